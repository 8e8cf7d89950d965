/**
 * What the library's declarations hide of its evaluator: the computed cells and how they come about.
 *
 * Used by the files of this folder, by `edits/due-evaluation.ts` and by whoever hands on what files showed.
 */
import type { EvaluatedCell } from '@odoo/o-spreadsheet/dist/types/types/cells';
import type { CellPosition, FunctionResultObject, Matrix, Zone } from '@odoo/o-spreadsheet/dist/types/types/misc';
import type { Range } from '@odoo/o-spreadsheet/dist/types/types/range';

export type Spot = Pick<Range, 'sheetId' | 'zone'>;

/** Areas that are computed once more before an evaluation ends. */
interface NextRound extends Iterable<Spot> {
  addPosition(position: CellPosition): void;
  addMany(ranges: Iterable<Spot>): void;
}

export type CellsByPlace = Readonly<
  Record<string, Readonly<Record<number, Readonly<Record<number, EvaluatedCell | undefined>> | undefined>> | undefined>
>;

/** The computed cells by tab, column and row. */
export interface ComputedCells {
  map: CellsByPlace;
  set(position: CellPosition, cell: EvaluatedCell): void;
}

/** Which arrays fill which areas. */
interface Spreading {
  readonly arrayFormulasToResults: { entries(): Iterable<readonly [CellPosition, Zone]> };
  addRelation(relation: { readonly arrayFormulaPosition: CellPosition; readonly resultZone: Zone }): void;
}

/** Which formulas read which areas. */
interface Dependencies {
  addDependencies(position: CellPosition, ranges: readonly Range[]): void;
}

export type ReadRange = (range: Range) => Matrix<FunctionResultObject>;

export interface Evaluator {
  readonly nextRangesToUpdate: NextRound;
  readonly evaluatedCells: ComputedCells;
  readonly spreadingRelations: Spreading;
  /** Formulas whose arrays found something in their way. */
  readonly blockedArrayFormulas: Iterable<CellPosition> & { add(position: CellPosition): void };
  formulaDependencies: () => Dependencies;
  compilationParams: { ensureRange: ReadRange };
  buildDependencyGraph(): void;
  evaluate(spots: Iterable<Spot>): void;
  computeCell(position: CellPosition): EvaluatedCell;
  computeAndSave(position: CellPosition): EvaluatedCell;
  updateCompilationParameters(): void;
  addDependencies(position: CellPosition, ranges: readonly Range[]): void;
  getCellsDependingOn(ranges: readonly Spot[]): Iterable<Spot>;
}

export type Reading = readonly [position: CellPosition, ranges: readonly Range[]];

/** All an evaluation leaves behind. */
export interface FirstEvaluation {
  readonly cells: CellsByPlace;
  readonly arrays: readonly (readonly [CellPosition, Zone])[];
  readonly blocked: readonly CellPosition[];
  /** What formulas turned out to read beyond the references in their text. */
  readonly readings: readonly Reading[];
  readonly missing: readonly string[];
}

/** By the text of a file and what else has a part in it. */
export type FirstEvaluations = Map<string, FirstEvaluation>;
