/** Formulas that stand in every row because they cannot be filled from the heading (SPARKLINE). Used when rows are added or mended. */
import type { ColumnSpec } from '../tabs/spec';
import type { Table } from './read-table';

/** Writes them into the given sheet rows. */
export function writeRowFormulas({ sheet, columns }: Table, specs: readonly ColumnSpec[], rows: readonly number[]): void {
  for (const { key, each } of specs) {
    const column = columns[key];
    if (column === undefined || each === null) continue;
    for (const row of rows) sheet.getRange(row, column).setFormula(each(row));
  }
}
