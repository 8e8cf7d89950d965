/**
 * Ids of rows: a folded column carries them, because developer metadata stays behind when a range is sorted. A row belongs to the KPI, task
 * or link whose name stands in it; where name and id disagree, as after sorting the visible columns alone, the name wins and the ids
 * follow. Rows people typed get one, copied rows that brought an id along get a new one. Pure; used by commands, edits and the check.
 */

import { Line } from '../../boards/block';
import { linkName } from '../../boards/links/link-board';
import { idsOf, type Named } from '../../boards/names';
import type { TabId } from '../../contract';
import { nameKey } from '../../core/name-key';
import { SAMPLE_MARK } from '../../tabs/plan/sample';
import type { CellChange } from '../cell-changes';
import { contentIds } from '../content-ids';
import { type Table, type TableRow, textOf } from '../read/read-table';
import { cellContent, plainText } from './cell-text';

/** The column that makes a row a row of its table; on Setup that of the watch KPIs. */
const NAMED_BY: Partial<Record<TabId, string>> = {
  dashboard: 'kpi',
  checkins: 'kpi',
  roadmap: 'task',
  links: 'url',
  content: 'title',
  experiments: 'hypothesis',
  library: 'name',
  rules: 'sign',
  setup: 'watch',
};
const idOf = (tab: TabId): string => (tab === 'setup' ? 'watch_id' : 'id');

export interface RowIds {
  /** Sheet rows that are filled but have no id of their own. */
  readonly missing: readonly number[];
  /** Sheet rows whose id belongs to another name. */
  readonly disagreeing: readonly number[];
  /** What puts both right. */
  readonly changes: readonly CellChange[];
}

/** `tasks` are the playbook's own, by which the rows of the Roadmap are known. */
export function rowIds(tab: TabId, table: Table, tasks: readonly Named[] = []): RowIds {
  const by = NAMED_BY[tab];
  const key = idOf(tab);
  if (by === undefined || table.columns[key] === undefined) return { missing: [], disagreeing: [], changes: [] };
  const named = table.rows.filter(({ cells }) => textOf(cells[by]) !== '');
  const ids = claimed(tab, table, named, tasks);
  const taken = new Set([...ids, ...named.map(({ cells }) => textOf(cells[key]))]);
  const without = named.filter((_, at) => ids[at] === '');
  const fresh = contentIds(
    without.map(({ cells }) => `${tab}|${textOf(cells[by])}`),
    taken,
  );
  const given = new Map(without.map(({ row }, at) => [row, fresh[at] ?? '']));
  const missing: number[] = [];
  const disagreeing: number[] = [];
  const changes = named.flatMap(({ row, cells }, at): CellChange[] => {
    const before = textOf(cells[key]);
    const id = ids[at] || (given.get(row) ?? '');
    if (id === before) return [];
    (before === '' || ids[at] === '' ? missing : disagreeing).push(row);
    return [{ row, key, ...plainText(id) }];
  });
  return { missing, disagreeing, changes };
}

export interface IdOfRow {
  readonly line: TableRow;
  /** What stands in its hidden cell. */
  readonly before: string;
  /** What belongs there by its name; '' for a row that has none yet. */
  readonly id: string;
}

/** The named rows of the Dashboard with the id in their cell and the one their name has. */
export function idOfRows(table: Table): readonly IdOfRow[] {
  const named = table.rows.filter(({ cells }) => textOf(cells.kpi) !== '');
  const ids = claimed('dashboard', table, named, []);
  return named.map((line, at) => ({ line, before: textOf(line.cells.id), id: ids[at] ?? '' }));
}

/** The id each named row has by its name, else by its cell; '' for one that has none yet. */
function claimed(tab: TabId, table: Table, rows: readonly TableRow[], tasks: readonly Named[]): readonly string[] {
  switch (tab) {
    case 'dashboard':
      return idsOf(
        rows.map(({ cells }) => ({ name: textOf(cells.kpi), id: textOf(cells.id) })),
        knownNames(table),
      );
    case 'links':
      return idsOf(
        rows.map(({ cells }) => ({ name: nameOfLink(cells), id: textOf(cells.id) })),
        knownNames(table),
      );
    case 'roadmap':
      return taskIds(rows, tasks);
    default:
      return firstOnes(rows.map(({ cells }) => textOf(cells[idOf(tab)])));
  }
}

/** Names and ids as the add-on last wrote them down. */
function knownNames({ rows }: Table): readonly Named[] {
  return rows.map(({ cells }) => ({ name: textOf(cells.known_name), id: textOf(cells.known_id) })).filter(({ id }) => id !== '');
}

function nameOfLink(cells: TableRow['cells']): string {
  return linkName(new Line(0, Object.values(cells), new Map(Object.keys(cells).map((key, at) => [key, at]))));
}

/** Tasks the example had begun carry its mark in front of their id, and keep it. */
function taskIds(rows: readonly TableRow[], tasks: readonly Named[]): readonly string[] {
  const bare = (id: string) => (id.startsWith(SAMPLE_MARK) ? id.slice(SAMPLE_MARK.length) : id);
  const cells = rows.map(row => ({ name: textOf(row.cells.task), id: textOf(row.cells.id) }));
  const marked = new Set(cells.filter(({ id }) => id.startsWith(SAMPLE_MARK)).map(({ id }) => bare(id)));
  return idsOf(
    cells.map(({ name, id }) => ({ name, id: bare(id) })),
    tasks,
  ).map(id => (marked.has(id) ? SAMPLE_MARK + id : id));
}

function firstOnes(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return ids.map(id => {
    if (seen.has(id)) return '';
    seen.add(id);
    return id;
  });
}

/** A KPI that goes by another name than when it was last written down. */
export interface Renamed {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Renames since the last known values; a name another row has now is no old name. */
export function renamedKpis(table: Table): readonly Renamed[] {
  const rows = table.rows.filter(({ cells }) => textOf(cells.kpi) !== '');
  const ids = claimed('dashboard', table, rows, []);
  const present = new Set(rows.map(({ cells }) => nameKey(textOf(cells.kpi))));
  const known = new Map(knownNames(table).map(({ id, name }) => [id, name]));
  return rows.flatMap(({ cells }, at): Renamed[] => {
    const id = ids[at] ?? '';
    const from = known.get(id) ?? '';
    const to = textOf(cells.kpi);
    return id === '' || from === '' || present.has(nameKey(from)) || from === to ? [] : [{ id, from, to }];
  });
}

/** What makes the columns of a tab that name KPIs follow. */
export function followRenames({ rows }: Table, keys: readonly string[], renamed: readonly Renamed[]): readonly CellChange[] {
  const byName = new Map(renamed.map(each => [nameKey(each.from), each.to]));
  return rows.flatMap(({ row, cells }) =>
    keys.flatMap((key): CellChange[] => {
      const to = byName.get(nameKey(textOf(cells[key])));
      return to === undefined ? [] : [{ row, key, content: cellContent(to, '') }];
    }),
  );
}
