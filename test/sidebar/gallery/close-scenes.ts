/** The panel Close before the close, after it, and with the boards shown on another day. Used by scenes.ts. */
import type { ClosedCycle, CloseView, LanguageCode } from '../../../src/contract';
import { wordsOf } from '../../../src/sidebar/words';
import { bad, good, type Reactions } from '../fake-server';
import { cycle, running, today } from '../samples';
import type { Scene } from './scenes';

const line = (kpi: string, status: string, asks: CloseView['kpis'][number]['asks'] = '') => ({
  ...{ kpi, status, asks, baseline: '1.2%', target: '1.44%', final: '1.31%', said: '' },
});

export const closeView: CloseView = {
  cycle: '1a2b3c4d',
  name: 'Q4 2026',
  day: '2027-01-02',
  dayOfCycle: 90,
  closed: false,
  thawed: false,
  moved: [],
  kpis: [
    line('Click rate to landing page', '✕ Missed by 0.13 pp', 'why_missed'),
    line('Retention at 15 s', '✓ Achieved', 'too_easy'),
    line('Saves per thousand', '✓ Achieved'),
    { ...line('Leads / week', '– No data'), baseline: '', final: '', target: '40' },
  ],
  unmeasured: ['Leads / week'],
  tasksDone: 31,
  tasksOpen: 9,
  tasksAlong: ['Write the handbook of hooks', 'Interview three customers'],
  tasksLeft: ['Ask five customers why they left'],
  learned: { targets: 3, rules: 1, reasons: 2, formats: 4 },
  handsOn: { tasks: 2, people: 3, words: 41, tests: 2, library: 14 },
};

export const closedView: CloseView = {
  ...closeView,
  closed: true,
  kpis: closeView.kpis.map((kpi, at) => (at === 0 ? { ...kpi, said: 'The landing page changed in week 9.' } : kpi)),
};

/** Two cycles before: a KPI that is gone, one that is new, and two cycles of one name. */
export const closedCycles: readonly ClosedCycle[] = [
  {
    name: 'Q2 2026',
    kpis: [
      { kpi: 'Click rate to landing page', baseline: '0.9%', final: '1.02%', status: '✕ Missed by 0.1 pp' },
      { kpi: 'Cost per thousand views', baseline: '', final: '41 kr.', status: '✓ Achieved' },
    ],
  },
  {
    name: 'Q3 2026',
    kpis: [
      { kpi: 'Click rate to landing page', baseline: '1.02%', final: '1.2%', status: '✓ Achieved' },
      { kpi: 'Saves per thousand', baseline: '3', final: '', status: '– No data' },
    ],
  },
];

const reactions: Reactions = { open: () => good(running), show: () => good(null), closing: () => good(closeView) };

function closing(language: LanguageCode): Scene {
  const { close } = wordsOf(language).sidebar;
  return {
    name: `close-${language}`,
    panel: 'close',
    language,
    reactions: { ...reactions, open: () => good({ ...running, language }), closeCycle: () => bad('busy') },
    shows: wordsOf(language).problems.busy,
    act: async ({ press, type }) => {
      await type(close.why, 'The landing page changed in week 9.');
      await press(close.close);
    },
  };
}

function closed(language: LanguageCode, thawed: boolean): Scene {
  const { close } = wordsOf(language).sidebar;
  return {
    name: `close-done-${language}`,
    panel: 'close',
    language,
    reactions: { ...reactions, open: () => good({ ...running, language }), closing: () => good({ ...closedView, thawed }) },
    shows: close.nextTitle,
  };
}

function unsaid(language: LanguageCode): Scene {
  const { close } = wordsOf(language).sidebar;
  return {
    name: `close-unsaid-${language}`,
    panel: 'close',
    language,
    reactions: { ...reactions, open: () => good({ ...running, language }) },
    shows: close.closeWithout,
    act: ({ press }) => press(close.close),
  };
}

export const closeScenes: readonly Scene[] = [
  unsaid('fi'),
  unsaid('da'),
  closing('en'),
  closing('fi'),
  closed('en', false),
  closed('da', true),
  {
    name: 'close-beside',
    panel: 'close',
    reactions: { ...reactions, closedCycles: () => good(closedCycles) },
    shows: 'Q2 2026: 0.9% → 1.02% · ✕ Missed by 0.1 pp',
    act: ({ press }) => press(wordsOf('en').sidebar.close.beside),
  },
  {
    name: 'today-over',
    panel: 'today',
    reactions: { ...reactions, open: () => good({ ...running, today: '2027-01-05' }), today: () => good({ ...today, cycle }) },
    shows: 'The 90 days of',
  },
];
