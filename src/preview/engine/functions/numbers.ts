/**
 * Functions on numbers: rounding, divisors, simple statistics and the normal distribution.
 *
 * Source of the definitions: the function reference of the Google Docs Editors help. The normal distribution is that of
 * `@stdlib/stats-base-dists-normal-cdf` (exact to double precision).
 */

import type { AddFunctionDescription, EvalContext } from '@odoo/o-spreadsheet/dist/types/types/functions';
import type { Arg } from '@odoo/o-spreadsheet/dist/types/types/misc';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { errorOf, type Grid, isError, isGrid, type Scalar } from '../formula/values';
import { helpers } from '../library';
import { errorIn, type Functions, numbersIn, ofArrays, ofNumber, ofNumbers, ofScalars } from './described';
import { rounded } from './fifteen-digits';

const divisor = (one: number, other: number): number => (other ? divisor(other, one % other) : Math.abs(one));
/** From how many divisors in a dividend on MOD gives up. Recorded of Sheets: MOD(1e15;7) is #NUM!; the limit itself is Excel's. */
const MOST_TIMES = 1_125_900_000_000;
const factorial = (value: number): number =>
  value < 0
    ? Number.NaN
    : Array.from({ length: Math.floor(value) }, (_, index) => index + 1).reduce((product, factor) => product * factor, 1);

function choose(from: number, count: number): number {
  const [all, some] = [Math.floor(from), Math.floor(count)];
  if (some < 0 || all < some) return Number.NaN;
  let result = 1;
  for (let index = 1; index <= some; index++) result = (result * (all - some + index)) / index;
  return Math.round(result);
}

/**
 * A function of all numbers in its arguments, an error when the rule has no answer. In ranges only numbers count; a text or a truth that
 * is an argument itself becomes a number, as in SUM.
 */
const ofAll = (description: string, rule: (values: readonly number[]) => number, code = '#NUM!'): AddFunctionDescription => ({
  description,
  args: [helpers.arg('value (any, range<any>, repeating)', '')],
  compute(this: EvalContext, ...values: Arg[]) {
    const grids = values.map((value): Grid => (isGrid(value) ? value : [[value ?? { value: null }]]));
    const error = errorIn(grids);
    if (error) return error;
    const numbers = values.flatMap((value, index) =>
      isGrid(value) ? numbersIn([grids[index] as Grid]) : [helpers.toNumber(value, this.locale)],
    );
    const result = rule(numbers);
    return Number.isFinite(result) ? { value: result } : errorOf(code, 'The result is not a number.');
  },
});

/** A function of whole numbers that are not negative; a text that is no number is #VALUE!, also inside a range. */
const ofWhole = (description: string, rule: (values: readonly number[]) => number) =>
  ofArrays(description, ['value (any, range<any>, repeating)'], (grids: readonly Grid[], { locale }) => {
    const values: number[] = [];
    for (const cell of grids.flat(2)) {
      if (isError(cell)) return cell;
      if (cell.value === null) continue;
      if (typeof cell.value === 'string' && !helpers.isNumber(cell.value, locale)) return errorOf('#VALUE!', 'A text is no number.');
      const value = helpers.toNumber(cell, locale);
      if (value < 0) return errorOf('#NUM!', 'A negative number has no divisors here.');
      values.push(Math.trunc(value));
    }
    return { value: rule(values) };
  });

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const isPositive = (value: number) => value > 0;
const mean = (values: readonly number[]) => sum(values) / values.length;

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most > 1 ? ([...counts].find(([, count]) => count === most)?.[0] ?? Number.NaN) : Number.NaN;
}

const density = (x: number, centre: number, deviation: number) =>
  Math.exp(-(((x - centre) / deviation) ** 2) / 2) / (deviation * Math.sqrt(2 * Math.PI));

const normal = (x: number, centre: number, deviation: number, cumulative: boolean): number =>
  cumulative ? normalCdf(x, centre, deviation) : density(x, centre, deviation);

