/**
 * What stood in tabs that are about to be written anew, as plain texts on a tab of its own: nothing of it is ever lost, and it needs no add-on to
 * be read. Used before a migration, and before a half-built tab with typed rows is laid out again.
 */

import type { Table } from '../read/read-table';
import { freeTitle } from '../workbook/own-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** One tab below the other, a blank row between; gives the title of the tab, which is hidden where nobody needs to look at it. */
export function keepBackup(
  spreadsheet: Spreadsheet,
  tables: readonly Pick<Table, 'sheet'>[],
  wanted: string,
  look: 'hidden' | 'shown' = 'hidden',
): string {
  const blocks = tables.map(({ sheet }) => ({
    name: sheet.getName(),
    rows: sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getDisplayValues(),
  }));
  const rows = blocks.flatMap(({ name, rows: lines }) => [[name], ...withoutEnd(lines), ['']]);
  const width = Math.max(1, ...rows.map(row => row.length));
  const title = freeTitle(
    wanted,
    spreadsheet.getSheets().map(sheet => sheet.getName()),
  );
  const sheet = spreadsheet.insertSheet(title, spreadsheet.getSheets().length);
  const [height, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows.length > height) sheet.insertRowsAfter(height, rows.length - height);
  if (width > columns) sheet.insertColumnsAfter(columns, width - columns);
  const area = sheet.getRange(1, 1, rows.length, width);
  // Plain text before the values: what looks like a formula or a date stays what was read.
  area.setNumberFormat('@');
  area.setValues(rows.map(row => [...row, ...Array<string>(width - row.length).fill('')]));
  if (look === 'hidden') sheet.hideSheet();
  return title;
}

/** Without the blank rows at the end, which every tab keeps ready to type in. */
function withoutEnd(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = rows.reduce((found, row, index) => (row.some(text => text !== '') ? index : found), -1);
  return rows.slice(0, last + 1);
}
