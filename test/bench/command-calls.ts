/**
 * What each command costs in service calls, on the example cycle as it is and with far more rows than anybody has: the counts must stay
 * within their budgets and must not grow. Used by bench.ts and by test/addon/calls.long.test.ts.
 *
 * Counted is every call of a script to a service; a flush that a read forces is no call of its own and is told apart, because it means that a
 * command reads between its writes.
 */
import type { BuildStep, TabId } from '../../src/contract';
import type { Content, Edit } from '../../src/preview/engine/workbook';
import type { HostSnapshot } from '../../src/preview/host/host';
import { clockOn } from '../../src/preview/page/state/preview-clock';
import { buildCycle, type CycleHost, choicesFor, get, HEADING, openBuilt, STEPS, TabView, TODAY, typeInto } from '../cycle/built-cycle';

export interface CommandCost {
  readonly name: string;
  readonly calls: number;
  readonly budget: number;
  /** Reads that came after a write which was not applied yet. */
  readonly forced: number;
}

/** Rows of each kind that are added to the example. */
export interface Load {
  readonly checkins: number;
  readonly tasks: number;
  readonly links: number;
  readonly kpis?: number;
  /** Items of Content, which is built for them. */
  readonly items?: number;
}

/** The example cycle, with more rows on top of what it has. */
export async function exampleWith(load: Load): Promise<HostSnapshot> {
  const host = await buildCycle();
  fill(host, 'checkins', 'kpi', load.checkins, row => ({
    date: { type: 'date', serial: 46_300 + (row % 40) },
    kpi: { type: 'text', value: KPIS[row % KPIS.length] ?? '' },
    value: { type: 'number', value: 0.01 + (row % 7) / 1000 },
    id: { type: 'text', value: `many-${row}` },
  }));
  fill(host, 'roadmap', 'task', load.tasks, row => ({
    task: { type: 'text', value: `Task ${row}` },
    start: { type: 'date', serial: 46_350 },
    due: { type: 'date', serial: 46_360 },
    id: { type: 'text', value: `task-${row}` },
  }));
  fill(host, 'links', 'url', load.links, row => ({
    url: { type: 'text', value: `https://example.com/${row}` },
    channel: { type: 'text', value: 'Instagram' },
    id: { type: 'text', value: `link-${row}` },
  }));
  fill(host, 'dashboard', 'kpi', load.kpis ?? 0, row => ({
    kpi: { type: 'text', value: `KPI ${row}` },
    target_text: { type: 'text', value: '12' },
    id: { type: 'text', value: `kpi-${row}` },
  }));
  if (load.items !== undefined && load.items > 0) {
    await get(host, 'addTab', { tab: 'content' });
    fill(host, 'content', 'title', load.items, row => ({
      title: { type: 'text', value: `Item ${row}` },
      channel: { type: 'text', value: 'Instagram' },
    }));
  }
  // A command, so that what is there is known before anything is counted.
  await get(host, 'saveNumbers', []);
  return host.snapshot();
}

const KPIS = ['Click rate to landing page', 'Cost per lead', 'Posts / week per channel'] as const;

function fill(host: CycleHost, tab: TabId, named: string, count: number, cells: (row: number) => Readonly<Record<string, Content>>): void {
  if (count === 0) return;
  const view = new TabView(host, tab);
  const first = HEADING + 1 + view.table(named).length;
  host.workbook.apply([{ kind: 'insertRows', sheetId: view.sheetId, before: first, count }]);
  const columns = new Map(Object.keys(cells(0)).map(key => [key, view.column(key)]));
  host.workbook.apply(
    Array.from({ length: count }, (_, row) =>
      Object.entries(cells(row)).map(
        ([key, content]): Edit => ({
          kind: 'content',
          at: { sheetId: view.sheetId, row: first + row, column: columns.get(key) ?? 0 },
          content,
        }),
      ),
    ).flat(),
  );
}

const DAY_MS = 86_400_000;

type Run = (host: CycleHost) => unknown;

interface Command {
  readonly name: string;
  readonly budget: number;
  readonly run: Run;
  /** What stands before it and is not counted. */
  readonly before?: Run;
  /** The file has stayed open over night, so that today is new to it. */
  readonly nextDay?: boolean;
}

