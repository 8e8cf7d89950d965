/** Numbers as people type them in four habits, against values written out by hand. */
import { isFar } from '../../src/core/kpi/plausible';
import { type Measure, readMeasure, showMeasure, showTyped, typedMeasure } from '../../src/sidebar/measure';

const english = { decimal: '.', locale: 'en_GB', percent: '%' } as const;
const finnish = { decimal: ',', locale: 'fi_FI', percent: '\u00a0%' } as const;
const danish = { decimal: ',', locale: 'da_DK', percent: '\u00a0%' } as const;
const percent: Measure = { unit: 'percent', decimals: 1, currency: 'EUR' };
const count: Measure = { unit: 'count', decimals: 0, currency: 'EUR' };
const euros: Measure = { unit: 'money', decimals: 0, currency: 'EUR' };
const kroner: Measure = { unit: 'money', decimals: 0, currency: 'DKK' };
const ringgit: Measure = { unit: 'money', decimals: 0, currency: 'MYR' };
const minutes: Measure = { unit: 'minutes', decimals: 0, currency: 'EUR' };
const weeks: Measure = { unit: 'share_of_weeks', decimals: 0, currency: 'EUR' };

test.each([
  ['1,2%', percent, finnish, 0.012],
  ['1,2 %', percent, danish, 0.012],
  ['1.2', percent, english, 0.012],
  ['42', percent, english, 0.42],
  ['−5%', percent, english, -0.05],
  ['1 234', count, finnish, 1234],
  ['1\u00a0234', count, finnish, 1234],
  ['1.234', count, danish, 1234],
  ['1,234', count, english, 1234],
  ['25 €', euros, finnish, 25],
  ['€25', euros, english, 25],
  ['25 EUR', euros, finnish, 25],
  ['170 kr.', kroner, danish, 170],
  ['RM 40', ringgit, english, 40],
  ['50 min', minutes, english, 50],
  ['50 min.', minutes, danish, 50],
  ['50 h', minutes, english, 3000],
  ['50 minuuttia', minutes, finnish, 50],
  ['50 minuutti', minutes, finnish, 50],
  ['25 kpl', count, finnish, 25],
  ['5/6', weeks, english, 5 / 6],
  ['90%', weeks, english, 0.9],
  ['0', count, english, 0],
])('%s is read', (text, measure, habit, value) => {
  expect(readMeasure(text, measure, habit)).toEqual({ ok: true, value });
});

test.each([
  ['', count, { code: 'blank' }],
  ['   ', count, { code: 'blank' }],
  ['half', count, { code: 'unreadable', text: 'half' }],
  ['1,2', count, { code: 'unreadable', text: '1,2' }],
  ['7/6', weeks, { code: 'unreadable', text: '7/6' }],
  ['0/0', weeks, { code: 'unreadable', text: '0/0' }],
  ['5%', count, { code: 'percent' }],
  ['1.2 pp', percent, { code: 'unit', unit: 'pp' }],
  ['25 kr.', euros, { code: 'unit', unit: 'kr.' }],
  ['50 pcs', minutes, { code: 'unit', unit: 'pcs' }],
  ['=1+1', count, { code: 'unreadable', text: '=1+1' }],
])('%j is a problem', (text, measure, problem) => {
  expect(readMeasure(text, measure, english)).toEqual({ ok: false, problem });
});

test.each([
  [0.012, percent, english, '1.2%'],
  [0.012, percent, finnish, '1,2\u00a0%'],
  [1234, count, danish, '1.234'],
  [25, euros, finnish, '25\u00a0€'],
  [170, kroner, danish, '170\u00a0kr.'],
])('%d is shown in the habit', (value, measure, habit, text) => {
  expect(showMeasure(value, measure, habit)).toBe(text);
});

test('a locale nobody knows still shows the number', () => {
  expect(showMeasure(2.5, count, { decimal: ',', locale: 'not a locale', percent: '%' })).toBe('2,5');
});

test.each([
  [0.07, percent, english],
  [0.0123, percent, finnish],
  [1234.5, euros, danish],
  [-3, count, finnish],
] as const)('%d typed back reads the same', (value, measure, habit) => {
  expect(readMeasure(typedMeasure(value, measure, habit), measure, habit)).toEqual({ ok: true, value });
});

test.each([
  [19, 1, false],
  [20, 1, true],
  [1, 20, true],
  [1, 19, false],
  [-20, 1, true],
  [0, 15, false],
  [15, 0, false],
])('%d after %p: far is %p', (value, last, far) => {
  expect(isFar(value, last)).toBe(far);
});

test.each([
  [21.5, 'money', 0, '$21.50'],
  [22, 'money', 0, '$22'],
  [21.25, 'money', 0, '$21.25'],
  [0.4215, 'percent', 1, '42.15%'],
  [0.42, 'percent', 1, '42.0%'],
  [8.2, 'seconds', 0, '8.2'],
] as const)('%d in %s with %d decimals is read back as %s, with the digits that were typed', (value, unit, decimals, text) => {
  expect(showTyped(value, { unit, decimals, currency: 'USD' }, { decimal: '.', locale: 'en_US', percent: '%' })).toBe(text);
});
