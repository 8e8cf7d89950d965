/** Baselines by source: which window, which values, by which aggregation. */
import { addDays, type Day, dayFromIso } from '../../../src/core/day/day';
import { type BaselineSource, baselineValue } from '../../../src/core/series/baseline';
import type { Aggregate, CheckIn } from '../../../src/core/series/check-in';

const start = dayFromIso('2026-10-05') as Day;
/** Days are counted from the start: 0 is the start, −1 the day before. */
const row = (offset: number, value: number, denominator: number | null = null): CheckIn => ({
  day: addDays(start, offset),
  value,
  channel: null,
  denominator,
});

const before: BaselineSource = { kind: 'before' };
const monthBefore = [row(-28, 6), row(-21, 7), row(-14, 5), row(-7, 8), row(-60, 100), row(3, 50)];
const twoWeeks: BaselineSource = { kind: 'measuring', days: 14 };

test.each<[string, readonly CheckIn[], BaselineSource, Aggregate, number | null, number]>([
  ['typed', monthBefore, { kind: 'typed', value: 42 }, 'mean', 42, 0],
  ['28 days with four values', monthBefore, before, 'mean', 6.5, 4],
  ['the last of them', monthBefore, before, 'last', 8, 4],
  ['their median', monthBefore, before, 'median', 6.5, 4],
  ['90 days when three values are all there is', [row(-29, 9), row(-20, 3), row(-10, 3), row(-1, 3)], before, 'mean', 4.5, 4],
  ['nothing older than 90 days', [row(-91, 9)], before, 'mean', null, 0],
  ['day 90 before the start still counts', [row(-90, 9)], before, 'mean', 9, 1],
  ['pooled by denominators', [row(-4, 0.1, 100), row(-3, 0.2, 100), row(-2, 0.2, 100), row(-1, 0.5, 700)], before, 'pooled', 0.4, 4],
  ['sums are weekly', [...Array(28)].map((_, day) => row(day - 28, day < 14 ? 1 : 3)), before, 'sum', 14, 4],
  ['measuring phase only', [row(-1, 99), row(0, 4), row(13, 6), row(14, 99)], twoWeeks, 'mean', 5, 2],
  ['weekly sums of the measuring phase', [row(0, 4), row(3, 6), row(9, 20), row(14, 99)], twoWeeks, 'sum', 15, 2],
  ['nothing measured yet', [row(-1, 99)], twoWeeks, 'mean', null, 0],
])('%s', (_, rows, source, aggregate, value, count) => {
  const baseline = baselineValue(rows, source, aggregate, start);
  if (value === null) expect(baseline).toBeNull();
  else {
    expect(baseline?.value).toBeCloseTo(value, 12);
    expect(baseline?.count).toBe(count);
  }
});
