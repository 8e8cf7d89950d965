/** The Monday message: five lines, each with something to say in every state of a cycle and in every language. */
import { type MondayFacts, mondayText } from '../../../src/addon/monday/message-text';
import { LANGUAGES } from '../../../src/languages';
import { LANGUAGE_CODES } from '../../../src/languages/codes';

const FACTS: MondayFacts = {
  cycle: 'Q4 2026',
  week: 7,
  weeks: 13,
  onPlan: 5,
  kpis: 8,
  stars: [
    { name: 'Leads', now: '12', target: '30', status: '◐ At risk', ofBaseline: false },
    { name: 'Sales', now: '', target: '9', status: '– No data', ofBaseline: false },
  ],
  changes: { better: ['Reach', 'Saves'], worse: ['Leads'] },
  actions: [{ kpi: 'Leads', status: '■ Off track', action: 'Shorten the form', owner: 'Ann' }],
  loads: [
    { name: 'Ann', tasks: 2, numbers: 1 },
    { name: '', tasks: 1, numbers: 0 },
  ],
  numbersDue: 1,
  tasksDue: 3,
  tasksLate: 1,
  review: 'Friday 20 Nov',
  start: '5 Oct',
  end: '2 Jan',
};
const words = LANGUAGES.en.messages.monday;
const lines = (changed: Partial<MondayFacts>) => mondayText({ ...FACTS, ...changed }, words).split('\n');

test('how we stand, what changed, what to do, who, when', () => {
  expect(lines({})).toEqual([
    'Q4 2026, week 7 of 13: 5 of 8 KPIs go as planned. ★ Leads 12, target 30 (◐ At risk). ★ Sales has no number yet, target 9.',
    'Better than a week ago: Reach, Saves. Worse than a week ago: Leads.',
    'To do: Leads: Shorten the form.',
    'Who: Ann – 2 tasks, 1 number; still nobody – 1 task.',
    'When: 1 number and 3 tasks by the review on Friday 20 Nov. 1 of the tasks is late.',
  ]);
});

test.each<[string, number, Partial<MondayFacts>, string]>([
  ['nothing changed', 1, { changes: { better: [], worse: [] } }, 'No KPI stands better or worse than a week ago.'],
  ['only better', 1, { changes: { better: ['Reach'], worse: [] } }, 'Better than a week ago: Reach.'],
  ['nothing to do', 2, { actions: [] }, 'To do: no number asks for a change.'],
  ['nobody has anything', 3, { loads: [] }, 'Who: nobody has anything due this week.'],
  ['nothing is late', 4, { tasksLate: 0 }, 'When: 1 number and 3 tasks by the review on Friday 20 Nov.'],
])('%s', (_, line, changed, expected) => {
  expect(lines(changed)[line]).toBe(expected);
});

test('of many actions the first three are named, the others counted', () => {
  const actions = ['a', 'b', 'c', 'd', 'e'].map(kpi => ({ kpi, status: '', action: 'Do', owner: '' }));
  expect(lines({ actions })[2]).toBe('To do: a: Do · b: Do · c: Do. 2 more on the Dashboard.');
});

test('before and after the cycle one line says so', () => {
  expect(lines({ week: 0, stars: [] })).toEqual(['Q4 2026 starts on 5 Oct.']);
  expect(lines({ week: 14, stars: [] })).toEqual(['Q4 2026 ended on 2 Jan: 5 of 8 KPIs reached what was planned.']);
});

test.each(LANGUAGE_CODES)('in %s every line is filled, one line each, without markup', language => {
  for (const week of [0, 1, 13, 14]) {
    const text = mondayText({ ...FACTS, week }, LANGUAGES[language].messages.monday);
    expect(text).not.toMatch(/[{}*_<>]|undefined|\.\.| {2}/);
    expect(text.split('\n')).toHaveLength(week >= 1 && week <= 13 ? 5 : 1);
  }
});
