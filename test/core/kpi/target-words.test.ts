/** Bounds and ranges as people say them in four languages: read where there is one reading, left alone where there are two. */
import { kpiUnit } from '../../../src/core/kpi/own-unit';
import { readTarget } from '../../../src/core/kpi/read-target';
import type { KpiUnit, Target } from '../../../src/core/kpi/target';
import { boundsInSigns } from '../../../src/core/kpi/target-words';

const percent: KpiUnit = { percent: true };
const plain: KpiUnit = { percent: false, spellings: [] };
const least = (bound: number): Target => ({ kind: 'at_least', bound });
const most = (bound: number): Target => ({ kind: 'at_most', bound });
const between = (low: number, high: number): Target => ({ kind: 'between', low, high });

test.each<readonly [string, KpiUnit, Target]>([
  ['at least 90%', percent, least(0.9)],
  ['At Least 90 %', percent, least(0.9)],
  ['no less than 12', plain, least(12)],
  ['minimum 3', plain, least(3)],
  ['min. 3', plain, least(3)],
  ['over 500', plain, least(500)],
  ['500+', plain, least(500)],
  ['500 +', plain, least(500)],
  ['90% or more', percent, least(0.9)],
  ['sekurang-kurangnya 90%', percent, least(0.9)],
  ['90% atau lebih', percent, least(0.9)],
  ['vähintään 90 %', percent, least(0.9)],
  ['yli 1 200', plain, least(1200)],
  ['90 % tai enemmän', percent, least(0.9)],
  ['mindst 90 %', percent, least(0.9)],
  ['90 % eller mere', percent, least(0.9)],
  ['at most 55%', percent, most(0.55)],
  ['bawah RM40', kpiUnit({ unit: 'money', currency: 'MYR' }), most(40)],
  ['max RM 40', kpiUnit({ unit: 'money', currency: 'MYR' }), most(40)],
  ['højst kr. 170', kpiUnit({ unit: 'money', currency: 'DKK' }), most(170)],
  ['at least EUR 25', kpiUnit({ unit: 'money', currency: 'EUR' }), least(25)],
  ['no more than 8', plain, most(8)],
  ['max. 8', plain, most(8)],
  ['50 max', plain, most(50)],
  ['8 maks.', plain, most(8)],
  ['ikke mere end 8', plain, most(8)],
  ['maksimalt 8', plain, most(8)],
  ['ei yli 8', plain, most(8)],
  ['ainakin 5', plain, least(5)],
  ['ikke mindre end 5', plain, least(5)],
  ['tidak kurang 5', plain, least(5)],
  ['50 minimum', plain, least(50)],
  ['under 8', plain, most(8)],
  ['paling banyak 8', plain, most(8)],
  ['tidak melebihi 8', plain, most(8)],
  ['enintään 55 %', percent, most(0.55)],
  ['højst 55 %', percent, most(0.55)],
  ['maks. 8', plain, most(8)],
  ['mindre end 8', plain, most(8)],
  ['8 or fewer', plain, most(8)],
  ['10 to 15', plain, between(10, 15)],
  ['10 til 15', plain, between(10, 15)],
  ['10 hingga 15', plain, between(10, 15)],
  ['between 10 and 15', plain, between(10, 15)],
  ['antara 10 dan 15', plain, between(10, 15)],
  ['mellem 10 og 15 %', percent, between(0.1, 0.15)],
  ['10…15', plain, between(10, 15)],
  ['10 ... 15', plain, between(10, 15)],
])('%s is read', (text, unit, target) => {
  const read = readTarget(text, null, unit);
  expect([text, read.ok ? read.value.target : read.problem]).toEqual([text, target]);
});

test.each(['about', 'at least', 'at least some', 'minimum', '+20%+', 'over the moon', 'maxi 8'])('%s is no target', text => {
  expect(boundsInSigns(text)).toBe(text);
  expect(readTarget(text, '.', plain)).toMatchObject({ ok: false, problem: { code: 'unreadable_target' } });
});

