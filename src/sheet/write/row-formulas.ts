/** Formulas that stand in every row because they cannot be filled from the heading (SPARKLINE). Used when rows are added or mended. */
import type { ColumnSpec } from '../../tabs/spec';
import type { Table } from '../read/read-table';
import { rowRuns } from './row-runs';

/** Gives what writes them into the given sheet rows, neighbours in one call. */
export function prepareRowFormulas({ sheet, columns }: Table, specs: readonly ColumnSpec[], rows: readonly number[]): () => void {
  const runs = rowRuns(rows);
  return () => {
    for (const { key, each } of specs) {
      const column = columns[key];
      if (column === undefined || each === null) continue;
      for (const { first, count } of runs) {
        sheet.getRange(first, column, count, 1).setFormulas(Array.from({ length: count }, (_, at) => [each(first + at)]));
      }
    }
  };
}
