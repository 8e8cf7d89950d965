/**
 * One cycle after the other in one workbook: what goes along, what is kept, and the way back; of calls that fail and of cycles in a row a sample,
 * all of them in `npm run fuzz -- --whole`.
 */
import type { Choices } from '../../../src/contract';
import { apart, sampled } from '../../sample';
import { digest } from '../build/file-digest';
import { ask, type CycleHost, get, HEADING, openCycle, STEPS, TabView, typeInto } from '../built-cycle';
import { errors } from '../pictures';

const TODAY = '2026-11-16';

async function closed(host: CycleHost): Promise<string> {
  const { cycle } = await get(host, 'closing', null);
  await get(host, 'closeCycle', { cycle, said: [] });
  return cycle;
}

async function next(host: CycleHost): Promise<Choices> {
  const opening = await get(host, 'nextCycle', { cycle: await closed(host) });
  if (opening.workbook.kind !== 'none' || opening.workbook.draft === null) throw new Error('There is no draft of the next cycle.');
  return opening.workbook.draft;
}

async function build(host: CycleHost, choices: Choices): Promise<void> {
  for (const step of STEPS) await get(host, 'build', { step, choices });
}

const hidden = (host: CycleHost) => host.workbook.sheets().filter(sheet => sheet.hidden);

test('the draft goes on where the cycle ended', async () => {
  const host = await openCycle();
  const setup = new TabView(host, 'setup');
  const dashboard = new TabView(host, 'dashboard');
  const now = (kpi: string) => dashboard.text('now', dashboard.rowWhere('kpi', kpi));
  const free = HEADING + 1 + setup.table('concept').length;
  typeInto(host, setup, 'concept', free, 'shop-tour');
  typeInto(host, setup, 'person', setup.rowWhere('person', 'Data'), 'Aino');
  const own = HEADING + 1 + dashboard.table('kpi').length;
  typeInto(host, dashboard, 'kpi', own, 'A KPI of our own');
  typeInto(host, dashboard, 'target_text', own, '12');
  const cost = now('Cost per lead');
  const roadmap = new TabView(host, 'roadmap');
  await get(host, 'saveTasks', { tasks: [{ task: 'Ask Ann', owner: 'Aino', due: '2026-11-20', kpi: '' }] });
  const undone = roadmap.table('task').filter(({ state }) => state === 'doing').length;
  const choices = await next(host);
  expect(choices.carried).toMatchObject({
    on: true,
    tasks: expect.arrayContaining([expect.objectContaining({ title: 'Ask Ann', from: 'Q4 2026' })]),
  });
  expect(choices.carried?.tasks.filter(({ begun }) => begun)).toHaveLength(undone);
  expect(choices).toMatchObject({
    name: 'Q1 2027',
    start: '2026-11-23',
    sample: false,
    people: { data: 'Aino', production: 'Production' },
  });
  expect(choices.vocabulary?.concepts).toContain('shop-tour');
  expect(`${choices.baselines.cost_per_lead} kr.`).toBe(cost);
  // Only what the next cycle builds goes along: the draft has little room.
  expect(Object.values(choices.targets ?? {})).not.toContain('12');
  expect(choices.channels.length).toBeGreaterThan(0);
  await build(host, choices);
  const fresh = new TabView(host, 'dashboard');
  const tasks = new TabView(host, 'roadmap').table('task');
  expect(tasks.filter(({ id }) => id?.startsWith('open-')).map(({ task, owner, week }) => [task, owner, week])).toEqual([
    ['Ask Ann · Q4 2026', 'Aino', '1'],
  ]);
  expect(new Set(tasks.map(({ task }) => task)).size).toBe(tasks.length);
  expect(await get(host, 'check', null)).toEqual([]);
  expect(fresh.text('baseline', fresh.rowWhere('kpi', 'Cost per lead'))).toBe(cost);
  expect(new TabView(host, 'setup').table('concept').map(row => row.concept)).toContain('shop-tour');
  expect(errors(host)).toEqual([]);
});

/** Closed one after the other in the same file. */
const CYCLES = sampled([1, 2, 3], [1, 2]);

test('cycles in a row: each closed one is whole and out of sight, leaving the last takes none of them along', async () => {
  const host = await openCycle();
  for (const cycle of CYCLES) {
    // It has begun by the time it is closed.
    await build(host, { ...(await next(host)), name: `Cycle ${cycle}`, start: TODAY });
    expect(await get(host, 'check', null)).toEqual([]);
    expect(hidden(host).filter(({ name }) => name.startsWith('Retrospective · ')).length).toBe(cycle);
  }
  const kept = hidden(host)
    .filter(({ name }) => name.includes(' · '))
    .map(({ name }) => name);
  expect(kept).toEqual(
    expect.arrayContaining(['Q4 2026', ...CYCLES.slice(0, -1).map(cycle => `Cycle ${cycle}`)].map(name => `Dashboard · ${name}`)),
  );
  const { cycle, replaced } = await get(host, 'leaving', null);
  expect(replaced).toBeNull();
  await get(host, 'leave', { cycle, restart: null });
  expect(hidden(host).map(({ name }) => name)).toEqual(expect.arrayContaining(kept));
});

test('the closed cycle comes back as it was left', async () => {
  const host = await openCycle();
  const cycle = await closed(host);
  const before = digest(host);
  await get(host, 'nextCycle', { cycle });
  await get(host, 'comeBack', { cycle });
  expect(digest(host)).toEqual(before);
  expect(await get(host, 'closing', null)).toMatchObject({ closed: true, thawed: false, day: TODAY });
});

test('whatever call fails, asking again ends in the same workbook', async () => {
  const whole = await openCycle();
  const cycle = await closed(whole);
  whole.clearCalls();
  await get(whole, 'nextCycle', { cycle });
  const [wanted, calls] = [digest(whole), whole.calls.length];
  for (let call = 1; call <= calls; call += apart(97)) {
    const host = await openCycle();
    await closed(host);
    host.clearCalls();
    host.failAt(call);
    await ask(host, 'nextCycle', { cycle });
    host.failAt(null);
    const opening = await get(host, 'nextCycle', { cycle });
    expect([call, digest(host), opening.workbook.kind]).toEqual([call, wanted, 'none']);
  }
});
