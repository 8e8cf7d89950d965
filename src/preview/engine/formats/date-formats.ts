/**
 * Date and time formats of Sheets: what a day or a time looks like in one, and the nearest format that the library can read.
 *
 * Used wherever a formatted number becomes text. Letters count whatever their case; an `m` beside hours or seconds is minutes; `[h]`,
 * `[m]` and `[s]` count beyond a day, an hour, a minute. Names of months and days are those of the spreadsheet's locale.
 * Source: the date and time format patterns of the Sheets API guide.
 */
import type { SheetLocale } from '../cells/locales';

type Unit = 'y' | 'M' | 'd' | 'h' | 'm' | 's';

type Piece =
  | { readonly kind: 'part'; readonly unit: Unit; readonly width: number; readonly fraction: number }
  | { readonly kind: 'elapsed'; readonly unit: Unit; readonly width: number }
  | { readonly kind: 'half'; readonly written: string }
  | { readonly kind: 'text'; readonly text: string };

const PIECES = /"([^"]*)"|\\(.)|\[(h+|m+|s+)\]|\[[^\]]*\]|am\/pm|a\/p|y+|m+|d+|h+|s+(?:[.,]0+)?|[\s\S]/gi;

function pieceOf([whole, quoted, escaped, elapsed]: RegExpMatchArray): Piece {
  const literal = quoted ?? escaped ?? (whole.startsWith('[') && elapsed === undefined ? '' : undefined);
  if (literal !== undefined) return { kind: 'text', text: literal };
  if (elapsed !== undefined) return { kind: 'elapsed', unit: elapsed.charAt(0).toLowerCase() as Unit, width: elapsed.length };
  if (/^a/i.test(whole)) return whole.includes('/') ? { kind: 'half', written: whole } : { kind: 'text', text: whole };
  const [letters = '', zeros = ''] = whole.split(/[.,]/);
  const letter = letters.charAt(0).toLowerCase();
  if (!'ymdhs'.includes(letter) || !letter) return { kind: 'text', text: whole };
  return { kind: 'part', unit: letter === 'm' ? 'M' : (letter as Unit), width: letters.length, fraction: zeros.length };
}

/** Months that stand behind hours or before seconds are minutes. */
function withMinutes(pieces: readonly Piece[]): Piece[] {
  const units = pieces.flatMap((piece, index) => (piece.kind === 'part' || piece.kind === 'elapsed' ? [{ unit: piece.unit, index }] : []));
  const minutes = new Set(
    units.flatMap(({ unit, index }, place) =>
      unit === 'M' && (units[place - 1]?.unit === 'h' || units[place + 1]?.unit === 's') ? [index] : [],
    ),
  );
  return pieces.map((piece, index) => (piece.kind === 'part' && minutes.has(index) ? { ...piece, unit: 'm' } : piece));
}

const known = new Map<string, readonly Piece[] | null>();

