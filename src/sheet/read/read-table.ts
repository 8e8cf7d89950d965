/**
 * Reads one of our tabs in one call: columns by the hidden key row, rows below the heading.
 * The data ends where the last content does. Whether the blanks of a column formula count as content is Google's secret: there may be
 * blank rows at the end or none, so nobody takes the last of these rows for the last of the tab.
 */
import { HEADING_ROW } from '../../tabs/spec';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type CellValue = string | number | boolean | Date;

export interface TableRow {
  /** One-based row on the sheet. */
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue | undefined>>;
}

export interface Table {
  readonly sheet: Sheet;
  /** One-based column by key; empty when the key row is gone. */
  readonly columns: Readonly<Record<string, number>>;
  readonly headingRow: number;
  /** Columns that hold anything, people's own included. */
  readonly width: number;
  /** Cells of the heading row by key; some hold figures. */
  readonly heading: Readonly<Record<string, CellValue | undefined>>;
  /** Column in whose key row a board has no answer just now (switched off, *Loading…*, blocked); null where it has one. */
  readonly silentBoard: number | null;
  readonly rows: readonly TableRow[];
  /** What stands in the rows above the keys. */
  readonly top: readonly (readonly CellValue[])[];
}

/** A key row within the first rows, wherever the user's inserted rows have moved it. */
const SEARCHED_ROWS = 15;
const KEYS_NEEDED = 2;
const KEY = /^[a-z][a-z0-9_]*$/;

export function readTable(sheet: Sheet): Table {
  const values = cellsOf(sheet);
  const width = values[0]?.length ?? 0;
  const keyed = keyedIn(values);
  if (keyed === null) return { sheet, columns: {}, headingRow: HEADING_ROW, width, heading: {}, silentBoard: null, rows: [], top: [] };
  const { columns, headingRow } = keyed;
  const silent = (values[headingRow - 2] ?? []).findIndex(isSilent);
  const keys = Object.entries(columns);
  const rows = values.slice(headingRow).map((row, index) => ({
    row: headingRow + 1 + index,
    cells: Object.fromEntries(keys.map(([key, column]) => [key, row[column - 1]])),
  }));
  const headings = values[headingRow - 1] ?? [];
  const heading = Object.fromEntries(keys.map(([key, column]) => [key, headings[column - 1]]));
  const top = values.slice(0, headingRow - 2);
  return { sheet, columns, headingRow, width, heading, silentBoard: silent < 0 ? null : silent + 1, rows, top };
}

/** Where the columns are of a table whose key row is among the first so many rows; null for any other tab. One call, however long the tab is. */
export function readColumns(sheet: Sheet, rows: number): Pick<Table, 'columns' | 'headingRow'> | null {
  try {
    return keyedIn(sheet.getSheetValues(1, 1, Math.min(rows, SEARCHED_ROWS), -1));
  } catch {
    // A tab that somebody has emptied refuses.
    return null;
  }
}

function keyedIn(values: readonly (readonly CellValue[])[]): Pick<Table, 'columns' | 'headingRow'> | null {
  const keyIndex = keyRowOf(values.slice(0, SEARCHED_ROWS));
  if (keyIndex < 0) return null;
  const columns: Record<string, number> = {};
  (values[keyIndex] ?? []).forEach((cell, index) => {
    if (isKey(cell)) columns[cell] ??= index + 1;
  });
  return { columns, headingRow: keyIndex + 2 };
}

/** So many keys make up for a cell that is none: somebody has shown the row and typed into it. */
const KEYS_A_STRAY = 8;

/** The row with most keys: a row of the team's own above it may hold a few words that look like keys. −1 for none. */
function keyRowOf(rows: readonly (readonly CellValue[])[]): number {
  const keys = rows.map(row => {
    const found = row.filter(isKey).length;
    const strays = row.filter(cell => cell !== '' && !isKey(cell) && !isSilent(cell)).length;
    return strays * KEYS_A_STRAY > found ? 0 : found;
  });
  const most = Math.max(...keys);
  return most < KEYS_NEEDED ? -1 : keys.indexOf(most);
}

/** In one call, which a tab that somebody has emptied refuses; the data range of such a tab is one blank cell. */
function cellsOf(sheet: Sheet): CellValue[][] {
  try {
    return sheet.getSheetValues(1, 1, -1, -1);
  } catch {
    return sheet.getDataRange().getValues();
  }
}

function isKey(cell: CellValue): cell is string {
  return typeof cell === 'string' && KEY.test(cell);
}

/** What the first cell of a board says while it has no answer: an error, or Google's word for waiting. */
function isSilent(cell: CellValue): boolean {
  return typeof cell === 'string' && /^(#|Loading)/.test(cell);
}

/** A cell as trimmed text; '' for blank and for anything that is not text or a number. */
export function textOf(cell: CellValue | undefined): string {
  return typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';
}

/** A cell as a figure, null where it is none. */
export function figureOf(cell: CellValue | undefined): number | null {
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : null;
}
