/**
 * The example can be left: its tabs go out of sight whole, a cycle of one's own is built in their place, and one call brings back what was
 * there, to the letter. Whatever call fails, nothing typed is lost and the second try ends the same.
 */
import { isDeepStrictEqual } from 'node:util';
import { CYCLE_TABS } from '../../../src/cycle-tabs';
import type { HostSnapshot } from '../../../src/preview/host/host';
import { apart, isWhole } from '../../sample';
import { ask, type CycleHost, choicesFor, get, HEADING, openBuilt, openCycle, STEPS, TabView, TODAY, typeInto } from '../built-cycle';
import { failingAtEachCall } from '../faults/each-call';

const OWN_TAB = 'My notes';
/** A few calls apart, to save time; every call in `npm run fuzz -- --whole`. */
const _EVERY = apart(151);

/** Every cell with its note, and the tabs' names and whether they show. */
function whole(host: CycleHost): unknown {
  const marks = host.records().metadata as readonly { key: string; value: string; location: { sheetId?: string } }[];
  return CYCLE_TABS.map(id => {
    const mark = marks.find(({ key, value }) => key === 'quarterdeck.tab' && value.split(':')[0] === id);
    const sheet = host.workbook.sheets().find(each => each.id === mark?.location.sheetId);
    if (sheet === undefined) return [id];
    const area = { sheetId: sheet.id, row: 0, column: 0, rows: sheet.rows, columns: sheet.columns };
    const texts = host.workbook.evaluated(area).map(row => row.map(({ text }) => text).join('|'));
    return [id, sheet.name, sheet.hidden, texts, host.workbook.notes(sheet.id).map(({ cell, text }) => [cell.row, cell.column, text])];
  });
}

const names = (host: CycleHost, hidden: boolean) =>
  host.workbook
    .sheets()
    .filter(sheet => sheet.hidden === hidden)
    .map(({ name }) => name);

/** The example with rows typed by a person, a tab with another name and a tab of the person's own. */
async function typedExample(): Promise<CycleHost> {
  const host = await openCycle({}, { playbook: 'signals' });
  const [due] = await get(host, 'numbers', null);
  const kpi = due?.kpi ?? 'saves';
  await get(host, 'saveNumbers', [{ kpi, day: TODAY, channel: '', value: 0.5, note: '', sure: true }]);
  const dashboard = new TabView(host, 'dashboard');
  typeInto(host, dashboard, 'owner', HEADING + 1, 'Ann');
  host.workbook.apply([
    { kind: 'renameSheet', sheetId: dashboard.sheetId, name: 'Board' },
    { kind: 'insertSheet', id: 'own', name: OWN_TAB, index: 0, rows: 20, columns: 5 },
  ]);
  return host;
}

let snapshot: HostSnapshot;
let before: unknown;
beforeAll(async () => {
  const host = await typedExample();
  // What is due is asked for on opening.
  const opened = openBuilt({ snapshot: host.snapshot() });
  await get(opened, 'open', null);
  before = whole(opened);
  snapshot = opened.snapshot();
});

const cycleOf = async (host: CycleHost) => (await get(host, 'leaving', null)).cycle;

test('what would go is counted by what people typed', async () => {
  const view = await get(openBuilt({ snapshot }), 'leaving', null);
  expect(view.sample).toBeGreaterThan(20);
  expect([view.numbers, view.links, view.replaced]).toEqual([1, 0, null]);
});

test('the example is left for a cycle of one’s own, which can be left for the example again', async () => {
  const host = openBuilt({ snapshot });
  const example = await cycleOf(host);
  const left = await get(host, 'leave', { cycle: example, restart: null });
  expect([left.workbook, left.aside?.cycle]).toEqual([{ kind: 'none', draft: null }, example]);
  expect(names(host, false)).not.toContain('Board');
  expect(names(host, false)).toContain(OWN_TAB);
  const choices = await choicesFor(host, { sample: false, name: 'Our own' });
  for (const step of STEPS) await get(host, 'build', { step, choices });
  expect((await get(host, 'open', null)).workbook).toMatchObject({ kind: 'cycle', cycle: { name: 'Our own', hasSample: false } });
  expect(names(host, false)).toContain('Dashboard');
  const own = whole(host);

  const back = await get(host, 'comeBack', { cycle: example });
  expect([back.workbook.kind, back.aside?.name]).toEqual(['cycle', 'Our own']);
  expect(whole(host)).toEqual(before);
  const again = await get(host, 'comeBack', { cycle: back.aside?.cycle ?? '' });
  expect(again.aside?.cycle).toBe(example);
  expect(whole(host)).toEqual(own);

  // The next leaving takes what was left before.
  await get(host, 'leave', { cycle: await cycleOf(host), restart: null });
  expect(await ask(host, 'comeBack', { cycle: example })).toMatchObject({ ok: false, problem: { code: 'nothing_aside' } });
  expect(names(host, true).filter(name => name.includes('Our own'))).toHaveLength(CYCLE_TABS.length);
  expect(host.failures).toEqual([]);
});

test('a cycle is started again on another day with the same choices', async () => {
  const leftOut = isWhole ? { without: ['saves'] } : {};
  const host = await openCycle({ locale: 'fi_FI' }, { playbook: 'signals', language: 'fi', sample: false, ...leftOut });
  const cycle = await cycleOf(host);
  const left = await get(host, 'leave', { cycle, restart: { start: '2027-01-04', name: 'Q1 2027' } });
  expect(left.workbook).toMatchObject({
    kind: 'none',
    draft: { playbook: 'signals', language: 'fi', ...leftOut, start: '2027-01-04', name: 'Q1 2027', sample: false },
  });
});

test('somebody whose own tabs are gone gets an empty one in front', async () => {
  const host = openBuilt({ snapshot });
  const own = host.workbook.sheets().filter(({ name }) => name === OWN_TAB || /^Sheet/.test(name));
  host.workbook.apply(own.map(({ id }) => ({ kind: 'deleteSheet', sheetId: id }) as const));
  await get(host, 'leave', { cycle: await cycleOf(host), restart: null });
  expect(names(host, false)).toHaveLength(1);
});

test('leaving and coming back end the same after a call that failed, and nothing is lost', async () => {
  const cycle = await cycleOf(openBuilt({ snapshot }));
  const run = async (host: CycleHost) => {
    await ask(host, 'leave', { cycle, restart: null });
    await ask(host, 'comeBack', { cycle });
  };
  const wrong = await failingAtEachCall({
    name: 'leaving and coming back',
    snapshot,
    run,
    outcome: host => ({ whole: isDeepStrictEqual(whole(host), before) }),
    every: 151,
  });
  expect(wrong).toEqual([]);
});
