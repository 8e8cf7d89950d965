/** EXPERIMENT_BOARD over rows as people fill them: words, evidence and the next step, wrong cells, other languages. */

import fc from 'fast-check';
import type { BlockCell } from '../../../src/boards/block';
import { CONTENT_INPUTS } from '../../../src/boards/content/items';
import { closedFigures } from '../../../src/boards/experiment/closed-figures';
import { RESULT_INPUTS } from '../../../src/boards/experiment/counts';
import { EXPERIMENT_INPUTS, type ExperimentInput, experimentBoard } from '../../../src/boards/experiment/experiment-board';
import { block, cycleBlock, kpiBlock, type Row, rowsOf, START, watchBlock } from '../blocks';

const KPIS = kpiBlock(
  { kpi: 'Click rate', better: 'Higher' },
  { kpi: 'Bounce rate', better: 'Lower' },
  { kpi: 'Save rate', better: 'Higher' },
  { kpi: 'Cost per lead', better: 'Lower', unit: 'Money' },
  { kpi: 'View time', better: 'Higher', unit: 'seconds' },
);
const WATCH = watchBlock({ watch: 'Refunds', watch_better: 'Lower' });
const LINKS = block(RESULT_INPUTS, [
  { concept: 'Question', clicks: 600, primary: 100 },
  { concept: 'Question', clicks: 400, primary: 60 },
  { concept: 'Claim', clicks: 1000, primary: 100 },
  { concept: 'Claim', clicks: 500 },
  { concept: 'Broken', clicks: 1, primary: 2 },
  { concept: 'Spring', item: 'Myth', clicks: 500, primary: 40 },
  { item: 'Myth', clicks: 500, primary: 60 },
  { concept: 'Fact', item: 'Fact', clicks: 1000, primary: 160 },
  { item: 'Before', clicks: 1000, primary: 100 },
  { item: 'After', clicks: 1000, primary: 160 },
]);
/** Two posts of one title, one of the concept Spring by its link, one judged by another KPI, one that is not out. */
const CONTENT = block(CONTENT_INPUTS, [
  { title: 'Myth', kpi: 'View time', result: 8, stamps: 'edit 2026-10-05 · published 2026-10-12' },
  {
    title: 'Myth',
    kpi: 'Saves',
    result: 3,
    other_kpi: 'view time',
    other_result: 6,
    stamps: 'edit 2026-10-05 · published 2026-10-08',
  },
  { title: 'Fact', kpi: 'View time', result: 9, stamps: 'edit 2026-10-05 · published 2026-10-13' },
  { title: 'FACT', kpi: 'View time', result: 7, stamps: 'edit 2026-10-05 · published 2026-10-09' },
  { title: 'Fact', kpi: 'Click rate', result: 0.4, stamps: 'edit 2026-10-05 · published 2026-10-07' },
  { title: 'Fact', kpi: 'View time', result: 1, stamps: 'edit 2026-10-05' },
  { title: 'Before', kpi: 'Click rate', result: 0.05, stamps: 'edit 2026-10-05 · published 2026-10-07' },
  { title: 'After', kpi: 'Click rate', result: 0.04, stamps: 'edit 2026-10-05 · published 2026-10-08' },
]);
const board = (rows: readonly Row<ExperimentInput>[], cycle = cycleBlock()) =>
  experimentBoard({ experiments: block(EXPERIMENT_INPUTS, rows), cycle, kpis: KPIS, watch: WATCH, links: LINKS, content: CONTENT });
const answer = (row: Row<ExperimentInput>, cycle = cycleBlock()) => {
  const [found] = rowsOf(board([{ hypothesis: 'H', kpi: 'Click rate', ...row }], cycle));
  return [found?.b_verdict ?? '', found?.b_evidence ?? '', found?.b_next ?? ''];
};
const counts = (sa: number, ta: number, sb: number, tb: number) => ({ successes_a: sa, trials_a: ta, successes_b: sb, trials_b: tb });

