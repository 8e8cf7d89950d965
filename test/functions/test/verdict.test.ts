/** TEST_VERDICT: its answers in four languages, thresholds as people write them, and what it refuses. */
import type { Argument } from '../../../src/functions/cells/argument';
import { FunctionError } from '../../../src/functions/cells/problem';
import { testVerdict } from '../../../src/functions/test/verdict';

const NO_BREAK = '\u00a0';

test.each<readonly [string, readonly Argument[], string]>([
  ['a win', [100, 1000, 160, 1000], '✓ Clear win · 176 : 1 against luck · B +60% (+8.3% to +139%)'],
  ['a loss', [160, 1000, 100, 1000], '✕ Clear loss · 176 : 1 against luck · B −38% (−58% to −7.6%)'],
  ['a direction', [100, 1000, 130, 1000], '◐ Direction only · B ahead · 1.7 : 1 against luck'],
  ['the other direction', [130, 1000, 100, 1000], '◐ Direction only · A ahead · 1.7 : 1 against luck'],
  ['nothing yet', [0, 30, 0, 40], '◐ Direction only · level · 1 : 1 against luck'],
  ['a handful', [4, 145, 9, 149], '◐ Direction only · B ahead · 1.1 : 1 against luck'],
  ['just below clear', [35, 1000, 65, 1000], '● Likely win · 18 : 1 against luck · B +86% (−0.53% to +261%)'],
  ['no success of A', [0, 1000, 20, 1000], '✓ Clear win · 152 : 1 against luck · B at least +24%'],
  ['no views of B', [4, 145, 0, 0], '○ Too little data · B has no views or visits yet'],
  ['no views', [0, 0, 0, 0], '○ Too little data · A has no views or visits yet · B has no views or visits yet'],
  ['thousands at 0.3%', [15, 5000, 16, 5000], '◐ Direction only · B ahead · 0.6 : 1 against luck'],
  [
    'with a threshold',
    [8, 1000, 10, 1000, '+50%'],
    '◐ Direction only · B ahead · 0.7 : 1 against luck · about 18,000 more views or visits each',
  ],
  ['reached', [100, 1000, 160, 1000, '+5%'], '✓ Clear win · 176 : 1 against luck · B +60% (+8.3% to +139%) · threshold reached'],
  ['still open', [100, 1000, 160, 1000, '+20%'], '✓ Clear win · 176 : 1 against luck · B +60% (+8.3% to +139%) · threshold still open'],
  [
    'in points',
    [100, 1000, 160, 1000, '+0.5 pp'],
    '✓ Clear win · 176 : 1 against luck · B +6\u00a0pp (+1.3\u00a0pp to +11\u00a0pp) · threshold reached',
  ],
  [
    'a rate to reach',
    [100, 1000, 160, 1000, '≥ 15%'],
    '✓ Clear win · 176 : 1 against luck · B +6\u00a0pp (+1.3\u00a0pp to +11\u00a0pp) · threshold still open',
  ],
  ['a rate A has already', [160, 1000, 160, 1000, '≥ 15%'], '◐ Direction only · level · 0.2 : 1 against luck'],
  ['no difference', [20_000, 100_000, 20_400, 100_000, '+20%'], '– No difference · 0.1 : 1 against luck · B −1.7% to +5.8%'],
  ['lower is better', [160, 1000, 100, 1000, '-5%'], '✓ Clear win · 176 : 1 against luck · B −38% (−58% to −7.6%) · threshold reached'],
  ['beyond all doubt', [10, 10_000, 900, 10_000], '✓ Clear win · over 1,000,000 : 1 against luck · B at least +1,382%'],
  ['a key', [100, 1000, 160, 1000, '', 'key'], 'clear_win'],
  ['Malay', [100, 1000, 130, 1000, '', 'ms'], '◐ Petunjuk awal · B di depan · 1.7 : 1 bukan kebetulan'],
  [
    'Finnish',
    [8, 1000, 10, 1000, '+50%', 'fi'],
    `◐ Suuntaa antava · B edellä · 0,7 : 1 sattumaa vastaan · noin 18${NO_BREAK}000 näyttöä tai käyntiä lisää kumpaankin`,
  ],
  [
    'Danish',
    [100, 1000, 160, 1000, '+0.5 pp', 'da'],
    `✓ Klar vinder · 176 : 1 mod tilfældighed · B +6${NO_BREAK}pp (+1,3${NO_BREAK}pp til +11${NO_BREAK}pp) · grænseværdi nået`,
  ],
])('%s', (_, [a = '', b = '', c = '', d = '', threshold, language], text) => {
  expect(testVerdict(a, b, c, d, threshold, language)).toBe(text);
});

const codeOf = (...[a = '', b = '', c = '', d = '', threshold]: readonly Argument[]): string => {
  try {
    return `gave ${testVerdict(a, b, c, d, threshold)}`;
  } catch (error) {
    if (error instanceof FunctionError) return error.code;
    throw error;
  }
};

test.each<readonly [string, readonly Argument[], string]>([
  ['a rate for a count', [0.1, 1000, 160, 1000], 'not_a_count'],
  ['a negative count', [-1, 1000, 160, 1000], 'not_a_count'],
  ['more than a billion', [1, 2e9, 160, 1000], 'not_a_count'],
  ['more successes than trials', [100, 1000, 1600, 1000], 'more_successes'],
  ['a plain number as threshold', [100, 1000, 160, 1000, 0.2], 'threshold_as_text'],
  ['a share without a sign', [100, 1000, 160, 1000, '20%'], 'threshold_as_text'],
  ['a range', [100, 1000, 160, 1000, '10–15%'], 'threshold_as_text'],
  ['more than all of it', [100, 1000, 160, 1000, '-150%'], 'threshold_impossible'],
  ['all of it', [100, 1000, 160, 1000, '-100%'], 'threshold_impossible'],
  ['more points than there are', [100, 1000, 160, 1000, '+100 pp'], 'threshold_impossible'],
  ['a rate above a whole', [100, 1000, 160, 1000, '≥ 120%'], 'threshold_impossible'],
  ['no change at all', [100, 1000, 160, 1000, '+0%'], 'threshold_as_text'],
  ['a threshold nobody can read', [100, 1000, 160, 1000, 'much'], 'unreadable_target'],
])('%s is refused', (_, cells, code) => {
  expect(codeOf(...cells)).toBe(code);
});

test('a column is judged row by row, and one wrong row spares the others', () => {
  expect(testVerdict([[100], [''], [0.1], [0]], 1000, 160, 1000, '', 'key')).toEqual([
    ['clear_win'],
    [''],
    ['◆ not_a_count'],
    ['clear_win'],
  ]);
});
