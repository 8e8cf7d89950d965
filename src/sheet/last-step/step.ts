/**
 * What a command has added and changed, cell by cell, so that it can be taken back where nobody has touched it since. Only columns that people
 * and commands write into count; what is computed follows by itself. Pure. Used by commands and where one is taken back.
 */

import type { TabId } from '../../contract';
import { nameKey } from '../../core/name-key';
import { TAB_COLUMNS } from '../../tabs/tab-columns';
import { fingerprint } from '../content-ids';
import { dayOfCell } from '../read/days';
import type { CellValue, Table, TableRow } from '../read/read-table';

/** A cell's content as it can be kept: days as serial numbers. */
export type Held = string | number | boolean;

/** A cell that was changed: its row by id, by number on tabs whose rows have none; what it held; a print of what it holds since. */
export type ChangedCell = readonly [row: string | number, key: string, before: Held, after: string];

export interface TabStep {
  /** New rows by id, with a print of all that was written into them. */
  readonly added: readonly (readonly [id: string, after: string])[];
  readonly changed: readonly ChangedCell[];
}

export type UndoStep = Partial<Record<TabId, TabStep>>;

/** A tab before a command, as it was read and as the boards fill it, and after it. */
export interface TabChange {
  readonly read: Table;
  readonly computed: Table;
  readonly after: Table;
}

/** @example heldOf('a', 'Etc/UTC') // 'a'; a blank or missing cell is '' */
export function heldOf(cell: CellValue | undefined, timeZone: string): Held {
  if (cell === undefined) return '';
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : (dayOfCell(cell, timeZone) ?? '');
}

/** @example printOf(0.5) // the same for every 0.5, and another for '0.5' */
export const printOf = (held: Held): string => fingerprint(JSON.stringify(typeof held === 'string' ? held.trim() : held));

/** All that stands in some columns of a row, blanks aside. */
export function rowPrint(cells: TableRow['cells'], keys: readonly string[], timeZone: string): string {
  const filled = keys.flatMap(key => {
    const held = heldOf(cells[key], timeZone);
    return held === '' ? [] : [[key, printOf(held)]];
  });
  return fingerprint(JSON.stringify(filled));
}

export function tabStep(tab: TabId, { read, computed, after }: TabChange, timeZone: string): TabStep {
  const keys = TAB_COLUMNS[tab].own.filter(key => after.columns[key] !== undefined);
  const nameOf = nameOfRows(tab, after);
  const before = byName(read, nameOf);
  const filled = byName(computed, nameOf);
  const added: TabStep['added'][number][] = [];
  const changed: ChangedCell[] = [];
  for (const { row, cells } of after.rows) {
    const name = nameOf(row, cells);
    if (name === null) continue;
    const [was, shown] = [before.get(name), filled.get(name)];
    if (was === undefined && typeof name === 'string') {
      added.push([name, rowPrint(cells, keys, timeZone)]);
      continue;
    }
    for (const key of keys) {
      const [now, held] = [heldOf(cells[key], timeZone), heldOf(was?.[key], timeZone)];
      if (now !== held && now !== heldOf(shown?.[key], timeZone)) changed.push([name, key, held, printOf(now)]);
    }
  }
  return { added, changed };
}

type RowName = (row: number, cells: TableRow['cells']) => string | number | null;

/** A row without an id on a tab of rows with ids is a blank one. */
export function nameOfRows(tab: TabId, { columns }: Table): RowName {
  if (tab === 'setup' || columns.id === undefined) return row => row;
  return (_, { id }) => (typeof id === 'string' && nameKey(id) !== '' ? id : null);
}

function byName({ rows }: Table, nameOf: RowName): ReadonlyMap<string | number, TableRow['cells']> {
  return new Map(
    rows.flatMap(({ row, cells }) => {
      const name = nameOf(row, cells);
      return name === null ? [] : [[name, cells] as const];
    }),
  );
}
