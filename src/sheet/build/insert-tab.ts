/**
 * Inserts an empty tab with its grid: size, widths, frozen panes, colour. All tabs get theirs before the first formula is written: a reference
 * beyond another tab's grid would move when columns are added there later.
 */

import { HEADING_ROW, type TabSpec } from '../../tabs/spec';
import { markAsOwn } from '../workbook/own-tabs';
import { strokes } from '../write/runs';
import { tabRows } from './tab-block';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What insertSheet makes; blank cells count against the file's limit, and every open column walks them. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/** A tab that could not be finished goes again: without our mark nobody would know later whose it is. */
export function insertTab(spreadsheet: Spreadsheet, spec: TabSpec, title: string, position: number): void {
  const sheet = spreadsheet.insertSheet(title, position);
  try {
    resize(sheet, tabRows(spec), spec.columns.length);
    setWidths(sheet, spec);
    sheet.setFrozenRows(HEADING_ROW);
    if (spec.frozenColumns > 0) sheet.setFrozenColumns(spec.frozenColumns);
    sheet.setHiddenGridlines(true);
    sheet.setTabColor(spec.color);
    markAsOwn(sheet, spec.id);
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
}

function resize(sheet: Sheet, rows: number, columns: number): void {
  if (rows < NEW_ROWS) sheet.deleteRows(rows + 1, NEW_ROWS - rows);
  else if (rows > NEW_ROWS) sheet.insertRowsAfter(NEW_ROWS, rows - NEW_ROWS);
  if (columns < NEW_COLUMNS) sheet.deleteColumns(columns + 1, NEW_COLUMNS - columns);
  else if (columns > NEW_COLUMNS) sheet.insertColumnsAfter(NEW_COLUMNS, columns - NEW_COLUMNS);
}

/** Hidden columns keep whatever they have. */
function setWidths(sheet: Sheet, { columns }: TabSpec): void {
  const widths = columns.map(({ visibility, width }) => (visibility === 'hidden' ? null : width));
  for (const { first, count, value } of strokes(widths)) sheet.setColumnWidths(first + 1, count, value);
}
