/** Calendar days against the calendar JavaScript itself has, and against dates known by heart. */
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  civilOfDay,
  type Day,
  dayFromCivil,
  dayFromIso,
  dayFromSerial,
  daysBetween,
  isoOfDay,
  isoWeekOf,
  laterDay,
  weekdayOf,
} from '../../../src/core/day/day';

const iso = (text: string): Day => {
  const day = dayFromIso(text);
  if (day === null) throw new Error(text);
  return day;
};

test.each([
  ['1899-12-31', 1, 7, 1899, 52],
  ['1900-01-01', 2, 1, 1900, 1],
  ['1970-01-01', 25569, 4, 1970, 1],
  ['2024-02-29', 45351, 4, 2024, 9],
  ['2026-01-01', 46023, 4, 2026, 1],
  ['2026-10-05', 46300, 1, 2026, 41],
  ['2026-12-31', 46387, 4, 2026, 53],
  ['2027-01-03', 46390, 7, 2026, 53],
  ['2027-01-04', 46391, 1, 2027, 1],
  ['2024-12-30', 45656, 1, 2025, 1],
  ['9999-12-31', 2958465, 5, 9999, 52],
])('%s is serial %d, weekday %d, week of %d: %d', (text, serial, weekday, year, week) => {
  const day = iso(text);
  expect(day).toBe(serial);
  expect(isoOfDay(day)).toBe(text);
  expect(weekdayOf(day)).toBe(weekday);
  expect(isoWeekOf(day)).toEqual({ year, week });
});

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '1899-12-30', '26-01-01', '2026-1-1', '2026-10-05T00:00', 'today', ''])(
  '%p is no day',
  text => {
    expect(dayFromIso(text)).toBeNull();
  },
);

test.each([0, -1, 2958466, Number.NaN, Number.POSITIVE_INFINITY])('serial %d is no day', serial => {
  expect(dayFromSerial(serial)).toBeNull();
});

test('a time of day is dropped and blanks around ISO text are ignored', () => {
  expect(dayFromSerial(46300.999)).toBe(46300);
  expect(dayFromIso(' 2026-10-05 ')).toBe(46300);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-10-05', 0, '2026-10-05'],
])('%s plus %d months is %s', (from, months, to) => {
  expect(isoOfDay(addMonths(iso(from), months))).toBe(to);
});

test('agrees with the calendar of JavaScript on any day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 2_958_465 }), serial => {
      const day = dayFromSerial(serial) as Day;
      const date = new Date((serial - 25569) * 86_400_000);
      expect(civilOfDay(day)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() });
      expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
      expect(dayFromCivil(civilOfDay(day))).toBe(day);
    }),
    { numRuns: 2000 },
  );
});

test('adding and measuring days are inverse', () => {
  expect(daysBetween(iso('2026-10-05'), addDays(iso('2026-10-05'), 89))).toBe(89);
  expect(isoOfDay(addDays(iso('2026-10-05'), 89))).toBe('2027-01-02');
  expect(laterDay(iso('2026-10-05'), iso('2026-10-04'))).toBe(46300);
});
