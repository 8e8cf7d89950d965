/**
 * Writes rows below the last filled one of a tab that people type into: whole runs of columns that stand side by side, so that a row is there
 * as a whole or not at all. Rows are added inside the tab, not at its end, so that formats, drop-downs and colours reach them. Used for
 * decisions and tasks of a review.
 */
import type { Prepared } from './cell-changes';
import type { Table, TableRow } from './read/read-table';
import { requireUntouched } from './typed-meanwhile';
import { type CellContent, textHeld } from './write/cell-text';
import { rowRuns } from './write/row-runs';
import { setFormats } from './write/typed-tables';

export interface AppendedCell {
  readonly content: CellContent;
  /** Number format the cell gets. */
  readonly format: string;
}
export type AppendedRow<Key extends string> = Readonly<Record<Key, AppendedCell>>;

/** Blank rows left below, ready to type in. */
const SPARE_ROWS = 20;

/**
 * Reads, and gives what to write and the tab as it stands then. A row counts as filled where one of the keys holds something; columns that
 * are gone are left out.
 */
export function prepareRows<Key extends string>(table: Table, keys: readonly Key[], rows: readonly AppendedRow<Key>[]): Prepared {
  if (rows.length === 0) return { write: () => undefined, after: table };
  const { sheet, headingRow } = table;
  const last = sheet.getMaxRows();
  const isFilled = ({ cells }: TableRow) => keys.some(key => (cells[key] ?? '') !== '');
  const filled = table.rows.filter(isFilled);
  const used = filled[filled.length - 1]?.row ?? headingRow;
  const blank = last - used;
  const added = blank <= rows.length ? rows.length - blank + SPARE_ROWS : 0;
  // In a tab without a blank row the new ones stand above its last.
  const first = blank === 0 ? last : used + 1;
  return {
    write: () => {
      if (added > 0) sheet.insertRowsBefore(last, added);
      const there = new Map(table.rows.flatMap(({ row, cells }) => (row < last || added === 0 ? [[row, cells] as const] : [])));
      requireUntouched(table, { first, count: rows.length }, keys, there);
      writeRuns(table, first, keys, rows);
    },
    after: tableWith(table, first, rows, { before: last, count: added }),
  };
}

function writeRuns<Key extends string>(
  { sheet, columns }: Table,
  first: number,
  keys: readonly Key[],
  rows: readonly AppendedRow<Key>[],
): void {
  const places = keys.flatMap(key => (columns[key] === undefined ? [] : [{ key, column: columns[key] }]));
  for (const { first: column, count } of rowRuns(places.map(place => place.column))) {
    const run = places.filter(place => place.column >= column && place.column < column + count).sort((a, b) => a.column - b.column);
    const cells = sheet.getRange(first, column, rows.length, count);
    setFormats(
      cells,
      rows.map(row => run.map(({ key }) => row[key].format)),
    );
    cells.setValues(rows.map(row => run.map(({ key }) => row[key].content)));
  }
}

interface Added {
  readonly before: number;
  readonly count: number;
}

function tableWith<Key extends string>(table: Table, first: number, rows: readonly AppendedRow<Key>[], added: Added): Table {
  const moved = table.rows.map(line => (added.count > 0 && line.row >= added.before ? { ...line, row: line.row + added.count } : line));
  const held = new Map(moved.map(({ row, cells }) => [row, cells]));
  const fresh = rows.map((row, at): TableRow => {
    const cells = Object.entries<AppendedCell>(row).map(([key, { content }]) => [key, textHeld(content)]);
    return { row: first + at, cells: { ...held.get(first + at), ...Object.fromEntries(cells) } };
  });
  const above = moved.filter(({ row }) => row < first);
  const gap = first - (above[above.length - 1]?.row ?? table.headingRow) - 1;
  const blanks = Array.from({ length: gap }, (_, at): TableRow => ({ row: first - gap + at, cells: {} }));
  return { ...table, rows: [...above, ...blanks, ...fresh, ...moved.filter(({ row }) => row >= first + rows.length)] };
}
