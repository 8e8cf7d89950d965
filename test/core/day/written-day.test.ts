/** Days in front of pasted values, as public reports have them (with their addresses) and as four languages write them. */
import { dayFromIso, isoOfDay } from '../../../src/core/day/day';
import { type DayHabit, leadingDay, onlyDay, writtenDay } from '../../../src/core/day/written-day';

const finnish: DayHabit = { locale: 'fi_FI', start: '2026-10-05' };
const american: DayHabit = { locale: 'en_US', start: '2026-10-05' };
const british: DayHabit = { ...american, locale: 'en_GB' };

function read(line: string, habit: DayHabit): readonly (string | null)[] | null {
  const found = leadingDay(line, habit);
  return found === null ? null : [found.day === null ? null : isoOfDay(found.day), found.rest];
}

test.each<[string, DayHabit, string | null, string]>([
  // https://github.com/buckets/application/issues/573
  ['13.03.21,76.00', british, '2021-03-13', '76.00'],
  ['13/03/21,76.00', british, '2021-03-13', '76.00'],
  ['13-03-2021,76.00', british, '2021-03-13', '76.00'],
  ['03/13/2021,76.00', american, '2021-03-13', '76.00'],
  ['01 NOV 2021,9.99', british, '2021-11-01', '9.99'],
  // https://github.com/mtotschnig/MyExpenses/issues/1943
  ['Tuesday, 19 June 2001\t5', british, '2001-06-19', '5'],
  ['"2001-06-21",5', british, '2001-06-21', '5'],
  ['2001-06-21T14:58:00,5', british, '2001-06-21', '5'],
  ['21Jun2001 5', british, '2001-06-21', '5'],
  ['20010621,5', british, '2001-06-21', '5'],
  // https://github.com/wealthfolio/wealthfolio/pull/1622: became the year 26
  ['26.06.26;12', finnish, '2026-06-26', '12'],
  // https://github.com/dannymcc/may/issues/250: months first only where the country does
  ['12/01/2026\t5', american, '2026-12-01', '5'],
  // As the spreadsheet itself reads what is typed into it there.
  ['12-01-2026\t5', american, '2026-12-01', '5'],
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
  ['14 Sep 26\t52', '2026-09-14', '52'],
  ['14. 9. 2026\t52', '2026-09-14', '52'],
  ['14/9-2026\t52', '2026-09-14', '52'],
  ['14/9-26\t52', '2026-09-14', '52'],
  ['14/9 2026\t52', '2026-09-14', '52'],
  ['14/Sep/2026\t52', '2026-09-14', '52'],
  ['Sep-14-2026\t52', '2026-09-14', '52'],
  ['14.9.2026 klo 9.00\t52', '2026-09-14', '52'],
  ['14.9.2026 kl. 9.00\t52', '2026-09-14', '52'],
  ['2026-09-14 00:00:00 UTC\t52', '2026-09-14', '52'],
  ['2026-09-14\u00a0\t52', '2026-09-14', '52'],
  ['14. syyskuuta\t52', '2026-09-14', '52'],
  ['28 Dec\t50', '2025-12-28', '50'],
  ['"14.9.2026";"52,5"', '2026-09-14', '52,5'],
  ['2026-09-14;52,5;', '2026-09-14', '52,5;'],
  [`${46300 - 21}\t52`, '2026-09-14', '52'],
])('%s', (line, day, rest) => {
  expect(read(line, finnish)).toEqual([day, rest]);
});

test.each([
  '31.9.2026 52',
  '2026-02-30,5',
  '14.13.2026 5',
  '31 June 2026 5',
  // 14 September 2026 is a Monday.
  'ti 14.9.2026 52',
  'lør. 14.9.2026 52',
  'Selasa, 14 September 2026 52',
  'Sunday 14 September 2026 52',
])('%s begins with a day there is not', line => {
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

/** In the middle of a cycle from 30 November 2026. */
const MIDDLE = dayFromIso('2027-01-14');
test.each([
  ['25.10.', 'fi_FI', '2026-10-25'],
  ['16.11.2026.', 'da_DK', '2026-11-16'],
  ['16/11 2026 kl 9', 'da_DK', '2026-11-16'],
  ['16.11.2026 klo 9', 'fi_FI', '2026-11-16'],
  ['16/11/2026 9:00 PTG', 'ms_MY', '2026-11-16'],
  ['16/11/2026 9.00 pagi', 'ms_MY', '2026-11-16'],
  ['16 hb. November 2026', 'ms_MY', '2026-11-16'],
  ['mandag den 16/11', 'da_DK', '2026-11-16'],
  ['Jumaat 13/11', 'ms_MY', '2026-11-13'],
  ['3.1.', 'fi_FI', '2027-01-03'],
  ['25. 2.', 'fi_FI', '2027-02-25'],
  ['1.12', 'da_DK', '2026-12-01'],
  ['24/12', 'da_DK', '2026-12-24'],
  ['12/24', 'en_US', '2026-12-24'],
  ['1. joulukuuta', 'fi_FI', '2026-12-01'],
  ['ma 1.2.', 'fi_FI', '2027-02-01'],
  ['d. 1. december', 'da_DK', '2026-12-01'],
  ['man. den 1.2.', 'da_DK', '2027-02-01'],
  ['1hb Disember', 'ms_MY', '2026-12-01'],
  ['2. jan.', 'da_DK', '2027-01-02'],
  ['14 Dis', 'en_MY', '2026-12-14'],
  ['Dec 1st', 'en_GB', '2026-12-01'],
  ['20261201', 'en_GB', '2026-12-01'],
  ['1.12.26', 'fi_FI', '2026-12-01'],
  ['1.12. klo 12', 'fi_FI', null],
  ['31.11.', 'fi_FI', null],
  ['24/12', 'en_US', null],
  ['the 6th', 'en_GB', null],
  ['soon', 'en_GB', null],
  ['12', 'en_GB', null],
  ['3:45', 'fi_FI', null],
  ['', 'fi_FI', null],
])('%j typed into a column of dates in %s is %p', (text, locale, expected) => {
  const day = MIDDLE === null ? null : writtenDay(text, locale, MIDDLE);
  expect(day === null ? null : isoOfDay(day)).toBe(expected);
});

test.each<readonly [string, string, string | null]>([
  ['25/12/2026', 'fi_FI', '2026-12-25'],
  ['3/12/2026', 'fi_FI', null],
  ['3/12', 'fi_FI', null],
  ['12/12/2026', 'fi_FI', '2026-12-12'],
  ['3.12.2026', 'fi_FI', '2026-12-03'],
  ['3/12/2026', 'da_DK', '2026-12-03'],
  ['3-12-2026', 'da_DK', '2026-12-03'],
  ['3/12/2026', 'en_GB', '2026-12-03'],
  ['12/3/2026', 'en_US', '2026-12-03'],
  ['3-12-2026', 'en_US', null],
  ['3-12-2026', 'en_GB', null],
  ['3 Dec 2026', 'en_US', '2026-12-03'],
  ['3.12.2024', 'fi_FI', null],
  ['26-12-03', 'da_DK', null],
  ['soon', 'fi_FI', null],
])('%j standing in a column of dates in %s can only be %p', (text, locale, expected) => {
  const day = MIDDLE === null ? null : onlyDay(text, locale, MIDDLE);
  expect(day === null ? null : isoOfDay(day)).toBe(expected);
});