/** Two of them find out whose the column is, before anything else is read. */
const EDIT = 32;
/** The chart of a star has its name, and to find the chart each of them is asked what it draws. */
const STAR_RENAMED = EDIT + 8;
/** Before a row's look is copied it is asked whether cells of it are merged, which would be copied, too. */
const LOOK_COPIED = 2;

const edit = (tab: TabId, key: string, text: string, row = HEADING + 2): Command => ({
  name: `edit of ${tab} ${key}`,
  budget: EDIT,
  run: host => typeInto(host, new TabView(host, tab), key, row, text),
});

const fact = (key: string, text: string): Command => ({
  name: `edit of setup ${key}`,
  budget: EDIT,
  run: host => {
    const setup = new TabView(host, 'setup');
    typeInto(host, setup, 'value', setup.rowWhere('fact_key', key), text);
  },
});

const reviewTask = (task: string) => ({ task, owner: 'Aino', due: '2026-11-20', kpi: '' });

/** In the order of the table. */
export const COMMANDS: readonly Command[] = [
  { name: 'onOpen', budget: 40, run: host => host.open() },
  { name: 'open', budget: 40, run: host => get(host, 'open', null) },
  { name: 'today', budget: 60, run: host => get(host, 'today', null) },
  { name: 'monday message', budget: 60, run: host => get(host, 'mondayMessage', null) },
  { name: 'weekly review', budget: 60, run: host => get(host, 'review', null) },
  { name: 'three tasks of a review', budget: 60, run: host => get(host, 'saveTasks', { tasks: ['A', 'B', 'C'].map(reviewTask) }) },
  { name: 'numbers', budget: 40, run: host => get(host, 'numbers', null) },
  { name: 'ten minutes of a day', budget: 45, run: host => get(host, 'daily', null) },
  { name: 'saving eight numbers', budget: 60 + LOOK_COPIED, run: saveEight },
  { name: 'finishing a task', budget: 60, run: finishFirst },
  edit('dashboard', 'now', '12'),
  ...(['now', 'target', 'baseline', 'baseline_typed'] as const).map(key => ({
    ...edit('dashboard', key, '3:45'),
    name: `a duration over dashboard ${key}`,
  })),
  {
    name: 'a paste over all of Now',
    budget: EDIT,
    run: host => {
      const dashboard = new TabView(host, 'dashboard');
      host.workbook.paste(
        dashboard.at('now', HEADING + 1),
        dashboard.table('kpi').map((_, at) => [String(at + 10)]),
      );
    },
  },
  {
    name: 'a paste over Now that ends below the KPIs',
    budget: EDIT,
    run: host => {
      const dashboard = new TabView(host, 'dashboard');
      const rows = dashboard.table('kpi').length;
      host.workbook.paste(
        dashboard.at('now', HEADING + 1),
        Array.from({ length: rows + 1 }, (_, at) => [String(at + 10)]),
      );
    },
  },
  { ...edit('dashboard', 'kpi', 'Another name'), budget: STAR_RENAMED },
  edit('dashboard', 'kpi', 'A KPI of our own', HEADING + 9),
  ...(['now', 'target', 'kpi'] as const).map(key => ({
    ...edit('dashboard', key, 'Another heading', HEADING),
    name: `edit of the heading of dashboard ${key}`,
  })),
  ...[
    { ...edit('dashboard', 'now', '12'), budget: EDIT + LOOK_COPIED },
    { ...edit('dashboard', 'kpi', 'Another name'), budget: STAR_RENAMED },
    edit('dashboard', 'now', 'Figure', HEADING),
  ].map((command, at) => ({ ...command, name: `${command.name}, first of a day (${at + 1})`, nextDay: true })),
  edit('dashboard', 'target', '12'),
  edit('dashboard', 'baseline', '12'),
  edit('dashboard', 'status', 'fine'),
  edit('dashboard', 'owner', 'Ann'),
  edit('dashboard', 'target_text', '12'),
  edit('checkins', 'value', '12'),
  { ...edit('checkins', 'value', '3:45'), name: 'a duration in checkins value' },
  edit('checkins', 'kpi', 'Cost per lead'),
  edit('checkins', 'date', TODAY),
  edit('roadmap', 'status', 'Done'),
  edit('roadmap', 'task', 'Another task'),
  edit('links', 'url', 'https://example.org'),
  edit('links', 'posted_on', TODAY),
  edit('rules', 'sign', 'Another sign'),
  edit('rules', 'on', 'No'),
  fact('as_of', TODAY),
  fact('weeks_off', '7'),
  fact('name', 'Another name'),
  fact('effective', TODAY),
  fact('start', ''),
  edit('setup', 'channel', 'Another channel'),
  { name: 'an edit elsewhere', budget: 3, run: editElsewhere },
  { name: 'sheet check', budget: 120, run: host => get(host, 'check', null) },
  { name: 'switch of language', budget: 300, run: host => get(host, 'switchTabs', { language: 'fi' }) },
  { name: 'closing the cycle', budget: 260, run: close },
  { name: 'next cycle', budget: 220, before: close, run: async host => get(host, 'nextCycle', { cycle: await cycleOf(host) }) },
];

