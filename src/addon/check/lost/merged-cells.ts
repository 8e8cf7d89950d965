/**
 * Cells of ours that somebody merged with others: of a merge only the first cell holds anything, so that headings, keys, formulas and rows below or
 * beside it are gone, and what is written there is gone again without a word. Used by the sheet check and its repair.
 */
import type { TabId } from '../../../contract';
import { looksOf } from '../../../sheet/build/tab-block';
import type { Table } from '../../../sheet/read/read-table';
import { boardPlaces } from '../../../sheet/workbook/own-tabs-place';
import type { OpenWorkbook } from '../../../sheet/workbook/workbook';
import { dress, lineRows } from '../../../sheet/write/dress';
import { letters } from '../../../tabs/place';
import { HEADING_ROW, type TabSpec } from '../../../tabs/spec';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** More of them are only hinted at. */
const SHOWN = 4;

export interface MergedCells {
  /** Those down to the heading: without what they hide the tab cannot be read. */
  readonly head: readonly Range[];
  /** Those among the rows of the table. */
  readonly rows: readonly Range[];
}

/** Asks once for all merges of a tab; those that hide nothing of ours are a person's. */
export function mergedCells(table: Table, spec: TabSpec): MergedCells {
  const { sheet, headingRow, width } = table;
  if (width === 0) return { head: [], rows: [] };
  const merges = sheet.getRange(`A:${letters(width)}`).getMergedRanges();
  return {
    head: merges.filter(each => each.getRow() <= headingRow && hidesOfHead(each, table, spec)),
    rows: merges.filter(each => each.getRow() > headingRow && hidesColumns(each, placesOf(table, spec))),
  };
}

const placesOf = (table: Table, { id }: TabSpec): ReadonlySet<number> =>
  new Set(Object.values({ ...boardPlaces(id, table), ...table.columns }));

function hidesOfHead(merge: Range, table: Table, spec: TabSpec): boolean {
  const places = placesOf(table, spec);
  // Without keys nobody knows which columns are ours.
  if (places.size === 0) return true;
  const { columns, headingRow } = table;
  if (merge.getRow() === headingRow) return hidesColumns(merge, places);
  // The keys it hides say no more whose columns these are.
  if (merge.getLastRow() >= headingRow - 1) return merge.getColumn() <= Math.max(...places);
  const top = headingRow - HEADING_ROW;
  return spec.band.some(({ row, column }) => hides(merge, top + row, columns[spec.columns[column]?.key ?? ''] ?? 0));
}

/** Whether it hides a cell of one of the columns; its first cell is still there. */
const hidesColumns = (merge: Range, places: ReadonlySet<number>): boolean =>
  [...places].some(column => hides(merge, merge.getLastRow(), column));

const hides = (merge: Range, row: number, column: number): boolean =>
  row >= merge.getRow() &&
  row <= merge.getLastRow() &&
  column >= merge.getColumn() &&
  column <= merge.getLastColumn() &&
  (row > merge.getRow() || column > merge.getColumn());

/** Where they are, as people see it. */
export function namedMerges(merges: readonly Range[]): string {
  const names = merges.slice(0, SHOWN).map(each => each.getA1Notation());
  return [...names, ...(merges.length > SHOWN ? ['…'] : [])].join(', ');
}

/** Splits all of ours in these tabs; false where there are none. What was typed stays in the first cell of each. The caller flushes. */
export function splitMerged(workbook: OpenWorkbook, specs: readonly TabSpec[]): boolean {
  const found = specs.flatMap((spec): readonly (() => void)[] => {
    const table = workbook.table(spec.id);
    if (table === null) return [];
    const { head, rows } = mergedCells(table, spec);
    return [...head.map(each => () => split(each, each, table, spec)), ...rows.map(each => () => split(each, beside(each), table, spec))];
  });
  for (const each of found) each();
  return found.length > 0;
}

/** A person may have coloured the first cell of a row; those below it look as it does. */
function beside(merge: Range): Range | null {
  return merge.getNumColumns() === 1 ? null : merge.offset(0, 1, merge.getNumRows(), merge.getNumColumns() - 1);
}

/** Every cell of a merge has the look of its first one. */
function split(merge: Range, dressed: Range | null, table: Table, spec: TabSpec): void {
  const { headingRow } = table;
  merge.breakApart();
  if (dressed !== null) {
    const rows = Array.from({ length: dressed.getNumRows() }, (_, at) => dressed.getRow() + at - headingRow + HEADING_ROW);
    const columns = Array.from({ length: dressed.getNumColumns() }, (_, at) => columnAt(dressed.getColumn() + at, table, spec));
    dress(dressed, looksOf(spec, rows, columns));
  }
  const above = Math.max(0, headingRow - merge.getRow());
  if (above < merge.getNumRows()) lineRows(merge.offset(above, 0, merge.getNumRows() - above));
}

/** Which column of the spec stands there, by its key or by the nearest one before it; -1 for a person's. */
function columnAt(place: number, { columns }: Table, { columns: specs }: TabSpec): number {
  const places = specs.map(({ key }) => columns[key] ?? 0);
  const before = Math.max(0, ...places.filter(each => each <= place));
  const index = places.lastIndexOf(before) + place - before;
  return before === place || places[index] === 0 ? index : -1;
}

/** Id of the finding of those among the rows of a tab. */
export const mergedId = (id: TabId): string => `merged:${id}`;
