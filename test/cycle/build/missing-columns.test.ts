/** Columns of ours that somebody deleted: the check names them, the repair brings them back, computed ones with what they show. */
import { get, HEADING, openCycle, TabView } from '../built-cycle';

test.each([
  ['dashboard', 'target', 'kpi'],
  ['roadmap', 'late', 'task'],
] as const)('%s without %s', async (tab, key, named) => {
  const host = await openCycle();
  const before = new TabView(host, tab).table(named).map(row => row[key]);
  const view = new TabView(host, tab);
  host.workbook.apply([{ kind: 'deleteColumns', sheetId: view.sheetId, column: view.column(key), count: 1 }]);
  const found = await get(host, 'check', null);
  expect(found.map(({ id, repairable }) => [id, repairable])).toContainEqual([`columns:${tab}`, true]);
  expect(await get(host, 'repair', { ids: found.map(({ id }) => id) })).toEqual([]);
  expect(new TabView(host, tab).table(named).map(row => row[key])).toEqual(before);
  expect(view.text(named, HEADING)).not.toMatch(/^#/);
  expect(host.failures).toEqual([]);
});
