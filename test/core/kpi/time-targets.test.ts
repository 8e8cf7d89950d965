/** Targets of KPIs that count a time, as people write durations in four languages: read in the KPI's own unit, or asked about by name. */
import { kpiUnit } from '../../../src/core/kpi/own-unit';
import { readTarget } from '../../../src/core/kpi/read-target';
import type { Target } from '../../../src/core/kpi/target';
import type { DurationUnit } from '../../../src/core/number/time-units';

const is = (value: number): Target => ({ kind: 'value', value });
const least = (bound: number): Target => ({ kind: 'at_least', bound });
const most = (bound: number): Target => ({ kind: 'at_most', bound });
const between = (low: number, high: number): Target => ({ kind: 'between', low, high });
const own = (unit: DurationUnit) => kpiUnit({ unit, currency: 'EUR' });

test.each<readonly [string, DurationUnit, Target]>([
  ['2 min', 'seconds', is(120)],
  ['2 min.', 'seconds', is(120)],
  ['2 minuuttia', 'seconds', is(120)],
  ['2 minutter', 'seconds', is(120)],
  ['2 minit', 'seconds', is(120)],
  ['5m', 'seconds', is(300)],
  ['35 sek', 'seconds', is(35)],
  ['36 sek.', 'minutes', is(0.6)],
  ['35 saat', 'seconds', is(35)],
  ['35 sekunnin', 'seconds', is(35)],
  ['1:30', 'seconds', is(90)],
  ['1:30', 'minutes', is(1.5)],
  ['1:30', 'hours', is(1.5)],
  ['1:30 h', 'minutes', is(90)],
  ['1:30 min', 'hours', is(0.025)],
  ['1:02:03', 'seconds', is(3723)],
  ['1:12:00', 'days', is(0.05)],
  ['1 t 20 min', 'minutes', is(80)],
  ['1 t 30', 'minutes', is(90)],
  ['1h30', 'hours', is(1.5)],
  ['1.5 j', 'minutes', is(90)],
  ['2 jam 30', 'minutes', is(150)],
  ['1 t. 20 min.', 'minutes', is(80)],
  ['1 h 20 min', 'seconds', is(4800)],
  ['1 time og 20 minutter', 'minutes', is(80)],
  ['1 tunti ja 15 minuuttia', 'hours', is(1.25)],
  ['1 jam 20 minit', 'minutes', is(80)],
  ['1 min 3,5 sek', 'seconds', is(63.5)],
  ['2 h', 'minutes', is(120)],
  ['2 t', 'minutes', is(120)],
  ['2 timer', 'seconds', is(7200)],
  ['2 h', 'hours', is(2)],
  ['1½ h', 'minutes', is(90)],
  ["≤ 90'", 'seconds', most(5400)],
  ['7"', 'seconds', is(7)],
  ['36 h', 'days', is(1.5)],
  ['12 tuntia', 'days', is(0.5)],
  ['1,5 døgn', 'hours', is(36)],
  ['2 vrk', 'hours', is(48)],
  ['2 uger', 'days', is(14)],
  ['2 viikkoa', 'days', is(14)],
  ['1 viikko 2 päivää', 'days', is(9)],
  ['2 minggu', 'days', is(14)],
  ['2.3 min', 'seconds', is(138)],
  ['90', 'seconds', is(90)],
  ['≥ 1:30', 'seconds', least(90)],
  ['<= 2 min', 'seconds', most(120)],
  ['at most 1 h 15 min', 'minutes', most(75)],
  ['enintään 2 tuntia', 'minutes', most(120)],
  ['alle 3 päivää', 'days', most(3)],
  ['alle 2 tunnin', 'minutes', most(120)],
  ['højst 1:15 t', 'minutes', most(75)],
  ['tidak melebihi 2 jam', 'minutes', most(120)],
  ['min 20 sek', 'seconds', least(20)],
  ['min. 20', 'minutes', least(20)],
  ['1–2 min', 'seconds', between(60, 120)],
  ['30 s – 2 min', 'seconds', between(30, 120)],
  ['1:30–2:00', 'seconds', between(90, 120)],
  ['1 t 20 min – 2 t', 'minutes', between(80, 120)],
  ['mellem 1 og 2 timer', 'minutes', between(60, 120)],
  ['10 til 15 min', 'seconds', between(600, 900)],
  ['2 min or less', 'seconds', most(120)],
  ['-15%', 'minutes', { kind: 'relative', change: -0.15 }],
])('%s of a KPI in %s', (text, unit, target) => {
  const read = readTarget(text, text.includes(',') ? ',' : '.', own(unit));
  expect([text, read.ok ? read.value.target : read.problem]).toEqual([text, target]);
});

test.each<readonly [string, DurationUnit, string, string]>([
  ['1:30', 'days', '1 h 30 min', '1 min 30 s'],
  ['min 20', 'seconds', '≥ 20', '20 min'],
  ['+30 s', 'seconds', '30', '+30%'],
  ['-10 min', 'minutes', '10', '-10%'],
])('%s of a KPI in %s: %s or %s', (text, unit, one, other) => {
  expect(readTarget(text, '.', own(unit))).toMatchObject({ ok: false, problem: { one, other } });
});

test.each([
  ['2 m', 'days'],
  ['2 kg', 'minutes'],
  ['2 €', 'hours'],
] as const)('%s of a KPI in %s is another unit', (text, unit) => {
  expect(readTarget(text, '.', own(unit))).toMatchObject({ ok: false, problem: { code: 'wrong_unit' } });
});

test('a KPI that counts no time takes no duration, and where the unit is not known both values are named', () => {
  expect(readTarget('1:30', '.', kpiUnit({ unit: 'count', currency: 'EUR' }))).toMatchObject({
    ok: false,
    problem: { code: 'wrong_unit', unit: '1:30' },
  });
  expect(readTarget('≥ 1 h 20 min', '.', null)).toMatchObject({
    ok: false,
    problem: { code: 'ambiguous_duration', one: '4800', other: '80' },
  });
});

test('what has no end as a decimal is exact to less than a thousandth of a second', () => {
  const read = readTarget('35 s', '.', own('days'));
  expect(read.ok && read.value.target.kind === 'value' ? read.value.target.value * 86_400 : null).toBeCloseTo(35, 4);
});
