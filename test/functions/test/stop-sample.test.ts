/** TEST_STOP over cells, columns and blocks in four languages, and TEST_SAMPLE over rates as people write them. */
import type { Argument } from '../../../src/functions/cells/argument';
import { testSample } from '../../../src/functions/test/sample';
import { testStop } from '../../../src/functions/test/stop';

const NO_BREAK = '\u00a0';
const column = (...values: readonly (number | string)[]): Argument => values.map(value => [value]);

test.each<readonly [string, readonly Argument[], string]>([
  [
    'two of three',
    [column(0.9, 1.1), 1.2],
    '○ Wait · 1 more post · 0 of 2 posts better than the baseline · Direction only · 1.5 : 1 against luck',
  ],
  ['a blank post does not count', [column(0.9, '', 1.1), 1.2, '', '', 'key'], 'wait'],
  ['a row is one concept too', [[[0.9, 1.1, 1]], 1.2, '', '', 'key'], 'pause'],
  ['one better', [column(0.9, 1.3, 1), 1.2], '● Carry on · 1 of 3 posts better than the baseline · Direction only · 0.5 : 1 against luck'],
  [
    'all better',
    [column(2, 2, 2, 2, 2, 2, 2), 1.2],
    '● Carry on · 7 of 7 posts better than the baseline · Clear win · 26 : 1 against luck',
  ],
  ['all worse', [column(1, 1, 1, 1, 1), 1.2, '', '', 'key'], 'pause'],
  ['lower is better', [column(0.9, 1.1, 1), 1.2, '', 'lower', 'key'], 'carry_on'],
  ['after two posts', [column(0.9, 1.1), 1.2, 2, '', 'key'], 'pause'],
  ['no posts', [column('', ''), 1.2], ''],
  ['no baseline', [column(1, 2), ''], ''],
  [
    'Malay',
    [column(0.9, 1.1, 1), 1.2, '', '', 'ms'],
    '■ Jeda dan brief semula · 0 daripada 3 hantaran mengatasi nilai asas · Petunjuk awal · 2.5 : 1 bukan kebetulan · peraturan ini turut menghentikan 12.5% konsep yang setara nilai asas dan 4.3% konsep yang mengatasinya dalam 65% hantaran',
  ],
  [
    'Finnish',
    [column(0.9, 1.1, 1), 1.2, '', '', 'fi'],
    `■ Tauolle ja uusi brief · lähtötasoa parempia julkaisuja 0/3 · Suuntaa antava · 2,5 : 1 sattumaa vastaan · sääntö pysäyttää myös 12,5${NO_BREAK}% lähtötason veroisista konsepteista ja 4,3${NO_BREAK}% niistä, joiden julkaisuista 65${NO_BREAK}% on parempia`,
  ],
  [
    'Danish',
    [column(0.9, 1.1, 1), 1.2, '', '', 'da'],
    `■ Pausér og lav nyt brief · 0 af 3 opslag er bedre end baseline · Kun en tendens · 2,5 : 1 mod tilfældighed · reglen stopper også 12,5${NO_BREAK}% af de koncepter, der er lige så gode som baseline, og 4,3${NO_BREAK}% af dem, der er bedre i 65${NO_BREAK}% af opslagene`,
  ],
])('TEST_STOP, %s', (_, [values = '', baseline = '', posts, better, language], text) => {
  expect(testStop(values, baseline, posts, better, language)).toBe(text);
});

test('a block has a row for each concept, with its own baseline', () => {
  const block = [
    [0.9, 1.1, 1],
    [0.9, 1.1, ''],
    [0.9, '#N/A', 1],
  ];
  expect(testStop(block, column(1.2, 1.2, 1.2), '', '', 'key')).toEqual([['pause'], ['wait'], ['◆ cell_error']]);
  expect(testStop(block, column(1.2, 1, 0.8), '', '', 'key')).toEqual([['pause'], ['carry_on'], ['◆ cell_error']]);
});

test('inside is no direction for a stop rule', () => {
  expect(() => testStop(column(1, 2), 1.2, 3, 'inside')).toThrow('higher, lower');
});

test.each<readonly [string, readonly Argument[], number | string]>([
  ['rates', [0.008, 0.012], 9712],
  ['percentages', ['0.8%', '1.2%'], 9712],
  ['a change', [0.008, '+50%'], 9712],
  ['points', [0.008, '+0.4 pp'], 9712],
  ['a fall', [0.012, 0.008], 9712],
  ['a bound to reach', [0.008, '≥ 1.2%'], 9712],
  ['more power', [0.012, 0.018, 0.9], 8623],
  ['more care', [0.008, 0.012, 0.8, 0.01], 14452],
  ['a blank', [0.008, ''], ''],
])('TEST_SAMPLE, %s', (_, [base = '', target = '', power, alpha], expected) => {
  expect(testSample(base, target, power, alpha)).toBe(expected);
});

test.each<readonly [string, Argument, Argument, string]>([
  ['equal rates', 0.012, 0.012, 'equal'],
  ['a bound the base keeps', 0.012, '≥ 1%', 'equal'],
  ['a target beyond 100%', 0.6, '+80%', 'from 0 to 1'],
  ['a base that is a count', 12, 0.012, 'from 0 to 1'],
])('TEST_SAMPLE refuses %s', (_, base, target, words) => {
  expect(() => testSample(base, target)).toThrow(words);
});
