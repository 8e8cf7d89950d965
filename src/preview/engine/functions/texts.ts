/**
 * Functions on texts: joining (the operator & and its functions), REPT, SPLIT, TEXT, ENCODEURL, FIXED.
 */
import type { EvalContext } from '@odoo/o-spreadsheet/dist/types/types/functions';
import { isShown, storedFormat } from '../formats/number-formats';
import { formattedText } from '../formats/screen-text';
import { sessionOf } from '../formula/session';
import { errorOf, type Grid, type Scalar, Unavailable } from '../formula/values';
import { helpers } from '../library';
import { readText } from './conversions';
import { errorIn, type Functions, ofArrays, ofScalars, valueText } from './described';
import { rounded } from './fifteen-digits';
import { localNumber } from './text-arguments';

/** A value as text: a number of 15 digits with the decimal sign of the spreadsheet's locale, as Sheets joins it. */
const joined = (cell: Scalar, context: EvalContext): string =>
  typeof cell.value === 'number' ? localNumber(cell.value, context) : valueText(cell);

/** An answer nobody knows here; the workbook remembers it among what the engine lacks. */
function unavailable(what: string, context: EvalContext): Scalar {
  sessionOf(context)?.missing(what);
  return new Unavailable(what);
}

/** A count of characters: what stands behind the decimal sign is dropped. */
const whole = (cell: Scalar | undefined, context: EvalContext): number => Math.trunc(helpers.toNumber(cell, context.locale));

const negative = (name: string, place: number, count: number): Scalar =>
  errorOf('#VALUE!', `Function ${name} parameter ${place} value is ${count}. It should be greater than or equal to 0.`);

/** The functions by their names. */
export const TEXTS: Functions = {
  CONCAT: ofScalars('Two values joined to one text.', ['value1 (any)', 'value2 (any)'], ([left, right], context) => ({
    value: joined(left ?? { value: null }, context) + joined(right ?? { value: null }, context),
  })),
  CONCATENATE: ofArrays('Values joined to one text.', ['string (any, range<any>, repeating)'], (grids, context) => {
    const error = errorIn(grids);
    if (error) return error;
    // Grids are column by column, Sheets joins row by row.
    const rows = grids.flatMap(grid => (grid[0] ?? []).flatMap((_, row) => grid.map(column => column[row] ?? { value: null })));
    return { value: rows.map(cell => joined(cell, context)).join('') };
  }),
  REPT: ofScalars(
    'A text repeated.',
    ['text_to_repeat (any)', 'number_of_repetitions (number)'],
    ([text = { value: null }, times = { value: null }], context) => {
      const count = Math.floor(helpers.toNumber(times, context.locale));
      if (count < 0) return errorOf('#VALUE!', `Function REPT parameter 2 value is ${count}. It should be greater than or equal to 0.`);
      return { value: valueText(text).repeat(count) };
    },
  ),
  RIGHT: ofScalars(
    'The end of a text.',
    ['text (any)', 'number_of_characters (number, optional)'],
    ([text = { value: null }, characters], context) => {
      const count = characters === undefined ? 1 : whole(characters, context);
      return count < 0 ? negative('RIGHT', 2, count) : { value: count === 0 ? '' : valueText(text).slice(-count) };
    },
  ),
  MID: ofScalars(
    'A part of a text.',
    ['text (any)', 'starting_at (number)', 'extract_length (number)'],
    ([text = { value: null }, start, characters], context) => {
      const [from, count] = [whole(start, context), whole(characters, context)];
      if (from < 1) return errorOf('#NUM!', `Function MID parameter 2 value is ${from}. It should be greater than or equal to 1.`);
      return count < 0 ? negative('MID', 3, count) : { value: valueText(text).slice(from - 1, from - 1 + count) };
    },
  ),
  REPLACE: ofScalars(
    'A text with a part of it replaced.',
    ['text (any)', 'position (number)', 'length (number)', 'new_text (any)'],
    ([text = { value: null }, position, length, replacement = { value: null }], context) => {
      const [from, count, old] = [whole(position, context), whole(length, context), valueText(text)];
      if (from < 1) return errorOf('#VALUE!', `Function REPLACE parameter 2 value is ${from}. It should be greater than or equal to 1.`);
      if (count < 0) return negative('REPLACE', 3, count);
      return { value: old.slice(0, from - 1) + valueText(replacement) + old.slice(from - 1 + count) };
    },
  ),
  // No-break spaces stay, as recorded of Sheets.
  TRIM: ofScalars('A text without spaces at its ends and with single ones inside.', ['text (any)'], ([text = { value: null }]) => ({
    value: valueText(text).replace(/ +/g, ' ').replace(/^ | $/g, ''),
  })),
  // The library leaves the parts texts; in Sheets a part that reads as a number or a day is one.
  SPLIT: ofArrays(
    'A text cut into cells.',
    ['text (any)', 'delimiter (any)', 'split_by_each (boolean, optional)', 'remove_empty_text (boolean, optional)'],
    ([text, delimiter, byEach, removeEmpty], context) => {
      const one = (grid: Grid | undefined) => grid?.[0]?.[0];
      const flag = (grid: Grid | undefined) => {
        const cell = one(grid);
        return cell === undefined || helpers.toBoolean(cell);
      };
      const error = errorIn([text ?? [], delimiter ?? []]);
      if (error) return error;
      const [whole, sign] = [valueText(one(text) ?? { value: null }), valueText(one(delimiter) ?? { value: null })];
      if (whole === '' || sign === '') return errorOf('#VALUE!', 'Function SPLIT parameter should be non-empty.');
      const parts = flag(byEach) ? whole.split(new RegExp(`[${sign.replace(/[\\\]^-]/g, '\\$&')}]`)) : whole.split(sign);
      const kept = flag(removeEmpty) ? parts.filter(part => part !== '') : parts;
      return kept.map(part => {
        const read = readText(part, context);
        return [read.kind === 'number' ? { value: read.value, ...(read.format === null ? {} : { format: read.format }) } : { value: part }];
      });
    },
  ),
  TEXT: ofScalars(
    'A number or date as text, in a format.',
    ['number (any)', 'format (any)'],
    ([cell = { value: null }, format = { value: null }], context) => {
      const pattern = valueText(format);
      if (typeof cell.value !== 'number' && cell.value !== null) return { value: valueText(cell) };
      if (!isShown(pattern)) return unavailable(`TEXT with the format "${pattern}"`, context);
      return { value: pattern === '' ? '' : formattedText(cell.value ?? 0, storedFormat(pattern), context.locale.code) };
    },
  ),
  ENCODEURL: ofScalars('A text encoded for use in a web address.', ['text (any)'], ([text = { value: null }]) => ({
    value: encodeURIComponent(valueText(text)).replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`),
  })),
  FIXED: ofScalars(
    'A number with a fixed number of decimals.',
    ['number (number)', 'number_of_places (number, optional)', 'suppress_separator (boolean, optional)'],
    ([number = { value: null }, places, plain], context) => {
      const decimals = places ? whole(places, context) : 2;
      const format = `${plain && helpers.toBoolean(plain) ? '0' : '#,##0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
      return {
        value: helpers.formatValue(rounded(helpers.toNumber(number, context.locale), decimals), { format, locale: context.locale }),
      };
    },
  ),
};