test.each<readonly [string, Row<ExperimentInput>, readonly string[]]>([
  [
    'a win',
    counts(100, 1000, 160, 1000),
    ['✓ Clear win', '176 : 1 against luck · B +60% (+8.3% to +139%)', 'Make three more of B: benefit, story, data'],
  ],
  [
    'a loss',
    counts(160, 1000, 100, 1000),
    ['✕ Clear loss', '176 : 1 against luck · B −38% (−58% to −7.6%)', 'Keep A, put B on the stop list'],
  ],
  [
    'less is better',
    { ...counts(160, 1000, 100, 1000), kpi: 'bounce rate' },
    ['✓ Clear win', '176 : 1 against luck · B −38% (−58% to −7.6%)', 'Make three more of B: benefit, story, data'],
  ],
  [
    'no difference',
    { ...counts(20_000, 100_000, 20_400, 100_000), threshold: '+20%' },
    ['– No difference', '0.1 : 1 against luck · B −1.7% to +5.8%', 'Keep either, test something bolder'],
  ],
  [
    'no threshold',
    counts(4, 145, 9, 149),
    ['◐ Direction only', 'B ahead · 1.1 : 1 against luck', 'Type a threshold to see what is still needed'],
  ],
  [
    'with a threshold and a start',
    { ...counts(8, 1000, 10, 1000), threshold: '+50%', started_day: START + 28 },
    ['◐ Direction only', 'B ahead · 0.7 : 1 against luck', 'About 18,000 more views or visits each · about 36 weeks at this pace'],
  ],
  [
    'with a threshold, no start',
    { ...counts(8, 1000, 10, 1000), threshold: '+50%' },
    ['◐ Direction only', 'B ahead · 0.7 : 1 against luck', 'About 18,000 more views or visits each'],
  ],
  [
    'a third version',
    { ...counts(100, 1000, 130, 1000), successes_c: 10, trials_c: 1000 },
    ['◐ Direction only', 'B ahead · 0.8 : 1 against luck', 'Type a threshold to see what is still needed'],
  ],
  ['nobody saw B', counts(4, 145, 0, 0), ['○ Too little data', 'B has no views or visits yet', '']],
  [
    '0 of 30 against 0 of 40',
    counts(0, 30, 0, 40),
    ['◐ Direction only', 'level · 1 : 1 against luck', 'Type a threshold to see what is still needed'],
  ],
  [
    'a watch KPI of which less is better',
    { ...counts(160, 1000, 100, 1000), kpi: 'Refunds' },
    ['✓ Clear win', '176 : 1 against luck · B −38% (−58% to −7.6%)', 'Make three more of B: benefit, story, data'],
  ],
  [
    'what the links of an item have counted, whatever their concept, each once',
    { from_a: 'MYTH', from_b: 'Fact' },
    [
      '✓ Clear win',
      '176 : 1 against luck · B +60% (+8.3% to +139%) · from Links: A 100/1,000, B 160/1,000',
      'Make three more of B: benefit, story, data',
    ],
  ],
  [
    'what links have counted, those left out of which a count is missing',
    { from_a: 'claim', from_b: 'Question' },
    [
      '✓ Clear win',
      '176 : 1 against luck · B +60% (+8.3% to +139%) · from Links: A 100/1,000, B 160/1,000',
      'Make three more of B: benefit, story, data',
    ],
  ],
  [
    'typed counts before those of links',
    { ...counts(100, 1000, 160, 1000), from_a: 'Question' },
    ['✓ Clear win', '176 : 1 against luck · B +60% (+8.3% to +139%)', 'Make three more of B: benefit, story, data'],
  ],
  [
    'a closed test',
    { ...counts(100, 1000, 160, 1000), kept: 'b' },
    ['✓ Clear win', '176 : 1 against luck · B +60% (+8.3% to +139%)', 'Closed: B kept'],
  ],
  [
    'a word that names no version',
    { ...counts(100, 1000, 160, 1000), kept: 'we keep it' },
    ['✓ Clear win', '176 : 1 against luck · B +60% (+8.3% to +139%)', '◆ Kept is “we keep it”: A, B or C closes the test'],
  ],
  [
    'a KPI that is nowhere',
    { ...counts(100, 1000, 160, 1000), kpi: 'Clicks' },
    ['✓ Clear win', '176 : 1 against luck · B +60% (+8.3% to +139%)', '◆ No KPI “Clicks”: pick one from the list'],
  ],
  [
    'a word among the values of posts',
    { values_a: '1.2; 0.9; 1.4', values_b: '1.5; good; 1.6' },
    ['◐ Direction only', 'B better in 2 of 2 pairs of posts · 1.5 : 1 against luck', '◆ Values of B: “good” is not a number'],
  ],
  [
    'a threshold that cannot be read, before there are counts',
    { threshold: 'puolet' },
    ['○ Too little data', '', '◆ “puolet” is not a target: write it like 48%, 180 000, ≥ 90%, 10–15, +20% or +0.5 pp.'],
  ],
  [
    'counts with a factor, which are numbers all the same',
    { ...counts(100, 1000, 160, 1000), successes_a: '0.1k', trials_b: '1k' },
    ['✓ Clear win', '176 : 1 against luck · B +60% (+8.3% to +139%)', 'Make three more of B: benefit, story, data'],
  ],
  [
    'a threshold that would be worse',
    { ...counts(100, 1000, 160, 1000), kpi: 'Bounce rate', threshold: '+20%' },
    ['○ Too little data', '', '◆ “+20%” would make “Bounce rate” worse: turn the threshold round'],
  ],
  [
    'a fall no rate can take, within which every difference would be none',
    { ...counts(100, 1000, 160, 1000), kpi: 'Bounce rate', threshold: '-150%' },
    ['○ Too little data', '', '◆ No rate gets there: it lies between 0% and 100%.'],
  ],
  [
    'a bound that would be worse, on the way to it',
    { ...counts(100, 1000, 60, 1000), kpi: 'click rate', threshold: '≤ 8%' },
    ['○ Too little data', '', '◆ “≤ 8%” would make “click rate” worse: turn the threshold round'],
  ],
  [
    'a cost, of which nobody knows what its hits are',
    { ...counts(100, 1000, 160, 1000), kpi: 'Cost per lead' },
    ['○ Too little data', '', '◆ “Cost per lead” is no share of views: type values per post instead of counts'],
  ],
  [
    'a cost by values of posts',
    { values_a: '9; 9; 9', values_b: '7; 8; 7', kpi: 'Cost per lead' },
    ['◐ Direction only', 'B better in 3 of 3 pairs of posts · 2.5 : 1 against luck', 'At least 4 more posts each'],
  ],
  [
    'a cost as guardrail',
    { ...counts(100, 1000, 160, 1000), guard_a: 60, guard_b: 20, guardrail: 'Cost per lead' },
    [
      '✓ Clear win',
      '176 : 1 against luck · B +60% (+8.3% to +139%)',
      '◆ “Cost per lead” is no share of views: type values per post instead of counts',
    ],
  ],
  [
    'a time of which more is better: hits stand for those who stayed',
    { ...counts(100, 1000, 160, 1000), kpi: 'View time', threshold: '+5%' },
    ['✓ Clear win', '176 : 1 against luck · B +60% (+8.3% to +139%) · threshold reached', 'Make three more of B: benefit, story, data'],
  ],
  [
    'links that nobody has counted yet',
    { from_a: 'Nowhere', from_b: 'Question' },
    ['○ Too little data', '', 'Waits for counts on Links or results in Content'],
  ],
  ['nothing', {}, ['○ Too little data', '', 'Enter the counts of A and B']],
  ['only A', { successes_a: 1, trials_a: 10 }, ['○ Too little data', '', 'Enter the counts of A and B']],
  [
    'a guardrail that has worsened beats a win',
    { ...counts(100, 1000, 160, 1000), guard_a: 60, guard_b: 20, guardrail: 'Save rate' },
    ['■ Guardrail broken', '', 'Stop B: Save rate has worsened'],
  ],
  [
    'a guardrail without a name',
    { ...counts(100, 1000, 160, 1000), guard_a: 60, guard_b: 20 },
    ['■ Guardrail broken', '', 'Stop B: the guardrail has worsened'],
  ],
  [
    'a guardrail where less is better',
    { ...counts(100, 1000, 160, 1000), guard_a: 20, guard_b: 60, guardrail: 'Refunds' },
    ['■ Guardrail broken', '', 'Stop B: Refunds has worsened'],
  ],
  [
    'a guardrail where less is better, which has fallen',
    { ...counts(100, 1000, 160, 1000), guard_a: 60, guard_b: 20, guardrail: 'refunds' },
    ['✓ Clear win', '176 : 1 against luck · B +60% (+8.3% to +139%)', 'Make three more of B: benefit, story, data'],
  ],
  [
    'a guardrail of versions that Links has counted',
    { from_a: 'Claim', from_b: 'Question', guard_a: 60, guard_b: 20, guardrail: 'Save rate' },
    ['■ Guardrail broken', '', 'Stop B: Save rate has worsened'],
  ],
  [
    'a guardrail that is no KPI, of which nobody knows which way is worse',
    { ...counts(100, 1000, 160, 1000), guard_a: 60, guard_b: 20, guardrail: 'Complaints' },
    ['✓ Clear win', '176 : 1 against luck · B +60% (+8.3% to +139%)', '◆ No KPI “Complaints”: pick one from the list'],
  ],
  [
    'values of single posts',
    { values_a: '1.2; 0.9; 1.4', values_b: '1.5; 1.1; 1.6' },
    ['◐ Direction only', 'B better in 3 of 3 pairs of posts · 2.5 : 1 against luck', 'At least 4 more posts each'],
  ],
  [
    'values of single posts with a start: two weeks for three posts of each',
    { values_a: '1.2; 0.9; 1.4; 1.5', values_b: '1.5; 1.1; 1.6', started_day: START + 28 },
    [
      '◐ Direction only',
      'B better in 3 of 3 pairs of posts · 2.5 : 1 against luck',
      'At least 4 more posts each · about 3 weeks at this pace',
    ],
  ],
  [
    'a test without its one KPI',
    { ...counts(100, 1000, 160, 1000), kpi: ' ' },
    ['✓ Clear win', '176 : 1 against luck · B +60% (+8.3% to +139%)', '◆ Pick the one KPI that decides'],
  ],
  ['nothing, nor a KPI', { kpi: '' }, ['○ Too little data', '', '◆ Pick the one KPI that decides']],
  [
    'a closed test without one',
    { ...counts(1, 10, 2, 10), kpi: '', kept: 'A' },
    ['◐ Direction only', 'B ahead · 0.9 : 1 against luck', 'Closed: A kept'],
  ],
  [
    'single posts, less is better',
    { values_a: '1;1;1;1;1;1;1', values_b: '2;2;2;2;2;2;2', kpi: 'Bounce rate' },
    ['✕ Clear loss', 'B better in 0 of 7 pairs of posts · 26 : 1 against luck', 'Keep A, put B on the stop list'],
  ],
  [
    'results of items, in the order they went out, before what their links have counted',
    { from_a: 'myth', from_b: 'Fact', kpi: 'View time' },
    [
      '◐ Direction only',
      'B better in 2 of 2 pairs of posts · 1.5 : 1 against luck · posts from Content: A 2, B 2',
      'At least 5 more posts each',
    ],
  ],
  [
    'one pair of results, while the clicks of their links are clear',
    { from_a: 'Before', from_b: 'After' },
    [
      '◐ Direction only',
      'B better in 0 of 1 pairs of posts · 1 : 1 against luck · posts from Content: A 1, B 1 · conversion rates in Links say otherwise: Clear win (A 100/1,000, B 160/1,000)',
      'At least 6 more posts each',
    ],
  ],
  [
    'typed counts, beside results and clicks that say another word',
    { ...counts(160, 1000, 100, 1000), from_a: 'Before', from_b: 'After' },
    [
      '✕ Clear loss',
      '176 : 1 against luck · B −38% (−58% to −7.6%) · results in Content say otherwise: Direction only (posts: A 1, B 1) · conversion rates in Links say otherwise: Clear win (A 100/1,000, B 160/1,000)',
      'Keep A, put B on the stop list',
    ],
  ],
  [
    'a closed test, whatever else was counted',
    { ...counts(160, 1000, 100, 1000), from_a: 'Before', from_b: 'After', kept: 'A' },
    ['✕ Clear loss', '176 : 1 against luck · B −38% (−58% to −7.6%)', 'Closed: A kept'],
  ],
  [
    'of two versions without a clear word the one that leads, however sure it is that the other does not',
    { ...counts(40, 1000, 45, 1000), successes_c: 22, trials_c: 1000 },
    ['◐ Direction only', 'B ahead · 0.2 : 1 against luck', 'Type a threshold to see what is still needed'],
  ],
  [
    'of two versions by values of posts the one that wins the greater part of its pairs',
    { values_a: '2;2;2;2;2;2', values_b: '3;3', values_c: '3;3;3;1;1;1' },
    ['◐ Direction only', 'B better in 2 of 2 pairs of posts · 0.7 : 1 against luck', 'At least 6 more posts each'],
  ],
  [
    'results of items by the concept of their links',
    { from_a: 'Spring', from_c: 'Fact', kpi: 'View time' },
    [
      '◐ Direction only',
      'C better in 2 of 2 pairs of posts · 1.5 : 1 against luck · posts from Content: A 2, C 2',
      'At least 5 more posts each',
    ],
  ],
  [
    'typed values before results of items',
    { from_a: 'Myth', from_b: 'Fact', values_a: '3', values_b: '2', kpi: 'View time' },
    ['◐ Direction only', 'B better in 0 of 1 pairs of posts · 1 : 1 against luck', 'At least 6 more posts each'],
  ],
  [
    'results that wait, because somebody has begun to type',
    { from_a: 'Myth', from_b: 'Fact', values_a: '3', kpi: 'View time', successes_b: 1, trials_b: 10 },
    ['◐ Direction only', 'level · 0.3 : 1 against luck · from Links: A 100/1,000', 'Type a threshold to see what is still needed'],
  ],
  [
    'values of posts, of which threshold and guardrail are not known',
    { values_a: '1', values_b: '2', threshold: '+20%' },
    [
      '◐ Direction only',
      'B better in 1 of 1 pairs of posts · 1 : 1 against luck · threshold and guardrail need hits and views',
      'At least 6 more posts each',
    ],
  ],
  [
    'one value each, as numbers',
    { values_a: 1, values_b: 2 },
    ['◐ Direction only', 'B better in 1 of 1 pairs of posts · 1 : 1 against luck', 'At least 6 more posts each'],
  ],
])('%s', (_, row, expected) => {
  expect(answer(row)).toEqual(expected);
});

