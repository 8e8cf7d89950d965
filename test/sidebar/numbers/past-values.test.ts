/** Values from before the cycle as people paste them: days in four habits, values alone, a table; every line that fails is told. */

import { doubtfulPast } from '../../../src/sidebar/numbers/past-doubts';
import { pastSentence } from '../../../src/sidebar/numbers/past-sentence';
import { type PastKpi, readPast } from '../../../src/sidebar/numbers/past-values';
import { wordsOf } from '../../../src/sidebar/words';

const words = wordsOf('en');
const hold: PastKpi = { kpi: 'hold', name: 'Hold', unit: 'percent', decimals: 1, currency: 'EUR' };
const cost: PastKpi = { kpi: 'cost', name: 'Cost per lead', unit: 'money', decimals: 0, currency: 'EUR' };
const finnish = { decimal: ',', locale: 'fi_FI', percent: '\u00a0%', start: '2026-10-05' } as const;
const american = { decimal: '.', locale: 'en_US', percent: '%', start: '2026-10-05' } as const;
const british = { ...american, locale: 'en_GB' };

const read = (text: string, habit: Parameters<typeof readPast>[4] = finnish, kpi = hold) =>
  readPast(text, [hold, cost], kpi, 'week', habit);
const pairs = (reading: ReturnType<typeof readPast>) => reading.values.map(({ kpi, day, value }) => [kpi, day, value]);

test.each([
  ['2026-09-07\t52,5 %', finnish, '2026-09-07', 0.525],
  ['2026-09-07,52', finnish, '2026-09-07', 0.52],
  ['20260907,52', finnish, '2026-09-07', 0.52],
  ['20260907\t52,5 %', finnish, '2026-09-07', 0.525],
  ['20260907 52.5', american, '2026-09-07', 0.525],
  ['7.9.2026 52,5', finnish, '2026-09-07', 0.525],
  ['07.09.2026; 52,5%', finnish, '2026-09-07', 0.525],
  ['7.9. 52,5', finnish, '2026-09-07', 0.525],
  ['07-09-2026: 52,5', finnish, '2026-09-07', 0.525],
  ['9/7/2026\t52.5%', american, '2026-09-07', 0.525],
  ['7/9/2026\t52.5%', british, '2026-09-07', 0.525],
] as const)('%s', (text, habit, day, value) => {
  expect(read(text, habit)).toEqual({ values: [{ kpi: 'hold', day, value }], problems: [], blanks: 0 });
});

test('a short date in a cycle that starts in January is of the year before', () => {
  expect(pairs(read('28.12. 50', { ...finnish, start: '2027-01-04' }))).toEqual([['hold', '2026-12-28', 0.5]]);
});

test('values alone end on the day before day 1, a week or a day apart, under whatever heading', () => {
  expect(pairs(read('Hold rate\n50\n51,5\n\n53'))).toEqual([
    ['hold', '2026-09-20', 0.5],
    ['hold', '2026-09-27', 0.515],
    ['hold', '2026-10-04', 0.53],
  ]);
  expect(pairs(readPast('1 234\n1 300', [cost], cost, 'day', finnish))).toEqual([
    ['cost', '2026-10-03', 1234],
    ['cost', '2026-10-04', 1300],
  ]);
});

test('a heading with a figure in it is one where every line below has its day', () => {
  expect(pairs(read('Date\tHold rate (7 d)\n7.9.2026\t52\n14.9.2026\t53')).length).toBe(2);
  expect(read('Day 1 52\n53').problems).toHaveLength(1);
});

test('a table has days on the left and names on top; blank cells are no values, and counted', () => {
  const reading = read('Day\t★ Hold\tcost per lead\n7.9.2026\t52\t210\n14.9.2026\t\t205 €');
  expect([reading.problems, reading.blanks]).toEqual([[], 1]);
  expect(pairs(reading)).toEqual([
    ['hold', '2026-09-07', 0.52],
    ['cost', '2026-09-07', 210],
    ['cost', '2026-09-14', 205],
  ]);
});

test.each([
  ['7.9.2026 52\n53', 'Line 2: the day is missing.'],
  ['7.9.2026 52\n14.9.2026 12 apples', 'Line 2: “apples” is not this KPI’s unit. Write it like 12,5 %.'],
  ['7.9.2026 52\n14.9.2026', 'Line 2: the value is missing.'],
  ['7.9.2026 52\n7.9.2026 53', 'Line 2: a second value for 7 Sep 2026.'],
  ['6.10.2026 52', 'Line 1: 6 Oct 2026 is not within the 90 days before day 1.'],
  ['1.7.2026 52', 'Line 1: 1 Jul 2026 is not within the 90 days before day 1.'],
  ['31.9.2026 52', 'Line 1: “31.9.2026” is not a day. Write it like 2026-09-07.'],
  ['Day\tHold\tReach\n7.9.2026\t52\t900', 'Line 1: none of your KPIs is called “Reach”.'],
  ['Day\tHold\n7.9.2026\t52\t900', 'Line 2: no KPI stands above “900”.'],
  ['a\n1,2,3', 'Line 2: “1,2,3” is not a number. Write it like 12,5 %.'],
  ['a1\nb1\nc1\nd1\ne1\nf1', /And 2 more lines\.$/],
])('%j: %s', (text, sentence) => {
  const said = pastSentence(read(text).problems, finnish, words) ?? '';
  expect(said.replace(/\u00a0/g, ' ')).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
});

test('nothing pasted is nothing, without a complaint', () => {
  expect(read(' \n\n')).toEqual({ values: [], problems: [], blanks: 0 });
});

test.each<[string, readonly (readonly [kpi: string, value: number])[], readonly string[]]>([
  [
    'a share above 100%, and each of them',
    [
      ['hold', 1.2],
      ['hold', 0.5],
      ['hold', 42],
    ],
    ['120.0%', '4,200.0%'],
  ],
  [
    'a value below zero',
    [
      ['cost', -20],
      ['cost', 22],
    ],
    ['-20\u00a0€'],
  ],
  [
    'one twenty times the others',
    [
      ['cost', 20],
      ['cost', 22],
      ['cost', 2200],
    ],
    ['2,200\u00a0€'],
  ],
  [
    'values alike',
    [
      ['hold', 0.4],
      ['hold', 0.5],
      ['cost', 22],
    ],
    [],
  ],
  ['a KPI nobody has', [['saves', -3]], []],
])('what is asked about: %s', (_, values, asked) => {
  const days = values.map(([kpi, value]) => ({ kpi, day: '2026-09-07', value }));
  expect(doubtfulPast(days, [hold, cost], american)).toEqual(asked);
});

test('where an example is known, values alike that are all far from it are asked about, too', () => {
  const days = [0.0042, 0.0044, 0.0043].map((value, at) => ({ kpi: 'hold', day: `2026-09-0${at + 1}`, value }));
  expect(doubtfulPast(days, [hold], american, 0.42)).toEqual(['0.42%', '0.44%', '0.43%']);
  expect(doubtfulPast(days, [hold], american)).toEqual([]);
});
