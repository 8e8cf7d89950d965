/**
 * Building a cycle with the shipped bundle: every step once, twice, in two windows, after a reload and after a fault at any call ends
 * in the same workbook (a sample of the steps and calls, all of them in `npm run fuzz -- --whole`); somebody who may only view changes nothing; a tab of the user's own is left alone.
 */
import type { Choices, TabId } from '../../../src/contract';
import { CYCLE_TABS, type CycleTab } from '../../../src/cycle-tabs';
import type { FileRecords, HostSnapshot } from '../../../src/preview/host/host';
import { isWhole, sampled } from '../../sample';
import { ask, type CycleHost, choicesFor, get, openBuilt, START, STEPS, TabView, tabOf } from '../built-cycle';
import { answered, failingAtEachCall } from '../faults/each-call';
import { type Digest, differences, digest } from './file-digest';

/** On day 1 nothing is due, so that opening the file changes nothing; calls are so slow that each step takes one of its own. */
const DAY_ONE = { today: START, callSeconds: 1 };
type Step = (typeof STEPS)[number];
const LAST = STEPS[STEPS.length - 1] as CycleTab;

interface Stage {
  readonly before: HostSnapshot;
  readonly host: CycleHost;
  /** The finished step as data, read when it is first asked for. */
  readonly after: () => Digest;
  readonly calls: CycleHost['calls'];
}

/** Every test builds, some of them again and again. */
jest.setTimeout(300_000);

let choices: Choices;
const stages = new Map<Step, Stage>();

/** What stands in the file after a reload: the engine's snapshot keeps some styles in another notation than a fresh file. */
function afterReload(host: CycleHost): Digest {
  return digest(openBuilt({ ...DAY_ONE, snapshot: host.snapshot() }), drawn);
}

/** Ids drawn by lot in a file: the cycle's. */
function drawn({ metadata, stores }: FileRecords): readonly string[] {
  const marks = (metadata as readonly { readonly value: string | null }[]).map(({ value }) => value?.split(':')[1]);
  return [...marks, stores.document.cycle].filter(id => id !== undefined && id !== '') as readonly string[];
}

function stage(step: Step): Stage {
  const found = stages.get(step);
  if (found === undefined) throw new Error(`${step} was not built.`);
  return found;
}

/** Nothing changes a stage once it is built. */
function lazily(host: CycleHost): () => Digest {
  let read: Digest | null = null;
  return () => (read ??= digest(host, drawn));
}

let built: Digest | null = null;

/** The finished workbook after a reload. */
const finished = (): Digest => (built ??= afterReload(stage(LAST).host));

beforeAll(async () => {
  choices = await choicesFor(openBuilt(DAY_ONE), { sample: false });
  let host = openBuilt(DAY_ONE);
  for (const step of STEPS) {
    // A reload before each step.
    const before = host.snapshot();
    host = openBuilt({ ...DAY_ONE, snapshot: before });
    host.clearCalls();
    await get(host, 'build', { step, choices });
    stages.set(step, { host, before, after: lazily(host), calls: [...host.calls] });
  }
});

// The slowest clock is also that of the stages, which are built step by step.
test.each(
  sampled(
    [
      [0, 1, 1],
      [0.05, 2, 4],
      [1, STEPS.length, STEPS.length],
    ] as const,
    [[0.05, 2, 4]],
  ),
)('a call goes on while time is left: at %d s a service call there are %d to %d', async (callSeconds, least, most) => {
  const host = openBuilt({ ...DAY_ONE, callSeconds });
  let asked = 0;
  for (let missing: readonly Step[] = STEPS, [step] = missing; step !== undefined; [step] = missing, asked++) {
    const progress = await get(host, 'build', { step, choices });
    expect(progress.missing).toEqual(STEPS.slice(STEPS.length - progress.missing.length));
    missing = progress.missing;
  }
  expect(asked).toBeGreaterThanOrEqual(least);
  expect(asked).toBeLessThanOrEqual(most);
  expect(differences(afterReload(host), finished())).toEqual([]);
});

test('each step says what is left, and asking for a finished step again changes nothing', async () => {
  const host = openBuilt({ ...DAY_ONE, snapshot: stage('dashboard').before });
  const left = STEPS.slice(STEPS.indexOf('figures'));
  expect(await get(host, 'build', { step: 'dashboard', choices })).toEqual({ missing: left });
  const built = digest(host);
  for (const step of ['dashboard', 'sheets', 'setup'] as const) {
    host.clearCalls();
    expect(await get(host, 'build', { step, choices })).toEqual({ missing: left });
    expect(host.calls.filter(({ kind }) => kind === 'write')).toEqual([]);
  }
  expect(differences(digest(host), built)).toEqual([]);
});

test('two windows that build at the same time build one cycle', async () => {
  const host = openBuilt(DAY_ONE);
  for (const step of STEPS) await Promise.all([get(host, 'build', { step, choices }), get(host, 'build', { step, choices })]);
  expect(differences(afterReload(host), finished())).toEqual([]);
});

test('a reload in the middle goes on where it stopped', async () => {
  const host = openBuilt({ ...DAY_ONE, snapshot: stage('figures').before });
  const { workbook } = await get(host, 'open', null);
  expect(workbook).toEqual({ kind: 'building', choices, missing: STEPS.slice(STEPS.indexOf('figures')) });
});

const TYPED_INTO = [
  ['before anything was written into it', 'roadmap', 0],
  ['half-written', 'roadmap', 1],
  ['half-written', 'checkins', 1],
] as const;