const CHECK = 'Check the counts of B: more successes than views or visits, or no whole number';
test.each<readonly [string, Row<ExperimentInput>, string]>([
  ['more hits than views', counts(1, 10, 11, 10), `◆ ${CHECK}`],
  ['a rate', counts(1, 10, 0.4, 10), `◆ ${CHECK}`],
  ['a word', { ...counts(1, 10, 1, 10), successes_b: 'many' }, `◆ ${CHECK}`],
  ['links that converted more often than they were clicked', { ...counts(1, 10, 1, 10), successes_b: '', from_b: 'Broken' }, `◆ ${CHECK}`],
  ['more than can be counted', counts(1, 10, 1, 1e300), `◆ ${CHECK}`],
  ['hits without views', { successes_a: 1, trials_a: 10, successes_b: 1 }, `◆ ${CHECK}`],
  ['more of the guardrail than views', { ...counts(1, 10, 1, 10), guard_b: 11 }, `◆ ${CHECK}`],
  ['a word as count of the guardrail', { ...counts(1, 10, 1, 10), guard_b: 'few' }, `◆ ${CHECK}`],
  [
    'a plain number as threshold',
    { ...counts(1, 10, 1, 10), threshold: 0.2 },
    '◆ Write the threshold as text: “+20%” for a change, “+0.5 pp” for percentage points, “≥ 1.2%” for a rate.',
  ],
  [
    'a threshold nobody can read',
    { ...counts(1, 10, 1, 10), threshold: 'much' },
    '◆ “much” is not a target: write it like 48%, 180 000, ≥ 90%, 10–15, +20% or +0.5 pp.',
  ],
])('%s is said beside the row', (_, row, next) => {
  expect(answer(row)).toEqual(['○ Too little data', '', next]);
});

