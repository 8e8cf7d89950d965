/**
 * Numbers where a function takes a text: as `&` writes them, with 15 digits and the decimal sign of the spreadsheet's locale.
 *
 * Used by `formula/calls.ts`. The library would write all 17 digits, and always with a point: `=LEN(1/3)` is 17 in Sheets and 18 there.
 */
import type { EvalContext, FunctionDescription } from '@odoo/o-spreadsheet/dist/types/types/functions';
import type { Arg } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { type Grid, isGrid, type Scalar } from '../formula/values';
import { writtenNumber } from './fifteen-digits';

const TEXT_FUNCTIONS = new Set(
  `CLEAN CODE ENCODEURL EXACT FIND JOIN LEFT LEN LOWER MID PROPER REPLACE REPT RIGHT SEARCH SPLIT SUBSTITUTE TEXTJOIN TRIM UNICODE
  UPPER`.split(/\s+/),
);

type Target = FunctionDescription['args'][number];

const takesText = ({ type }: Target): boolean => !type.some(kind => /NUMBER|BOOLEAN/.test(kind));

const isNumber = ({ value }: Scalar): boolean => typeof value === 'number';

/** A number with the locale's decimal sign. */
export const localNumber = (value: number, context: EvalContext): string =>
  writtenNumber(value).replace('.', context.locale.decimalSeparator);

function written(arg: Arg, context: EvalContext): Arg {
  const text = (cell: Scalar): Scalar => (typeof cell.value === 'number' ? { value: localNumber(cell.value, context) } : cell);
  if (arg === undefined) return arg;
  if (!isGrid(arg)) return text(arg);
  return (arg as Grid).some(column => column.some(isNumber)) ? arg.map(column => column.map(text)) : arg;
}

/** For each argument of a call whether a number in it is written out, `null` for a function that takes numbers as they are. */
export const textArguments = (name: string, targets: readonly Target[]): readonly boolean[] | null =>
  TEXT_FUNCTIONS.has(name) ? targets.map(takesText) : null;

/** The arguments of a call with numbers written out where a text is taken. */
export const withTexts = (args: readonly Arg[], isText: readonly boolean[], context: EvalContext): Arg[] =>
  args.map((arg, index) => (isText[index] ? written(arg, context) : arg));
