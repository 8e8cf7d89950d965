/** Bounds and ranges as people say them in four languages: read where there is one reading, left alone where there are two. */
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
  ['no more than 8', plain, most(8)],
  ['max. 8', plain, most(8)],
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

test.each([
  'up to 50',
  'from 10 to 15',
  'op til 50',
  'about 50',
  'at least',
  'at least some',
  'minimum',
  '+20%+',
  'over the moon',
  '20 min',
  'min 20',
  'alle 8',
  'maxi 8',
])('%s is left to be asked about', text => {
  expect(boundsInSigns(text)).toBe(text);
});

test.each(['at least 90', 'vähintään 0.9'])('%s of a percentage stays a question', text => {
  expect(readTarget(text, '.', percent)).toMatchObject({ ok: false, problem: { code: 'ambiguous_percent' } });
});