test('whatever stands in the cells, there are words beside it', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.date(),
    fc.integer({ min: -5, max: 2000 }),
    fc.constantFrom(
      null,
      '#REF!',
      '#ERROR!',
      1e15,
      1e300,
      9007199254740991,
      '300 %',
      '1,2;;x',
      '+20%',
      '≥ 0%',
      '-100%',
      'A',
      '=1+1',
      'Question',
    ),
  );
  const count = fc.constantFrom<BlockCell>(0, 1, 2, 30, 40, 1000, 1e9, 1e15, 9007199254740991, 1e300);
  const wild = fc.record(Object.fromEntries(EXPERIMENT_INPUTS.map(key => [key, cell])) as Record<ExperimentInput, typeof cell>);
  const pasted = fc.tuple(wild, fc.tuple(count, count, count, count, count, count)).map(([row, [a, b, c, d, e, f]]) => ({
    ...row,
    ...{ values_a: '', values_b: '', values_c: '', from_a: '', from_b: '', from_c: '' },
    ...{ successes_a: a, trials_a: b, successes_b: c, trials_b: d, successes_c: e, trials_c: f },
    ...{ guard_a: null, guard_b: null, guard_c: null },
  }));
  fc.assert(
    fc.property(fc.array(fc.oneof(wild, pasted), { maxLength: 4 }), rows => {
      const asked = rows.map(row => ({ ...row, hypothesis: 'H' }));
      for (const row of rowsOf(board(asked)))
        for (const value of Object.values(row)) expect(String(value)).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
    }),
    { seed: 29, numRuns: 600 },
  );
});

