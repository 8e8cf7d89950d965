/** The panel Content over the built bundle: planning, moving on, the gate, what others have typed meanwhile, and what it costs. */
import type { ContentView } from '../../../src/contract';
import type { HostSnapshot } from '../../../src/preview/host/host';
import { ask, type CycleHost, get, HEADING, openBuilt, openCycle, START, TabView, tabsThere, typeInto } from '../built-cycle';
import { errors } from '../pictures';

const FIRST = HEADING + 1;

const plan = (title: string, publishOn: string | null = '2026-11-18', owner = 'Aino') => ({
  begin: { title, channel: 'Instagram', publishOn, owner },
});
const ref = (view: ContentView, at = 0) => ({ id: view.items[at]?.id ?? '', title: view.items[at]?.title ?? '' });

let two: { readonly snapshot: HostSnapshot; readonly view: ContentView };
beforeAll(async () => {
  const host = await openCycle({}, { sample: false }, ['content']);
  await get(host, 'saveContent', plan('Three mistakes'));
  const view = await get(host, 'saveContent', plan('=Price myths', null, 'Ben'));
  two = { snapshot: host.snapshot(), view };
});

function withTwo(): { host: CycleHost; view: ContentView; tab: TabView } {
  const host = openBuilt({ snapshot: two.snapshot });
  return { host, view: two.view, tab: new TabView(host, 'content') };
}

test('a cycle without content says so; the tab comes with the first item', async () => {
  const host = await openCycle({}, { sample: false });
  expect(await get(host, 'content', null)).toMatchObject({ built: false, items: [], ahead: [] });
  const view = await get(host, 'saveContent', plan('Three mistakes'));
  expect(tabsThere(host)).toContain('content');
  expect(view.items).toMatchObject([
    { title: 'Three mistakes', step: 'Brief', next: 'Asset', publishOn: '2026-11-18', waitsFor: 'Aino', drafter: 'Aino', gate: '' },
  ]);
  expect(view.ahead).toEqual([{ day: '2026-11-18', titles: ['Three mistakes'] }]);
  expect(view.pace.find(({ channel }) => channel === 'Instagram')).toMatchObject({ planned: 1 });
  // A Monday of the Growth Loop.
  expect(view.batch?.name).not.toBe('');
  const tab = new TabView(host, 'content');
  expect(['title', 'step', 'publish_on', 'channel', 'owner', 'stamps'].map(key => tab.text(key, FIRST))).toEqual([
    'Three mistakes',
    'Brief',
    '18 Nov',
    'Instagram',
    'Aino',
    'brief 2026-11-16',
  ]);
  expect(await get(host, 'check', null)).toEqual([]);
  expect(errors(host)).toEqual([]);
});

test('posts of a channel count however its name was typed', async () => {
  const { host, tab } = withTwo();
  const planned = async () => (await get(host, 'content', null)).pace.find(({ channel }) => channel === 'Instagram')?.planned;
  expect(await planned()).toBe(1);
  typeInto(host, tab, 'channel', FIRST, 'instagram ');
  expect(await planned()).toBe(1);
});

test('the ten minutes of a day hold two leading KPIs, what goes out today and what is late, and nothing later', async () => {
  const { host } = withTwo();
  expect((await get(host, 'daily', null)).items).toEqual([]);
  await get(host, 'saveContent', plan('Today’s', '2026-11-16'));
  await get(host, 'saveContent', plan('Last week’s', '2026-11-09'));
  const { items, numbers } = await get(host, 'daily', null);
  expect(items.map(({ title }) => title).sort()).toEqual(['Last week’s', 'Today’s']);
  expect(numbers.map(({ kpi }) => kpi)).toEqual(['retention_3s', 'view_time']);
  // The weekly review names what is past its day.
  expect((await get(host, 'review', null)).ageing).toEqual([
    { title: 'Last week’s', state: expect.stringMatching(/^■ .+/), waitsFor: 'Aino' },
  ]);
});

test('an item moves on step by step and is stamped; published ahead of its gate it stays in sight and waits for its checker', async () => {
  const { host, view, tab } = withTwo();
  expect(tab.text('title', FIRST + 1)).toBe('=Price myths');
  await get(host, 'saveContent', { item: ref(view), moveOn: true });
  const out = await get(host, 'saveContent', { item: ref(view), moveOn: true });
  expect(tab.text('stamps', FIRST)).toBe('brief 2026-11-16 · asset 2026-11-16 · published 2026-11-16');
  expect(out.items[0]).toMatchObject({ step: '■ 0 of 5 points', gate: '■ 0/5', next: null, isPublished: true, waitsFor: 'Aino' });
  // Nothing comes after the last step.
  expect((await get(host, 'saveContent', { item: ref(view), moveOn: true })).items[0]?.step).toBe('■ 0 of 5 points');
});

