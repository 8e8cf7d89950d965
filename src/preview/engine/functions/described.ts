/**
 * Short descriptions of functions for the library's table.
 *
 * An argument reads `name (type)`; types are the library's: `any`, `number`, `string`, `boolean`, `range<any>`, with `optional` or
 * `repeating` behind them. A scalar argument is given one value at a time, also inside ARRAYFORMULA.
 */
import type { AddFunctionDescription, EvalContext } from '@odoo/o-spreadsheet/dist/types/types/functions';
import type { Arg } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { errorOf, type Grid, isError, isGrid, type Scalar } from '../formula/values';
import { helpers } from '../library';

export type Outcome = Scalar | Grid;
export type Functions = Readonly<Record<string, AddFunctionDescription>>;

const scalar = (value: Arg): Scalar => (isGrid(value) ? (value[0]?.[0] ?? { value: null }) : (value ?? { value: null }));

/** A function of single values; an error among them is its result. */
export function ofScalars(
  description: string,
  args: readonly string[],
  rule: (values: readonly Scalar[], context: EvalContext) => Scalar,
): AddFunctionDescription {
  return {
    description,
    args: args.map(definition => helpers.arg(definition, '')),
    compute(this: EvalContext, ...values: Arg[]) {
      const scalars = values.map(scalar);
      return scalars.find(isError) ?? rule(scalars, this);
    },
  };
}

/** A function of whole arrays. */
export function ofArrays(
  description: string,
  args: readonly string[],
  rule: (values: readonly Grid[], context: EvalContext) => Outcome,
): AddFunctionDescription {
  return {
    description,
    args: args.map(definition => helpers.arg(definition, '')),
    compute(this: EvalContext, ...values: Arg[]) {
      return rule(
        values.map(value => (isGrid(value) ? value : [[value ?? { value: null }]])),
        this,
      );
    },
  };
}

/** A function of one number. */
export const ofNumber = (description: string, rule: (value: number) => number): AddFunctionDescription =>
  ofNumbers(description, ['value (number)'], rule);

/** A function of numbers; a result that is no number is #NUM!. */
export function ofNumbers(description: string, args: readonly string[], rule: (...values: number[]) => number): AddFunctionDescription {
  return ofScalars(description, args, (values, context) => {
    const result = rule(...values.map(value => helpers.toNumber(value, context.locale)));
    return Number.isFinite(result) ? { value: result } : errorOf('#NUM!', 'The result is not a number.');
  });
}

/** A value as text; a blank is ''. */
export const valueText = ({ value }: Scalar): string => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? ''));

/** The numbers among the cells of arrays; texts, booleans and blanks are skipped as in SUM. */
export const numbersIn = (grids: readonly Grid[]): number[] =>
  grids.flatMap(grid => grid.flatMap(column => column.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))));

/** The first error among the cells of arrays. */
export const errorIn = (grids: readonly Grid[]): Scalar | undefined => grids.flat(2).find(isError);
