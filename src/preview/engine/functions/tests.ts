/**
 * Functions that answer a question about a value: ISBETWEEN, ISDATE, ISEMAIL, ISURL and TYPE.
 */
import type { Arg } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { isError, isGrid, type Scalar } from '../formula/values';
import { helpers } from '../library';
import { readsAsDate } from './conversions';
import { type Functions, ofScalars, valueText } from './described';

/** Numbers come before texts, texts before TRUE and FALSE. */
const KINDS: readonly string[] = ['number', 'string', 'boolean'];

const below = (one: Scalar, other: Scalar): boolean => {
  const [left, right] = [one.value ?? 0, other.value ?? 0];
  if (typeof left !== typeof right) return KINDS.indexOf(typeof left) < KINDS.indexOf(typeof right);
  if (typeof left === 'string') return left.toLowerCase() < String(right).toLowerCase();
  return Number(left) < Number(right);
};

const TYPES: Readonly<Record<string, number>> = { number: 1, string: 2, boolean: 4 };
const ERROR_TYPE = 16;
const ARRAY_TYPE = 64;

function typeOf(value: Arg): number {
  if (isGrid(value) && value.length * (value[0]?.length ?? 0) > 1) return ARRAY_TYPE;
  const cell = isGrid(value) ? value[0]?.[0] : value;
  return isError(cell) ? ERROR_TYPE : (TYPES[typeof cell?.value] ?? 1);
}

/** The functions by their names. */
export const TESTS: Functions = {
  ISBETWEEN: ofScalars(
    'Whether a value lies between two others.',
    ['value (any)', 'lower (any)', 'upper (any)', 'lower_is_inclusive (boolean, optional)', 'upper_is_inclusive (boolean, optional)'],
    ([value = { value: null }, lower = { value: null }, upper = { value: null }, lowest, highest]) => {
      const includes = (flag: Scalar | undefined) => flag === undefined || flag.value === null || helpers.toBoolean(flag);
      const under = includes(lowest) ? below(value, lower) : !below(lower, value);
      const over = includes(highest) ? below(upper, value) : !below(value, upper);
      return { value: !under && !over };
    },
  ),
  ISDATE: ofScalars('Whether a value is a date, or a text that reads as one.', ['value (any)'], ([cell], context) => ({
    value:
      typeof cell?.value === 'string'
        ? readsAsDate(cell.value, context)
        : typeof cell?.value === 'number' && cell.format !== undefined && helpers.isDateTimeFormat(cell.format),
  })),
  ISEMAIL: ofScalars('Whether a value is an e-mail address.', ['value (any)'], ([cell = { value: null }]) => ({
    value: /^[^@\s"(),:;<>[\]\\]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(valueText(cell)),
  })),
  ISURL: ofScalars('Whether a value is a web address.', ['value (any)'], ([cell = { value: null }]) => ({
    value:
      /^((https?|ftp):\/\/)?([a-z0-9-]+\.)+[a-z]{2,}(:\d+)?([/?#]\S*)?$/i.test(valueText(cell)) ||
      /^mailto:\S+@\S+$/i.test(valueText(cell)),
  })),
  TYPE: {
    description: 'The kind of a value, as a number.',
    args: [helpers.arg('value (any, range<any>)', '')],
    compute: (value: Arg) => ({ value: typeOf(value) }),
  },
};
