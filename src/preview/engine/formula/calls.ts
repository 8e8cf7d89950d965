/**
 * Calls of ordinary functions: arguments are shaped as Sheets would and handed to the library's implementation.
 *
 * Used by the compiler for every name that has no form of its own.
 */
import type { FunctionDescription } from '@odoo/o-spreadsheet/dist/types/types/functions';
import type { Arg } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { textArguments, withTexts } from '../functions/text-arguments';
import { registries } from '../library';
import { longText, MOST_CHARACTERS } from '../workbook';
import { type Compilation, type Run, type Surroundings, scalarOf, valuesOf } from './context';
import { SHORT_WAYS } from './criteria';
import { ARRAY_ARGUMENTS, ARRAY_RESULTS, GOOGLE_NAMES, LIBRARY_NAMES, NEVER_EXPANDED } from './google-names';
import { refuseFunction } from './session';
import type { Tree } from './syntax';
import { errorOf, type Grid, isError, isGrid, isLambda, type Operand, Reference, type Scalar, withFinite } from './values';

type LibraryFunction = (this: object, ...args: Arg[]) => Scalar | Grid;

/** Where the library answers #VALUE!, Sheets answers #NUM!: the argument is a number, but outside of what is defined. */
const NUMERIC = new Set(
  `ACOS ACOSH ASIN ATANH CEILING CHAR COMBIN DATE DATEDIF DECIMAL FACT FLOOR IRR LARGE LN LOG LOG10 MEDIAN MROUND MUNIT NPER
  PERCENTILE PERCENTILE.EXC PERCENTILE.INC POW POWER QUARTILE QUARTILE.EXC QUARTILE.INC RATE SEQUENCE SMALL SQRT TIME WEEKDAY WEEKNUM
  WORKDAY.INTL XIRR YEARFRAC`.split(/\s+/),
);

/** Functions that give up where their text would not fit into a cell, also in the middle of a formula; the operator & does not. */
const JOINING = new Set(['CONCATENATE', 'JOIN', 'REPT', 'TEXTJOIN']);

const tooLong = ({ value }: Scalar): boolean => typeof value === 'string' && value.length > MOST_CHARACTERS;

const ARGUMENT_MUST_BE_RANGE = errorOf('#N/A', 'Argument must be a range.');
const SEVERAL = new Set(['SUMIFS', 'AVERAGEIFS', 'MAXIFS', 'MINIFS']);

/** True for an argument that must be a range of a tab: recorded of Sheets, which refuses computed arrays there. */
function mustBeRange(name: string, index: number, count: number): boolean {
  if (SEVERAL.has(name)) return index === 0 || index % 2 === 1;
  return (name === 'SUMIF' || name === 'AVERAGEIF') && count === 3 && index !== 1;
}

const isRow = (arg: Arg): boolean => isGrid(arg) && arg.length > 1 && arg[0]?.length === 1;

/** Functions of which some arguments have no certain answer here. */
const DOUBTFUL = new Set(['SUMIF', 'AVERAGEIF', 'TREND', 'GROWTH', 'SPLIT']);

/** What a function with these arguments would get wrong here without a record of what Sheets answers; `null` for nothing. */
function unsettled(name: string, shaped: readonly Arg[], isOneSize: boolean): string | null {
  // Of SUMIF nobody says what it does with ranges of two sizes; the library turns a fitted row into a column of one cell.
  // A list of texts fills as many columns as its longest has parts; here each text would give its first.
  if (name === 'SPLIT') return isGrid(shaped[0]) ? 'SPLIT of a list' : null;
  if (name.endsWith('IF')) return isOneSize ? null : `${name} with two ranges of different size`;
  return shaped.some(isRow) ? `${name} of a row` : null;
}

function sameSizes(shaped: readonly Arg[], ranges: readonly boolean[]): boolean {
  const grids = shaped.filter((arg, index): arg is Grid => ranges[index] === true && isGrid(arg));
  return grids.every(grid => grid.length === grids[0]?.length && grid[0]?.length === grids[0]?.[0]?.length);
}

const LOOKUPS = new Set(['VLOOKUP', 'HLOOKUP']);

/** The description of each argument of a call; arguments that repeat do so in groups. */
function argumentTargets(description: FunctionDescription, count: number): FunctionDescription['args'] {
  const { args, nbrArgRepeating: group } = description;
  const start = args.findIndex(arg => arg.repeating);
  return Array.from({ length: count }, (_, index) => {
    const target = start < 0 || index < start ? index : start + ((index - start) % group);
    return args[Math.min(target, args.length - 1)] as FunctionDescription['args'][number];
  });
}

function countError(name: string, description: FunctionDescription, count: number): Scalar | null {
  const { minArgRequired: least, maxArgPossible: most } = description;
  if (count >= least && count <= most) return null;
  const expected = most === Infinity ? `at least ${least}` : least === most ? `${least}` : `between ${least} and ${most}`;
  return errorOf('#N/A', `Wrong number of arguments to ${name}. Expected ${expected} arguments, but got ${count} arguments.`);
}

