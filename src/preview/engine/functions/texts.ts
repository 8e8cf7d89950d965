/**
 * Functions on texts: joining (the operator & and its functions), REPT, SPLIT, TEXT, ENCODEURL, FIXED.
 */
import type { EvalContext } from '@odoo/o-spreadsheet/dist/types/types/functions';
import { storedFormat } from '../cells/number-formats';
import { errorOf, type Grid, type Scalar } from '../formula/values';
import { helpers } from '../library';
import { errorIn, type Functions, ofArrays, ofScalars, textOf } from './described';
import { writtenNumber } from './fifteen-digits';

/** A value as text: a number of 15 digits with the decimal sign of the spreadsheet's locale, as Sheets joins it. */
const joined = (cell: Scalar, context: EvalContext): string =>
  typeof cell.value === 'number' ? writtenNumber(cell.value).replace('.', context.locale.decimalSeparator) : textOf(cell);

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
      return { value: textOf(text).repeat(count) };
    },
  ),
  // The library leaves the parts texts; in Sheets a part that reads as a number is one.
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
      const [whole, sign] = [textOf(one(text) ?? { value: null }), textOf(one(delimiter) ?? { value: null })];
      if (whole === '' || sign === '') return errorOf('#VALUE!', 'Function SPLIT parameter should be non-empty.');
      const parts = flag(byEach) ? whole.split(new RegExp(`[${sign.replace(/[\\\]^-]/g, '\\$&')}]`)) : whole.split(sign);
      const kept = flag(removeEmpty) ? parts.filter(part => part !== '') : parts;
      return kept.map(part => [
        { value: helpers.isNumber(part, context.locale) ? helpers.toNumber({ value: part }, context.locale) : part },
      ]);
    },
  ),
  TEXT: ofScalars(
    'A number or date as text, in a format.',
    ['number (any)', 'format (any)'],
    ([cell = { value: null }, format = { value: null }], context) => ({
      value:
        typeof cell.value === 'number' || cell.value === null
          ? helpers.formatValue(cell.value ?? 0, { format: storedFormat(textOf(format)), locale: context.locale })
          : textOf(cell),
    }),
  ),
  ENCODEURL: ofScalars('A text encoded for use in a web address.', ['text (any)'], ([text = { value: null }]) => ({
    value: encodeURIComponent(textOf(text)).replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`),
  })),
  FIXED: ofScalars(
    'A number with a fixed number of decimals.',
    ['number (number)', 'number_of_places (number, optional)', 'suppress_separator (boolean, optional)'],
    ([number = { value: null }, places, plain], context) => {
      const decimals = places ? Math.max(0, helpers.toNumber(places, context.locale)) : 2;
      const format = `${plain && helpers.toBoolean(plain) ? '0' : '#,##0'}${decimals ? `.${'0'.repeat(decimals)}` : ''}`;
      return { value: helpers.formatValue(helpers.toNumber(number, context.locale), { format, locale: context.locale }) };
    },
  ),
};
