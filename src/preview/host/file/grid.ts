/**
 * Rectangles of values: the checks Google makes on them, and runs of equal values as few areas as possible.
 *
 * Used by the range services, which get and set whole grids in one call.
 */
import type { Area } from '../../engine/workbook';
import type { OpenFile } from '../open-file';
import { Missing, Refusal } from '../refusal';

/** Throws Google's sentence unless the data has exactly the rows and columns of the area. */
export function checkDimensions(data: readonly (readonly unknown[])[], area: Area): void {
  if (data.length !== area.rows) {
    throw new Refusal(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${area.rows}.`,
    );
  }
  for (const row of data) {
    if (row.length === area.columns) continue;
    throw new Refusal(
      `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${area.columns}.`,
    );
  }
}

/** Sheets refuses to sort where cells are merged, in words that nobody has reported. */
export function checkUnmerged(file: OpenFile, area: Area): void {
  if (file.workbook.merges(area).length > 0) throw new Missing('sorting cells that are merged');
}

/** A grid of the area's size: `filled(area, 0)` for two rows and one column → `[[0], [0]]`. */
export function filled<T>(area: Area, value: T): T[][] {
  return Array.from({ length: area.rows }, () => new Array<T>(area.columns).fill(value));
}

/** Every cell of an area, row by row. */
export function* cellsWithin(area: Area): Generator<{ readonly sheetId: string; readonly row: number; readonly column: number }> {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) yield { sheetId: area.sheetId, row, column };
  }
}

interface Run<T> {
  readonly column: number;
  readonly columns: number;
  readonly value: T;
}

function runsOf<T>(row: readonly T[]): readonly Run<T>[] {
  const runs: Run<T>[] = [];
  row.forEach((value, column) => {
    const last = runs.at(-1);
    if (last !== undefined && last.value === value) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ column, columns: 1, value });
  });
  return runs;
}

/** Areas of equal values that together cover the grid: equal neighbours in a row join, then equal rows. */
export function uniformAreas<T>(area: Area, grid: readonly (readonly T[])[]): readonly { readonly area: Area; readonly value: T }[] {
  const result: { area: Area; value: T }[] = [];
  let start = 0;
  for (let row = 1; row <= grid.length; row += 1) {
    const first = grid[start] ?? [];
    const same = row < grid.length && first.every((value, column) => grid[row]?.[column] === value);
    if (same) continue;
    for (const { column, columns, value } of runsOf(first)) {
      result.push({
        area: { sheetId: area.sheetId, row: area.row + start, column: area.column + column, rows: row - start, columns },
        value,
      });
    }
    start = row;
  }
  return result;
}
