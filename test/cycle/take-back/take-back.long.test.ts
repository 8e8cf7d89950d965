/** Taking back the last step over the built bundle: the tabs are as they were, and what somebody touched meanwhile is named and stays. */
import type { TabId } from '../../../src/contract';
import type { HostSnapshot } from '../../../src/preview/host/host';
import { sampled } from '../../sample';
import { ask, type CycleHost, get, HEADING, openBuilt, openCycle, TabView, TODAY, typeInto } from '../built-cycle';
import { answered, failingAtEachCall } from '../faults/each-call';
import { contents } from './contents';

const KPI = 'ctr_landing';
const TASK = { task: '=Ask Ann', owner: 'Data', due: '2026-11-20', kpi: '' };

let example: HostSnapshot;
beforeAll(async () => {
  const host = await openCycle({}, {}, ['reviews', 'experiments', 'content', 'library']);
  // A command, so that what is known is written down.
  await get(host, 'saveNumbers', []);
  example = host.snapshot();
});
const open = () => openBuilt({ snapshot: example });

type Command = (host: CycleHost) => Promise<unknown>;
const COMMANDS: readonly (readonly [name: string, tab: TabId, command: Command])[] = [
  [
    'numbers, over a value of today and new',
    'checkins',
    async host => {
      const kpis = (await get(host, 'numbers', null)).slice(0, 4).map(({ kpi }) => kpi);
      return get(
        host,
        'saveNumbers',
        kpis.map((kpi, at) => ({ kpi, day: TODAY, channel: '', value: at + 1, note: '10-15', sure: true })),
      );
    },
  ],
  [
    'an import',
    'checkins',
    host =>
      get(host, 'saveImport', {
        shape: 'daily',
        pointed: {},
        checkins: Array.from({ length: 30 }, (_, at) => ({
          kpi: KPI,
          day: `2026-10-${String(at + 1).padStart(2, '0')}`,
          channel: 'Instagram',
          value: 0.01 * at,
          counts: null,
          note: '',
          sure: true,
        })),
      }),
  ],
  ['tasks of a review', 'roadmap', host => get(host, 'saveTasks', { tasks: [TASK, { ...TASK, task: 'Another' }] })],
  [
    'a finished task',
    'roadmap',
    host => {
      const row = new TabView(host, 'roadmap').table('task').find(({ state }) => state !== 'done');
      return get(host, 'finishTask', { id: row?.id ?? '', task: row?.task ?? '' });
    },
  ],
  [
    'a link',
    'links',
    host =>
      get(host, 'saveLink', {
        url: 'https://example.com/a',
        channel: 'Instagram',
        format: 'reel',
        concept: 'tour',
        creator: '',
        batch: '',
        item: '',
        again: false,
      }),
  ],
  [
    'results of links',
    'links',
    host => {
      const ids = new TabView(host, 'links').table('url').map(({ id = '' }) => id);
      return get(host, 'saveResults', {
        results: ids.slice(0, 3).map((id, at) => ({ id, clicks: 900 + at, primary: 5, micro: [7, null] })),
      });
    },
  ],
  ['tags of a channel', 'setup', host => get(host, 'setChannelTags', { channel: 'LinkedIn', source: 'linkedin', medium: 'paid-social' })],
  ['a rule switched off', 'rules', host => get(host, 'switchRule', { id: 'one_channel', on: false })],
  ['an entry of the Library', 'library', host => get(host, 'keepInLibrary', { entries: [{ name: '=Why', kind: 'hook', text: '10-15' }] })],
  ['a word', 'setup', host => get(host, 'addWord', { list: 'concept', word: 'shop-tour' })],
  [
    'a decision',
    'reviews',
    host =>
      get(host, 'saveDecisions', {
        decisions: [{ subject: 'Cost per lead', decision: 'stop', owner: 'Data', until: null, note: '=1', seen: '' }],
      }),
  ],
  ['a test', 'experiments', host => get(host, 'saveExperiment', { was: '', texts: { hypothesis: 'A beats B' }, counts: {} })],
  [
    'an item',
    'content',
    host => get(host, 'saveContent', { begin: { title: 'A reel', channel: 'Instagram', publishOn: null, owner: 'Data' } }),
  ],
];

test('one command after the other: each is taken back, to the letter, and a second time there is nothing', async () => {
  const host = open();
  const before = contents(host);
  const few = COMMANDS.filter((_, at) => at % 4 === 0);
  for (const [name, tab, command] of sampled(COMMANDS, few)) {
    await command(host);
    expect([name, contents(host, [tab])]).not.toEqual([name, { [tab]: before[tab] }]);
    const view = await get(host, 'lastStep', null);
    expect([name, view?.tabs.map(each => each.tab), view?.left]).toEqual([name, [tab], []]);
    expect(await get(host, 'takeBack', null)).toEqual(view);
    expect([name, contents(host)]).toEqual([name, before]);
    expect(await get(host, 'takeBack', null)).toBeNull();
  }
  expect([await get(host, 'check', null), host.failures]).toEqual([[], []]);
});

test('rows and cells that somebody has touched since stay and are named, wherever they stand by then', async () => {
  const host = open();
  await get(host, 'saveTasks', { tasks: ['One', 'Two', 'Three', 'Four'].map(task => ({ ...TASK, task })) });
  const roadmap = new TabView(host, 'roadmap');
  const row = (task: string) => roadmap.rowWhere('task', task);
  typeInto(host, roadmap, 'done_when', row('One'), 'the answer is there');
  host.workbook.apply([{ kind: 'note', at: roadmap.at('owner', row('Two')), text: 'call first' }]);
  host.workbook.apply([{ kind: 'insertRows', sheetId: roadmap.sheetId, before: HEADING + 3, count: 2 }]);
  const view = await get(host, 'takeBack', null);
  expect(view?.tabs).toEqual([{ tab: 'roadmap', rows: 2, cells: 0 }]);
  const left = ['One', 'Two'].map(task => ({ tab: 'roadmap', row: row(task) + 1 }));
  expect(view?.left).toEqual(left);
  expect(roadmap.rowsWhere('task', 'Three')).toEqual([]);
  expect(roadmap.text('done_when', row('One'))).toBe('the answer is there');
  expect(await get(host, 'check', null)).toEqual([]);
});

test('a command that changes nothing leaves the step before; another cycle has none of it', async () => {
  const host = open();
  await get(host, 'saveTasks', { tasks: [TASK] });
  await get(host, 'saveTasks', { tasks: [TASK] });
  expect((await get(host, 'lastStep', null))?.tabs).toEqual([{ tab: 'roadmap', rows: 1, cells: 0 }]);
  const { cycle } = await get(host, 'leaving', null);
  await get(host, 'leave', { cycle, restart: null });
  expect(await ask(host, 'lastStep', null)).toMatchObject({ ok: false, problem: { code: 'no_cycle' } });
});

test('whatever call fails, taking back again ends as undisturbed', async () => {
  const done = open();
  await get(done, 'saveTasks', { tasks: [TASK, { ...TASK, task: 'Another' }] });
  await get(done, 'finishTask', { id: '', task: 'Another' });
  const wrong = await failingAtEachCall({
    name: 'taking back',
    snapshot: done.snapshot(),
    run: host => answered(host, 'takeBack', null),
    outcome: host => contents(host),
    first: () => 40,
    every: 120,
  });
  expect(wrong).toEqual([]);
});
