/**
 * A tab that a person has turned into a Google Table with typed columns: numbers, links and edits are saved all the same, whole, and the sheet
 * check says what such a tab cannot do.
 */
import type { TabId } from '../../../src/contract';
import { LANGUAGES } from '../../../src/languages';
import { type CycleHost, checkinsOf, get, HEADING, openCycle, TabView, TODAY, typeInto } from '../built-cycle';

async function typed(...ids: readonly TabId[]): Promise<CycleHost> {
  const host = await openCycle();
  for (const id of ids) {
    const view = new TabView(host, id);
    host.makeTable(view.area(HEADING, view.rows - HEADING));
  }
  return host;
}

/** What people see of check-ins, without the columns that a Table leaves without their formulas. */
function typedCheckins(host: CycleHost): readonly unknown[] {
  return new TabView(host, 'checkins')
    .table('kpi')
    .map(({ date, kpi, channel, value, note, by, id, kpi_id }) => ({ date, kpi, channel, value, note, by, id, kpi_id }));
}

test('saving eight numbers leaves what it leaves in a plain tab', async () => {
  const [plain, table] = [await openCycle(), await typed('checkins')];
  const numbers = (await get(plain, 'numbers', null)).slice(0, 8);
  const entries = numbers.map(({ kpi }, at) => ({ kpi, day: TODAY, channel: '', value: 12, note: `=${at}+1`, sure: true }));
  for (const host of [plain, table]) await get(host, 'saveNumbers', entries);
  const values = (host: CycleHost) =>
    new TabView(host, 'checkins').table('kpi').map(({ kpi, channel, note, by, id, kpi_id }) => ({ kpi, channel, note, by, id, kpi_id }));
  expect(values(table)).toEqual(values(plain));
  const saved = typedCheckins(table);
  // The same once more is the same.
  await get(table, 'saveNumbers', entries);
  expect(typedCheckins(table)).toEqual(saved);
});

test('links are added, as texts', async () => {
  const [plain, table] = [await openCycle(), await typed('links')];
  const blank = { channel: 'Instagram', format: '', creator: '', batch: '' };
  const links = ['=1+1', '10-15', '007'].map((text, at) => ({ ...blank, url: `https://example.com/${at}`, concept: text, item: text }));
  for (const host of [plain, table]) expect(await get(host, 'saveLinks', { links })).toMatchObject({ saved: 3 });
  const items = (host: CycleHost) => new TabView(host, 'links').table('url').map(({ url, concept, item, id }) => [url, concept, item, id]);
  expect(items(table)).toEqual(items(plain));
});

test('a number over Now becomes a check-in of a Check-ins Table', async () => {
  const [plain, table] = [await openCycle(), await typed('checkins')];
  for (const host of [plain, table]) {
    const dashboard = new TabView(host, 'dashboard');
    typeInto(host, dashboard, 'now', dashboard.rowWhere('kpi', 'Posts / week per channel'), '5');
  }
  expect(checkinsOf(table, 'Posts / week per channel')).toEqual(checkinsOf(plain, 'Posts / week per channel'));
});

test('the check says that the Table is in the way once a repair was refused', async () => {
  const host = await typed('checkins');
  const before = typedCheckins(host);
  const found = await get(host, 'check', null);
  expect(found.map(({ id }) => id)).toContain('column:checkins:day');
  const left = await get(host, 'repair', { ids: found.map(({ id }) => id) });
  expect(left.map(({ id, repairable }) => [id, repairable])).toEqual([['typed:checkins', false]]);
  expect(left[0]?.text).toContain('Google Table');
  expect(typedCheckins(host)).toEqual(before);
});

test('a switch of language puts everything else into the new language, and a redraw writes what a Table takes', async () => {
  const host = await typed('roadmap');
  const inputs = () => new TabView(host, 'roadmap').table('task').map(({ owner, start, id, status }) => [owner, start, id, status]);
  const before = inputs();
  await get(host, 'switchTabs', { language: 'ms' });
  const { language, lists, tabs } = { language: 'ms', ...LANGUAGES.ms } as const;
  expect((await get(host, 'open', null)).workbook).toMatchObject({ kind: 'cycle', cycle: { language } });
  expect([new TabView(host, 'dashboard').text('status', HEADING), new TabView(host, 'checkins').text('value', HEADING)]).toEqual([
    tabs.dashboard.columns.status.label,
    tabs.checkins.columns.value.label,
  ]);
  // Drop-downs of a Table know no words but their own.
  expect(inputs()).toEqual(before);
  expect(Object.values(LANGUAGES.en.lists.taskStatuses)).toContain(before[0]?.[3]);
  expect(Object.values(lists.taskStatuses)).not.toContain(before[0]?.[3]);
  const setup = new TabView(host, 'setup');
  host.workbook.apply([{ kind: 'deleteRows', sheetId: setup.sheetId, row: setup.rowWhere('fact_key', 'currency'), count: 1 }]);
  const left = await get(host, 'repair', { ids: (await get(host, 'check', null)).map(({ id }) => id) });
  expect(left.map(({ id }) => id)).toEqual(['typed:roadmap']);
  expect([inputs(), new TabView(host, 'setup').rowsWhere('fact_key', 'currency').length]).toEqual([before, 1]);
});
