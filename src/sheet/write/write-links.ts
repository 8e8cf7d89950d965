/**
 * Writes links below the last filled row of Links: one call per stretch of columns, however many links there are. Rows are added inside the tab, not
 * at its end, so that formats, drop-downs and colours reach them.
 */
import type { LinkOrder } from '../../contract';
import type { Prepared } from '../cell-changes';
import { CHOSEN, filledLinks } from '../read/link-rows';
import type { Table, TableRow } from '../read/read-table';
import { plainText } from './cell-text';
import { rowRuns } from './row-runs';
import { setFormats } from './typed-tables';

/** A link with the id it is given. */
export interface NewLink extends LinkOrder {
  readonly id: string;
}

/** Blank rows left below, ready to type in. */
const SPARE_ROWS = 100;

/** Reads, and gives what to write, the first row of it, and the tab as it stands then; columns that are gone are left out. */
export function prepareLinks(table: Table, links: readonly NewLink[]): Prepared & { readonly first: number } {
  const { sheet, headingRow } = table;
  const last = sheet.getMaxRows();
  const filled = filledLinks(table);
  const used = filled[filled.length - 1]?.row ?? headingRow;
  const blank = last - used;
  const added = blank <= links.length ? links.length - blank + SPARE_ROWS : 0;
  // In a tab without a blank row the new ones stand above its last.
  const first = blank === 0 ? last : used + 1;
  return {
    first,
    write: () => {
      if (added > 0) sheet.insertRowsBefore(last, added);
      writeRows(table, first, links);
    },
    after: tableWith(table, first, links, { before: last, count: added }),
  };
}

/** Whole runs of columns that stand side by side, so that a link is there with its id or not at all. All of it is text, also where a column lost that format. */
function writeRows({ sheet, columns }: Table, first: number, links: readonly NewLink[]): void {
  const places = WRITTEN.flatMap(key => (columns[key] === undefined ? [] : [{ key, column: columns[key] }]));
  for (const { first: column, count } of rowRuns(places.map(place => place.column))) {
    const run = places.filter(place => place.column >= column && place.column < column + count).sort((a, b) => a.column - b.column);
    const cells = sheet.getRange(first, column, links.length, count);
    setFormats(
      cells,
      links.map(link => run.map(({ key }) => plainText(link[key]).format)),
    );
    cells.setValues(links.map(link => run.map(({ key }) => plainText(link[key]).content)));
  }
}

const WRITTEN = ['id', 'item', ...CHOSEN] as const;

interface Added {
  readonly before: number;
  readonly count: number;
}

function tableWith(table: Table, first: number, links: readonly NewLink[], added: Added): Table {
  const moved = table.rows.map(line => (added.count > 0 && line.row >= added.before ? { ...line, row: line.row + added.count } : line));
  const isNew = (row: number) => row >= first && row < first + links.length;
  const fresh = links.map((link, at): TableRow => ({ row: first + at, cells: { ...link } }));
  const above = moved.filter(({ row }) => row < first);
  const gap = first - (above[above.length - 1]?.row ?? table.headingRow) - 1;
  const blanks = Array.from({ length: gap }, (_, at): TableRow => ({ row: first - gap + at, cells: {} }));
  return { ...table, rows: [...above, ...blanks, ...fresh, ...moved.filter(({ row }) => row >= first && !isNew(row))] };
}
