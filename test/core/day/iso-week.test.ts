/** Calendar weeks: as reports write them, and the days they are. */
import { addDays, dayFromIso, isoOfDay, isoWeekOf } from '../../../src/core/day/day';
import { lastMondayOf, mondayOf, readWeek, weeksIn } from '../../../src/core/day/iso-week';

test.each([
  ['2026-W48', 48, 2026],
  ['2026W48', 48, 2026],
  ['2026 W48', 48, 2026],
  ['2026/W48', 48, 2026],
  ['W48 2026', 48, 2026],
  ['w48', 48, null],
  ['Week 48', 48, null],
  ['week 48, 2026', 48, 2026],
  ['Week 48 of 2026', 48, 2026],
  ['2026 Week 48', 48, 2026],
  ['Wk 5', 5, null],
  ['CW48/2026', 48, 2026],
  ['Calendar week 48', 48, null],
  ['vk 48', 48, null],
  ['Vk. 48', 48, null],
  ['vko 48/2026', 48, 2026],
  ['Viikko 48', 48, null],
  ['48. viikko', 48, null],
  ['48. vko 2026', 48, 2026],
  ['uge 48', 48, null],
  ['Uge 48-2026', 48, 2026],
  ['Uge 48 (23.–29. nov.)', 48, null],
  ['u48', 48, null],
  ['Minggu 48', 48, null],
  ['Minggu ke-48', 48, null],
  ['Minggu ke 48, 2026', 48, 2026],
  ['Minggu 48 tahun 2026', 48, 2026],
  ['Mgg. 48', 48, null],
  [' 2026-W01 ', 1, 2026],
] as const)('%s is week %d of %p', (text, week, year) => expect(readWeek(text)).toEqual({ week, year }));

test.each([
  '48',
  '202648',
  '2026-48',
  'W54',
  'W0',
  'week',
  'Weekly 48',
  'Minggu',
  'uge 48 og 49',
  'u 4811',
  'W48-1 x',
  '12.4.2026',
  'Wave 4',
])('%s names no week', text => expect(readWeek(text)).toBeNull());

test.each([
  // https://github.com/metabase/metabase/issues/9474: weeks from Monday, and GA4's other ones from Sunday
  ['isoYearIsoWeek', ['202601', '202602'], [1, 2]],
  ['ga:yearWeek', ['202647', '202648'], [null, null]],
  ['Year week', ['202648'], [null]],
  // As in https://github.com/pola-rs/polars/issues/6796
  ['week', ['202101', '202102', '202143'], [1, 2, 43]],
  ['ISO week of ISO year', ['202648', '2026-W49'], [48, 49]],
  ['Viikko', ['202611'], [11]],
  ['Uge', ['202611'], [11]],
  ['Minggu', ['202611'], [11]],
  ['Nth', ['202611', '202613'], [11, 13]],
  ['Month', ['202611'], [null]],
  ['Week', ['202654'], [null]],
])('under %s, %j are weeks %j', (heading, cells, weeks) => {
  const read = weeksIn(heading, cells);
  expect(cells.map(cell => read(cell)?.week ?? null)).toEqual(weeks);
});

test('each week is seven days from its Monday, and only long years have a 53rd', () => {
  const long = [2015, 2020, 2026, 2032, 2037];
  for (let year = 2010; year <= 2040; year += 1) {
    for (let week = 1; week <= 53; week += 1) {
      const monday = mondayOf(year, week);
      expect([year, week, monday !== null]).toEqual([year, week, week < 53 || long.includes(year)]);
      if (monday === null) continue;
      expect([isoWeekOf(monday), isoWeekOf(addDays(monday, 6))]).toEqual([
        { year, week },
        { year, week },
      ]);
    }
  }
});

test.each([
  [48, '2026-11-29', '2026-11-23'],
  [48, '2026-11-23', '2026-11-23'],
  [48, '2026-11-22', '2025-11-24'],
  [50, '2027-02-01', '2026-12-07'],
  [53, '2027-01-02', '2026-12-28'],
  [53, '2026-06-01', '2020-12-28'],
] as const)('week %d until %s began on %s', (week, until, monday) => {
  const day = dayFromIso(until);
  const found = day === null ? null : lastMondayOf(week, day);
  expect(found === null ? null : isoOfDay(found)).toBe(monday);
});
