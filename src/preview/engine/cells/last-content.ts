/**
 * Where a tab's content ends, as `getLastRow` and `getLastColumn` count it: a formula's `''` is content, also a filled-in one.
 */
import { isBlankResult } from '../formula/values';
import type { Getters } from '../library';

/** The last row and column with content, zero-based; −1 for none. */
export function lastContentOf(getters: Getters, sheetId: string): { readonly row: number; readonly column: number } {
  let [row, column] = [-1, -1];
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    if (position.row <= row && position.col <= column) continue;
    const evaluated = getters.getEvaluatedCell(position);
    const own = getters.getCell(position);
    if (!own?.isFormula && (evaluated.type === 'empty' || isBlankResult(evaluated))) continue;
    row = Math.max(row, position.row);
    column = Math.max(column, position.col);
  }
  return { row, column };
}
