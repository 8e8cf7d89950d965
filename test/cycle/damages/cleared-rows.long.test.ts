/**
 * Rows above a table whose contents somebody has cleared, keys typed over after the hidden row was shown, text typed into the band: found, repaired as
 * if nothing had happened, and what people typed stays. Deleted rows are drawn by damages.test.ts.
 */
import type { TabId } from '../../../src/contract';
import type { HostSnapshot } from '../../../src/preview/host/host';
import { differences, digest } from '../build/file-digest';
import { type CycleHost, get, HEADING, openBuilt, openCycle, TabView } from '../built-cycle';
import { errors } from '../pictures';

const LATER = ['content', 'experiments'] as const;
let snapshot: HostSnapshot;
beforeAll(async () => {
  snapshot = (await openCycle({}, {}, LATER)).snapshot();
});

const KEYS = HEADING - 1;
const clear = (host: CycleHost, tab: TabId, row: number, rows: number) =>
  host.silently(() =>
    host.workbook.apply([
      { kind: 'clear', area: new TabView(host, tab).area(row, rows), content: true, format: false, validation: false, notes: false },
    ]),
  );
const typeKey = (host: CycleHost, tab: TabId, key: string, text: string) => {
  const view = new TabView(host, tab);
  host.workbook.apply([{ kind: 'rowsHidden', sheetId: view.sheetId, row: KEYS, count: 1, hidden: false }]);
  host.workbook.type(view.at(key, KEYS), text);
  host.workbook.apply([{ kind: 'rowsHidden', sheetId: view.sheetId, row: KEYS, count: 1, hidden: true }]);
};

const HURTS: readonly (readonly [string, TabId, (host: CycleHost) => void])[] = [
  ['the hidden keys of the Dashboard', 'dashboard', host => clear(host, 'dashboard', KEYS, 1)],
  ['the headings of the Dashboard', 'dashboard', host => clear(host, 'dashboard', HEADING, 1)],
  ['keys and headings of Check-ins', 'checkins', host => clear(host, 'checkins', KEYS, 2)],
  ['keys and headings of Setup', 'setup', host => clear(host, 'setup', KEYS, 2)],
  ['keys and headings of Experiments', 'experiments', host => clear(host, 'experiments', KEYS, 2)],
  ['all five rows of the Roadmap', 'roadmap', host => clear(host, 'roadmap', 0, 5)],
  ['the hidden keys of the Scorecard', 'scorecard', host => clear(host, 'scorecard', KEYS, 1)],
  ['the hidden keys of the figures of the charts', 'figures', host => clear(host, 'figures', KEYS, 1)],
  ['the hidden keys of Rules', 'rules', host => clear(host, 'rules', KEYS, 1)],
  ['the band of Links', 'links', host => clear(host, 'links', 0, 3)],
  ['all of the Scorecard', 'scorecard', host => clear(host, 'scorecard', 0, new TabView(host, 'scorecard').rows)],
  ['all of the figures of the charts', 'figures', host => clear(host, 'figures', 0, new TabView(host, 'figures').rows)],
  ['a key with a capital', 'roadmap', host => typeKey(host, 'roadmap', 'task', 'Task')],
  ['a key between blanks', 'content', host => typeKey(host, 'content', 'title', ' title ')],
  ['a number over a key', 'setup', host => typeKey(host, 'setup', 'fact', '5')],
];

test.each(HURTS)('%s', async (_, tab, hurt) => {
  const host = openBuilt({ snapshot });
  const whole = digest(host);
  hurt(host);
  const found = await get(host, 'check', null);
  expect(found.map(({ id }) => id)).toContain(`columns:${tab}`);
  expect(await get(host, 'repair', { ids: found.map(({ id }) => id) })).toEqual([]);
  const changed = differences(whole, digest(host)).filter(name => /: (?:cells|formulas|formats|sheet)$/.test(name));
  expect([changed, errors(host)]).toEqual([[], []]);
});

test('a title of the team’s own stays when a column of its tab comes back', async () => {
  const host = openBuilt({ snapshot });
  const view = new TabView(host, 'dashboard');
  const name = { sheetId: view.sheetId, row: 0, column: view.column('kpi') };
  host.workbook.type(name, 'Team Rocket');
  expect(await get(host, 'check', null)).toEqual([]);
  host.workbook.apply([{ kind: 'deleteColumns', sheetId: view.sheetId, column: view.column('cadence'), count: 1 }]);
  const [found] = await get(host, 'check', null);
  expect(found?.id).toBe('columns:dashboard');
  await get(host, 'repair', { ids: ['columns:dashboard'] });
  const title = host.workbook.evaluated({ ...name, rows: 1, columns: 1 })[0]?.[0]?.text;
  expect([title, view.column('cadence') > 0]).toEqual(['Team Rocket', true]);
});
