/** Columns of ours that somebody deleted: the check names them, the repair brings them back, computed ones with what they show. */
import { get, HEADING, openCycle, TabView } from '../built-cycle';
import { errors } from '../pictures';

test.each([
  ['dashboard', 'target', 'kpi'],
  ['roadmap', 'late', 'task'],
  // Hidden ones: ids, what was last known, what the boards are handed.
  ['checkins', 'kpi_id', 'kpi'],
  ['dashboard', 'known_name', 'kpi'],
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

test('a switch of language, and the repair of something else, bring missing columns back before they write formulas', async () => {
  const bySwitch = await openCycle();
  const byRepair = await openCycle();
  for (const host of [bySwitch, byRepair])
    for (const [tab, key] of [
      ['checkins', 'channel'],
      ['setup', 'seat'],
      ['dashboard', 'baseline'],
    ] as const) {
      const view = new TabView(host, tab);
      host.workbook.apply([{ kind: 'deleteColumns', sheetId: view.sheetId, column: view.column(key), count: 1 }]);
    }
  await get(bySwitch, 'switchTabs', { language: 'fi' });
  const setup = new TabView(byRepair, 'setup');
  byRepair.workbook.apply([{ kind: 'deleteRows', sheetId: setup.sheetId, row: setup.rowWhere('fact_key', 'currency'), count: 1 }]);
  await get(byRepair, 'repair', { ids: ['facts'] });
  for (const host of [bySwitch, byRepair]) {
    expect([errors(host), (await get(host, 'check', null)).map(({ id }) => id)]).toEqual([[], []]);
    expect(new TabView(host, 'dashboard').table('kpi').map(({ now }) => now)).toEqual(
      expect.arrayContaining([expect.stringMatching(/\d/)]),
    );
  }
});