/** The pieces of a date format's first section, `null` for a format that shows no day and no time. */
function piecesOf(format: string): readonly Piece[] | null {
  let pieces = known.get(format);
  if (pieces === undefined) {
    const [section = ''] = format.match(/^(?:"[^"]*"|\\.|[^;"\\])*/) ?? [];
    const found = withMinutes(Array.from(section.matchAll(PIECES), pieceOf));
    const isDate = found.some(({ kind }) => kind === 'part' || kind === 'elapsed');
    const isNumber = found.some(piece => piece.kind === 'text' && /^[0#?@%]$/.test(piece.text)) || /general/i.test(section);
    pieces = isDate && !isNumber ? found : null;
    known.set(format, pieces);
  }
  return pieces;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const PER_DAY: Readonly<Partial<Record<Unit, number>>> = { h: 24, m: 1440, s: 86_400 };

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** Beside a day the long name of a month takes its case, `lokakuuta`; a short one would become a figure in Finnish. */
const named = (date: Date, { code }: SheetLocale, type: 'month' | 'weekday', length: 'long' | 'short' | 'narrow'): string => {
  const day = length === 'long' ? ({ day: 'numeric' } as const) : {};
  const format = new Intl.DateTimeFormat(code.replace('_', '-'), { ...day, [type]: length, timeZone: 'UTC' });
  return format.formatToParts(date).find(part => part.type === type)?.value ?? '';
};

function written(unit: Unit, width: number, fraction: number, date: Date, locale: SheetLocale, isHalved: boolean): string {
  switch (unit) {
    case 'y':
      return width > 2 ? padded(date.getUTCFullYear(), 4) : padded(date.getUTCFullYear() % 100, 2);
    case 'M':
      if (width < 3) return padded(date.getUTCMonth() + 1, width);
      return named(date, locale, 'month', width === 3 ? 'short' : width === 4 ? 'long' : 'narrow');
    case 'd':
      return width < 3 ? padded(date.getUTCDate(), width) : named(date, locale, 'weekday', width === 3 ? 'short' : 'long');
    case 'h':
      return padded(isHalved ? ((date.getUTCHours() + 11) % 12) + 1 : date.getUTCHours(), Math.min(width, 2));
    case 'm':
      return padded(date.getUTCMinutes(), Math.min(width, 2));
    case 's': {
      const whole = padded(date.getUTCSeconds(), Math.min(width, 2));
      return fraction ? `${whole}${locale.decimal}${padded(date.getUTCMilliseconds(), 3).slice(0, fraction)}` : whole;
    }
  }
}

function half(mark: string, isMorning: boolean): string {
  const [morning = '', evening = ''] = mark.split('/');
  return isMorning ? morning : evening;
}

/**
 * A serial number in a date format, `null` for a format of numbers.
 *
 * @example dateText(46300.75, 'd mmm h:mm AM/PM', localeOf('en_US')) // '5 Oct 6:00 PM'
 * @example dateText(1.5, '[h]:mm', localeOf('en_US')) // '36:00'
 */
export function dateText(serial: number, format: string, locale: SheetLocale): string | null {
  const pieces = piecesOf(format);
  if (pieces === null) return null;
  const moment = Math.round(serial * DAY);
  const date = new Date(EPOCH + moment);
  if (Number.isNaN(date.getTime())) return null;
  const isHalved = pieces.some(({ kind }) => kind === 'half');
  return pieces
    .map(piece => {
      if (piece.kind === 'text') return piece.text;
      if (piece.kind === 'half') return half(piece.written, date.getUTCHours() < 12);
      if (piece.kind === 'part') return written(piece.unit, piece.width, piece.fraction, date, locale, isHalved);
      const count = Math.floor((Math.abs(moment) / DAY) * (PER_DAY[piece.unit] ?? 1) + 1e-9);
      return `${moment < 0 ? '-' : ''}${padded(count, piece.width)}`;
    })
    .join('');
}

const LIBRARY_UNITS: Readonly<Record<Unit, (width: number) => string>> = {
  y: width => (width > 2 ? 'yyyy' : 'yy'),
  M: width => 'm'.repeat(Math.min(width, 5)),
  d: width => 'd'.repeat(Math.min(width, 4)),
  h: () => 'hh',
  m: () => 'mm',
  s: () => 'ss',
};

/**
 * A date format as the library can read it, `null` for a format of numbers. The library counts hours only beyond their day.
 *
 * @example libraryDateFormat('[h]:mm') // 'hhhh":"mm'
 */
export function libraryDateFormat(format: string): string | null {
  const pieces = piecesOf(format);
  if (pieces === null) return null;
  return pieces
    .map(piece => {
      if (piece.kind === 'part') return LIBRARY_UNITS[piece.unit](piece.width);
      if (piece.kind === 'elapsed') return piece.unit === 'h' ? 'hhhh' : LIBRARY_UNITS[piece.unit](2);
      if (piece.kind === 'half') return 'a';
      return piece.text === '' ? '' : /^[-/.,: ]+$/.test(piece.text) ? piece.text : `"${piece.text}"`;
    })
    .join('');
}