const perThousand = kpiUnit({ unit: 'per_thousand', currency: 'EUR' });
const change = (by: number): Target => ({ kind: 'relative', change: by });

test.each<readonly [string, KpiUnit, Target]>([
  ['greater than 50', plain, least(50)],
  ['a minimum of 50', plain, least(50)],
  ['50 and above', plain, least(50)],
  ['50 plus', plain, least(50)],
  ['minimissään 50', plain, least(50)],
  ['flere end 50', plain, least(50)],
  ['50 kr. eller derover', kpiUnit({ unit: 'money', currency: 'DKK' }), least(50)],
  ['sekurangnya 50', plain, least(50)],
  ['50 dan ke atas', plain, least(50)],
  ['lebih dari 50', plain, least(50)],
  ['fewer than 50', plain, most(50)],
  ['not exceeding 50', plain, most(50)],
  ['50 or under', plain, most(50)],
  ['enint. 50', plain, most(50)],
  ['lavere end 50', plain, most(50)],
  ['50 eller derunder', plain, most(50)],
  ['di bawah 50', plain, most(50)],
  ['tidak lebih dari 50', plain, most(50)],
  ['antara 50 hingga 60', plain, between(50, 60)],
  ['50..60', plain, between(50, 60)],
  ['5 ‰', perThousand, { kind: 'value', value: 5 }],
  ['≤ 5 promille', perThousand, most(5)],
  ['5 ‰', percent, { kind: 'value', value: 0.005 }],
  ['5–8 ‰', percent, between(0.005, 0.008)],
  ['50 øre', kpiUnit({ unit: 'money', currency: 'DKK' }), { kind: 'value', value: 0.5 }],
  ['50 leads', kpiUnit({ unit: 'count', currency: 'DKK' }), { kind: 'value', value: 50 }],
  ['20% more', plain, change(0.2)],
  ['20 % flere', plain, change(0.2)],
  ['fordobl', plain, change(1)],
  ['tredobl', plain, change(2)],
  ['halver', plain, change(-0.5)],
  ['increase by 20%', plain, change(0.2)],
  ['20 % enemmän', percent, change(0.2)],
  ['kasvu 20 %', plain, change(0.2)],
  ['20 % vækst', plain, change(0.2)],
  ['naik 20%', plain, change(0.2)],
  ['øges med 20 %', plain, change(0.2)],
  ['falde 15 %', plain, change(-0.15)],
  ['vähenee 15 %', plain, change(-0.15)],
  ['berkurang 15%', plain, change(-0.15)],
  ['fordobles', plain, change(1)],
  ['naik 0.5 mata peratus', percent, { kind: 'points', change: 0.005 }],
  ['0.5 pp op', percent, { kind: 'points', change: 0.005 }],
  ['20% below baseline', plain, change(-0.2)],
  ['laske 20 %', plain, change(-0.2)],
  ['20 % mindre', plain, change(-0.2)],
  ['kurangkan 20%', plain, change(-0.2)],
  ['double', plain, change(1)],
  ['tuplaa', percent, change(1)],
  ['fordoble', plain, change(1)],
  ['gandakan', plain, change(1)],
  ['puolita', plain, change(-0.5)],
])('%s is read, as an outsider typed it', (text, unit, target) => {
  const read = readTarget(text, '.', unit);
  expect([text, read.ok ? read.value.target : read.problem]).toEqual([text, target]);
});

test.each<readonly [string, KpiUnit, string, string]>([
  ['200/kk', kpiUnit({ unit: 'count', currency: 'EUR' }, 'määrä'), '/kk', 'määrä'],
  ['200 per month', kpiUnit({ unit: 'count', currency: 'EUR' }), 'per month', 'number'],
  ['≥ 200 kr. pr. måned', kpiUnit({ unit: 'money', currency: 'DKK' }), 'pr. måned', 'kr.'],
  ['50–60%', kpiUnit({ unit: 'money', currency: 'EUR' }), '%', '€'],
])('%s is another unit than the one of the KPI, which is named', (text, unit, other, expected) => {
  expect(readTarget(text, '.', unit)).toMatchObject({ ok: false, problem: { code: 'wrong_unit', unit: other, expected } });
});

