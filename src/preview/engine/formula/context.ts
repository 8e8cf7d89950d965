/**
 * What surrounds a formula while it runs: its literals and references, the library's evaluation context and the names bound by LET and
 * LAMBDA; and how Sheets narrows a range to one cell there.
 *
 * Used by the compiler and the function forms.
 */

import type { EvalContext } from '@odoo/o-spreadsheet/dist/types/types/functions';
import type { FunctionResultObject, GetSymbolValue, LiteralValues, Matrix } from '@odoo/o-spreadsheet/dist/types/types/misc';
import type { Range } from '@odoo/o-spreadsheet/dist/types/types/range';
import type { Tree } from './syntax';
import { errorOf, type Grid, isGrid, isLambda, type Operand, Reference, type Scalar } from './values';

/** A name bound by LET or LAMBDA and the names bound around it. */
export interface Scope {
  readonly name: string;
  readonly value: Operand;
  /** Whether the value comes from NOW, TODAY or a random number; asked only where a custom function is given it. */
  isVolatile(): boolean;
  readonly outer: Scope | null;
}

/** Where a formula runs: handed to every compiled piece of it. */
export interface Surroundings {
  readonly literals: LiteralValues;
  readonly dependencies: readonly Range[];
  readonly read: (range: Range) => Matrix<FunctionResultObject>;
  readonly symbol: GetSymbolValue;
  readonly context: EvalContext;
  readonly scope: Scope | null;
}

/** A compiled piece of a formula. */
export type Run = (around: Surroundings) => Operand;

/** What the function forms need from the compiler; `array` tells whether the call stands inside ARRAYFORMULA or its like. */
export interface Compilation {
  readonly array: boolean;
  compile(tree: Tree): Run;
  inArray(): Compilation;
  binding(names: readonly string[]): Compilation;
}

/** A function that decides itself how its arguments are evaluated. */
export type Form = (args: readonly Tree[], compilation: Compilation) => Run;

/** The value of a bound name, `null` when nothing binds it. */
export function lookUp(scope: Scope | null, name: string): Scope | null {
  for (let entry = scope; entry; entry = entry.outer) if (entry.name === name) return entry;
  return null;
}

/**
 * One cell out of an operand, as Sheets takes it outside ARRAYFORMULA: of a range the cell in the formula's own row or column
 * (`#VALUE!` when there is none), of an array the first cell, of an empty argument a blank.
 *
 * @example `=A1:A3*2` in C2 multiplies A2; in C9 it is #VALUE!
 */
export function scalarOf(operand: Operand, around: Surroundings): Scalar {
  if (operand === undefined) return { value: null };
  if (operand instanceof Reference) return operand.isCell ? operand.cell : intersection(operand, around);
  if (isGrid(operand)) return operand[0]?.[0] ?? { value: null };
  if (isLambda(operand)) return errorOf('#VALUE!', 'A LAMBDA was given where a value is expected.');
  return operand;
}

function intersection(reference: Reference, { context }: Surroundings): Scalar {
  const { left, right, top, bottom } = reference.range.zone;
  const origin = context.__originCellPosition;
  const grid = reference.grid;
  if (origin && left === right && origin.row >= top && origin.row <= bottom) return grid[0]?.[origin.row - top] ?? { value: null };
  if (origin && top === bottom && origin.col >= left && origin.col <= right) return grid[origin.col - left]?.[0] ?? { value: null };
  return errorOf('#VALUE!', 'An array value could not be found.');
}

/** Every cell of an operand; a scalar is an array of one. */
export function gridFrom(operand: Operand): Grid {
  if (operand === undefined) return [[{ value: null }]];
  if (operand instanceof Reference) return operand.grid;
  if (isGrid(operand)) return operand;
  if (isLambda(operand)) return [[errorOf('#VALUE!', 'A LAMBDA was given where a value is expected.')]];
  return [[operand]];
}

/** An operand as a value: every cell of a range inside ARRAYFORMULA, one cell of it elsewhere; arrays stay whole in both. */
export function valuesOf(operand: Operand, around: Surroundings, array: boolean): Scalar | Grid {
  if (operand instanceof Reference) return array && !operand.isCell ? operand.grid : scalarOf(operand, around);
  return isGrid(operand) ? operand : scalarOf(operand, around);
}

/** Makes a reference that reads through the library and is recorded as a dependency of the formula's cell when it was computed. */
export function computedReference(range: Range, around: Surroundings, spills = false): Reference {
  const origin = around.context.__originCellPosition;
  if (origin) around.context.addDependencies?.(origin, [range]);
  return new Reference(range, around.read, spills);
}
