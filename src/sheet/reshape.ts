/**
 * Brings a tab that is in use into the shape its spec has now: columns of ours that are no longer needed go, new ones come in behind all
 * others, and what is ours is written anew. Used by the migrations; the columns people see and fill stay where they are.
 */
import { type ColumnSpec, HEADING_ROW, KEY_ROW, type TabSpec } from '../tabs/spec';
import { cellContent } from './cell-text';
import { conditionalRules } from './conditional-rules';
import { writeOwnCells } from './own-cells';
import { type Table, textOf } from './read-table';
import { writeRowFormulas } from './row-formulas';
import { rowRuns } from './row-runs';

/**
 * Deletes the columns with these keys. A key that the spec has again belongs to its board now, whose columns stand together: a lone one
 * from before goes too, unless the board is there already.
 */
export function removeColumns({ sheet, columns }: Table, keys: ReadonlySet<string>, spec: TabSpec): void {
  const first = spec.columns.find(({ board }) => board !== null)?.key;
  if (first !== undefined && columns[first] !== undefined) return;
  const gone = Object.entries(columns).flatMap(([key, column]) => (keys.has(key) ? [column] : []));
  for (const { first: column, count } of rowRuns(gone.sort((a, b) => a - b)).reverse()) sheet.deleteColumns(column, count);
}

/** Adds what is missing at the right end, hidden where the spec hides it; keys stand as texts until the tab is filled. */
export function addColumns({ sheet, columns, headingRow }: Table, spec: TabSpec): void {
  const missing = spec.columns.filter(({ key }) => columns[key] === undefined);
  if (missing.length === 0) return;
  const [width, rows] = [sheet.getMaxColumns(), sheet.getMaxRows()];
  sheet.insertColumnsAfter(width, missing.length);
  const formatOf = ({ headFormat, format }: ColumnSpec, row: number) =>
    (row < headingRow ? '' : row === headingRow ? headFormat : format) || 'General';
  const formats = Array.from({ length: rows }, (_, index) => missing.map(column => formatOf(column, index + 1)));
  const added = sheet.getRange(1, width + 1, rows, missing.length);
  added.clear();
  added.setNumberFormats(formats);
  sheet.getRange(headingRow - HEADING_ROW + KEY_ROW, width + 1, 1, missing.length).setValues([missing.map(({ key }) => key)]);
  missing.forEach(({ visibility }, index) => {
    if (visibility === 'hidden') sheet.hideColumns(width + 1 + index);
  });
}

/** Writes everything that is ours in a tab whose columns are complete: headings, formulas, board, rules of colour. */
export function fillTab(table: Table, spec: TabSpec, isComputed: boolean): void {
  const { sheet, columns, headingRow, rows } = table;
  if (isComputed) clearComputed(table, spec);
  writeOwnCells(table, spec);
  const named = rows.filter(({ cells }) => textOf(cells.kpi) !== '').map(({ row }) => row);
  writeRowFormulas(table, spec.columns, named);
  writeFacts(table, spec);
  const board = spec.columns.filter(column => column.board !== null);
  const first = columns[board[0]?.key ?? ''];
  if (first !== undefined) {
    const keys = sheet.getRange(headingRow - HEADING_ROW + KEY_ROW, first, 1, board.length);
    keys.setValues([board.map(column => column.board?.formula ?? '')]);
  }
  const kept = sheet.getConditionalFormatRules().filter(rule => !/#REF!/.test(ruleText(rule)));
  const known = new Set(kept.map(ruleText));
  const renewed = conditionalRules(sheet, spec).filter(rule => !known.has(ruleText(rule)));
  sheet.setConditionalFormatRules([...kept, ...renewed]);
}

/** Cells of the table that are formulas of ours, such as the end of the cycle on Setup. */
function writeFacts({ sheet, columns, rows }: Table, spec: TabSpec): void {
  const column = columns.value;
  if (spec.id !== 'setup' || column === undefined) return;
  for (const { cells } of spec.rows) {
    const found = rows.find(row => row.cells.fact_key === cells.fact_key);
    if (found !== undefined && typeof cells.value === 'object' && cells.value !== null) {
      sheet.getRange(found.row, column).setValue(cellContent(cells.value, ''));
    }
  }
}

function clearComputed({ sheet, headingRow, columns }: Table, spec: TabSpec): void {
  const places = spec.columns.flatMap(({ key, fill }) => (fill === null || columns[key] === undefined ? [] : [columns[key]]));
  for (const { first, count } of rowRuns(places.sort((a, b) => a - b))) {
    sheet.getRange(headingRow + 1, first, sheet.getMaxRows() - headingRow, count).clearContent();
  }
}

/** What a rule of colour asks, as text; blank for one that asks something else than a formula. */
function ruleText(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): string {
  return String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
}
