/** KPIs worked out of Content: their check-ins arrive with the rows that are due, never over a typed number, and never twice. */

import type { PlaybookId } from '../../../src/playbooks';
import type { HostSnapshot } from '../../../src/preview/host/host';
import { clockOn } from '../../../src/preview/page/state/preview-clock';
import { type CycleHost, checkinsOf, get, HEADING, openBuilt, openCycle, TabView, TODAY, typeInto } from '../built-cycle';
import { errors } from '../pictures';

const FIRST = HEADING + 1;
const MINUTES = 'Minutes per asset';
const REUSE = 'Posts with reuse';
const POSTS = 'Posts / week per channel';

let today = TODAY;
const clock = () => clockOn(today, 'Etc/UTC')();
/** The same file, opened by somebody on another day. */
function openedOn(day: string, host: CycleHost): CycleHost {
  today = day;
  host.open();
  return host;
}
const noteOf = (host: CycleHost, kpi: string): readonly string[] =>
  new TabView(host, 'checkins')
    .table('kpi')
    .filter(row => row.kpi === kpi)
    .map(({ note }) => note ?? '');

/** Two posts out on 16 November, one made from another, both KPIs switched on. */
let twoOut: HostSnapshot;
beforeAll(async () => {
  const host = await openCycle({}, { sample: false }, ['content']);
  const tab = new TabView(host, 'content');
  for (const [at, [title, minutes, from]] of (
    [
      ['A clip', '40', 'The talk'],
      ['A letter', '61', ''],
    ] as const
  ).entries()) {
    typeInto(host, tab, 'title', FIRST + at, title);
    typeInto(host, tab, 'step', FIRST + at, 'Published');
    typeInto(host, tab, 'minutes', FIRST + at, minutes);
    typeInto(host, tab, 'made_from', FIRST + at, from);
  }
  for (const kpi of [POSTS, MINUTES, REUSE]) await get(host, 'saveContent', { feed: { kpi, on: true } });
  twoOut = host.snapshot();
});

test('the panel offers the KPIs of this cycle that Content knows, and a tick stands in the tab by name', async () => {
  const host = await openCycle({}, { sample: false }, ['content']);
  const offered = (await get(host, 'content', null)).feeds;
  expect(offered).toEqual([
    { kpi: POSTS, on: false },
    { kpi: MINUTES, on: false },
    { kpi: REUSE, on: false },
  ]);
  const tab = new TabView(host, 'content');
  await get(host, 'saveContent', { feed: { kpi: MINUTES, on: true } });
  expect((await get(host, 'saveContent', { feed: { kpi: REUSE, on: true } })).feeds.map(({ on }) => on)).toEqual([false, true, true]);
  expect([tab.text('feeds', FIRST), tab.text('feeds', FIRST + 1)]).toEqual([MINUTES, REUSE]);
  const off = await get(host, 'saveContent', { feed: { kpi: MINUTES, on: false } });
  expect(off.feeds.map(({ on }) => on)).toEqual([false, false, true]);
  // What a person picks in the tab counts as well.
  typeInto(host, tab, 'feeds', FIRST, MINUTES.toLowerCase());
  expect((await get(host, 'content', null)).feeds.map(({ on }) => on)).toEqual([false, true, true]);
});

test('the number arrives on the day it is due, marked as computed, in the row that waits; opening again writes nothing', () => {
  today = TODAY;
  const due = openBuilt({ snapshot: twoOut, clock });
  // Today is not over: what goes out later today must not be missed.
  expect(checkinsOf(due, MINUTES)).toEqual([['2026-11-16', '', '']]);
  openedOn('2026-11-23', due);
  expect(checkinsOf(due, MINUTES)).toEqual([['2026-11-23', '', '51']]);
  expect(noteOf(due, MINUTES)).toEqual(['Computed from Content: 51 · posts: 2']);
  // Two posts in a week on the three channels of Setup.
  expect(noteOf(due, POSTS)).toEqual(['Computed from Content: 1 · posts: 2']);
  const checkins = new TabView(due, 'checkins');
  const row = checkins.rowWhere('kpi', REUSE);
  expect(['numerator', 'denominator', 'note', 'by'].map(key => checkins.text(key, row))).toEqual([
    '1',
    '2',
    'Computed from Content: 50% · posts: 2',
    '',
  ]);
  expect(new TabView(due, 'dashboard').text('now', new TabView(due, 'dashboard').rowWhere('kpi', MINUTES))).toBe('51');
  expect(errors(due)).toEqual([]);
  expect(checkinsOf(openedOn('2026-11-24', due), MINUTES)).toEqual([['2026-11-23', '', '51']]);
});

