/**
 * What a formula works with while it is evaluated: cells, arrays (column-major, as the library has them), references and lambdas.
 *
 * Used by the compiler and by every function form of this folder.
 * Constraint: a cell that is blank by an empty IF branch is stored by the library as an empty text, because the library turns blank
 * results into zero; such a cell carries the mark `BLANK` as its origin and is turned back into a blank wherever a formula reads it.
 */
import type { CellPosition, FunctionResultObject, Matrix } from '@odoo/o-spreadsheet/dist/types/types/misc';
import type { Range } from '@odoo/o-spreadsheet/dist/types/types/range';
import { EvaluationError, LOADING } from '../library';

export type Scalar = FunctionResultObject;
export type Grid = Matrix<Scalar>;

/** A reference keeps its range, so that ROW, OFFSET and implicit intersection can see where it points. */
export class Reference {
  constructor(
    readonly range: Range,
    private readonly read: (range: Range) => Grid,
    /** True for a reference that fills cells on its own (INDEX with a zero), false where Sheets intersects with the formula's row. */
    readonly spills = false,
  ) {}

  get grid(): Grid {
    return withBlanks(this.read(this.range));
  }

  /** True for a reference to what was deleted or never existed; reading it gives #REF!. */
  get isBroken(): boolean {
    const { zone, invalidXc, invalidSheetName } = this.range;
    const { left, right, top, bottom } = zone;
    return left < 0 || top < 0 || right < left || bottom < top || invalidXc !== undefined || invalidSheetName !== undefined;
  }

  get isCell(): boolean {
    const { left, right, top, bottom } = this.range.zone;
    return this.isBroken || (left === right && top === bottom);
  }

  get cell(): Scalar {
    return this.grid[0]?.[0] ?? { value: null };
  }
}

/** A function value, made by LAMBDA. */
export interface Lambda {
  readonly parameters: number;
  /** `isVolatile` tells whether what is given comes from a volatile value. */
  call(args: readonly Operand[], isVolatile: () => boolean): Operand;
}

/** `undefined` is an argument left empty. */
export type Operand = Scalar | Grid | Reference | Lambda | undefined;

// Asked for every cell; where tests run, each look at a global costs more than the answer.
const { isArray } = Array;

/** True for an array. */
export const isGrid = (operand: Operand): operand is Grid => isArray(operand);
/** True for a function value. */
export const isLambda = (operand: Operand): operand is Lambda => typeof operand === 'object' && 'parameters' in operand;

const BLANK: CellPosition = Object.freeze({ sheetId: 'blank', col: -1, row: -1 });

/** How a blank result of a formula is handed to the library. */
export const BLANK_RESULT: Scalar = Object.freeze({ value: '', origin: BLANK });

/** True for a stored cell that a formula left blank. */
export const isBlankResult = (cell: { readonly origin?: unknown }): boolean => cell.origin === BLANK;

const converted = new WeakMap<Grid, Grid>();

function withBlanks(grid: Grid): Grid {
  const known = converted.get(grid);
  if (known) return known;
  const result = grid.some(column => column.some(isBlankResult))
    ? grid.map(column => column.map(cell => (isBlankResult(cell) ? blankAt(cell) : cell)))
    : grid;
  converted.set(grid, result);
  return result;
}

function blankAt(cell: Scalar): Scalar {
  const { position } = cell as Scalar & { readonly position?: CellPosition };
  return position ? ({ value: null, position } as Scalar) : { value: null };
}

/** An error cell with Google's code and the sentence shown on hover. */
export const errorOf = (code: string, message: string): Scalar => new EvaluationError(message, code);

/** Thrown for a function that Google has and the library lacks: no formula catches it, because nobody knows what Google would show. */
export class Unavailable extends EvaluationError {
  constructor(name: string) {
    super(`${name} is not available in the local preview; it works in Google Sheets.`, '#ERROR!');
  }
}

const TOO_LARGE = errorOf('#NUM!', 'Numeric value is greater than 1.79769E+308 and cannot be displayed properly.');

const isShowable = ({ value }: Scalar): boolean => typeof value !== 'number' || Number.isFinite(value);

/** A result as Sheets has it: a number beyond all numbers, or none at all, is #NUM!. */
export function withFinite<Result extends Scalar | Grid>(result: Result): Result | Scalar | Grid {
  if (!isGrid(result)) return isShowable(result) ? result : TOO_LARGE;
  if (result.every(column => column.every(isShowable))) return result;
  return result.map(column => column.map(cell => (isShowable(cell) ? cell : TOO_LARGE)));
}

/** True when a cell holds an error of any code. */
export const isError = (cell: Scalar | undefined): boolean => typeof cell?.value === 'string' && ERROR_CODES.has(cell.value);

const ERROR_CODES = new Set(['#N/A', '#VALUE!', '#REF!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#ERROR!', LOADING]);

/** Width and height of an array. */
export const sizeOf = (grid: Grid): { readonly columns: number; readonly rows: number } => ({
  columns: grid.length,
  rows: grid[0]?.length ?? 0,
});

/** Builds an array from a rule for each cell. */
export function gridOf(columns: number, rows: number, cellAt: (column: number, row: number) => Scalar): Grid {
  return Array.from({ length: columns }, (_, column) => Array.from({ length: rows }, (__, row) => cellAt(column, row)));
}
