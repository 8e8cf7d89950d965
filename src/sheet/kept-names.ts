/**
 * Rows that remember what they were called, in a hidden column beside their name, so that a paste, an import or another tool may rename them, too:
 * an entry of the library, an item of Content, a watch KPI. Pure; used by what heals ids.
 */
import { nameKey } from '../core/name-key';
import type { CellChange } from './cell-changes';
import { type Table, type TableRow, textOf } from './read/read-table';
import { cellContent } from './write/cell-text';

/** The columns of a name and of what it was. */
export interface KeptBy {
  readonly name: string;
  readonly kept: string;
}

export interface RenamedRow {
  readonly line: TableRow;
  readonly from: string;
  readonly to: string;
}

/** Rows whose name is a new one: one that another row was called tells a sort of the names alone. */
export function renamedRows({ rows }: Table, { name, kept }: KeptBy): readonly RenamedRow[] {
  const known = new Set(rows.map(({ cells }) => nameKey(textOf(cells[kept]))));
  return rows.flatMap((line): RenamedRow[] => {
    const [to, from] = [textOf(line.cells[name]), textOf(line.cells[kept])];
    return to === '' || from === '' || known.has(nameKey(to)) ? [] : [{ line, from, to }];
  });
}

/** What rows are called now, to be known by the next time; without the column of names what they were called is all that is left of them. */
export function keptNames({ rows, columns }: Table, by: KeptBy): readonly CellChange[] {
  if (columns[by.kept] === undefined || columns[by.name] === undefined) return [];
  return rows.flatMap(({ row, cells }): CellChange[] => {
    const name = textOf(cells[by.name]);
    return name === textOf(cells[by.kept]) ? [] : [{ row, key: by.kept, content: cellContent(name, '') }];
  });
}
