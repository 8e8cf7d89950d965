/**
 * Contents of cells: from the contract's words to what the library stores, and back.
 *
 * The library reads every stored text as if it were typed, by its own rules. So numbers go in as plain numbers, formulas in its own
 * notation, and a text that it would take for something else is guarded by a leading `'`.
 */
import type { CompiledFormula } from '@odoo/o-spreadsheet';
import type { Send } from '../edits/batch';
import { originalFormat, storedFormat } from '../formats/number-formats';
import { DEFAULT_LOCALE, type Getters, helpers } from '../library';
import { eachCell, positionOf, zoneOf } from '../looks/geometry';
import type { Area, Cell, Content } from '../workbook';
import type { SheetLocale } from './locales';
import { storedFormula, writtenFormula } from './notation';
import { typedValue } from './typed';

/** What is needed to read typed text. */
export interface Typing {
  readonly locale: SheetLocale;
  readonly thisYear: number;
}

interface Stored {
  readonly content: string;
  /** A format that comes with the content, as Sheets formats a typed date. */
  readonly format: string | null;
}

const isDateFormat = (format: string): boolean => format !== '' && helpers.isDateTimeFormat(storedFormat(format));

function storedText(text: string, cellFormat: string, locale: SheetLocale): string {
  if (cellFormat.startsWith('@')) return text.startsWith('=') ? `'${text}` : text;
  const misread =
    /^['=]/.test(text) ||
    /^(true|false)$/i.test(text) ||
    helpers.isEvaluationError(text) ||
    helpers.isNumber(text, DEFAULT_LOCALE) ||
    helpers.isDateTime(text, locale.library);
  return misread ? `'${text}` : text;
}

function storedTyped(text: string, cellFormat: string, { locale, thisYear }: Typing): Stored {
  const typed = typedValue(text, locale, cellFormat, thisYear);
  switch (typed.kind) {
    case 'blank':
      return { content: '', format: null };
    case 'boolean':
      return { content: typed.value ? 'TRUE' : 'FALSE', format: null };
    case 'formula':
      return { content: storedFormula(typed.formula, locale), format: null };
    case 'text':
      return { content: helpers.isEvaluationError(typed.text) ? typed.text : storedText(typed.text, cellFormat, locale), format: null };
    case 'number': {
      const isDate = typed.format !== null && isDateFormat(typed.format);
      const keeps = typed.format === null || (isDate ? isDateFormat(cellFormat) : cellFormat !== '' && !isDateFormat(cellFormat));
      return { content: String(typed.value), format: keeps ? null : typed.format };
    }
  }
}

function storedContent(content: Content, cellFormat: string, typing: Typing): Stored {
  switch (content.type) {
    case 'blank':
      return { content: '', format: null };
    case 'number':
      return { content: String(content.value), format: null };
    case 'date': {
      const { dateFormat } = typing.locale.library;
      const format = Number.isInteger(content.serial) ? dateFormat : `${dateFormat} hh:mm:ss`;
      return { content: String(content.serial), format: isDateFormat(cellFormat) ? null : format };
    }
    case 'boolean':
      return { content: content.value ? 'TRUE' : 'FALSE', format: null };
    case 'text':
      return { content: storedText(content.value, cellFormat, typing.locale), format: null };
    case 'typed':
      return storedTyped(content.value, cellFormat, typing);
  }
}

/** The cell's own number format, in the words of Sheets; '' is automatic. */
export function formatOf(getters: Getters, cell: Cell): string {
  return originalFormat(getters.getCell(positionOf(cell))?.format);
}

/** Puts a content into a cell; a typed date or percentage brings its format along where the cell has none. */
export function putContent(send: Send, getters: Getters, at: Cell, content: Content, typing: Typing): void {
  const cell = getters.getCell(positionOf(at));
  const stored = storedContent(content, originalFormat(cell?.format), typing);
  // Scripts write whole areas: most of what they say of cells where nothing is, is that nothing is there.
  if (cell === undefined && stored.content === '') return;
  send('UPDATE_CELL', {
    ...positionOf(at),
    content: stored.content,
    ...(stored.format === null ? {} : { format: storedFormat(stored.format) }),
  });
}

/**
 * Gives an area a number format. Texts stay the texts they are: as plain text (`@`) the library takes contents literally, otherwise it
 * would read `007` as a number, so the guard goes or comes with the format.
 */
export function putFormat(send: Send, getters: Getters, area: Area, format: string, { locale }: Typing): void {
  const isText = format.startsWith('@');
  for (const position of eachCell(area, positionOf).flat()) {
    const cell = getters.getCell(position);
    if (!cell || cell.isFormula || cell.content === '') continue;
    const wasText = cell.format === '@';
    if (isText === wasText) continue;
    const text = cell.content.startsWith("'") ? cell.content.slice(1) : cell.content;
    const content = !isText || cell.content.startsWith("'") ? storedText(text, format, locale) : cell.content;
    send('UPDATE_CELL', { ...position, content, format: storedFormat(format) });
  }
  send('SET_FORMATTING', { sheetId: area.sheetId, target: [zoneOf(area)], format: storedFormat(format) });
}

/** The library's declarations hide the tokens, which still have the spaces that its own text of a formula lacks. */
interface Tokens {
  getTokens(getters: Getters): readonly { readonly value: string }[];
}

function spacedText(formula: CompiledFormula, getters: Getters): string {
  if (formula.isBadExpression) return formula.toFormulaString(getters);
  const { getTokens } = formula as unknown as Tokens;
  return getTokens
    .call(formula, getters)
    .map(token => token.value)
    .join('');
}

/** The formula of a cell as the locale writes it, '' for none. */
export function formulaOf(getters: Getters, cell: Cell, locale: SheetLocale): string {
  const stored = getters.getCell(positionOf(cell));
  return stored?.isFormula ? writtenFormula(spacedText(stored.compiledFormula, getters), locale) : '';
}
