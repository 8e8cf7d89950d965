/**
 * Many changes of single cells of a tab in few calls: neighbours in a column in one, equal contents in one, else the whole stretch of the
 * column with what it holds. Reading comes first and gives the write, so that a command reads everything before it writes anything.
 * Used wherever commands and edits change rows that are there.
 */
import { letters } from '../tabs/place';
import type { CellValue, Table } from './read/read-table';
import { requireUntouched } from './typed-meanwhile';
import { type CellContent, cellContent, textHeld } from './write/cell-text';
import { rowRuns } from './write/row-runs';
import { setFormatOf, setFormats } from './write/typed-tables';

export interface CellChange {
  /** One-based sheet row. */
  readonly row: number;
  /** Column key; a column that is gone is left out. */
  readonly key: string;
  /** What setValue is handed, see ./cell-text. */
  readonly content: CellContent;
  /** Number format the cell gets before its content; left out, it keeps its own. */
  readonly format?: string;
}

export interface Prepared {
  readonly write: () => void;
  /** The table as it stands once that is written. */
  readonly after: Table;
}

/** Others meanwhile: `typing` where people fill these cells, which are looked at once more; an edit has just read them. */
export type Beside = 'typing' | 'nobody';

/**
 * Several prepared changes of one table are to be made one by one, each from the `after` of the one before.
 */
export function prepareCells(table: Table, changes: readonly CellChange[], beside: Beside = 'nobody'): Prepared {
  const isOneColumn = new Set(changes.map(({ key }) => key)).size === 1;
  const same = isOneColumn || beside === 'typing' ? null : sameEverywhere(table, changes);
  if (same !== null) return { write: same, after: tableWith(table, changes) };
  const writes = [...new Set(changes.map(({ key }) => key))].flatMap(key => {
    const column = table.columns[key];
    const inRows = new Map(changes.filter(change => change.key === key).map(change => [change.row, change]));
    return column === undefined ? [] : [prepareColumn(table, key, column, inRows)];
  });
  const stretches = writes.flatMap(({ stretch }) => stretch ?? []);
  const cells = beside === 'typing' ? changes.map(({ row, key }) => ({ row, key })) : [];
  return {
    write: () => {
      lookOnceMore(table, stretches, cells);
      for (const { write } of writes) write();
    },
    after: tableWith(table, changes),
  };
}

/** One content for cells of several columns, such as the new name of a KPI: a list of cells takes it at once. Null where contents differ. */
function sameEverywhere({ sheet, columns }: Table, changes: readonly CellChange[]): (() => void) | null {
  const [one] = changes;
  if (one === undefined || changes.some(({ content, format }) => content !== one.content || format !== one.format)) return null;
  const notations = changes.flatMap(({ row, key }) => (columns[key] === undefined ? [] : [`${letters(columns[key])}${row}`]));
  return () => {
    if (notations.length === 0) return;
    const cells = sheet.getRangeList(notations);
    if (one.format !== undefined) setFormatOf(cells, one.format);
    cells.setValue(one.content);
  };
}

type Changes = ReadonlyMap<number, CellChange>;

/** Rows of a column that are written with what they hold, since some among them change. */
interface Stretch {
  readonly key: string;
  readonly first: number;
  readonly last: number;
}

interface ColumnWrite {
  readonly write: () => void;
  readonly stretch?: Stretch;
}

/** What somebody has typed into cells that change, or between them, must not be written over. */
function lookOnceMore(table: Table, stretches: readonly Stretch[], cells: readonly Pick<CellChange, 'row' | 'key'>[]): void {
  const areas = [...stretches, ...cells.map(({ row, key }): Stretch => ({ key, first: row, last: row }))];
  if (areas.length === 0) return;
  const first = Math.min(...areas.map(area => area.first));
  const last = Math.max(...areas.map(area => area.last));
  requireUntouched(
    table,
    { first, count: last - first + 1 },
    [...new Set(areas.map(({ key }) => key))],
    new Map(table.rows.map(line => [line.row, line.cells])),
    (row, key) => areas.some(area => area.key === key && row >= area.first && row <= area.last),
  );
}

function prepareColumn(table: Table, key: string, column: number, changes: Changes): ColumnWrite {
  const { sheet } = table;
  const runs = rowRuns([...changes.keys()]);
  if (runs.length <= FEW_RUNS) {
    const write = () => {
      for (const { first, count } of runs) {
        const cells = sheet.getRange(first, column, count, 1);
        const inOrder = Array.from({ length: count }, (_, at) => changes.get(first + at));
        const formats = inOrder.flatMap(change => change?.format ?? []);
        if (formats.length === count)
          setFormats(
            cells,
            formats.map(format => [format]),
          );
        cells.setValues(inOrder.map(change => [change?.content ?? '']));
      }
    };
    return { write };
  }
  const contents = new Set([...changes.values()].map(({ content }) => content));
  const wanted = new Set([...changes.values()].map(({ format }) => format));
  if (contents.size === 1 && wanted.size === 1) {
    const [content = ''] = contents;
    const [format] = wanted;
    const write = () => {
      const cells = sheet.getRangeList([...changes.keys()].map(row => `${letters(column)}${row}`));
      if (format !== undefined) setFormatOf(cells, format);
      cells.setValue(content);
    };
    return { write };
  }
  const first = Math.min(...changes.keys());
  const last = Math.max(...changes.keys());
  const stretch = sheet.getRange(first, column, last - first + 1, 1);
  const formulas = stretch.getFormulas();
  const before = stretch.getNumberFormats().map(([format = '']) => format);
  const formats = before.map((format, at) => changes.get(first + at)?.format ?? format);
  const held = new Map(table.rows.map(({ row, cells }) => [row, cells[key]]));
  const write = () => {
    if (formats.some((format, at) => format !== before[at]))
      setFormats(
        stretch,
        formats.map(format => [format]),
      );
    stretch.setValues(
      formulas.map(([formula = ''], at) => [changes.get(first + at)?.content ?? (formula || kept(held.get(first + at), before[at] ?? ''))]),
    );
  };
  return { write, stretch: { key, first, last } };
}

/** So many runs of neighbours are written one by one; more of them as one stretch. */
const FEW_RUNS = 2;

function kept(value: CellValue | undefined, format: string): CellValue {
  return typeof value === 'string' ? cellContent(value, format) : (value ?? '');
}

/** The table with other contents in some cells; columns it does not have are left out. */
export function tableWith(table: Table, changes: readonly CellChange[]): Table {
  const byRow = new Map<number, Record<string, CellValue>>();
  for (const { row, key, content } of changes) {
    if (table.columns[key] === undefined) continue;
    const cells = byRow.get(row) ?? {};
    cells[key] = textHeld(content);
    byRow.set(row, cells);
  }
  return {
    ...table,
    rows: table.rows.map(line => {
      const cells = byRow.get(line.row);
      return cells === undefined ? line : { ...line, cells: { ...line.cells, ...cells } };
    }),
  };
}