test.each(['half', 'puolet', '+10% per month'])('%s is no target: nobody can tell of what', text => {
  expect(readTarget(text, '.', percent)).toMatchObject({ ok: false, problem: { code: 'unreadable_target' } });
});

test.each<readonly [string, KpiUnit | null, string, string]>([
  ['2x', plain, '+100%', '2'],
  ['× 1.5', plain, '+50%', '1.5'],
  ['0.5x', percent, '-50%', '0.5%'],
  ['3-kertainen', plain, '+200%', '3'],
  ['up to 50', plain, '≤ 50', '50'],
  ['Up to 50%', percent, '≤ 50%', '50%'],
  ['up to 50', percent, '≤ 50%', '50%'],
  ['op til 50', plain, '≤ 50', '50'],
  ['hingga 50', plain, '≤ 50', '50'],
  ['sehingga 50', null, '≤ 50', '50'],
  ['jopa 50', plain, '≤ 50', '50'],
  ['50 asti', plain, '≤ 50', '50'],
  ['50:een saakka', plain, '≤ 50', '50'],
  ['down to 20', plain, '20', '≤ 20'],
  ['ned til 20', plain, '20', '≤ 20'],
  ['from 10 to 15', plain, '10–15', '15'],
  ['from 10 to 15', percent, '10–15%', '15%'],
  ['fra 10 til 15', plain, '10–15', '15'],
  ['dari 10 hingga 15', plain, '10–15', '15'],
  ['daripada 10 kepada 15', plain, '10–15', '15'],
  ['10:stä 15:een', plain, '10–15', '15'],
  ['10 → 15', null, '10–15', '15'],
  ['10 -> 15 kr.', null, '10–15 kr.', '15 kr.'],
  ['about 50', plain, '50', '45–55'],
  ['ca. 50 %', percent, '50 %', '45–55 %'],
  ['noin 200', plain, '200', '180–220'],
  ['omkring 50', plain, '50', '45–55'],
  ['kira-kira 50', plain, '50', '45–55'],
  ['~50', plain, '50', '45–55'],
  ['10 or 15', plain, '10', '15'],
  ['10 eller 15', plain, '10', '15'],
  ['10 tai 15', percent, '10%', '15%'],
  ['10 atau 15', plain, '10', '15'],
  ['alle 8', plain, '≤ 8', '8'],
  ['alle 8 %', percent, '≤ 8 %', '8 %'],
  ['min 20', null, '≥ 20', '20 min'],
  ['3 hr', kpiUnit({ unit: 'days', currency: 'EUR' }), '3 h', '3 d'],
  ['≤ 3 hr', kpiUnit({ unit: 'days', currency: 'EUR' }), '≤ 3 h', '≤ 3 d'],
  ['25 m', plain, '25', '25000000'],
  ['≤ 12 t', plain, '≤ 12', '≤ 12000'],
])('%s asks by naming both', (text, unit, one, other) => {
  expect(readTarget(text, '.', unit)).toEqual({ ok: false, problem: { code: 'two_readings', text, one, other } });
  // What the question names has one reading each.
  for (const spelling of [one, other]) expect([spelling, readTarget(spelling, '.', unit).ok]).toEqual([spelling, true]);
});

test.each<readonly [string, KpiUnit | null, Target]>([
  ['min 20', plain, least(20)],
  ['min 20 %', percent, least(0.2)],
  ['max 5', plain, most(5)],
  ['alle 35 euroa', null, most(35)],
  ['alle 8 kpl', null, most(8)],
])('%s has one reading with its unit', (text, unit, target) => {
  expect(readTarget(text, '.', unit)).toMatchObject({ ok: true, value: { target } });
});

test.each(['at least 90', 'vähintään 0.9'])('%s of a percentage stays a question', text => {
  expect(readTarget(text, '.', percent)).toMatchObject({ ok: false, problem: { code: 'ambiguous_percent' } });
});
