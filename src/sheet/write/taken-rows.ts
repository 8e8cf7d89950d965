/** Takes rows out of a tab that keeps its length. Used where the example goes again. */
import type { Table } from '../read/read-table';
import { rowRuns } from './row-runs';

/** From below, so that the rows still to go keep their numbers; as many blank ones come in above the last, where they get its looks. */
export function takeRows({ sheet }: Table, rows: readonly number[]): void {
  if (rows.length === 0) return;
  for (const { first, count } of rowRuns(rows).reverse()) sheet.deleteRows(first, count);
  sheet.insertRowsBefore(sheet.getMaxRows(), rows.length);
}
