/**
 * Every endpoint of the sidebar, for the test that makes each call of each command fail: what it is asked here, whether it only reads, or which
 * test of its own does the same because its outcome is compared in its own way. An endpoint missing here does not compile.
 */
import type { Choices, EndpointName, Endpoints, ProblemCode } from '../../../src/contract';
import { type CycleHost, choicesFor, get, HEADING, openCycle, TabView, TODAY, typeInto } from '../built-cycle';

const ITEM = 'Three mistakes';
const HYPOTHESIS = 'Faces lift clicks';
const TASK = 'Ask Ann';
const OWN_PLAYBOOK = 'Our way';
/** As the panel of content shows the item. */
const SEEN = { next: 'Asset', faults: 0 };

/** A cycle with the example, every tab, and beside it what people typed and saved. */
export async function filledCycle(): Promise<CycleHost> {
  const host = await openCycle({}, {}, ['content', 'experiments', 'library', 'reviews']);
  await get(host, 'saveContent', { begin: { title: ITEM, channel: 'Instagram', publishOn: '2026-11-18', owner: 'Data' } });
  await get(host, 'saveExperiment', { was: '', texts: { hypothesis: HYPOTHESIS, kept: 'B' }, counts: {} });
  await get(host, 'saveTasks', { tasks: [{ task: TASK, owner: 'Data', due: '2026-11-20', kpi: '' }] });
  await get(host, 'savePlaybook', { name: OWN_PLAYBOOK });
  typeInto(host, new TabView(host, 'content'), 'hook', HEADING + 1, 'Did you know?');
  typeInto(host, new TabView(host, 'experiments'), 'learned', HEADING + 1, 'So far nothing');
  return host;
}

/** One thing to ask of an endpoint. */
export interface Asked<Name extends EndpointName> {
  readonly name: string;
  readonly argument: (host: CycleHost) => Endpoints[Name]['argument'] | Promise<Endpoints[Name]['argument']>;
  /** What stands in the file before it, beside what `filledCycle` holds. */
  readonly before?: (host: CycleHost) => Promise<unknown>;
  /** True where the command is there to put something else in the place of what stands there. */
  readonly replaces?: true;
  /** What the second try may be told instead of doing it again. */
  readonly mayBeTold?: ProblemCode;
}

type Entry<Name extends EndpointName> = 'reads' | { readonly test: string } | readonly Asked<Name>[];

const itemOf = (host: CycleHost) => {
  const view = new TabView(host, 'content');
  return { id: view.text('id', view.rowWhere('title', ITEM)), title: ITEM };
};
const ownOf = async (host: CycleHost): Promise<string> =>
  (await get(host, 'cards', { language: 'en' })).find(({ own }) => own !== null)?.own ?? '';
const draft = (host: CycleHost): Promise<Choices> => choicesFor(host, { name: '=Next' });
const LINK = { url: 'https://example.com/=a', channel: 'Instagram', format: 'reel', concept: 'tour', creator: '', batch: '', item: '' };
const linkIds = (host: CycleHost): readonly string[] => {
  const view = new TabView(host, 'links');
  return view
    .table('url')
    .map(({ id = '' }) => id)
    .slice(0, 3);
};

const fourWeeksBefore = (host: CycleHost) =>
  get(host, 'savePast', {
    values: ['2026-09-11', '2026-09-18', '2026-09-25', '2026-10-02'].map((day, at) => ({ kpi: 'view_time', day, value: 6 + at })),
    sure: true,
  });

/** What `npm test` and the long tests of each command's own folder make fail already. */
const elsewhere = (test: string) => ({ test: `${test}.long.test.ts` });

