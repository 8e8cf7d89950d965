/** The minutes of a review: what nobody said is left out, and no sign stands twice behind a date. */
import { type MinutesDecision, type MinutesFacts, minutesText } from '../../../src/addon/review/minutes-text';
import { LANGUAGES } from '../../../src/languages';
import type { LanguageCode } from '../../../src/languages/codes';

const facts: MinutesFacts = {
  ...{ cycle: 'Q4 2026', week: 7, day: '20 Nov', next: 'Friday 27 Nov', onPlan: 5, kpis: 8 },
  ...{ better: [], worse: [], pastWeek: { done: 0, all: 0 }, decisions: [], tasks: [] },
};
const said = (more: Partial<MinutesFacts>, language: LanguageCode = 'en') => {
  const { messages, lists } = LANGUAGES[language];
  return minutesText({ ...facts, ...more }, { monday: messages.monday, review: messages.review, decisions: lists.decisions }).split('\n');
};
const decision = (more: Partial<MinutesDecision>): MinutesDecision => ({
  ...{ subject: 'Leads', was: '12, ◐ At risk', decision: 'iterate', owner: 'Aino', until: '27 Nov', note: '' },
  ...more,
});

test('without anything decided it says so, and nothing else is there', () => {
  expect(said({})).toEqual([
    ...[
      'Weekly review of Q4 2026, week 7 (20 Nov)',
      '5 of 8 KPIs go as planned.',
      '',
      'No decisions yet.',
      '',
      'Next review: Friday 27 Nov',
    ],
  ]);
});

test.each<readonly [string, Partial<MinutesDecision>, string]>([
  ['everything', { note: 'Three\n new hooks' }, '– Leads (12, ◐ At risk): Iterate · Aino, look again 27 Nov · Three new hooks'],
  ['no KPI, nobody, no day', { subject: 'Reels', was: '', owner: '', until: '', decision: 'stop' }, '– Reels: Stop'],
  ['a day and nobody', { owner: '', decision: 'unknown' }, '– Leads (12, ◐ At risk): I don’t know yet · look again 27 Nov'],
  ['a word that is no decision', { decision: null, owner: '', until: '', note: 'later' }, '– Leads (12, ◐ At risk) · later'],
])('a decision with %s', (_, more, line) => {
  expect(said({ decisions: [decision(more)] }).slice(3, 5)).toEqual(['Decisions', line]);
});

test('what changed, and the tasks', () => {
  const tasks = [{ task: 'Shoot', owner: '', due: '27 Nov' }];
  const lines = said({ better: ['Reach'], worse: ['Leads', 'CTR'], pastWeek: { done: 3, all: 4 }, tasks });
  expect(lines.slice(2, 5)).toEqual([
    'Better than a week ago: Reach.',
    'Worse than a week ago: Leads, CTR.',
    '3 of 4 tasks of the past week done.',
  ]);
  expect(lines.slice(-4)).toEqual(['New tasks', '– Shoot, due 27 Nov', '', 'Next review: Friday 27 Nov']);
});

test.each(['fi', 'da'] as const)('in %s a date with a full stop is followed by no second one', language => {
  const lines = said({ day: '20.11.', next: '27.11.', decisions: [decision({ until: '27.11.', note: 'Uusi koukku' })] }, language);
  expect(lines.filter(line => line.includes('..'))).toEqual([]);
});