test.each(sampled(TYPED_INTO, [TYPED_INTO[0], TYPED_INTO[2]]))('rows typed into a tab %s are kept: %s', async (_when, step, share) => {
  const { before, calls } = stage(step);
  const host = openBuilt({ ...DAY_ONE, snapshot: before });
  if (share > 0) {
    // The last call that fails leaves everything written, but the tab is not declared complete.
    host.failAt(calls.length - 1);
    expect((await ask(host, 'build', { step, choices })).ok).toBe(false);
    host.failAt(null);
  }
  const view = new TabView(host, step);
  const at = { sheetId: view.sheetId, row: 240 % view.rows, column: 2 };
  host.workbook.apply([{ kind: 'content', at, content: { type: 'text', value: '=Ask the printer' } }]);
  const titles = () => host.workbook.sheets().map(({ name }) => name);
  const known = titles();
  expect((await ask(host, 'build', { step, choices })).ok).toBe(true);
  const [backup, ...more] = titles().filter(title => !known.includes(title));
  expect([backup, more]).toEqual([expect.stringMatching(/^Typed on /), []]);
  const sheet = host.workbook.sheets().find(({ name }) => name === backup);
  if (sheet === undefined) throw new Error('Nothing was kept.');
  const texts = host.workbook.evaluated({ ...sheet, sheetId: sheet.id, row: 0, column: 0 }).flatMap(row => row.map(({ text }) => text));
  expect([texts.filter(text => text === '=Ask the printer'), sheet.hidden]).toEqual([['=Ask the printer'], false]);
});

test.each(sampled<Step>(STEPS, ['sheets', 'dashboard', 'figures', 'roadmap']))(
  'a fault at any call of %s, then trying again, ends in the same workbook',
  async step => {
    const stride = step === 'figures' ? 31 : 83;
    const wrong = await failingAtEachCall({
      name: `building: ${step}`,
      snapshot: stage(step).before,
      options: DAY_ONE,
      run: host => answered(host, 'build', { step, choices }),
      outcome: host => digest(host, drawn),
      first: () => 1 + ((7 * STEPS.indexOf(step)) % stride),
      every: stride,
    });
    expect(wrong).toEqual([]);
  },
  isWhole ? 3_600_000 : 300_000,
);

test('scrambled exception messages change nothing', async () => {
  const { before, after, calls } = stage('figures');
  const host = openBuilt({ ...DAY_ONE, snapshot: before, scrambleMessages: true });
  host.failAt(Math.floor(calls.length / 2));
  expect(await ask(host, 'build', { step: 'figures', choices })).toEqual({ ok: false, problem: { code: 'unexpected', parameters: {} } });
  host.failAt(null);
  await get(host, 'build', { step: 'figures', choices });
  expect(differences(digest(host, drawn), after())).toEqual([]);
});

test.each(['sheets', 'dashboard'] as const)('somebody who may only view is told so at %s, and nothing changes', async step => {
  const { before } = stage(step);
  const unchanged = digest(openBuilt({ ...DAY_ONE, snapshot: before }));
  const host = openBuilt({ ...DAY_ONE, snapshot: before, person: { role: 'viewer', language: 'en' } });
  expect(await ask(host, 'build', { step, choices })).toEqual({ ok: false, problem: { code: 'view_only', parameters: {} } });
  expect(differences(digest(host), unchanged)).toEqual([]);
  expect(host.records().stores.document).toEqual(before.stores.document);
});

test("a tab of the user's own called Dashboard is left alone", async () => {
  const host = openBuilt(DAY_ONE);
  const [own] = host.workbook.sheets();
  if (own === undefined) throw new Error('An empty file has one tab.');
  host.workbook.apply([{ kind: 'renameSheet', sheetId: own.id, name: 'Dashboard' }]);
  host.workbook.type({ sheetId: own.id, row: 0, column: 0 }, 'mine');
  for (const step of STEPS.slice(0, 2)) await get(host, 'build', { step, choices });
  const titles = host.workbook.sheets().map(({ name }) => name);
  expect(titles.filter(title => title.startsWith('Dashboard'))).toEqual(['Dashboard 2', 'Dashboard']);
  expect(host.workbook.evaluated({ sheetId: own.id, row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.text).toBe('mine');
  expect(tabOf(host, 'dashboard')).not.toBe(own.id);
});

describe('Service calls', () => {
  /** What is no call on the spreadsheet: own files, stores, text. */
  const ELSEWHERE = /^(Html|Utilities|Properties|Lock|Session|Logger|console)/;
  const CHARTS: Partial<Record<TabId, number>> = { dashboard: 2 };
  /** Once the last tab is applied, what each of the eight says is read and kept, and which sheet it is. */
  const KEPT: Partial<Record<TabId, number>> = { [LAST]: 8 * 6 };

  test.each(CYCLE_TABS)('%s: at most 60, plus 15 per chart; one flush; no read after the first write', tab => {
    const calls = stage(tab).calls.filter(({ method, kind }) => kind !== 'store' && !ELSEWHERE.test(method));
    const applied = calls.findIndex(({ kind }) => kind === 'flush');
    // The flush is followed by the mark that the tab is complete.
    const [before, after] = [calls.slice(0, applied), calls.slice(applied + 2)];
    expect(calls.length).toBeLessThanOrEqual(60 + 15 * (CHARTS[tab] ?? 0) + (KEPT[tab] ?? 0));
    for (const part of [before, after]) {
      const written = part.slice(part.findIndex(({ kind }) => kind === 'write'));
      expect(written.filter(({ kind }) => kind === 'read')).toEqual([]);
    }
    expect(calls.filter(({ kind }) => kind === 'flush')).toHaveLength(1);
  });
});