const cycleOf = async (host: CycleHost) => (await get(host, 'closing', null)).cycle;

async function close(host: CycleHost): Promise<void> {
  await get(host, 'closeCycle', { cycle: await cycleOf(host), said: [] });
}

async function saveEight(host: CycleHost): Promise<void> {
  const rows = new TabView(host, 'dashboard').table('kpi').slice(0, 8);
  const answer = await get(
    host,
    'saveNumbers',
    rows.map(({ id = '' }) => ({ kpi: id, day: TODAY, channel: '', value: 12, note: '', sure: true })),
  );
  if (answer.saved.length !== 8) throw new Error(`${answer.saved.length} of eight numbers were saved.`);
}

async function finishFirst(host: CycleHost): Promise<void> {
  const [row] = new TabView(host, 'roadmap').table('task');
  await get(host, 'finishTask', { id: row?.id ?? '', task: row?.task ?? '' });
}

function editElsewhere(host: CycleHost): void {
  const own = host.workbook.sheets().find(({ name }) => name === 'Sheet1');
  if (own === undefined) throw new Error('The tab of the empty file is gone.');
  host.workbook.type({ sheetId: own.id, row: 0, column: 0 }, '5');
}

function counted(host: CycleHost): Pick<CommandCost, 'calls' | 'forced'> {
  const isForced = ({ kind, method }: CycleHost['calls'][number]) => kind === 'flush' && method !== 'SpreadsheetApp.flush';
  const forced = host.calls.filter(isForced).length;
  return { calls: host.calls.length - forced, forced };
}

/**
 * Commands one after the other on one file: opening a file with many rows takes longer than most commands. What is the first of a day moves the
 * clock of all that follow.
 */
export async function costsInTurn(snapshot: HostSnapshot, commands = COMMANDS): Promise<readonly CommandCost[]> {
  let day = Date.parse(TODAY);
  let clock = clockOn(TODAY, 'Etc/UTC');
  const host = openBuilt({ snapshot, clock: () => clock() });
  const costs: CommandCost[] = [];
  for (const { name, budget, before, run, nextDay } of commands) {
    if (nextDay === true) {
      day += DAY_MS;
      clock = clockOn(new Date(day).toISOString().slice(0, 10), 'Etc/UTC');
    }
    await before?.(host);
    // V8 lets go of the scopes of runs that are over between tasks only, and edits make no task of their own.
    await new Promise(setImmediate);
    host.clearCalls();
    await run(host);
    const [failure] = host.failures;
    if (failure !== undefined) throw failure;
    costs.push({ name, budget, ...counted(host) });
  }
  return costs;
}

/** One command on a file as it was opened. */
export async function costOf(command: Command, snapshot: HostSnapshot): Promise<CommandCost> {
  const [cost] = await costsInTurn(snapshot, [command]);
  if (cost === undefined) throw new Error(`${command.name} was not run.`);
  return cost;
}

/**
 * How long a call takes on Google while tabs are built, in seconds, rather too much than too little: writes are gathered until the flush, reads
 * wait. It says how many steps a call of the wizard goes on with.
 */
const CALL_SECONDS = 0.05;

/** All steps of the wizard in an empty file, asked for as the wizard does. */
export async function costOfBuilding(): Promise<CommandCost> {
  const host = openBuilt({ callSeconds: CALL_SECONDS });
  const choices = await choicesFor(host);
  host.clearCalls();
  for (let missing: readonly BuildStep[] = STEPS, [step] = missing; step !== undefined; [step] = missing)
    ({ missing } = await get(host, 'build', { step, choices }));
  return { name: 'building a cycle', budget: 600, ...counted(host) };
}