test('five ticks of somebody else pass the gate, a tick is taken back, and the first who ticks is the checker', async () => {
  const { host, view, tab } = withTwo();
  const tick = (point: 'facts' | 'rights' | 'policy' | 'tone' | 'cta', on: boolean, checker: string) =>
    get(host, 'saveContent', { item: ref(view), tick: { point, on, checker } });
  for (const point of ['facts', 'rights', 'policy', 'tone'] as const) await tick(point, true, 'Mia');
  expect((await tick('cta', true, 'Ben')).items[0]).toMatchObject({ gate: '✓ 5/5', checker: 'Mia' });
  expect((await tick('tone', false, 'Mia')).items[0]).toMatchObject({ gate: '◐ 4/5', ticks: { facts: true, tone: false } });
  expect(['qa_facts', 'qa_tone', 'checker'].map(key => tab.text(key, FIRST))).toEqual(['Yes', '', 'Mia']);
  await get(host, 'saveContent', { item: ref(view), count: 'caught' });
  await get(host, 'saveContent', { item: ref(view), count: 'caught' });
  expect(tab.text('caught', FIRST)).toBe('2');
  expect((await get(host, 'content', null)).lines.join()).toContain('Gate: 2 caught before');
});

test('a row is found wherever it was sorted to; what somebody else typed stays; one that is gone is said to be', async () => {
  const { host, view, tab } = withTwo();
  typeInto(host, tab, 'hook', FIRST, 'Did you know?');
  host.workbook.apply([{ kind: 'sort', area: tab.area(FIRST, 2), by: [{ column: tab.column('title'), ascending: true }] }]);
  expect(tab.text('title', FIRST + 1)).toBe('Three mistakes');
  await get(host, 'saveContent', { item: ref(view), moveOn: true });
  expect(['step', 'hook'].map(key => [tab.text(key, FIRST), tab.text(key, FIRST + 1)])).toEqual([
    ['Brief', 'Asset'],
    ['', 'Did you know?'],
  ]);
  host.workbook.apply([{ kind: 'deleteRows', sheetId: tab.sheetId, row: FIRST + 1, count: 1 }]);
  expect(await ask(host, 'saveContent', { item: ref(view), moveOn: true })).toMatchObject({
    ok: false,
    problem: { code: 'content_gone', parameters: { title: 'Three mistakes' } },
  });
});

describe('an argument that makes no sense', () => {
  let host: CycleHost;
  beforeAll(async () => {
    host = await openCycle({}, { sample: false });
  });

  test.each([
    ['nothing', {}],
    ['a blank title', plan('  ')],
    ['a point nobody knows', { item: { id: '', title: 'A' }, tick: { point: 'luck', on: true, checker: '' } }],
    ['a day that is none', plan('A', 'soon')],
    ['two things at once', { ...plan('A'), item: { id: '', title: 'A' } }],
  ])('%s is refused and changes nothing', async (_, argument) => {
    expect(await ask(host, 'saveContent', argument as never)).toMatchObject({ ok: false });
    expect(tabsThere(host)).not.toContain('content');
  });
});

test('looking costs few calls, and saving no more than saving eight numbers', async () => {
  const { host, view } = withTwo();
  const calls = async (act: () => Promise<unknown>): Promise<number> => {
    host.clearCalls();
    await act();
    return host.calls.length;
  };
  expect(await calls(() => get(host, 'content', null))).toBeLessThanOrEqual(25);
  expect(await calls(() => get(host, 'saveContent', { item: ref(view), moveOn: true }))).toBeLessThanOrEqual(60);
});

/** ISO days from one on, by the calendar and not by any clock. */
const isoDays = (first: string, count: number) =>
  Array.from({ length: count }, (_, at) => new Date(Date.parse(first) + at * 86_400_000).toISOString().slice(0, 10));

test.each([
  ['the change of clocks', '2026-10-20', '25.10.2026', '2026-10-25'],
  ['the turn of the year', '2026-12-24', '01.01.2027', '2027-01-01'],
] as const)('the fourteen days ahead are right across %s', async (_, today, typed, iso) => {
  const zone = { locale: 'fi_FI', timeZone: 'Europe/Helsinki' };
  const host = await openCycle({ ...zone, today, builtOn: START }, { playbook: 'signals', language: 'fi', sample: false }, ['calendar']);
  const days = isoDays(today, 15);
  for (const day of [days[0], days[12], days[13], days[14]]) await get(host, 'saveContent', plan(`Planned ${day}`, day));
  const tab = new TabView(host, 'content');
  typeInto(host, tab, 'title', FIRST + 4, 'Typed');
  typeInto(host, tab, 'publish_on', FIRST + 4, typed);
  const { ahead } = await get(host, 'content', null);
  const expected = [days[0], iso, days[12], days[13]].map(day => ({ day, titles: [day === iso ? 'Typed' : `Planned ${day}`] }));
  expect(ahead).toEqual(expected.sort((one, other) => String(one.day).localeCompare(String(other.day))));
});