const first = (result: Scalar | Grid): Scalar => (isGrid(result) ? (result[0]?.[0] ?? { value: null }) : result);

/** The codes that Sheets was recorded to give where the library says #VALUE!. */
const RECORDED_CODES: readonly (readonly [message: RegExp, code: string])[] = [
  [/has mismatched (argument count|sizes)|must have the same dimensions|must be a single row or a single column/, '#N/A'],
  [/^Matrix is not invertible/, '#DIV/0!'],
  [/^The matrix is not invertible/, '#NUM!'],
];

function restated(result: Scalar, name: string): Scalar {
  if (result.value !== '#VALUE!') return result;
  const message = (result as { message?: string }).message ?? '';
  const recorded = RECORDED_CODES.find(([pattern]) => pattern.test(message));
  if (recorded) return errorOf(recorded[1], message);
  if (NUMERIC.has(name) && !/number value is expected|is expected to be|coerced/.test(message)) return errorOf('#NUM!', message);
  if (LOOKUPS.has(name) && /out of bounds/.test(message)) return errorOf('#REF!', `${name} evaluates to an out of bounds range.`);
  return result;
}

/**
 * Compiles a call of a function Google has; a function that Google has and the library lacks gives a visible error.
 *
 * @example `=SUMIFS(…)` inside ARRAYFORMULA takes the first of an array of criteria, `=SUMIF(…)` one after the other
 */
export function compileCall(name: string, args: readonly Tree[], compilation: Compilation): Run {
  const libraryName = LIBRARY_NAMES[name] ?? name;
  const description: FunctionDescription | undefined = registries.functionRegistry.content[libraryName];
  if (!GOOGLE_NAMES.has(name)) return () => errorOf('#NAME?', `Unknown function: '${name}'.`);
  if (!description) {
    return around => refuseFunction(around.context, name);
  }
  const failure = countError(name, description, args.length);
  if (failure) return () => failure;
  const inner = ARRAY_ARGUMENTS.has(name) ? compilation.inArray() : compilation;
  const targets = argumentTargets(description, args.length);
  const whole = targets.map(target => target.type.some(type => type.startsWith('RANGE')));
  const expands = inner.array && !NEVER_EXPANDED.has(name);
  const runs = args.map(tree => inner.compile(tree));
  const shortWay = SHORT_WAYS[name];
  const texts = textArguments(name, targets);
  const ranges = args.map((_, index) => mustBeRange(name, index, args.length));
  const hasRanges = ranges.includes(true);
  const isDoubtful = DOUBTFUL.has(name);

  /** An error where a range is expected is the call's result; the library throws for want of a range instead. */
  const broken = (shaped: readonly Arg[]): Scalar | undefined =>
    shaped.find((arg, index): arg is Scalar => whole[index] === true && arg !== undefined && !isGrid(arg) && isError(arg));

  const answer = (call: LibraryFunction, around: Surroundings, shaped: readonly Arg[]): Scalar | Grid => {
    try {
      return call.apply(around.context, [...shaped]);
    } catch (error) {
      const cause = broken(shaped);
      if (cause === undefined) throw error;
      return cause;
    }
  };

  const argument = (operand: Operand, index: number, around: Surroundings): Arg => {
    // An argument left empty is none; what a formula leaves blank is a blank.
    if (operand === undefined) return args[index]?.kind === 'blank' ? undefined : { value: null };
    if (isLambda(operand)) return errorOf('#VALUE!', 'A LAMBDA was given where a value is expected.');
    if (!whole[index]) return expands ? valuesOf(operand, around, true) : scalarOf(operand, around);
    return operand instanceof Reference ? operand.grid : operand;
  };
  return around => {
    const call = around.context[libraryName] as LibraryFunction;
    const operands = runs.map(run => run(around));
    const stray = operands.findIndex((operand, index) => ranges[index] && !(operand instanceof Reference));
    if (stray >= 0) {
      const given = operands[stray];
      const isScalar = given !== undefined && !isGrid(given) && !isLambda(given) && !(given instanceof Reference);
      return isScalar && isError(given) ? given : ARGUMENT_MUST_BE_RANGE;
    }
    const given = operands.map((operand, index) => argument(operand, index, around));
    const shaped = texts ? withTexts(given, texts, around.context) : given;
    const isOneSize = !hasRanges || sameSizes(shaped, ranges);
    const what = isDoubtful ? unsettled(name, shaped, isOneSize) : null;
    if (what !== null) refuseFunction(around.context, what);
    if (!isOneSize) return errorOf('#VALUE!', `Array arguments to ${name} are of different size.`);
    const ask = (...single: Arg[]): Scalar => first(call.apply(around.context, single));
    const result = (expands && shortWay?.(shaped, ask)) || withFinite(answer(call, around, shaped));
    if (!isGrid(result)) {
      if (JOINING.has(name) && tooLong(result)) return errorOf('#VALUE!', longText(name));
      return isError(result) ? (broken(shaped) ?? restated(result, name)) : result;
    }
    return inner.array || ARRAY_RESULTS.has(name) ? result : first(result);
  };
}
