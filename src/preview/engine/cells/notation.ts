/**
 * Formulas as people write them in a locale, and as the library keeps them: separators, decimals, array literals, quotes in texts.
 *
 * Used wherever a formula goes in or comes out. The library's notation has `,` between arguments and array columns, `;` between array
 * rows and a decimal point; it ends a text at the first `"` that no `\` precedes, so `""` becomes `\"` and a final `\` is guarded.
 * A formula that does not parse in the locale is kept as it was written, behind a mark that no formula can contain.
 */

import { shownQuote, storedQuote } from '../edits/tab-names';
import type { SheetLocale } from './locales';

/** Stands before a formula that this locale cannot read: the library then shows a parse error and keeps the text. */
const UNREADABLE = '\u2063';
const GUARD = '\u2060';

/** The one function whose name the library takes for a cell. */
export const DISGUISED = 'LOG.10';

type Frame = '(' | '{';

/** Splits formula text into texts, quoted sheet names, numbers and everything else. */
function piecesOf(formula: string, decimal: '.' | ','): string[] {
  const number = decimal === '.' ? /\d+(?:\.\d*)?|\.\d+/ : /\d+(?:,\d+)?|,\d+/;
  const pattern = new RegExp(
    `"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\\p{L}\\p{N}_.$])(?:${number.source})(?:[eE][+-]?\\d+)?|[\\p{L}\\p{N}_.$!]+|.`,
    'gsu',
  );
  return formula.match(pattern) ?? [];
}

const isNumber = (piece: string) => /^[,.]?\d/.test(piece) && !/[\p{L}$!_]/u.test(piece.replace(/[eE][+-]?\d+$/, ''));

function separator(piece: string, frame: Frame | undefined, decimal: '.' | ','): string | null {
  if (frame === '{') {
    if (piece === ';') return ';';
    if (piece === (decimal === ',' ? '\\' : ',')) return ',';
    return null;
  }
  if (piece === ';' || (piece === ',' && decimal === '.')) return ',';
  return null;
}

/**
 * The library's notation of a formula written in a locale, `null` when the locale cannot read it.
 *
 * @example canonicalFormula('=IF(A1>0,5;1;2)', localeOf('fi_FI')) // '=IF(A1>0.5,1,2)'
 * @example canonicalFormula('=IF(A1,B1,C1)', localeOf('fi_FI')) // null
 */
export function canonicalFormula(formula: string, locale: SheetLocale): string | null {
  const { decimal } = locale;
  const frames: Frame[] = [];
  let result = '';
  const pieces = piecesOf(formula, decimal);
  for (const [index, piece] of pieces.entries()) {
    if (piece.length > 1 && piece.startsWith('"')) {
      result += `"${piece.slice(1, -1).replace(/""/g, '\\"').replace(/\\$/, `\\${GUARD}`)}"`;
    } else if (piece.length > 1 && piece.startsWith("'")) result += storedQuote(piece);
    else if (isNumber(piece)) {
      if (decimal === ',' && piece.includes('.')) return null;
      result += piece.replace(',', '.');
    } else if (piece === '(' || piece === '{') {
      frames.push(piece);
      result += piece;
    } else if (piece === ')' || piece === '}') {
      if (frames.pop() !== (piece === ')' ? '(' : '{')) return null;
      result += piece;
    } else if (piece === ',' || piece === ';' || piece === '\\') {
      const written = separator(piece, frames[frames.length - 1], decimal);
      if (written === null) return null;
      result += written;
    } else result += /^log10$/i.test(piece) && pieces[index + 1] === '(' ? DISGUISED : piece;
  }
  return frames.length ? null : result;
}

/**
 * What the library is given for a formula: its own notation, or the marked text of a formula this locale cannot read.
 *
 * @example storedFormula('=A1,5', localeOf('en_US')) // '=A1,5', which does not parse
 */
export function storedFormula(formula: string, locale: SheetLocale): string {
  return canonicalFormula(formula, locale) ?? `=${UNREADABLE}${formula.slice(1)}`;
}

/**
 * A stored formula as the locale writes it.
 *
 * @example writtenFormula('=IF(A1>0.5,"a","b")', localeOf('da_DK')) // '=IF(A1>0,5;"a";"b")'
 */
export function writtenFormula(stored: string, locale: SheetLocale): string {
  if (stored.startsWith(`=${UNREADABLE}`)) return `=${stored.slice(2)}`;
  const { decimal } = locale;
  const frames: string[] = [];
  const pieces = stored.match(/"(?:\\"|[^"])*"|'(?:[^']|'')*'|[\p{L}\p{N}_.$!]+|./gsu) ?? [];
  return pieces
    .map(piece => {
      if (piece.length > 1 && piece.startsWith('"')) return `"${piece.slice(1, -1).replaceAll('\\"', '""').replace(GUARD, '')}"`;
      if (piece.length > 1 && piece.startsWith("'")) return shownQuote(piece);
      if (piece === '(' || piece === '{') frames.push(piece);
      if (piece === ')' || piece === '}') frames.pop();
      if (piece.toUpperCase() === DISGUISED) return 'LOG10';
      if (decimal === '.') return piece;
      if (/^\d*\.\d+(?:e\d*)?$/i.test(piece)) return piece.replace('.', ',');
      if (piece === ',') return frames[frames.length - 1] === '{' ? '\\' : ';';
      return piece;
    })
    .join('');
}