test('a start that is no date is said', () => {
  expect(answer({ ...counts(100, 1000, 160, 1000), started: 'soon' })[2]).toBe('◆ “soon” is not a date');
});

test('a table without a test says how to begin one', () => {
  expect([board([]).head.b_next, board([{ hypothesis: 'A' }]).head.b_next]).toEqual([
    expect.stringMatching(/^Type a hypothesis/),
    undefined,
  ]);
});

test('figures without a hypothesis ask for one, an empty row for nothing, and the others keep their places', () => {
  const { rows } = board([{ hypothesis: 'A' }, counts(1, 10, 2, 10), { kept: 'A' }, { hypothesis: 'B' }]);
  expect([...rows.keys()]).toEqual([0, 1, 3]);
  expect(rows.get(1)).toEqual({ b_next: '◆ Write what you change and what should happen' });
});

test('without a start of the cycle it says nothing', () => {
  expect(board([{ hypothesis: 'A' }], cycleBlock({ c_start: '' })).rows.size).toBe(0);
});

test('in the language of the tabs, with the signs of the spreadsheet', () => {
  const danish = cycleBlock({ c_language: 'da', c_decimal: ',', c_grouping: '.' });
  expect(answer({ values_a: '1,2; 0,9; 1,4', values_b: '1,5; 1,1; 1,6' }, danish)).toEqual([
    '◐ Kun en tendens',
    'B bedst i 3 af 3 par af opslag · 2,5 : 1 mod tilfældighed',
    'Mindst 4 opslag mere i hver',
  ]);
  expect(answer({ ...counts(8, 1000, 10, 1000), threshold: '+50 %' }, danish)[2]).toBe('Ca. 18.000 visninger eller besøg mere i hver');
});

