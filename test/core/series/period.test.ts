/** Which week a total is for, and that a week has one number. */
import * as fc from 'fast-check';
import { leaveOff } from '../../../src/core/cycle/weeks-off';
import { addDays, type Day, dayFromIso, isoOfDay } from '../../../src/core/day/day';
import { coveredUntil, lastFullWeek, oneEachWeek, periodOf, weekTotals } from '../../../src/core/series/period';

const SEED = 20261128;
const day = (iso: string): Day => dayFromIso(iso) as Day;
const START = day('2026-11-30');
const texts = ({ from, to }: { from: Day; to: Day }) => [isoOfDay(from), isoOfDay(to)];

test.each([
  ['2026-12-05', ['2026-11-23', '2026-11-29']],
  ['2026-12-06', ['2026-11-30', '2026-12-06']],
  ['2026-12-08', ['2026-11-30', '2026-12-06']],
  ['2026-12-12', ['2026-11-30', '2026-12-06']],
  ['2026-12-13', ['2026-12-07', '2026-12-13']],
  ['2027-01-03', ['2026-12-28', '2027-01-03']],
])('at the end of %s the last full week is %j', (today, week) => {
  expect(texts(lastFullWeek(day(today), START))).toEqual(week);
});

test('every day lies in the week a total of it counts for, and the last full week is over', () => {
  fc.assert(
    fc.property(fc.integer({ min: 40_000, max: 60_000 }), fc.integer({ min: -400, max: 400 }), (first, offset) => {
      const [start, at] = [first as Day, (first + offset) as Day];
      const week = periodOf('sum', at, start);
      const full = lastFullWeek(at, start);
      expect(week !== null && week.from <= at && at <= week.to && week.to - week.from === 6).toBe(true);
      expect(full.to <= at && at - full.to < 7 && full.to - full.from === 6).toBe(true);
      expect((full.from - start) % 7 === 0).toBe(true);
    }),
    { seed: SEED },
  );
});

test.each(['last', 'mean', 'pooled', 'median'] as const)('a number of a KPI by its %s stands for its day', aggregate => {
  expect(periodOf(aggregate, day('2026-12-08'), START)).toBeNull();
  expect(coveredUntil(aggregate, day('2026-12-08'), START)).toBe(day('2026-12-08'));
});

test('a total of a day inside a week covers the week', () => {
  expect(isoOfDay(coveredUntil('sum', day('2026-12-08'), START))).toBe('2026-12-13');
});

const row = (iso: string, value: number, channel: string | null = null) => ({ day: day(iso), value, channel, denominator: null });

test('of two totals of a week the later day counts, of one day the later row, each channel for itself', () => {
  const rows = [
    row('2026-12-13', 22),
    row('2026-12-08', 20),
    row('2026-12-06', 7),
    row('2026-12-06', 8),
    row('2026-12-09', 5, 'instagram'),
    row('2026-12-10', 6, 'tiktok'),
  ];
  expect(oneEachWeek(rows, START).map(({ value }) => value)).toEqual([22, 8, 5, 6]);
});

test('days of a pasted list are added up to the weeks they make', () => {
  const days = Array.from({ length: 14 }, (_, at) => ({ day: addDays(START, at - 14), value: 1 }));
  expect(weekTotals(days, START)).toEqual([
    { day: day('2026-11-22'), value: 7 },
    { day: day('2026-11-29'), value: 7 },
  ]);
});

test.each([
  ['2026-12-06', [], '2026-12-06'],
  ['2026-12-06', [2], '2026-12-06'],
  ['2026-12-13', [2], '2026-12-20'],
  ['2026-12-13', [2, 3], '2026-12-27'],
  ['2026-11-29', [1], '2026-11-29'],
])('what is due on %s with weeks %j off is due on %s', (due, off, moved) => {
  expect(isoOfDay(leaveOff(day(due), START, off))).toBe(moved);
});