/** The functions by their names. */
export const NUMBERS: Functions = {
  SIGN: ofNumber('The sign of a number.', Math.sign),
  LOG10: ofNumber('The logarithm to base 10.', Math.log10),
  RADIANS: ofNumber('Degrees in radians.', value => (value * Math.PI) / 180),
  SQRTPI: ofNumber('The square root of a multiple of pi.', value => Math.sqrt(value * Math.PI)),
  FACT: ofNumber('The factorial of a number.', factorial),
  EVEN: ofNumber('A number rounded away from zero to an even one.', value => Math.sign(value) * Math.ceil(Math.abs(value) / 2) * 2),
  QUOTIENT: ofScalars('The whole part of a division.', ['dividend (number)', 'divisor (number)'], ([dividend, by], context) => {
    const below = helpers.toNumber(by, context.locale);
    if (!below) return errorOf('#DIV/0!', 'Function QUOTIENT parameter 2 cannot be zero.');
    return { value: Math.trunc(helpers.toNumber(dividend, context.locale) / below) };
  }),
  ROUND: ofScalars(
    'A number rounded to decimal places.',
    ['value (number)', 'places (number, optional)'],
    ([value = { value: null }, places], context) => ({
      value: rounded(helpers.toNumber(value, context.locale), Math.trunc(helpers.toNumber(places, context.locale))),
      ...(value.format === undefined ? {} : { format: value.format }),
    }),
  ),
  MOD: ofScalars('The remainder of a division.', ['dividend (number)', 'divisor (number)'], ([dividend = { value: null }, by], context) => {
    const [number, divided] = [helpers.toNumber(dividend, context.locale), helpers.toNumber(by, context.locale)];
    if (!divided) return errorOf('#DIV/0!', 'Function MOD parameter 2 cannot be zero.');
    if (Math.abs(number / divided) >= MOST_TIMES) return errorOf('#NUM!', 'Function MOD parameters are too far apart.');
    const value = number - divided * Math.floor(number / divided);
    return { value, ...(dividend.format === undefined ? {} : { format: dividend.format }) };
  }),
  MROUND: ofNumbers('A number rounded to a multiple.', ['value (number)', 'factor (number)'], (value, factor) =>
    value * factor < 0 ? Number.NaN : factor === 0 ? 0 : Math.round(value / factor) * factor,
  ),
  COMBIN: ofNumbers('The number of ways to choose.', ['n (number)', 'k (number)'], choose),
  GCD: ofWhole('The greatest common divisor.', values => values.reduce(divisor, 0)),
  LCM: ofWhole('The least common multiple.', values =>
    values.reduce((one, other) => (one && other ? (one * other) / divisor(one, other) : 0), 1),
  ),
  SUMPRODUCT: ofArrays('The sum of products.', ['array (any, range<any>, repeating)'], grids => {
    const [first = []] = grids;
    const isSame = (grid: Grid) => grid.length === first.length && grid[0]?.length === first[0]?.length;
    if (!grids.every(isSame)) return errorOf('#VALUE!', 'SUMPRODUCT has mismatched range sizes.');
    const factor = ({ value }: Scalar) => (typeof value === 'number' ? value : value === true ? 1 : 0);
    const products = first.flatMap((cells, column) =>
      cells.map((_, row) => grids.reduce((product, grid) => product * factor(grid[column]?.[row] ?? { value: null }), 1)),
    );
    return errorIn(grids) ?? { value: sum(products) };
  }),
  SUMSQ: ofAll('The sum of squares.', values => sum(values.map(value => value ** 2))),
  GEOMEAN: ofAll('The geometric mean.', values => (values.every(isPositive) ? Math.exp(mean(values.map(Math.log))) : Number.NaN)),
  HARMEAN: ofAll('The harmonic mean.', values => (values.every(isPositive) ? 1 / mean(values.map(value => 1 / value)) : Number.NaN)),
  DEVSQ: ofAll('The sum of squared deviations.', values => sum(values.map(value => (value - mean(values)) ** 2))),
  MODE: ofAll('The most frequent value.', mode, '#N/A'),
  'MODE.SNGL': ofAll('The most frequent value.', mode, '#N/A'),
  NORMSDIST: ofNumber('The standard normal distribution.', value => normal(value, 0, 1, true)),
  'NORM.S.DIST': ofScalars(
    'The standard normal distribution.',
    ['x (number)', 'cumulative (boolean, optional)'],
    ([x, cumulative], context) => ({
      value: normal(helpers.toNumber(x, context.locale), 0, 1, cumulative === undefined || helpers.toBoolean(cumulative)),
    }),
  ),
  'NORM.DIST': ofScalars(
    'The normal distribution.',
    ['x (number)', 'mean (number)', 'standard_deviation (number)', 'cumulative (boolean)'],
    ([x, centre, deviation, cumulative], context) => {
      const spread = helpers.toNumber(deviation, context.locale);
      if (spread <= 0) return errorOf('#NUM!', 'Function NORM.DIST parameter 3 must be greater than 0.');
      return {
        value: normal(helpers.toNumber(x, context.locale), helpers.toNumber(centre, context.locale), spread, helpers.toBoolean(cumulative)),
      };
    },
  ),
};
