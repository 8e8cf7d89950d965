/**
 * Where the add-on is not: for a colleague who has not switched it on, in an outage, and while Google says *Loading…*. People see the last
 * known values and of which day they are; what they type meanwhile is kept, breaks nothing and counts from the next command on.
 */

import type { TabId } from '../../../src/contract';
import { CYCLE_TABS } from '../../../src/cycle-tabs';
import { type CycleHost, get, HEADING, openCycle, TabView, typeInto } from '../built-cycle';
import { errors, headings, type Picture, picture } from '../pictures';

const FIRST = HEADING + 1;
/** The line below the title says it on every tab but the hidden one of the chart figures. */
const SAYS = 'Numbers as of 16 Nov – new entries count once Quarterdeck is switched on.';

let host: CycleHost;
let before: Picture;

/** Rates and names stand in plain formulas; everything else that is mirrored must be what it was. */
function said(): readonly string[] {
  return CYCLE_TABS.filter(tab => tab !== 'figures').map(tab => {
    const line = host.workbook.evaluated(new TabView(host, tab).area(2, 1))[0]?.find(({ text }) => text.startsWith('Numbers as of'));
    return `${tab}: ${line?.text ?? 'says nothing'}`;
  });
}

const everyTabSays = CYCLE_TABS.filter(tab => tab !== 'figures').map(tab => `${tab}: ${SAYS}`);

/** Errors of cells people can see: the first cell of a board, in the hidden row of the keys, holds one. */
const seenErrors = () => errors(host).filter(text => !text.includes(` ${HEADING}: `));

const rowFree = (tab: TabId, key: string): number => {
  const view = new TabView(host, tab);
  for (let row = FIRST; ; row++) if (view.text(key, row) === '') return row;
};

beforeAll(async () => {
  host = await openCycle();
  before = picture(host);
});

test('with it, no tab says that numbers are old', () => {
  expect(said().every(text => text.endsWith('says nothing'))).toBe(true);
});

describe.each([
  ['off', () => host.setAddon('off'), () => host.setAddon('enabled')],
  ['loading', () => host.setLoading(1_000_000), () => host.setLoading(0)],
] as const)('%s', (_state, begin, end) => {
  beforeAll(() => begin());
  afterAll(() => end());

  test('every figure, word, colour sign and heading stands as it was last known', () => {
    expect(seenErrors()).toEqual([]);
    expect(picture(host)).toEqual(before);
    expect(said()).toEqual(everyTabSays);
  });

  test('no status is blank and the stars keep their cards', () => {
    const dashboard = new TabView(host, 'dashboard').table('kpi');
    expect(dashboard.map(({ status }) => status)).toEqual(Object.values(before.dashboard).map(text => text.split(' | ')[1]));
    expect(dashboard.some(({ status }) => status === '')).toBe(false);
    const card = host.workbook.evaluated(new TabView(host, 'dashboard').area(1, 2)).flat();
    expect(card.filter(({ text }) => text !== '').length).toBeGreaterThan(3);
  });
});

test('a colleague types, sorts and adds without it; the next command brings everything up to date', async () => {
  const [kept, heads] = [before, headings(host)];
  const [kpi = ''] = Object.keys(kept.dashboard);
  host.setAddon('off');
  const checkins = new TabView(host, 'checkins');
  const row = rowFree('checkins', 'kpi');
  typeInto(host, checkins, 'date', row, '2026-11-16');
  typeInto(host, checkins, 'kpi', row, kpi);
  typeInto(host, checkins, 'value', row, '44%');
  const roadmap = new TabView(host, 'roadmap');
  const task = rowFree('roadmap', 'task');
  typeInto(host, roadmap, 'task', task, 'Call three customers');
  typeInto(host, roadmap, 'start', task, '2026-11-23');
  const links = new TabView(host, 'links');
  const link = rowFree('links', 'url');
  for (const [key, text] of [
    ['url', 'https://example.com/own'],
    ['channel', 'TikTok'],
    ['format', 'Short video'],
    ['concept', 'Own'],
  ] as const)
    typeInto(host, links, key, link, text);
  const area = new TabView(host, 'dashboard').area(FIRST, Object.keys(kept.dashboard).length);
  host.workbook.apply([{ kind: 'sort', area, by: [{ column: new TabView(host, 'dashboard').column('kpi'), ascending: false }] }]);

  expect(host.failures).toEqual([]);
  expect([seenErrors(), headings(host)]).toEqual([[], heads]);
  expect(picture(host).dashboard).toEqual(kept.dashboard);
  expect(said()).toEqual(everyTabSays);

  // Switched on, the file is opened anew.
  host.setAddon('enabled');
  const after = picture(host);
  expect(errors(host)).toEqual([]);
  expect(after.dashboard[kpi]).not.toBe(kept.dashboard[kpi]);
  expect(after.dashboard[kpi]).toMatch(/\| 44\.?0?% \|/);
  expect(Object.keys(after.dashboard)).toEqual(Object.keys(kept.dashboard).sort().reverse());
  expect(after.roadmap['Call three customers']).toMatch(/^[^|]+ \| 8 \| /);
  expect(Object.entries(after.links).find(([name]) => name.startsWith('https://example.com/own'))?.[1]).toMatch(/utm_source=tiktok/);

  // Rows that came meanwhile get their ids, and with its id the link that nobody has posted yet.
  await get(host, 'repair', { ids: [] });
  const known = picture(host);
  expect([known.dashboard, known.roadmap]).toEqual([after.dashboard, after.roadmap]);
  // What the command kept is what a colleague without the add-on sees from now on.
  host.setAddon('off');
  expect([seenErrors(), picture(host)]).toEqual([[], known]);
  host.setAddon('enabled');
});
