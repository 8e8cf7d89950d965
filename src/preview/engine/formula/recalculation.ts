/**
 * Computes each filled column once per recalculation.
 *
 * The library schedules everything below an array formula anew whenever that formula fills its cells, also what has not been computed
 * yet or is just waiting for these very cells. A chain of filled columns is then computed as many times as it is long. Here only what
 * may really have read old cells is computed again; the rest of recalculation stays the library's own.
 */
import type { CellPosition, Zone } from '@odoo/o-spreadsheet/dist/types/types/misc';
import type { BoundedRange } from '@odoo/o-spreadsheet/dist/types/types/range';
import type { Getters } from '../library';

interface Ranges extends Iterable<BoundedRange> {
  addMany(ranges: Iterable<BoundedRange>): void;
  addManyPositions(positions: Iterable<CellPosition>): void;
  hasPosition(position: CellPosition): boolean;
}

/** What the library's evaluator has inside; its type declarations keep it to itself. */
export interface Evaluator {
  readonly getters: Getters;
  readonly evaluatedCells: { has(position: CellPosition): boolean };
  readonly cellsBeingComputed: { has(cellId: number | string): boolean };
  readonly nextRangesToUpdate: Ranges;
  getCellsDependingOn(ranges: Iterable<BoundedRange>): Ranges;
  addDependencies(position: CellPosition, dependencies: readonly BoundedRange[]): void;
  /** Called when a round of the recalculation begins. */
  updateCompilationParameters(): void;
  computeFormulaCell(position: CellPosition, cell: unknown): unknown;
  invalidatePositionsDependingOnSpread(sheetId: string, filled: Zone): void;
}

const keyOf = ({ sheetId, col, row }: CellPosition): string => `${sheetId}:${col}:${row}`;

function* positionsIn(ranges: Iterable<BoundedRange>): Iterable<CellPosition> {
  for (const { sheetId, zone } of ranges)
    for (let col = zone.left; col <= zone.right; col++) for (let row = zone.top; row <= zone.bottom; row++) yield { sheetId, col, row };
}

/** A zone without its first cell, which holds the array formula itself. */
function belowHead({ top, bottom, left, right }: Zone): readonly Zone[] {
  const rest = [
    { top: top + 1, bottom, left, right: left },
    { top, bottom, left: left + 1, right },
  ];
  return rest.filter(zone => zone.top <= zone.bottom && zone.left <= zone.right);
}

const overlap = (a: Zone, b: Zone): boolean => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** Makes one evaluator schedule only what may be out of date. Used by on-demand.ts. */
export function scheduleOnlyStale(evaluator: Evaluator): void {
  // References that show up while a formula runs (names, INDIRECT) are not among those read off its text.
  const readingAtWill = new Set<string>();
  const { addDependencies } = evaluator;
  evaluator.addDependencies = (position, dependencies) => {
    readingAtWill.add(keyOf(position));
    addDependencies.call(evaluator, position, dependencies);
  };

  const computedThisRound = new Set<string>();
  const { updateCompilationParameters, computeFormulaCell } = evaluator;
  evaluator.updateCompilationParameters = () => {
    computedThisRound.clear();
    updateCompilationParameters.call(evaluator);
  };
  evaluator.computeFormulaCell = (position, cell) => {
    const computed = computeFormulaCell.call(evaluator, position, cell);
    computedThisRound.add(keyOf(position));
    return computed;
  };

  const mayBeStale = (position: CellPosition, sheetId: string, filled: Zone): boolean => {
    const cell = evaluator.getters.getCell(position);
    if (!cell?.isFormula) return false;
    const key = keyOf(position);
    if (evaluator.evaluatedCells.has(position)) {
      if (!computedThisRound.has(key)) return true;
    } else if (!evaluator.cellsBeingComputed.has(cell.id)) return false; // Not computed yet: it will find the cells filled.
    if (readingAtWill.has(key)) return true;
    // Being computed and waiting for these cells, or computed without them: a range is read from its first cell on, and whoever reads
    // the head has the cells below it filled first.
    const { top, left } = filled;
    return cell.compiledFormula.rangeDependencies.some(
      ({ sheetId: readSheet, zone }) =>
        readSheet === sheetId &&
        belowHead(filled).some(part => overlap(part, zone)) &&
        !overlap(zone, { top, bottom: top, left, right: left }),
    );
  };

  evaluator.invalidatePositionsDependingOnSpread = (sheetId, filled) => {
    const scheduled = evaluator.nextRangesToUpdate;
    const dependents = evaluator.getCellsDependingOn(belowHead(filled).map(zone => ({ sheetId, zone })));
    const stale: CellPosition[] = [];
    for (const position of positionsIn(dependents)) {
      const own =
        position.sheetId === sheetId &&
        overlap(filled, { top: position.row, bottom: position.row, left: position.col, right: position.col });
      if (!own && !scheduled.hasPosition(position) && mayBeStale(position, sheetId, filled)) stale.push(position);
    }
    if (stale.length === 0) return;
    const asRanges = stale.map(({ sheetId, col, row }) => ({ sheetId, zone: { top: row, bottom: row, left: col, right: col } }));
    scheduled.addManyPositions(stale);
    scheduled.addMany(evaluator.getCellsDependingOn(asRanges));
  };
}
