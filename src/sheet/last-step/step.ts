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

/** A tab before a command, and after it. */
export interface TabChange {
  /** As it stood in the file. */
  readonly found: Table;
  /** With its names and ids followed, which every command does of itself before its own. */
  readonly read: Table;
  /** As the boards fill it. */
  readonly computed: Table;
  readonly after: Table;
  /** Columns that hold what is typed. */
  readonly typed: readonly string[];
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

/** `begun` are the new rows of a first try that stopped half-way: one that is whole now is new still. */
export function tabStep(tab: TabId, change: TabChange, timeZone: string, begun: TabStep['added'] = []): TabStep {
  const { read, after, typed } = change;
  const nameOf = nameOfRows(tab, after);
  const before = byName(read, nameOf);
  const changedIn = cellChanges(tab, change, timeZone, nameOf);
  const begunRows = new Map<string | number, string>(begun);
  const added: TabStep['added'][number][] = [];
  const changed: ChangedCell[] = [];
  for (const line of after.rows) {
    const name = nameOf(line.row, line.cells);
    if (name === null) continue;
    const was = before.get(name);
    const print = () => rowPrint(line.cells, typed, timeZone);
    const cells = typeof name === 'string' && was === undefined ? null : changedIn(name, line, was);
    if (typeof name === 'string' && (cells === null || (cells.length > 0 && begunRows.get(name) === print()))) added.push([name, print()]);
    else changed.push(...(cells ?? []));
  }
  return { added, changed };
}

type RowName = (row: number, cells: TableRow['cells']) => string | number | null;

/** The cells of a row that hold something else than before, and not what the boards have filled in already. */
function cellChanges(tab: TabId, { found, computed, after }: TabChange, timeZone: string, nameOf: RowName) {
  const keys = TAB_COLUMNS[tab].own.filter(key => after.columns[key] !== undefined);
  const filled = byName(computed, nameOf);
  const inFile = new Map(found.rows.map(line => [line.row, line]));
  const held = (line: TableRow | undefined, key: string) => heldOf(line?.cells[key], timeZone);
  return (name: string | number, line: TableRow, was: TableRow | undefined): readonly ChangedCell[] =>
    keys.flatMap((key): ChangedCell[] => {
      const now = held(line, key);
      if (now === held(was, key) || now === held(filled.get(name), key)) return [];
      return [[name, key, held(inFile.get(was?.row ?? line.row), key), printOf(now)]];
    });
}

/** A row without an id on a tab of rows with ids is a blank one. */
export function nameOfRows(tab: TabId, { columns }: Table): RowName {
  if (tab === 'setup' || columns.id === undefined) return row => row;
  return (_, { id }) => (typeof id === 'string' && nameKey(id) !== '' ? id : null);
}

function byName({ rows }: Table, nameOf: RowName): ReadonlyMap<string | number, TableRow> {
  return new Map(
    rows.flatMap(line => {
      const name = nameOf(line.row, line.cells);
      return name === null ? [] : [[name, line] as const];
    }),
  );
}
