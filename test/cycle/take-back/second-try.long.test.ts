/**
 * A command that failed half-way and was done again, over the built bundle: taking back undoes both tries, whatever call it was, but for what
 * somebody has touched in between.
 */
import type { EndpointName, Endpoints } from '../../../src/contract';
import type { HostSnapshot } from '../../../src/preview/host/host';
import { isWhole } from '../../sample';
import { ask, type CycleHost, get, openBuilt, TabView, TODAY, typeInto } from '../built-cycle';
import { type Asked, COMMANDS, filledCycle } from '../faults/commands';
import { contents } from './contents';

jest.setTimeout(7_200_000);

let filled: HostSnapshot;
beforeAll(async () => {
  const host = await filledCycle();
  // What every tab last knew is written down, which taking back does, too.
  await get(host, 'repair', { ids: [] });
  filled = host.snapshot();
});

const FEW: readonly EndpointName[] = ['saveTasks', 'saveNumbers', 'saveContent', 'saveLinks'];
/** All others whose step can be taken back. */
const OTHERS: readonly EndpointName[] = [
  ...(['finishTask', 'saveLink', 'addWord', 'setChannelTags', 'savePast', 'lockBaselines', 'saveTaggedShare'] as const),
  ...(['switchRule', 'watchKpis', 'keepInLibrary', 'saveExperiment', 'pillarWeek', 'saveDecisions'] as const),
];
const CASES = (isWhole ? [...FEW, ...OTHERS] : FEW).flatMap(endpoint => {
  const entry = COMMANDS[endpoint];
  const asked = typeof entry === 'string' || 'test' in entry ? [] : entry;
  return asked.map(each => [each.name, endpoint, each as Asked<EndpointName>] as const);
});

const RECORD = 'Properties.setProperty';

/** From the step's own record on: before it nothing is written that could be taken back. A few of them, no two commands the same. */
function callsOf(host: CycleHost, at: number): readonly number[] {
  const record = host.calls.findIndex(({ method }) => method === RECORD) + 1;
  expect(record).toBeGreaterThan(1);
  const all = Array.from({ length: host.calls.length - record + 1 }, (_, index) => record + index);
  return isWhole ? all : all.filter((_, index) => index === 0 || index % 7 === 1 + (at % 6));
}

test.each(CASES)('%s', async (name, endpoint, { argument, before }) => {
  const ready = openBuilt({ snapshot: filled });
  await before?.(ready);
  const snapshot = ready.snapshot();
  const given = (await argument(ready)) as Endpoints[typeof endpoint]['argument'];
  const wanted = contents(ready);
  const whole = openBuilt({ snapshot });
  whole.clearCalls();
  await get(whole, endpoint, given);
  expect(contents(whole)).not.toEqual(wanted);
  const tried = callsOf(
    whole,
    CASES.findIndex(([each]) => each === name),
  );
  for (const call of tried) {
    const host = openBuilt({ snapshot });
    host.clearCalls();
    host.failAt(call);
    await ask(host, endpoint, given);
    host.failAt(null);
    await ask(host, endpoint, given);
    const view = await get(host, 'takeBack', null);
    expect([call, view?.left, contents(host)]).toEqual([call, [], wanted]);
  }
  process.stdout.write(`${name}: ${tried.length} of ${whole.calls.length} calls made to fail, done again and taken back\n`);
});

/** Runs a command that fails when all that it was asked for is written, and what is known of it is not. */
async function failingLate(host: CycleHost, run: (host: CycleHost) => Promise<{ readonly ok: boolean }>): Promise<void> {
  const whole = openBuilt({ snapshot: host.snapshot() });
  whole.clearCalls();
  await run(whole);
  const record = whole.calls.findIndex(({ method }) => method === RECORD);
  const flush = whole.calls.findIndex(({ method }, at) => at > record && method === 'SpreadsheetApp.flush');
  host.clearCalls();
  host.failAt(flush + 2);
  expect(await run(host)).toMatchObject({ ok: false });
  host.failAt(null);
}

const task = (text: string) => ({ task: text, owner: 'Data', due: '2026-11-20', kpi: '' });
const tasks =
  (...texts: readonly string[]) =>
  (host: CycleHost) =>
    ask(host, 'saveTasks', { tasks: texts.map(task) });

test('a row that somebody has touched between the two tries stays and is named', async () => {
  const host = openBuilt({ snapshot: filled });
  const roadmap = new TabView(host, 'roadmap');
  await failingLate(host, tasks('One', 'Two'));
  const one = roadmap.rowWhere('task', 'One');
  typeInto(host, roadmap, 'done_when', one, 'the answer is there');
  await tasks('One', 'Two')(host);
  const view = await get(host, 'takeBack', null);
  expect([view?.tabs, view?.left]).toEqual([[{ tab: 'roadmap', rows: 1, cells: 0 }], [{ tab: 'roadmap', row: one + 1 }]]);
  expect([roadmap.rowsWhere('task', 'One').length, roadmap.rowsWhere('task', 'Two').length]).toEqual([1, 0]);
});

test('a value that somebody has typed between the two tries comes back, what the first wrote beside it goes', async () => {
  const host = openBuilt({ snapshot: filled });
  const number = (kpi: string, value: number) => ({ kpi, day: TODAY, channel: '', value, note: '', sure: true });
  await get(host, 'saveNumbers', [number('cadence', 2)]);
  const checkins = new TabView(host, 'checkins');
  const values = () => checkins.table('kpi').map(({ kpi, value }) => [kpi, value]);
  const before = values();
  const save = (to: CycleHost, seen: number) => ask(to, 'saveNumbers', [{ ...number('cadence', 3), seen }, number('ctr_landing', 0.02)]);
  await failingLate(host, to => save(to, 2));
  expect(values().length).toBe(before.length + 1);
  const row = checkins.rowsWhere('kpi', 'Posts / week per channel').find(each => checkins.text('value', each) === '3') ?? -1;
  typeInto(host, checkins, 'value', row, '7');
  await save(host, 7);
  expect(checkins.text('value', row)).toBe('3');
  await get(host, 'takeBack', null);
  expect(values()).toEqual(before.map(([kpi, value]) => [kpi, value === '2' ? '7' : value]));
});

test('a command that came through leaves what comes after it a step of its own', async () => {
  const host = openBuilt({ snapshot: filled });
  const roadmap = new TabView(host, 'roadmap');
  const left = () => ['One', 'Two'].map(text => roadmap.rowsWhere('task', text).length);
  await failingLate(host, tasks('One', 'Two'));
  await tasks('One', 'Two')(host);
  const two = roadmap.rowWhere('task', 'Two');
  host.workbook.apply([{ kind: 'deleteRows', sheetId: roadmap.sheetId, row: two, count: 1 }]);
  await tasks('One', 'Two')(host);
  expect(left()).toEqual([1, 1]);
  await get(host, 'takeBack', null);
  expect(left()).toEqual([1, 0]);
});

test('another command after one that failed is a step of its own', async () => {
  const host = openBuilt({ snapshot: filled });
  const roadmap = new TabView(host, 'roadmap');
  await failingLate(host, tasks('One'));
  await tasks('Other')(host);
  await get(host, 'takeBack', null);
  expect(['One', 'Other'].map(text => roadmap.rowsWhere('task', text).length)).toEqual([1, 0]);
});
