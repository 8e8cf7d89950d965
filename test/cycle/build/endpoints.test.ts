/**
 * The endpoints on the built bundle: any JSON gets an answer, bad input a problem beside its field, nothing half-written.
 */
import * as fc from 'fast-check';
import { ENDPOINTS } from '../../../src/addon/endpoints';
import type { CheckinEntry, LinkEntry } from '../../../src/contract';
import { ask, type CycleHost, checkinsOf, choicesFor, get, openBuilt, openCycle, TabView, TODAY, typeInto } from '../built-cycle';

jest.setTimeout(300_000);

const POSTS = 'Posts / week per channel';

let host: CycleHost;

beforeAll(async () => {
  host = await openCycle();
});

const entry = (changes: Partial<CheckinEntry>): CheckinEntry => ({
  kpi: 'cadence',
  day: TODAY,
  channel: '',
  value: 12,
  note: '',
  sure: false,
  ...changes,
});
const link = (changes: Partial<LinkEntry>): LinkEntry => ({
  url: 'https://site.example/p',
  channel: 'Instagram',
  format: 'reel',
  concept: 'proof',
  creator: 'team',
  batch: 'b01',
  item: '',
  again: false,
  ...changes,
});

test('any text and any JSON gets an answer, and refused ones write nothing', async () => {
  const requests = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({ endpoint: fc.oneof(fc.constantFrom(...Object.keys(ENDPOINTS)), fc.string()), argument: fc.jsonValue() })
      .map(value => JSON.stringify(value)),
  );
  await fc.assert(
    fc.asyncProperty(requests, async request => {
      host.clearCalls();
      const answer: unknown = JSON.parse(String(await host.run('call', [request])));
      if (typeof answer !== 'object' || answer === null || !('ok' in answer)) throw new Error(`No answer: ${JSON.stringify(answer)}`);
      if (answer.ok === false) expect(host.calls.filter(({ kind }) => kind === 'write')).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each<readonly [string, Partial<CheckinEntry>]>([
  ['far_from_last', { value: 100_000 }],
  ['unknown_kpi', { kpi: 'nobody' }],
  ['unknown_channel', { channel: 'Telegraph' }],
  ['day_outside_cycle', { day: '2027-06-01' }],
  ['bad_day', { day: '2026-02-31' }],
])('numbers: %s', async (code, changes) => {
  const before = checkinsOf(host, POSTS);
  const { saved, problems } = await get(host, 'saveNumbers', [entry(changes)]);
  expect([saved, problems.map(({ problem }) => problem.code)]).toEqual([[], [code]]);
  expect(checkinsOf(host, POSTS)).toEqual(before);
});

test('numbers: a good one is saved beside a bad one, the same day is corrected, a far one after the person is sure', async () => {
  const before = checkinsOf(host, POSTS).length;
  const { saved, problems } = await get(host, 'saveNumbers', [entry({ value: 13 }), entry({ kpi: 'nobody' })]);
  expect([saved, problems.map(({ kpi }) => kpi)]).toEqual([['cadence'], ['nobody']]);
  await get(host, 'saveNumbers', [entry({ value: 100_000, sure: true, seen: 13 })]);
  expect(checkinsOf(host, POSTS)).toHaveLength(before + 1);
  expect(checkinsOf(host, POSTS)[0]).toEqual([TODAY, '', '100,000']);
  const view = new TabView(host, 'checkins');
  const row = view.rowWhere('value', '100,000');
  // Nobody is asked again what has been confirmed, and a note of one's own stays.
  expect([view.text('note', row), (await get(host, 'check', null)).filter(({ tab }) => tab === 'checkins')]).toEqual(['Confirmed', []]);
  typeInto(host, view, 'note', row, 'A fair');
  await get(host, 'saveNumbers', [entry({ value: 200_000, sure: true, seen: 100_000 })]);
  expect([view.text('value', row), view.text('note', row)]).toEqual(['200,000', 'A fair']);
});

test.each<readonly [string, string]>([
  ['url_relative', '/page'],
  ['url_scheme', 'ftp://site.example/p'],
])('links: %s', async (code, url) => {
  const answer = await ask(host, 'saveLink', link({ url }));
  expect(answer.ok ? 'saved' : answer.problem.code).toBe(code);
});

test('links: the same one twice only after the person saw it', async () => {
  const first = await get(host, 'saveLink', link({}));
  expect(first.tagged).toContain('utm_source=');
  const twin = await ask(host, 'saveLink', link({}));
  expect(twin).toMatchObject({ ok: false, problem: { code: 'duplicate_link', parameters: { row: first.row } } });
  expect((await get(host, 'saveLink', link({ again: true }))).row).toBe(first.row + 1);
  expect((await get(host, 'vocabulary', null)).recent.length).toBeGreaterThanOrEqual(2);
});

test('a draft with the days before the cycle comes back whole; one longer than what can be kept is refused', async () => {
  const fresh = openBuilt();
  const choices = await choicesFor(fresh);
  const days = Array.from({ length: 90 }, (_, at) => [new Date(Date.UTC(2026, 6, 7 + at)).toISOString().slice(0, 10), at / 7] as const);
  const past = Object.fromEntries(['cadence', 'ctr_landing', 'cost_per_lead', 'hook_rate'].map(kpi => [kpi, days]));
  await get(fresh, 'saveDraft', { ...choices, past });
  expect((await get(fresh, 'open', null)).workbook).toMatchObject({ kind: 'none', draft: { past } });
  const channels = Array.from({ length: 40 }, (_, at) => ({ name: `${at}`, role: 'core', signal: 'x'.repeat(5000) }) as const);
  const long = { ...choices, channels: channels.map(channel => ({ ...channel, source: 'a'.repeat(300), medium: '' })) };
  expect(await ask(fresh, 'saveDraft', long)).toMatchObject({ ok: false, problem: { code: 'draft_too_long' } });
});

test('today shows the stars and this week’s tasks; a finished task leaves, a tick stays', async () => {
  const view = await get(host, 'today', null);
  expect([view.stars.length, view.cycle.day]).toEqual([2, 43]);
  const [task] = view.tasks;
  if (task === undefined) throw new Error('No task this week.');
  const after = await get(host, 'finishTask', { id: task.id, task: task.task });
  expect(after.tasks.map(({ id }) => id)).not.toContain(task.id);
  await get(host, 'tick', { step: 'bio_link', done: true });
  expect((await get(host, 'today', null)).ticks.bio_link).toBe(true);
});
