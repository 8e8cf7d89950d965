/**
 * Functions that turn values into others: TO_DATE and its like, VALUE, DATEVALUE, N, T, UNICHAR, EPOCHTODATE.
 */
import type { EvalContext } from '@odoo/o-spreadsheet/dist/types/types/functions';
import { localeOf } from '../cells/locales';
import { type Typed, typedValue } from '../cells/typed';
import { formattedText } from '../formats/screen-text';
import { sessionOf } from '../formula/session';
import { errorOf, type Scalar } from '../formula/values';
import { helpers } from '../library';
import { type Functions, ofScalars, valueText } from './described';

const formatted =
  (format: string | ((context: EvalContext) => string)) =>
  ([cell]: readonly Scalar[], context: EvalContext): Scalar => {
    const { value = null } = cell ?? {};
    return typeof value === 'number' ? { value, format: typeof format === 'string' ? format : format(context) } : { value };
  };

/** What a text would be as somebody types it into a cell of the locale. */
export function readText(text: string, context: EvalContext): Typed {
  const serial = sessionOf(context)?.now() ?? 0;
  const thisYear = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).getUTCFullYear();
  return typedValue(text.trim(), localeOf(context.locale.code), '', thisYear);
}

const DIVISORS: Readonly<Record<number, number>> = { 1: 1, 2: 1000, 3: 1_000_000 };

/** Whether a text reads as a day. */
export function readsAsDate(text: string, context: EvalContext): boolean {
  const typed = readText(text, context);
  return typed.kind === 'number' && typed.format !== null && helpers.isDateTimeFormat(typed.format);
}

/** The functions by their names. */
export const CONVERSIONS: Functions = {
  TO_DATE: ofScalars(
    'Converts a number to a date.',
    ['value (any)'],
    formatted(context => context.locale.dateFormat),
  ),
  TO_PERCENT: ofScalars('Converts a number to a percentage.', ['value (any)'], formatted('0.00%')),
  TO_DOLLARS: ofScalars('Converts a number to a dollar value.', ['value (any)'], formatted('"$"#,##0.00')),
  TO_PURE_NUMBER: ofScalars('Converts a date, percentage or currency to a number.', ['value (any)'], ([cell]) => ({
    value: cell?.value ?? null,
  })),
  TO_TEXT: ofScalars('Converts a number to a text, as it is shown.', ['value (any)'], ([cell = { value: null }], context) => ({
    value:
      cell.value === null
        ? ''
        : typeof cell.value === 'number'
          ? formattedText(cell.value, cell.format, context.locale.code)
          : valueText(cell),
  })),
  N: ofScalars('The argument as a number.', ['value (any)'], ([cell]) => {
    const value = cell?.value;
    return { value: typeof value === 'number' ? value : value === true ? 1 : 0 };
  }),
  T: ofScalars('The argument if it is a text.', ['value (any)'], ([cell]) => ({
    value: typeof cell?.value === 'string' ? cell.value : '',
  })),
  VALUE: ofScalars('Converts a text in the locale to a number.', ['text (any)'], ([cell = { value: null }], context) => {
    if (typeof cell.value === 'number') return { value: cell.value };
    if (cell.value === null || cell.value === '') return { value: 0 };
    const typed = readText(valueText(cell), context);
    return typed.kind === 'number'
      ? { value: typed.value }
      : errorOf('#VALUE!', `VALUE parameter '${valueText(cell)}' cannot be parsed to number.`);
  }),
  DATEVALUE: ofScalars('Converts a date text in the locale to a number.', ['date_string (any)'], ([cell = { value: null }], context) => {
    if (typeof cell.value === 'number' && cell.format && helpers.isDateTimeFormat(cell.format)) return { value: Math.floor(cell.value) };
    const typed = typeof cell.value === 'string' && readsAsDate(cell.value, context) ? readText(cell.value, context) : null;
    return typed?.kind === 'number'
      ? { value: Math.floor(typed.value) }
      : errorOf('#VALUE!', `DATEVALUE parameter '${valueText(cell)}' cannot be parsed to date/time.`);
  }),
  UNICHAR: ofScalars('The character of a Unicode number.', ['number (number)'], ([cell = { value: null }], context) => {
    const code = helpers.toNumber(cell, context.locale);
    return code > 0 && code <= 0x10ffff
      ? { value: String.fromCodePoint(Math.floor(code)) }
      : errorOf('#VALUE!', 'UNICHAR needs a Unicode number.');
  }),
  UNICODE: ofScalars('The Unicode number of a first character.', ['text (any)'], ([cell = { value: null }]) => {
    const code = valueText(cell).codePointAt(0);
    return code === undefined ? errorOf('#VALUE!', 'UNICODE needs a text.') : { value: code };
  }),
  CODE: ofScalars('The number of a first character.', ['text (any)'], ([cell = { value: null }]) => {
    const code = valueText(cell).codePointAt(0);
    return code === undefined ? errorOf('#VALUE!', 'CODE needs a text.') : { value: code };
  }),
  EPOCHTODATE: ofScalars(
    'A date and time (UTC) from a Unix time.',
    ['timestamp (number)', 'unit (number, optional)'],
    ([timestamp = { value: null }, unit], context) => {
      const divisor = DIVISORS[unit ? helpers.toNumber(unit, context.locale) : 1];
      if (divisor === undefined) return errorOf('#NUM!', 'EPOCHTODATE unit must be 1, 2 or 3.');
      const seconds = helpers.toNumber(timestamp, context.locale) / divisor;
      if (seconds < 0) return errorOf('#NUM!', 'EPOCHTODATE timestamp must not be negative.');
      return { value: seconds / 86_400 + 25_569, format: `${context.locale.dateFormat} ${context.locale.timeFormat}` };
    },
  ),
};
