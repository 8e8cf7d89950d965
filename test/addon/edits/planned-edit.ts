/** Runs what an edit has planned on a workbook that was read, and gives what the person is told. Used by the tests of addon. */
import { EditPlan } from '../../../src/addon/edits/edit-plan';
import type { Table } from '../../../src/sheet/read/read-table';
import type { OpenWorkbook } from '../../../src/sheet/workbook/workbook';
import type { FakeSheet } from '../../sheet/fake-sheet';

export function planned(workbook: OpenWorkbook, act: (plan: EditPlan) => void): readonly string[] {
  const said: string[] = [];
  const plan = new EditPlan();
  act(plan);
  const spreadsheet = { toast: (text: string) => said.push(text) } as unknown as OpenWorkbook['spreadsheet'];
  plan.run({ ...workbook, spreadsheet });
  return said;
}

/** What was written into a cell of a drawn table; undefined where nothing was. */
export const writtenIn = (table: Table, row: number, key: string): unknown =>
  (table.sheet as unknown as FakeSheet).value(row, table.columns[key] ?? 0);

export function there(table: Table | null): Table {
  if (table === null) throw new Error('The tab is there.');
  return table;
}
