/** The target grammar: every spelling of the product's definition, and every question it asks instead of guessing. */
import fc from 'fast-check';
import { readTarget, type TargetProblem } from '../../../src/core/kpi/read-target';
import type { KpiUnit, Target } from '../../../src/core/kpi/target';
import type { DecimalSign } from '../../../src/core/number/read-digits';

const percent: KpiUnit = { percent: true };
const kroner: KpiUnit = { percent: false, spellings: ['kr.', 'DKK'] };
const euro: KpiUnit = { percent: false, spellings: ['€', 'EUR'] };
const plain: KpiUnit = { percent: false, spellings: [] };

const readable: readonly [string, DecimalSign, KpiUnit | null, Target, string][] = [
  ['48%', '.', percent, { kind: 'value', value: 0.48 }, '%'],
  ['180 000', ',', plain, { kind: 'value', value: 180000 }, ''],
  ['180\u00a0000', null, plain, { kind: 'value', value: 180000 }, ''],
  ['180\u202f000', '.', null, { kind: 'value', value: 180000 }, ''],
  ["180'000.5", '.', null, { kind: 'value', value: 180000.5 }, ''],
  ['180’000', '.', null, { kind: 'value', value: 180000 }, ''],
  ['180.000', ',', plain, { kind: 'value', value: 180000 }, ''],
  ['180,000', '.', plain, { kind: 'value', value: 180000 }, ''],
  ['1,2%', ',', percent, { kind: 'value', value: 0.012 }, '%'],
  ['1,2 %', null, percent, { kind: 'value', value: 0.012 }, '%'],
  ['25 €', ',', euro, { kind: 'value', value: 25 }, '€'],
  ['€25', ',', euro, { kind: 'value', value: 25 }, '€'],
  ['170 kr.', ',', kroner, { kind: 'value', value: 170 }, 'kr.'],
  ['170 KR', ',', kroner, { kind: 'value', value: 170 }, 'KR'],
  ['RM 40', '.', null, { kind: 'value', value: 40 }, 'RM'],
  ['US$ 40', '.', null, { kind: 'value', value: 40 }, 'US$'],
  ['≥ 90%', '.', percent, { kind: 'at_least', bound: 0.9 }, '%'],
  ['>=90%', '.', percent, { kind: 'at_least', bound: 0.9 }, '%'],
  ['> 1.2%', '.', percent, { kind: 'at_least', bound: 0.012 }, '%'],
  ['<= 55%', '.', percent, { kind: 'at_most', bound: 0.55 }, '%'],
  ['≤ 0', '.', plain, { kind: 'at_most', bound: 0 }, ''],
  ['≥ -5', '.', plain, { kind: 'at_least', bound: -5 }, ''],
  ['10–15', '.', plain, { kind: 'between', low: 10, high: 15 }, ''],
  ['10-15', '.', plain, { kind: 'between', low: 10, high: 15 }, ''],
  ['10 – 15 %', ',', percent, { kind: 'between', low: 0.1, high: 0.15 }, '%'],
  ['10 €–15 €', ',', euro, { kind: 'between', low: 10, high: 15 }, '€'],
  ['+20%', '.', percent, { kind: 'relative', change: 0.2 }, '%'],
  ['+ 20 %', ',', plain, { kind: 'relative', change: 0.2 }, '%'],
  ['-15%', '.', euro, { kind: 'relative', change: -0.15 }, '%'],
  ['−15%', '.', euro, { kind: 'relative', change: -0.15 }, '%'],
  ['+0,5 pp', ',', percent, { kind: 'points', change: 0.005 }, 'pp'],
  ['+0.5pp', null, percent, { kind: 'points', change: 0.005 }, 'pp'],
  ['+50 bps', '.', percent, { kind: 'points', change: 0.005 }, 'pp'],
  ['-25 basis points', '.', percent, { kind: 'points', change: -0.0025 }, 'pp'],
  ['≥ 50 bps', '.', percent, { kind: 'at_least', bound: 0.005 }, '%'],
  ['10 ja 15 välillä', ',', plain, { kind: 'between', low: 10, high: 15 }, ''],
  ['10:n ja 15:n välillä', ',', plain, { kind: 'between', low: 10, high: 15 }, ''],
  ['12,5 ja 15 % välillä', ',', percent, { kind: 'between', low: 0.125, high: 0.15 }, '%'],
  ['plus 10 %', ',', plain, { kind: 'relative', change: 0.1 }, '%'],
  ['≧ 10', '.', plain, { kind: 'at_least', bound: 10 }, ''],
  ['⩽ 55%', '.', percent, { kind: 'at_most', bound: 0.55 }, '%'],
  ['48%!', '.', percent, { kind: 'value', value: 0.48 }, '%'],
  ['1½ %', ',', percent, { kind: 'value', value: 0.015 }, '%'],
  ['8/10', '.', percent, { kind: 'value', value: 0.8 }, '%'],
  ['≥ 8 ud af 10', ',', percent, { kind: 'at_least', bound: 0.8 }, '%'],
  ['-0,5 %-yks.', ',', percent, { kind: 'points', change: -0.005 }, 'pp'],
];

test.each(readable)('%s (decimal %s) is read', (text, decimal, unit, target, shownUnit) => {
  expect(readTarget(text, decimal, unit)).toEqual({ ok: true, value: { target, unit: shownUnit } });
});