test.each<readonly [string, Row<ExperimentInput>, Readonly<Record<string, string | number>>]>([
  [
    'counts of links, of the versions that have none typed',
    { kept: 'b', from_a: 'Claim', from_b: 'Question', successes_c: 1, trials_c: 9, from_c: 'Myth' },
    { successes_a: 100, trials_a: 1000, successes_b: 160, trials_b: 1000 },
  ],
  [
    'results of posts in the order they went out',
    { kept: 'A', from_a: 'myth', from_b: 'Fact', kpi: 'View time' },
    { values_a: '6; 8', values_b: '7; 9' },
  ],
  [
    'nothing where values are typed',
    { kept: 'A', from_a: 'Myth', from_b: 'Fact', from_c: 'Fact', values_a: '1', values_b: '2', kpi: 'View time' },
    {},
  ],
  ['nothing of a test that runs', { from_a: 'Claim', from_b: 'Question' }, {}],
  ['nothing where a word closes nothing', { kept: 'both', from_a: 'Claim', from_b: 'Question' }, {}],
  ['nothing of links that cannot be counts', { kept: 'A', from_a: 'Broken' }, {}],
])('a closed test keeps %s', (_, row, kept) => {
  const cycle = cycleBlock();
  const tests = (more: Row<ExperimentInput>) => block(EXPERIMENT_INPUTS, [{ hypothesis: 'H', kpi: 'Click rate', ...row, ...more }]);
  const figures = (more: Row<ExperimentInput>) =>
    closedFigures(tests(more), cycle, () => ({ links: LINKS, content: CONTENT, kpis: kpiBlock(), watch: watchBlock() }));
  expect(Object.fromEntries(figures({}).map(({ key, held }) => [key, held]))).toEqual(kept);
  // With them in its row it says the same word, and lacks nothing any more.
  expect(answer({ ...row, ...kept })[0]).toBe(answer(row)[0]);
  expect(figures(kept)).toEqual([]);
});

test('results that are closed are written with the decimal sign of the spreadsheet, and so that they can be read again', () => {
  const posts = ['A', 'B'].flatMap(title =>
    [0.000000125, 0.1, -3, 1e21].map(result => ({ title, kpi: 'Click rate', result, stamps: 'edit 2026-10-05 · published 2026-10-07' })),
  );
  const figures = closedFigures(
    block(EXPERIMENT_INPUTS, [{ hypothesis: 'H', kpi: 'Click rate', kept: 'A', from_a: 'A', from_b: 'B' }]),
    cycleBlock({ c_decimal: ',', c_grouping: '.' }),
    () => ({ links: LINKS, content: block(CONTENT_INPUTS, posts), kpis: kpiBlock(), watch: watchBlock() }),
  );
  expect(figures.map(({ held }) => held)).toEqual(Array(2).fill('0,000000125; 0,1; -3; 1000000000000000000000'));
});
