/** Takes rows out of a tab. Used where the example goes again, and where a step is taken back. */
import type { Table } from '../read/read-table';
import { rowRuns } from './row-runs';

/** Blank rows fill the tab up to `length` rows where it is shorter then; they come in above the last, where they get its looks. */
export function takeRows({ sheet, headingRow }: Table, rows: readonly number[], length: number): void {
  const before = sheet.getMaxRows();
  // A tab cannot be without a row below its headings.
  if (rows.length === before - headingRow) sheet.insertRowsAfter(before, 1);
  // From below, so that the rows still to go keep their numbers; neighbours go in one call.
  for (const { first, count } of rowRuns(rows).reverse()) sheet.deleteRows(first, count);
  const left = Math.max(before - rows.length, headingRow + 1);
  if (left < length) sheet.insertRowsBefore(left, length - left);
}
