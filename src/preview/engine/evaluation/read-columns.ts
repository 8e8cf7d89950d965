/**
 * Areas that formulas read, column by column.
 *
 * Used by `edits/due-evaluation.ts` for each evaluator. A board reads thousands of cells at once, nearly all of them computed: the library looks
 * each of them up three times by tab, column and row, and copies every blank one to add its place.
 */
import type { EvaluatedCell } from '@odoo/o-spreadsheet/dist/types/types/cells';
import type { FunctionResultObject, Matrix } from '@odoo/o-spreadsheet/dist/types/types/misc';
import type { Range } from '@odoo/o-spreadsheet/dist/types/types/range';
import type { Getters } from '../library';
import type { Evaluator, ReadRange } from './evaluator';

/** A computed cell as it is kept: with its place, which the library adds at each look. */
function computedAt(evaluator: Evaluator, sheetId: string, col: number, row: number): EvaluatedCell {
  const position = { sheetId, col, row };
  const cell = evaluator.computeAndSave(position);
  if (cell.position !== undefined) return cell;
  const placed = { ...cell, position };
  // In a circle of references what is handed out is not what the cell comes to hold.
  if (evaluator.evaluatedCells.map[sheetId]?.[col]?.[row] === cell) evaluator.evaluatedCells.set(position, placed);
  return placed;
}

/** Reads areas of one evaluation; what was read before is handed out again, as by the library. */
function reader(evaluator: Evaluator, getters: Getters, library: ReadRange): ReadRange {
  const before = new Map<string, Matrix<FunctionResultObject>>();
  return range => {
    const { sheetId, zone } = range;
    const size = getters.tryGetSheet(sheetId) && getters.getSheetSize(sheetId);
    if (isOdd(range) || size === undefined) return library(range);
    const { left, top } = zone;
    const right = Math.min(zone.right, size.numberOfCols - 1);
    const bottom = Math.min(zone.bottom, size.numberOfRows - 1);
    if (right < left || bottom < top) return library(range);
    const key = `${sheetId}:${left},${top},${zone.right},${zone.bottom}`;
    const known = before.get(key);
    if (known !== undefined) return known;
    const columns: FunctionResultObject[][] = [];
    for (let col = left; col <= right; col++) {
      const cells: FunctionResultObject[] = [];
      let computed = evaluator.evaluatedCells.map[sheetId]?.[col];
      for (let row = top; row <= bottom; row++) {
        const found = computed?.[row];
        if (found?.position !== undefined) cells.push(found);
        else {
          cells.push(computedAt(evaluator, sheetId, col, row));
          computed = evaluator.evaluatedCells.map[sheetId]?.[col];
        }
      }
      columns.push(cells);
    }
    before.set(key, columns);
    return columns;
  };
}

/** A reference to nothing, or to more than there is: the library has its own answers. */
const isOdd = ({ zone, invalidSheetName }: Range): boolean =>
  invalidSheetName !== undefined || zone.left < 0 || zone.top < 0 || zone.right < zone.left || zone.bottom < zone.top;

/** Makes an evaluator read so. */
export function readByColumns(evaluator: Evaluator, getters: Getters): void {
  const renew = evaluator.updateCompilationParameters.bind(evaluator);
  evaluator.updateCompilationParameters = () => {
    renew();
    const parameters = evaluator.compilationParams;
    parameters.ensureRange = reader(evaluator, getters, parameters.ensureRange);
  };
}
