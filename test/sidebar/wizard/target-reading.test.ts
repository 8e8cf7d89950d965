/** Targets typed in the wizard: what they read as beside a baseline, and what is asked where there are two readings or none. */
import type { KpiCard } from '../../../src/contract';
import { readTyped } from '../../../src/sidebar/wizard/target-reading';
import { wordsOf } from '../../../src/sidebar/words';

const card = (unit: KpiCard['unit'], better: KpiCard['better'] = 'higher', decimals = 1): KpiCard => ({
  ...{ id: 'k', name: 'K', unit, decimals, better, cadence: 'weekly', seat: 'data', optional: false, example: null, target: '' },
});
const english = { decimal: '.', locale: 'en_US', percent: '%' } as const;
const read = (text: string, kpi: KpiCard, baseline: number | null = null) =>
  readTyped(text, { kpi, baseline, currency: 'USD', habit: english, words: wordsOf('en') });

const share = card('percent');
const cost = card('money', 'lower', 0);

test.each([
  ['≥ 90%', share, null, 'Reads as at least 90.0%'],
  ['<= $55', cost, null, 'Reads as at most $55'],
  ['10–15', card('count', 'inside', 0), null, 'Reads as 10 to 15'],
  ['+20%', share, null, 'Reads as +20% on the baseline'],
  ['+20%', share, 0.48, 'Reads as 57.6%: +20% on 48.0%'],
  ['+0.5 pp', share, 0.012, 'Reads as 1.7%: +0.5 pp on 1.2%'],
  ['12k', card('count', 'higher', 0), 8000, 'Reads as 12,000'],
  ['3:45', card('minutes', 'lower'), null, 'Reads as 3.75'],
  ['25', cost, 40, 'Reads as $25'],
])('%s', (text, kpi, baseline, reads) => {
  expect(read(text, kpi, baseline)).toEqual({ reads, problem: null });
});

test.each([
  ['48', share, null, 'Write 48% or 4800%.'],
  ['20%', cost, null, 'Write 20 or +20%.'],
  ['25 kr.', cost, null, '“kr.” is not this KPI’s unit.'],
  ['+2 pp', cost, null, 'Percentage points fit KPIs in % only.'],
  ['15–10', card('count', 'inside', 0), null, 'Write the smaller number first.'],
  ['soon', share, null, 'Write a value such as 12.5%, or a change such as +20%.'],
  ['40%', share, 0.48, 'Higher is better here: the target must lie above 48.0%.'],
  ['$50', cost, 40, 'Lower is better here: the target must lie below $40.'],
  ['48%', share, 0.48, 'That is the baseline itself.'],
  ['+20%', share, 0, 'A change of nothing is nothing: write a value.'],
])('%s is asked about', (text, kpi, baseline, problem) => {
  expect(read(text, kpi, baseline)).toEqual({ reads: null, problem });
});

test('a value that reads as itself says nothing more', () => {
  const plain = [
    read('$25', cost),
    read('14', card('count', 'higher', 0)),
    read('48%', share),
    read('57.25 %', share),
    read('60.50%', share),
  ];
  expect(plain).toEqual(plain.map(() => ({ reads: null, problem: null })));
});

test('a blank says nothing: the playbook’s target is taken', () => {
  expect(read('  ', share)).toEqual({ reads: null, problem: null });
});

test('Finnish sentences have their own signs', () => {
  const habit = { decimal: ',', locale: 'fi_FI', percent: '\u00a0%' } as const;
  const place = { kpi: share, baseline: null, currency: 'EUR', habit, words: wordsOf('fi') };
  expect(readTyped('>= 57,5 %', place).reads).toBe('Tulkitaan: vähintään 57,5\u00a0%');
  expect(readTyped('48', place).problem).toBe('Kirjoita 48\u00a0% tai 4800\u00a0%.');
});
