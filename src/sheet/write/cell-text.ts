/**
 * The one place where a text becomes what setValues is handed, so that a cell holds exactly the text meant. Apps Script parses strings as if
 * typed: `+20%` becomes 0.2, `10-15` a date, `=…` a formula. A person's text is never any of these. Whatever writes text into cells takes
 * it from here: the type says so.
 *
 * Line ends become LF, which is what a cell makes of all of them.
 */
import { TEXT_FORMAT } from '../../tabs/number-format';
import type { RowValue } from '../../tabs/spec';

declare const mark: unique symbol;

/** A text that a cell keeps as it is meant. */
export type CellText = string & { readonly [mark]: true };

/** What a cell can be given: a figure, nothing, or a text that was made here. */
export type CellContent = number | '' | CellText;

/**
 * @param value text, figure, blank or an own formula
 * @param format number format the cell has by then; a plain-text cell keeps a string as it is, but for an apostrophe in front
 * @example cellContent('=1+1', '') // "'=1+1", shown as =1+1
 */
export function cellContent(value: RowValue | undefined, format: string): CellContent {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'number') return value;
  if (typeof value === 'object') return value.formula as CellText;
  const text = value.replace(/\r\n?/g, '\n');
  return (format === TEXT_FORMAT ? text.replace(/^'/, "''") : `'${text}`) as CellText;
}

/** What a spreadsheet takes for an error, also as it stands in a plain-text cell. */
const ERROR = /^#[A-Z0-9/?!]+$/i;

/**
 * A person's text with the format its cell gets for it. The apostrophe makes it a text where the format is refused, as typed Tables do, too.
 *
 * @example plainText('007') // "'007" as `@`, shown as 007
 */
export function plainText(text: string): { readonly content: CellContent; readonly format: string } {
  return { content: cellContent(text, ''), format: ERROR.test(text) ? 'General' : TEXT_FORMAT };
}

/** The text a cell holds once the content is written. Example: "'=1+1" → '=1+1' */
export function textHeld(content: CellContent): string | number {
  return typeof content === 'string' ? content.replace(/^'/, '') : content;
}