export const COMMANDS: { readonly [Name in EndpointName]: Entry<Name> } = {
  open: 'reads',
  cards: 'reads',
  today: 'reads',
  daily: 'reads',
  mondayMessage: 'reads',
  numbers: 'reads',
  importView: 'reads',
  baselines: 'reads',
  vocabulary: 'reads',
  links: 'reads',
  history: 'reads',
  closing: 'reads',
  closedCycles: 'reads',
  content: 'reads',
  experiments: 'reads',
  testOffers: 'reads',
  review: 'reads',
  help: 'reads',
  ping: 'reads',
  leaving: 'reads',
  removal: 'reads',
  lastStep: 'reads',
  check: 'reads',
  show: 'reads',
  build: elsewhere('test/cycle/build/building'),
  addTab: elsewhere('test/cycle/first-use/add-tab'),
  closeCycle: elsewhere('test/cycle/close/close'),
  nextCycle: elsewhere('test/cycle/close/next-cycle'),
  leave: elsewhere('test/cycle/build/leave'),
  comeBack: elsewhere('test/cycle/build/leave'),
  removeAll: elsewhere('test/cycle/take-back/removing'),
  takeBack: elsewhere('test/cycle/take-back/take-back'),
  saveImport: elsewhere('test/cycle/import/import'),
  selfCheck: { test: 'test/cycle/help/self-check.test.ts' },
  setLanguage: [{ name: 'the language of the panel', argument: () => ({ language: 'fi' }) }],
  switchTabs: [{ name: 'the language of the tabs', argument: () => ({ language: 'da' }), replaces: true }],
  setPerson: [{ name: 'who somebody is', argument: () => ({ name: 'Data' }) }],
  seeNews: [{ name: 'news that were seen', argument: () => ({ version: '1.0.0' }) }],
  saveDraft: [{ name: 'the draft of a wizard', argument: draft }],
  savePlaybook: [{ name: 'the cycle as a playbook', argument: () => ({ name: '=Second' }) }],
  renamePlaybook: [{ name: 'another name for a playbook', argument: async host => ({ own: await ownOf(host), name: 'Better' }) }],
  deletePlaybook: [{ name: 'a playbook nobody needs', argument: async host => ({ own: await ownOf(host) }) }],
  tick: [{ name: 'a first step', argument: () => ({ step: 'numbers', done: true }) }],
  finishTask: [{ name: 'a finished task', argument: () => ({ id: '', task: TASK }) }],
  saveNumbers: [
    {
      name: 'numbers, new and over one of today',
      before: host => get(host, 'saveNumbers', [{ kpi: 'cadence', day: TODAY, channel: '', value: 2, note: '', sure: true }]),
      argument: () => [
        { kpi: 'cadence', day: TODAY, channel: '', value: 3, note: '=3', sure: true, seen: 2 },
        { kpi: 'ctr_landing', day: '2026-11-14', channel: 'LinkedIn', value: 0.02, note: '', sure: true },
      ],
    },
  ],
  savePast: [
    {
      name: 'values of the time before',
      argument: () => ({
        values: [
          { kpi: 'view_time', day: '2026-09-11', value: 6 },
          { kpi: 'view_time', day: '2026-09-18', value: 7 },
        ],
        sure: true,
      }),
    },
  ],
  lockBaselines: [
    { name: 'a baseline locked', before: fourWeeksBefore, argument: () => ({ kpis: ['view_time'], locked: true }) },
    {
      name: 'a baseline unlocked',
      before: async host => {
        await fourWeeksBefore(host);
        await get(host, 'lockBaselines', { kpis: ['view_time'], locked: true });
      },
      argument: () => ({ kpis: ['view_time'], locked: false }),
    },
  ],
  saveLink: [{ name: 'a link', argument: () => ({ ...LINK, again: false }), mayBeTold: 'duplicate_link' }],
  saveLinks: [
    { name: 'many links', argument: () => ({ links: ['b', 'c', 'd'].map(path => ({ ...LINK, url: `https://example.com/${path}` })) }) },
  ],
  addWord: [{ name: 'a word', argument: () => ({ list: 'concept', word: 'shop-tour' }) }],
  setChannelTags: [{ name: 'tags of a channel', argument: () => ({ channel: 'LinkedIn', source: 'linkedin', medium: 'paid-social' }) }],
  saveResults: [
    {
      name: 'results of links',
      argument: host => ({ results: linkIds(host).map((id, at) => ({ id, clicks: 100 + at, primary: 5, micro: [9, null] as const })) }),
      replaces: true,
    },
  ],
  pointColumns: [{ name: 'columns pointed out', argument: () => ({ shape: 'a', pointed: { campaign: 0, clicks: 3 } }) }],
  saveTaggedShare: [{ name: 'the share of tagged links', argument: () => ({ tagged: 2, total: 3 }) }],
  switchRule: [{ name: 'a rule switched off', argument: () => ({ id: 'one_channel', on: false }), replaces: true }],
  watchKpis: [{ name: 'what tells a crisis', argument: () => ({ ids: ['response_hours', 'strikes'], on: true }) }],
  saveContent: [
    { name: 'a new item', argument: () => ({ begin: { title: '=Price', channel: 'TikTok', publishOn: null, owner: '' } }) },
    { name: 'an item moves on', argument: host => ({ item: itemOf(host), moveOn: true, seen: SEEN }) },
    { name: 'a point of the gate', argument: host => ({ item: itemOf(host), tick: { point: 'facts', on: true, checker: 'Mia' } }) },
    { name: 'a fault counted', argument: host => ({ item: itemOf(host), count: 'caught', seen: SEEN }) },
    { name: 'ideas of a test', argument: () => ({ ideas: { hypothesis: HYPOTHESIS } }) },
    { name: 'a KPI worked out', argument: () => ({ feed: { kpi: 'Minutes per asset', on: true } }) },
    { name: 'working days', argument: () => ({ workingDays: true }) },
  ],
  keepInLibrary: [{ name: 'ideas for the library', argument: () => ({ entries: [{ name: '=Why', kind: 'hook', text: '10-15' }] }) }],
  saveExperiment: [
    { name: 'a new test', argument: () => ({ was: '', texts: { hypothesis: '=Captions', threshold: '+50%' }, counts: {} }) },
    {
      name: 'counts of a test',
      argument: () => ({ was: HYPOTHESIS, texts: { owner: 'Data' }, counts: { successes_a: 9, trials_a: 900 } }),
    },
  ],
  pillarWeek: [
    { name: 'a pillar week', argument: () => ({ pillars: ['Proof', '=Myths'], kpi: 'Click rate to landing page', owner: 'Data' }) },
  ],
  saveDecisions: [
    {
      name: 'a decision',
      argument: () => ({
        decisions: [{ subject: 'Cost per lead', decision: 'stop', owner: 'Data', until: null, note: '=1', seen: '' }],
      }),
    },
  ],
  saveTasks: [
    {
      name: 'tasks of a review',
      argument: () => ({ tasks: ['=One', 'Two'].map(task => ({ task, owner: 'Data', due: '2026-11-20', kpi: '' })) }),
    },
  ],
  insertFunction: [
    {
      name: 'a function in a tab of one’s own',
      before: async host => {
        const index = host.workbook.sheets().length;
        host.workbook.apply([{ kind: 'insertSheet', id: 'own', name: 'Own', index, rows: 20, columns: 10 }]);
        host.workbook.select({ sheetId: 'own', row: 2, column: 1, rows: 1, columns: 1 });
      },
      argument: () => ({ name: 'CYCLE_DAY', tabs: 'en', over: null }),
    },
  ],
  removeSample: [{ name: 'the example taken out', argument: () => null, replaces: true }],
  repair: [
    {
      name: 'a repair',
      before: async host => {
        const view = new TabView(host, 'dashboard');
        host.workbook.apply([{ kind: 'renameSheet', sheetId: view.sheetId, name: 'Numbers of ours' }]);
        const roadmap = new TabView(host, 'roadmap');
        host.workbook.apply([{ kind: 'deleteRows', sheetId: roadmap.sheetId, row: HEADING, count: 1 }]);
        host.workbook.apply([{ kind: 'deleteColumns', sheetId: view.sheetId, column: 3, count: 1 }]);
      },
      argument: async host => ({ ids: (await get(host, 'check', null)).map(({ id }) => id) }),
    },
  ],
};