test('what a person types over it stays, a number typed meanwhile keeps it away, and a week without posts waits for a person', () => {
  today = '2026-11-23';
  const due = openBuilt({ snapshot: twoOut, clock });
  const checkins = new TabView(due, 'checkins');
  typeInto(due, checkins, 'value', checkins.rowWhere('kpi', MINUTES), '47');
  expect(checkinsOf(openedOn('2026-11-23', due), MINUTES)).toEqual([['2026-11-23', '', '47']]);
  const typed = due.snapshot();
  // Nothing went out between the 23rd and the 29th.
  expect(checkinsOf(openedOn('2026-11-30', due), MINUTES)).toEqual([
    ['2026-11-30', '', ''],
    ['2026-11-23', '', '47'],
  ]);
  // The tabs show an earlier day: what is due today is still asked of today.
  today = '2026-11-23';
  const shownEarlier = openBuilt({ snapshot: typed, clock });
  const setup = new TabView(shownEarlier, 'setup');
  typeInto(shownEarlier, setup, 'value', setup.rowWhere('fact_key', 'as_of'), '2026-11-17');
  expect(checkinsOf(openedOn('2026-11-24', shownEarlier), MINUTES).filter(([, , value]) => value !== '')).toEqual([
    ['2026-11-23', '', '47'],
  ]);
});

/** What two posts of a week come to, by hand: 40 and 62 minutes of work, 10 and 22 of checking, three days each from script to published. */
const OUT_ON = '2026-11-18';
const ROWS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['A clip', { minutes: '40', review_minutes: '10', made_from: 'The talk', corrected: '3', strikes: '2', publish_on: OUT_ON }],
  ['A letter', { minutes: '62', review_minutes: '22', strikes: '1', publish_on: OUT_ON }],
];

test.each<readonly [PlaybookId, string, readonly string[], Readonly<Record<string, string>>]>([
  [
    'growth-loop',
    'Brief',
    ['review_minutes', 'qa_error_rate', 'strikes'],
    {
      cadence: '1 · posts: 2',
      production_minutes: '51 · posts: 2',
      repurpose_rate: '50% · posts: 2',
      review_minutes: '16 · posts: 2',
      qa_error_rate: '50% · posts: 2',
      strikes: '3 · posts: 2',
    },
  ],
  [
    'foundation-scale-profit',
    'Script',
    ['asset_reuse', 'post_errors', 'takedowns'],
    {
      posting_consistency: '100% · weeks: 1',
      cycle_time: '3 · posts: 2',
      asset_reuse: '50% · posts: 2',
      post_errors: '50% · posts: 2',
      takedowns: '3 · posts: 2',
    },
  ],
])('all that %s can have worked out arrives together, in one workbook', async (playbook, begun, watched, said) => {
  const built = await openCycle({}, { playbook, sample: false }, ['content']);
  today = TODAY;
  const host = openBuilt({ snapshot: built.snapshot(), clock });
  const [tab, setup] = [new TabView(host, 'content'), new TabView(host, 'setup')];
  for (const id of watched) typeInto(host, setup, 'watch_on', setup.rowWhere('watch_id', id), 'Yes');
  const type = (key: string, at: number, text: string) => typeInto(host, tab, key, FIRST + at, text);
  for (const [at, [title, cells]] of ROWS.entries())
    for (const [key, text] of Object.entries({ title, step: begun, ...cells })) type(key, at, text);
  const { feeds } = await get(host, 'content', null);
  expect(feeds).toHaveLength(Object.keys(said).length);
  for (const { kpi } of feeds) await get(host, 'saveContent', { feed: { kpi, on: true } });
  openedOn(OUT_ON, host);
  for (const at of ROWS.keys()) type('step', at, 'Published');
  openedOn('2026-11-23', host);
  const names = new Map([
    ...new TabView(host, 'dashboard').table('kpi').map(({ id, kpi }) => [id, kpi] as const),
    ...setup.table('watch').map(({ watch_id, watch }) => [watch_id, watch] as const),
  ]);
  // Each in the decimals of its KPI.
  const notes = Object.keys(said).map(id => [id, noteOf(host, names.get(id) ?? '')[0]?.replace('.0', '')]);
  expect(notes).toEqual(Object.entries(said).map(([id, text]) => [id, `Computed from Content: ${text}`]));
  expect(errors(host)).toEqual([]);
});
