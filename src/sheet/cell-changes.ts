/**
 * Many changes of single cells of a tab in few calls: neighbours in a column in one, equal contents in one, else the whole stretch of the
 * column with what it holds. Reading comes first and gives the write, so that a command reads everything before it writes anything.
 * Used wherever commands and edits change rows that are there.
 */
import { letters } from '../tabs/place';
import { cellContent } from './cell-text';
import type { CellValue, Table } from './read-table';
import { rowRuns } from './row-runs';

export interface CellChange {
  /** One-based sheet row. */
  readonly row: number;
  /** Column key; a column that is gone is left out. */
  readonly key: string;
  /** What setValue is handed, see ./cell-text. */
  readonly content: string | number;
  /** Number format the cell gets before its content; left out, it keeps its own. */
  readonly format?: string;
}

export interface Prepared {
  readonly write: () => void;
  /** The table as it stands once that is written. */
  readonly after: Table;
}

/** Several prepared changes of one table are to be made one by one, each from the `after` of the one before. */
export function prepareCells(table: Table, changes: readonly CellChange[]): Prepared {
  const writes = [...new Set(changes.map(({ key }) => key))].flatMap(key => {
    const column = table.columns[key];
    const inRows = new Map(changes.filter(change => change.key === key).map(change => [change.row, change]));
    return column === undefined ? [] : [prepareColumn(table, key, column, inRows)];
  });
  return {
    write: () => {
      for (const write of writes) write();
    },
    after: tableWith(table, changes),
  };
}

type Changes = ReadonlyMap<number, CellChange>;

function prepareColumn(table: Table, key: string, column: number, changes: Changes): () => void {
  const { sheet } = table;
  const runs = rowRuns([...changes.keys()]);
  const [only] = runs;
  if (runs.length === 1 && only !== undefined) {
    return () => {
      const cells = sheet.getRange(only.first, column, only.count, 1);
      const inOrder = Array.from({ length: only.count }, (_, at) => changes.get(only.first + at));
      const formats = inOrder.flatMap(change => change?.format ?? []);
      if (formats.length === only.count) cells.setNumberFormats(formats.map(format => [format]));
      cells.setValues(inOrder.map(change => [change?.content ?? '']));
    };
  }
  const list = (rows: readonly number[]) => sheet.getRangeList(rows.map(row => `${letters(column)}${row}`));
  const byFormat = grouped(changes, ({ format }) => format);
  const byContent = grouped(changes, ({ content }) => content);
  const writeFormats = () => {
    for (const [format, rows] of byFormat) if (format !== undefined) list(rows).setNumberFormat(format);
  };
  if (byContent.size <= 1) {
    return () => {
      writeFormats();
      for (const [content, rows] of byContent) list(rows).setValue(content ?? '');
    };
  }
  const first = Math.min(...changes.keys());
  const last = Math.max(...changes.keys());
  const stretch = sheet.getRange(first, column, last - first + 1, 1);
  const formulas = stretch.getFormulas();
  const formats = stretch.getNumberFormats();
  const held = new Map(table.rows.map(({ row, cells }) => [row, cells[key]]));
  return () => {
    writeFormats();
    stretch.setValues(
      formulas.map(([formula = ''], at) => [
        changes.get(first + at)?.content ?? (formula || kept(held.get(first + at), formats[at]?.[0] ?? '')),
      ]),
    );
  };
}

function grouped<T>(changes: Changes, by: (change: CellChange) => T): ReadonlyMap<T, readonly number[]> {
  const found = new Map<T, number[]>();
  for (const [row, change] of changes) found.set(by(change), [...(found.get(by(change)) ?? []), row]);
  return found;
}

function kept(value: CellValue | undefined, format: string): CellValue {
  return typeof value === 'string' ? cellContent(value, format) : (value ?? '');
}

/** The table with other contents in some cells; columns it does not have are left out. */
function tableWith(table: Table, changes: readonly CellChange[]): Table {
  const byRow = new Map<number, Record<string, CellValue>>();
  for (const { row, key, content } of changes) {
    if (table.columns[key] === undefined) continue;
    const cells = byRow.get(row) ?? {};
    cells[key] = typeof content === 'string' ? content.replace(/^'/, '') : content;
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
