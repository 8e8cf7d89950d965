/** What people typed over computed columns while no trigger looked is taken up by the next command, whatever it is for. */
import type { HostSnapshot } from '../../src/preview/host/host';
import { ask, type CycleHost, checkinsOf, get, HEADING, openBuilt, openCycle, TabView, TODAY, typeInto } from '../cycle/built-cycle';

const POSTS = 'Posts / week per channel';
const COST = 'Cost per lead';

let snapshot: HostSnapshot;
beforeAll(async () => {
  const host = await openCycle();
  const dashboard = new TabView(host, 'dashboard');
  // As a script of somebody’s own does it: a number, a target, words over a computed cell with a note, words on another tab.
  host.workbook.apply([{ kind: 'note', at: dashboard.at('status', dashboard.rowWhere('kpi', COST)), text: 'ask Ann' }]);
  host.silently(() => {
    typeInto(host, dashboard, 'now', dashboard.rowWhere('kpi', POSTS), '12');
    typeInto(host, dashboard, 'target', dashboard.rowWhere('kpi', POSTS), '21');
    typeInto(host, dashboard, 'status', dashboard.rowWhere('kpi', COST), 'fine');
    typeInto(host, new TabView(host, 'roadmap'), 'week', HEADING + 1, 'soon');
  });
  snapshot = host.snapshot();
});

/** What is kept of it and what stands in the headings; the Roadmap is only read by some. */
function taken(host: CycleHost) {
  const dashboard = new TabView(host, 'dashboard');
  const [posts, cost] = [dashboard.rowWhere('kpi', POSTS), dashboard.rowWhere('kpi', COST)];
  return {
    checkin: checkinsOf(host, POSTS)[0],
    shown: ['now', 'target', 'target_text'].map(key => dashboard.text(key, posts)),
    note: host.workbook.note(dashboard.at('status', cost)),
    broken: ['now', 'target', 'status'].filter(key => dashboard.text(key, HEADING).startsWith('#')),
  };
}
const TAKEN = { checkin: [TODAY, '', '12'], shown: ['12', '21', '21'], note: 'fine\nask Ann', broken: [] };

test.each([
  ['today', (host: CycleHost) => get(host, 'today', null)],
  ['numbers', (host: CycleHost) => get(host, 'numbers', null)],
  ['baselines', (host: CycleHost) => get(host, 'baselines', null)],
  ['saving a number', (host: CycleHost) => get(host, 'saveNumbers', [])],
  ['an edit beside it', (host: CycleHost) => typeInto(host, new TabView(host, 'dashboard'), 'owner', HEADING + 1, 'Ann')],
] as const)('%s', async (_name, run) => {
  const host = openBuilt({ snapshot });
  await run(host);
  expect(taken(host)).toEqual(TAKEN);
  expect(host.failures).toEqual([]);
});

test('the panel shows what was taken up, and another tab’s columns are whole again', async () => {
  const host = openBuilt({ snapshot });
  const due = (await get(host, 'numbers', null)).find(({ name }) => name === POSTS);
  expect([due?.lastText, due?.overdueDays]).toEqual(['12', expect.any(Number)]);
  const roadmap = new TabView(host, 'roadmap');
  expect(roadmap.text('week', HEADING)).toMatch(/^#/);
  await get(host, 'today', null);
  expect([roadmap.text('week', HEADING), host.workbook.note(roadmap.at('week', HEADING + 1))]).toEqual(['Week', 'soon']);
  // There is nothing left to take up: looking writes nothing.
  host.clearCalls();
  await get(host, 'today', null);
  expect(host.calls.filter(({ kind }) => kind === 'write')).toEqual([]);
});

test.each([
  ['somebody may only view', (host: CycleHost) => host.setRole('viewer')],
  ['the tab is protected from the person', (host: CycleHost) => host.protectFromPerson(new TabView(host, 'dashboard').sheetId, undefined)],
  ['somebody else is saving', (host: CycleHost) => host.setLockBusy(true)],
  ['a call fails half-way', (host: CycleHost) => host.failAt(28)],
] as const)('%s: the panel opens all the same, and nothing typed is lost', async (_name, hinder) => {
  const host = openBuilt({ snapshot });
  hinder(host);
  expect(await ask(host, 'today', null)).toMatchObject({ ok: true });
  const dashboard = new TabView(host, 'dashboard');
  const row = dashboard.rowWhere('kpi', POSTS);
  expect([dashboard.text('now', row), checkinsOf(host, POSTS)[0]?.[2]]).toContain('12');
  expect([dashboard.text('target', row), dashboard.text('target_text', row)]).toContain('21');
});
