/**
 * Brings a tab that is in use into the shape its spec has now: columns of ours that are no longer needed go, missing ones come in at
 * their places, and what is ours is written anew. Used by the migrations; the columns people see and fill stay where they are.
 */
import { type ColumnSpec, HEADING_ROW, KEY_ROW, type TabSpec } from '../../tabs/spec';
import { type Table, textOf } from '../read/read-table';
import { boardPlaces } from '../workbook/own-tabs-place';
import { cellContent } from '../write/cell-text';
import { dress, lineRows } from '../write/dress';
import { prepareRowFormulas } from '../write/row-formulas';
import { rowRuns } from '../write/row-runs';
import { runs } from '../write/runs';
import { clearAdded, setFormats } from '../write/typed-tables';
import { prepareRules } from './conditional-rules';
import { prepareOwnCells } from './own-cells';
import { looksOf } from './tab-block';

type Range = GoogleAppsScript.Spreadsheet.Range;

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

/** Columns of the spec that stand beside each other and are not there, with the column they belong behind; 0 for the first. */
interface Gap {
  readonly after: number;
  readonly columns: readonly ColumnSpec[];
}

/** A board that has no answer just now gives no keys, but its columns are there. */
const placesOf = (table: Table, spec: TabSpec): Readonly<Record<string, number>> => ({ ...boardPlaces(spec.id, table), ...table.columns });

function gapsOf(table: Table, spec: TabSpec): readonly Gap[] {
  const columns = placesOf(table, spec);
  const gaps: { after: number; columns: ColumnSpec[] }[] = [];
  let after = 0;
  let open = false;
  for (const column of spec.columns) {
    const place = columns[column.key];
    if (place !== undefined) [after, open] = [place, false];
    else if (open) gaps[gaps.length - 1]?.columns.push(column);
    else {
      gaps.push({ after, columns: [column] });
      open = true;
    }
  }
  return gaps;
}

/**
 * Adds the columns that are missing, each behind the one the spec has before it, hidden where the spec hides it. Keys stand as texts until
 * the tab is filled. Gives whether any was missing.
 */
export function addColumns(table: Table, spec: TabSpec): boolean {
  const { sheet, headingRow } = table;
  const rows = sheet.getMaxRows();
  const gaps = gapsOf(table, spec);
  const formatOf = ({ headFormat, format }: ColumnSpec, row: number) =>
    (row < headingRow ? '' : row === headingRow ? headFormat : format) || 'General';
  // From the right, so that the places of the others hold.
  for (const { after, columns } of [...gaps].sort((one, other) => other.after - one.after)) {
    const first = after + 1;
    if (!areBlank(table, spec, first, columns.length)) {
      if (after === 0) sheet.insertColumnsBefore(1, columns.length);
      else sheet.insertColumnsAfter(after, columns.length);
    }
    const added = sheet.getRange(1, first, rows, columns.length);
    clearAdded(added);
    dressAdded(added, table, spec, columns);
    setFormats(
      added,
      Array.from({ length: rows }, (_, index) => columns.map(column => formatOf(column, index + 1))),
    );
    for (const { first: start, count, value } of runs(columns.map(({ visibility, width }) => (visibility === 'hidden' ? 0 : width)))) {
      if (value === 0) sheet.hideColumns(first + start, count);
      else sheet.setColumnWidths(first + start, count, value);
    }
    sheet.getRange(headingRow - HEADING_ROW + KEY_ROW, first, 1, columns.length).setValues([columns.map(({ key }) => key)]);
  }
  return gaps.length > 0;
}

/** Whether blank columns of nobody stand there, as a failure after the insertion leaves them: their keys are written last. */
function areBlank(table: Table, spec: TabSpec, first: number, count: number): boolean {
  const { sheet } = table;
  const isOurs = Object.values(placesOf(table, spec)).some(column => column >= first && column < first + count);
  if (isOurs || sheet.getMaxColumns() < first + count - 1) return false;
  // A formula that says nothing is no blank cell.
  const formulas = sheet.getRange(1, first, sheet.getMaxRows(), count).getFormulas().flat();
  const values: unknown[] = sheet.getSheetValues(1, first, sheet.getMaxRows(), count).flat();
  return formulas.every(formula => formula === '') && values.every(value => value === '');
}

/** The looks the columns have in a fresh tab, with the lines between the rows of the table. */
function dressAdded(added: Range, { headingRow }: Table, spec: TabSpec, columns: readonly ColumnSpec[]): void {
  const rows = Array.from({ length: added.getNumRows() }, (_, at) => at + 1 - headingRow + HEADING_ROW);
  dress(
    added,
    looksOf(
      spec,
      rows,
      columns.map(column => spec.columns.indexOf(column)),
    ),
  );
  lineRows(added.offset(headingRow - 1, 0, rows.length - headingRow + 1));
}

/** Writes everything that is ours in a tab whose columns are complete: headings, formulas, board, rules of colour. */
export function fillTab(table: Table, spec: TabSpec, isComputed: boolean): void {
  const { sheet, columns, headingRow, rows } = table;
  if (isComputed) clearComputed(table, spec);
  prepareOwnCells(table, spec)();
  const named = rows.filter(({ cells }) => textOf(cells.kpi) !== '').map(({ row }) => row);
  prepareRowFormulas(table, spec.columns, named)();
  writeFacts(table, spec);
  formatHeadFigures(table, spec);
  const board = spec.columns.filter(column => column.board !== null);
  const first = columns[board[0]?.key ?? ''];
  if (first !== undefined) {
    const keys = sheet.getRange(headingRow - HEADING_ROW + KEY_ROW, first, 1, board.length);
    keys.setValues([board.map(column => column.board?.formula ?? '')]);
  }
  prepareRules(sheet, spec)();
}

/** A heading that holds a day as a plain number would be a date, which no board reads, in a heading row that was deleted and has come back. */
function formatHeadFigures({ sheet, columns, headingRow }: Table, spec: TabSpec): void {
  const formats = new Map(
    spec.columns.flatMap(({ key, headFormat }) => (headFormat === '' ? [] : [[columns[key] ?? 0, headFormat] as const])),
  );
  for (const { first, count } of rowRuns([...formats.keys()].filter(place => place > 0).sort((a, b) => a - b)))
    setFormats(sheet.getRange(headingRow, first, 1, count), [
      Array.from({ length: count }, (_, at) => formats.get(first + at) ?? 'General'),
    ]);
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
