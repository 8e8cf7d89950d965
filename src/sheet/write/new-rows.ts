/**
 * Writes rows below the last filled one of a tab: one call per stretch of columns, however many rows there are. Rows are added inside the tab, not
 * at its end, so that formats, drop-downs and colours reach them. Used by commands that add what a panel has collected.
 */
import type { Prepared } from '../cell-changes';
import { type Table, type TableRow, textOf } from '../read/read-table';
import { requireUntouched } from '../typed-meanwhile';
import { type CellContent, textHeld } from './cell-text';
import { rowRuns } from './row-runs';
import { setFormats } from './typed-tables';

/** A cell of a new row; without a format it keeps the one of its column. */
export interface NewCell {
  readonly content: CellContent;
  readonly format?: string;
}

/** By column key; every row has the same keys. A key that is left out is not written. */
export type NewRow = Readonly<Record<string, NewCell>>;

/** Blank rows left below, ready to type in. */
const SPARE_ROWS = 100;

/**
 * Reads, and gives what to write, the first row of it, and the tab as it stands then; columns that are gone are left out. `filledBy` is the
 * column that makes a row one of the table.
 */
export function prepareNewRows(table: Table, filledBy: string, rows: readonly NewRow[]): Prepared & { readonly first: number } {
  const { sheet } = table;
  const last = sheet.getMaxRows();
  const used = lastUsed(table, filledBy, rows);
  const blank = last - used;
  const added = blank <= rows.length ? rows.length - blank + SPARE_ROWS : 0;
  // In a tab without a blank row the new ones stand above its last.
  const first = blank === 0 ? last : used + 1;
  return {
    first,
    write: () => {
      if (added > 0) sheet.insertRowsBefore(last, added);
      const there = new Map(table.rows.flatMap(({ row, cells }) => (row < last || added === 0 ? [[row, cells] as const] : [])));
      requireUntouched(table, { first, count: rows.length }, Object.keys(rows[0] ?? {}), there);
      writeRows(table, filledBy, first, rows);
    },
    after: tableWith(table, first, rows, { before: last, count: added }),
  };
}

/** The last row with a name, or with something that these rows would write over; what a failed call has left of them is no such thing. */
function lastUsed({ rows: lines, headingRow }: Table, filledBy: string, rows: readonly NewRow[]): number {
  const lastOf = (isMeant: (line: TableRow) => boolean, least: number) =>
    lines.reduce((last, line) => (line.row > last && isMeant(line) ? line.row : last), least);
  const named = lastOf(({ cells }) => textOf(cells[filledBy]) !== '', headingRow);
  const keys = Object.keys(rows[0] ?? {});
  const isLeft = ({ row, cells }: TableRow): boolean =>
    keys.every(key => {
      const [cell = '', content] = [cells[key], rows[row - named - 1]?.[key]?.content];
      return cell === '' || (content !== undefined && (cell instanceof Date ? typeof content === 'number' : cell === textHeld(content)));
    });
  return lastOf(line => !isLeft(line), named);
}

/** Whole runs of columns that stand side by side, the one with the name last: a row is there as a whole or free to be written again. */
function writeRows({ sheet, columns }: Table, filledBy: string, first: number, rows: readonly NewRow[]): void {
  const keys = Object.keys(rows[0] ?? {});
  const places = keys.flatMap(key => (columns[key] === undefined ? [] : [{ key, column: columns[key] }]));
  const named = columns[filledBy] ?? 0;
  const isLast = ({ first: column, count }: { readonly first: number; readonly count: number }) =>
    named >= column && named < column + count;
  const found = rowRuns(places.map(place => place.column));
  for (const { first: column, count } of [...found.filter(each => !isLast(each)), ...found.filter(isLast)]) {
    const run = places.filter(place => place.column >= column && place.column < column + count).sort((a, b) => a.column - b.column);
    const cells = sheet.getRange(first, column, rows.length, count);
    const formats = rows.map(row => run.flatMap(({ key }) => row[key]?.format ?? []));
    if (formats.every(of => of.length === count)) setFormats(cells, formats);
    cells.setValues(rows.map(row => run.map(({ key }) => row[key]?.content ?? '')));
  }
}

interface Added {
  readonly before: number;
  readonly count: number;
}

function tableWith(table: Table, first: number, rows: readonly NewRow[], added: Added): Table {
  const moved = table.rows.map(line => (added.count > 0 && line.row >= added.before ? { ...line, row: line.row + added.count } : line));
  const isNew = (row: number) => row >= first && row < first + rows.length;
  const fresh = rows.map(
    (row, at): TableRow => ({
      row: first + at,
      cells: Object.fromEntries(Object.entries(row).map(([key, { content }]) => [key, textHeld(content)])),
    }),
  );
  const above = moved.filter(({ row }) => row < first);
  const gap = first - (above[above.length - 1]?.row ?? table.headingRow) - 1;
  const blanks = Array.from({ length: gap }, (_, at): TableRow => ({ row: first - gap + at, cells: {} }));
  return { ...table, rows: [...above, ...blanks, ...fresh, ...moved.filter(({ row }) => row >= first && !isNew(row))] };
}
