/**
 * Ids of rows: a folded column carries them, because developer metadata stays behind when a range is sorted. Rows people typed get
 * one, copied rows that brought an id along get a new one.
 */
import type { TabId } from '../contract';
import { type Table, textOf } from './read-table';

/** The column that makes a row a row of its table. */
const NAMED_BY: Partial<Record<TabId, string>> = { dashboard: 'kpi', checkins: 'kpi', roadmap: 'task', links: 'url', rules: 'sign' };

/** Sheet rows that are filled but have no id of their own. */
export function rowsWithoutId(tab: TabId, table: Table): readonly number[] {
  const named = NAMED_BY[tab];
  if (named === undefined) return [];
  const seen = new Set<string>();
  return table.rows.flatMap(({ row, cells }) => {
    if (textOf(cells[named]) === '') return [];
    const id = textOf(cells.id);
    if (id !== '' && !seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [row];
  });
}

export function giveIds(tab: TabId, table: Table, newId: () => string): void {
  const column = table.columns.id;
  if (column === undefined) return;
  for (const row of rowsWithoutId(tab, table)) table.sheet.getRange(row, column).setValue(newId());
}
