/** The open spreadsheet's running cycle, as every endpoint but the wizard needs it. */
import type { TabId } from '../contract';
import type { Table } from '../sheet/read-table';
import { type OpenWorkbook, openWorkbook, tableOf } from '../sheet/workbook';
import { refuse } from './refusal';

export function currentWorkbook(): OpenWorkbook {
  return openWorkbook(SpreadsheetApp.getActiveSpreadsheet()) ?? refuse('no_cycle');
}

/** A tab that must be there, with the columns that must be on it. */
export function requireTable(workbook: OpenWorkbook, id: TabId, columns: readonly string[]): Table {
  const table = tableOf(workbook, id) ?? refuse('tab_missing', { tab: id });
  const lost = columns.find(key => table.columns[key] === undefined);
  if (lost !== undefined) refuse('column_missing', { column: lost, tab: table.sheet.getName() });
  return table;
}
