/**
 * What the library's declarations hide of its evaluator: the computed cells and how they come about.
 *
 * Used by the files of this folder and by `edits/due-evaluation.ts`.
 */
import type { EvaluatedCell } from '@odoo/o-spreadsheet/dist/types/types/cells';
import type { CellPosition, FunctionResultObject, Matrix } from '@odoo/o-spreadsheet/dist/types/types/misc';
import type { Range } from '@odoo/o-spreadsheet/dist/types/types/range';

export type Spot = Pick<Range, 'sheetId' | 'zone'>;

/** Areas that are computed once more before an evaluation ends. */
interface NextRound extends Iterable<Spot> {
  addPosition(position: CellPosition): void;
  addMany(ranges: Iterable<Spot>): void;
}

/** The computed cells by tab, column and row. */
export interface ComputedCells {
  readonly map: Readonly<
    Record<string, Readonly<Record<number, Readonly<Record<number, EvaluatedCell | undefined>> | undefined>> | undefined>
  >;
  set(position: CellPosition, cell: EvaluatedCell): void;
}

export type ReadRange = (range: Range) => Matrix<FunctionResultObject>;

export interface Evaluator {
  readonly nextRangesToUpdate: NextRound;
  readonly evaluatedCells: ComputedCells;
  compilationParams: { ensureRange: ReadRange };
  evaluate(spots: Iterable<Spot>): void;
  computeCell(position: CellPosition): EvaluatedCell;
  computeAndSave(position: CellPosition): EvaluatedCell;
  updateCompilationParameters(): void;
  addDependencies(position: CellPosition, ranges: readonly Range[]): void;
  getCellsDependingOn(ranges: readonly Spot[]): Iterable<Spot>;
}
