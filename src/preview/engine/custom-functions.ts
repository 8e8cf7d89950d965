/**
 * The bridge between formulas and the add-on's custom functions, with Google's rules for them.
 *
 * Arguments are the cells' values, with dates marked; results are kept by argument values, so that a function runs again only when an
 * argument changes; volatile arguments are refused, directly or through cells; the text of a `CustomFunctionError` is shown on hover.
 */

import { Answers } from './answers';
import { argumentCell, callKey } from './call-key';
import type { FirstEvaluations } from './evaluation/evaluator';
import type { Surroundings } from './formula/context';
import type { Session } from './formula/session';
import { errorOf, type Grid, isGrid, isLambda, type Operand, Reference, type Scalar } from './formula/values';
import { isVolatile } from './formula/volatility';
import { LOADING, registries } from './library';
import { arg as argumentOf } from './library-arguments';
import { type Argument, type ArgumentCell, type CustomFunction, CustomFunctionError, type Result, type ResultCell } from './workbook';

const VOLATILE_ARGUMENT = 'A custom function was given a volatile argument.';

function argumentFrom(operand: Operand): Argument {
  if (operand === undefined) return undefined;
  if (isLambda(operand)) return { value: { error: '#VALUE!' }, isDate: false };
  if (operand instanceof Reference) return operand.isCell ? argumentCell(operand.cell) : rowsOf(operand.grid);
  return isGrid(operand) ? rowsOf(operand) : argumentCell(operand);
}

function rowsOf(grid: Grid): readonly (readonly ArgumentCell[])[] {
  const rows = grid[0]?.length ?? 0;
  return Array.from({ length: rows }, (_, row) => grid.map(column => argumentCell(column[row] ?? { value: null })));
}

function resultCell({ value, isDate }: ResultCell, dateFormat: string): Scalar {
  if (typeof value === 'number' && !Number.isFinite(value)) return errorOf('#NUM!', 'The result is not a number.');
  return isDate ? { value, format: dateFormat } : { value };
}

const isRows = (result: Result): result is readonly (readonly ResultCell[])[] => Array.isArray(result);

function operandFrom(result: Result, dateFormat: string): Scalar | Grid {
  if (!isRows(result)) return resultCell(result, dateFormat);
  const columns = Math.max(0, ...result.map(row => row.length));
  if (!columns) return errorOf('#REF!', 'The custom function returned an empty array.');
  return Array.from({ length: columns }, (_, column) =>
    result.map(row => {
      const cell = row[column];
      return cell ? resultCell(cell, dateFormat) : { value: null };
    }),
  );
}

/** The custom functions of one workbook. */
export class CustomFunctions implements Session {
  enabled: boolean;
  loading = false;
  private readonly functions: ReadonlyMap<string, CustomFunction>;

  constructor(
    functions: readonly CustomFunction[],
    enabled: boolean,
    readonly now: () => number,
    private answers: Answers = new Answers(),
    readonly file: string | null = null,
  ) {
    this.functions = new Map(functions.map(custom => [custom.name.toUpperCase(), custom]));
    this.enabled = enabled;
    for (const custom of functions) describe(custom);
  }

  /** Functions that Google has and the engine lacks, called by a formula so far. */
  readonly unavailable = new Set<string>();

  get firstEvaluations(): FirstEvaluations {
    return this.answers.firstEvaluations;
  }

  missing(name: string): void {
    this.unavailable.add(name);
  }

  /** Locale and time zone have a part in arguments and answers: after a change of either every function runs again. */
  forget(): void {
    this.answers = new Answers();
  }

  has(name: string): boolean {
    return this.functions.has(name);
  }

  call(name: string, args: readonly Operand[] | null, around: Surroundings): Operand {
    const custom = this.functions.get(name);
    if (!custom) return errorOf('#NAME?', `Unknown function: '${name}'.`);
    if (!args || args.some(operand => operand instanceof Reference && isVolatile(operand.range, around)))
      return errorOf(LOADING, VOLATILE_ARGUMENT);
    if (this.loading) return errorOf(LOADING, '');
    const key = callKey(name, args);
    const known = this.answers.get(key);
    if (known) return known as Scalar | Grid;
    const result = this.run(custom, args.map(argumentFrom), around.context.locale.dateFormat);
    this.answers.keep(key, result);
    return result;
  }

  private run(custom: CustomFunction, values: readonly Argument[], dateFormat: string): Scalar | Grid {
    try {
      return operandFrom(custom.call(values), dateFormat);
    } catch (error) {
      if (error instanceof CustomFunctionError) return errorOf('#ERROR!', error.message);
      throw error;
    }
  }
}

/** Makes a function known to the grid's completion of names; it is evaluated by `call`, never by the library. */
function describe({ name, unlisted, description, parameters }: CustomFunction): void {
  registries.functionRegistry.replace(name, {
    description,
    hidden: unlisted === true,
    category: 'Add-on',
    args: parameters.map(argumentOf),
    compute: () => errorOf('#NAME?', `Unknown function: '${name}'.`),
  });
}
