/** Days in front of pasted values, as public reports have them (with their addresses) and as four languages write them. */
import { isoOfDay } from '../../../src/core/day/day';
import { leadingDay, type PastHabit } from '../../../src/sidebar/numbers/past-day';

const finnish: PastHabit = { decimal: ',', locale: 'fi_FI', percent: ' %', start: '2026-10-05' };
const american: PastHabit = { decimal: '.', locale: 'en_US', percent: '%', start: '2026-10-05' };
const british: PastHabit = { ...american, locale: 'en_GB' };

function read(line: string, habit: PastHabit): readonly (string | null)[] | null {
  const found = leadingDay(line, habit);
  return found === null ? null : [found.day === null ? null : isoOfDay(found.day), found.rest];
}

test.each<[string, PastHabit, string | null, string]>([
  // https://github.com/buckets/application/issues/573
  ['13.03.21,76.00', british, '2021-03-13', '76.00'],
  ['13/03/21,76.00', british, '2021-03-13', '76.00'],
  ['13-03-2021,76.00', british, '2021-03-13', '76.00'],
  ['03/13/2021,76.00', american, '2021-03-13', '76.00'],
  ['01 NOV 2021,9.99', british, '2021-11-01', '9.99'],
  // https://github.com/mtotschnig/MyExpenses/issues/1943
  ['Tuesday, 21 June 2001\t5', british, '2001-06-21', '5'],
  ['"2001-06-21",5', british, '2001-06-21', '5'],
  ['2001-06-21T14:58:00,5', british, '2001-06-21', '5'],
  ['21Jun2001 5', british, '2001-06-21', '5'],
  ['20010621,5', british, '2001-06-21', '5'],
  // https://github.com/wealthfolio/wealthfolio/pull/1622: became the year 26
  ['26.06.26;12', finnish, '2026-06-26', '12'],
  // https://github.com/dannymcc/may/issues/250: months first only where the country does
  ['12/01/2026\t5', american, '2026-12-01', '5'],
  // https://github.com/system76/beansbooks/issues/233: became 31 December 1969
  ['18/05/2015,5', british, '2015-05-18', '5'],
  ['18/05/2015,5', american, null, '5'],
])('%s for %j', (line, habit, day, rest) => {
  expect(read(line, habit)).toEqual([day, rest]);
});

test.each<[string, string, string]>([
  ['14. september 2026\t52', '2026-09-14', '52'],
  ['14. syyskuuta 2026 52,5 %', '2026-09-14', '52,5 %'],
  ['14 Sept 2026: 52', '2026-09-14', '52'],
  ['Sep 14, 2026\t52%', '2026-09-14', '52%'],
  ['September 14th, 2026 52', '2026-09-14', '52'],
  ['14 Ogos 2026;52', '2026-08-14', '52'],
  ['14 Mac 2026;52', '2026-03-14', '52'],
  ['14. marraskuuta 2025 52', '2025-11-14', '52'],
  ['14-Sep-26\t52', '2026-09-14', '52'],
  ['ma 14.9.2026 52', '2026-09-14', '52'],
  ['man. 14.9.2026 52', '2026-09-14', '52'],
  ['Isnin, 14 September 2026 52', '2026-09-14', '52'],
  ['2026/09/14 52', '2026-09-14', '52'],
  ['2026-09-14 00:00:00\t52', '2026-09-14', '52'],
  ['2026-09-14T00:00:00.000Z,52', '2026-09-14', '52'],
  ['14.9.2026 0.00\t52', '2026-09-14', '52'],
  ['14 Sep 52', '2026-09-14', '52'],
  ['14. syyskuuta\t52', '2026-09-14', '52'],
  ['28 Dec\t50', '2025-12-28', '50'],
  ['"14.9.2026";"52,5"', '2026-09-14', '52,5'],
  ['2026-09-14;52,5;', '2026-09-14', '52,5;'],
  [`${46300 - 21}\t52`, '2026-09-14', '52'],
])('%s', (line, day, rest) => {
  expect(read(line, finnish)).toEqual([day, rest]);
});

test.each(['31.9.2026 52', '2026-02-30,5', '14.13.2026 5', '31 June 2026 5'])('%s begins with a day there is not', line => {
  expect(read(line, finnish)?.[0]).toBeNull();
});

test.each([
  '52,5',
  '1 234',
  '12.5',
  '1.234,5',
  '46279',
  '20260914',
  '52 %',
  'Hold rate',

  '3:45',
  '-5',
  '14/9',
  'Toukokuu 52',
])('%s is no day with a value', line => {
  expect(read(line, finnish)?.[0] ?? null).toBeNull();
});