const questions: readonly [string, DecimalSign, KpiUnit | null, TargetProblem][] = [
  ['20%', '.', plain, { code: 'percent_on_other_unit', text: '20%', one: '20', other: '+20%' }],
  ['48', '.', percent, { code: 'ambiguous_percent', text: '48', one: '48%', other: '4800%' }],
  ['0.48', '.', percent, { code: 'ambiguous_percent', text: '0.48', one: '0.48%', other: '48%' }],
  ['≥ 90', '.', percent, { code: 'ambiguous_percent', text: '≥ 90', one: '≥ 90%', other: '≥ 9000%' }],
  ['10-15', '.', percent, { code: 'ambiguous_percent', text: '10-15', one: '10–15%', other: '1000–1500%' }],
  ['1,234', null, plain, { code: 'ambiguous_number', text: '1,234', one: '1234', other: '1.234' }],
  ['+5', '.', plain, { code: 'ambiguous_sign', text: '+5', one: '5', other: '+5%' }],
  ['-5', '.', percent, { code: 'ambiguous_sign', text: '-5', one: '-5 pp', other: '-5%' }],
  ['+0.5 pp', '.', euro, { code: 'points_need_percent', text: '+0.5 pp' }],
  ['25 $', '.', euro, { code: 'wrong_unit', text: '25 $', unit: '$', expected: '€' }],
  ['25 €', '.', percent, { code: 'wrong_unit', text: '25 €', unit: '€', expected: '%' }],
  ['≥ 5%', '.', euro, { code: 'wrong_unit', text: '≥ 5%', unit: '%', expected: '€' }],
  ['15–10', '.', plain, { code: 'range_reversed', text: '15–10' }],
  ['1,2%', '.', percent, { code: 'unreadable_target', text: '1,2%' }],
  ['1.2.3', null, plain, { code: 'unreadable_target', text: '1.2.3' }],
  ['12 34', '.', plain, { code: 'unreadable_target', text: '12 34' }],
  ['a lot', '.', plain, { code: 'unreadable_target', text: 'a lot' }],
  ['0.5 pp', '.', percent, { code: 'unreadable_target', text: '0.5 pp' }],
  // What is named can be typed: with the decimal sign in force.
  ['0,5', ',', percent, { code: 'ambiguous_percent', text: '0,5', one: '0,5%', other: '50%' }],
  ['10,5–12', ',', percent, { code: 'ambiguous_percent', text: '10,5–12', one: '10,5–12%', other: '1050–1200%' }],
  ['+0,5', ',', percent, { code: 'ambiguous_sign', text: '+0,5', one: '+0,5 pp', other: '+0,5%' }],
  ['2,5%', ',', plain, { code: 'percent_on_other_unit', text: '2,5%', one: '2,5', other: '+2,5%' }],
  ['50 bps', ',', percent, { code: 'two_readings', text: '50 bps', one: '0,5%', other: '+0,5 pp' }],
  ['50 bps', '.', plain, { code: 'wrong_unit', text: '50 bps', unit: 'bp', expected: '' }],
  ['lebih 35', '.', percent, { code: 'two_readings', text: 'lebih 35', one: '≥ 35%', other: '+35%' }],
  ['50/50', '.', percent, { code: 'two_readings', text: '50/50', one: '50%', other: '100%' }],
  ['lebih 35', '.', plain, { code: 'two_readings', text: 'lebih 35', one: '≥ 35', other: '+35%' }],
  ['kurang 5%', '.', percent, { code: 'two_readings', text: 'kurang 5%', one: '≤ 5%', other: '-5%' }],
  ['12/10', '.', percent, { code: 'unreadable_target', text: '12/10' }],
  ['8/10', '.', plain, { code: 'unreadable_target', text: '8/10' }],
  ['≥', '.', plain, { code: 'unreadable_target', text: '≥' }],
  ['', '.', plain, { code: 'unreadable_target', text: '' }],
];

test.each(questions)('%s (decimal %s) is asked back', (text, decimal, unit, problem) => {
  expect(readTarget(text, decimal, unit)).toEqual({ ok: false, problem });
});

test('any value written with either decimal sign and any group sign is read back', () => {
  const separators = fc.constantFrom<[',' | '.', string]>(['.', ','], [',', '.'], ['.', ' '], [',', '\u00a0'], [',', '\u202f'], ['.', "'"]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }), separators, (whole, cents, [decimal, group]) => {
      const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, group);
      const read = readTarget(`${grouped}${decimal}${String(cents).padStart(2, '0')} kr.`, decimal, kroner);
      expect(read).toEqual({
        ok: true,
        value: { target: { kind: 'value', value: Number(`${whole}.${String(cents).padStart(2, '0')}`) }, unit: 'kr.' },
      });
    }),
    { numRuns: 500 },
  );
});

test('no text makes it throw or give a number that is none', () => {
  const pieces = fc.array(
    fc.constantFrom('1', '23', '000', '.', ',', ' ', '+', '-', '−', '–', '%', 'pp', '€', 'kr.', '≥', '<=', 'abc', '’', '\u00a0'),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(pieces, fc.constantFrom<DecimalSign>('.', ',', null), (parts, decimal) => {
      const read = readTarget(parts.join(''), decimal, null);
      if (read.ok)
        for (const figure of Object.values(read.value.target)) expect(typeof figure === 'string' || Number.isFinite(figure)).toBe(true);
      else expect(read.problem.code).toMatch(/^[a-z_]+$/);
    }),
    { numRuns: 5000 },
  );
});
