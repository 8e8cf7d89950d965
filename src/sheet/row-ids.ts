/**
 * Ids of rows: a folded column carries them, because developer metadata stays behind when a range is sorted. Rows people typed get
 * one, copied rows that brought an id along get a new one.
 */
import type { TabId } from '../contract';
import { type Table, textOf } from './read-table';

/** The column that makes a row a row of its table; on Setup that of the watch KPIs. */
const NAMED_BY: Partial<Record<TabId, string>> = {
  dashboard: 'kpi',
  checkins: 'kpi',
  roadmap: 'task',
  links: 'url',
  rules: 'sign',
  setup: 'watch',
};
const idOf = (tab: TabId): string => (tab === 'setup' ? 'watch_id' : 'id');

/** Sheet rows that are filled but have no id of their own. */
export function rowsWithoutId(tab: TabId, table: Table): readonly number[] {
  const named = NAMED_BY[tab];
  if (named === undefined) return [];
  const seen = new Set<string>();
  return table.rows.flatMap(({ row, cells }) => {
    if (textOf(cells[named]) === '') return [];
    const id = textOf(cells[idOf(tab)]);
    if (id !== '' && !seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [row];
  });
}

export function giveIds(tab: TabId, table: Table, newId: () => string): void {
  const column = table.columns[idOf(tab)];
  if (column === undefined) return;
  for (const row of rowsWithoutId(tab, table)) table.sheet.getRange(row, column).setValue(newId());
}
