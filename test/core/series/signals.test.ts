/** Limits, runs, trends, forecasts and outlook on small series, and how often they are wrong on chance alone. */
import { addDays, type Day, dayFromIso, dayFromSerial } from '../../../src/core/day/day';
import type { DayValue } from '../../../src/core/series/check-in';
import { forecastOn, outlookOn } from '../../../src/core/series/forecast';
import { limitsOf, type Signal, signalsOf } from '../../../src/core/series/limits';
import { trendOf } from '../../../src/core/series/trend';
import { predictionIntervals } from '../../../src/core/statistics/line';
import { seeded } from '../statistics/seeded';

const start = dayFromIso('2026-10-05') as Day;
const weekly = (values: readonly number[], from = 0): DayValue[] =>
  values.map((value, index) => ({ day: addDays(start, 7 * (index + from)), value, weight: 1 }));

const wobble = [9, 11, 9, 11, 9, 11, 9, 11];

test('limits are mean ± 2.66 moving ranges of 8 points, and stay there', () => {
  const limits = limitsOf(weekly(wobble));
  expect(limits).toMatchObject({ mean: 10, movingRange: 2, lockedOn: addDays(start, 49) });
  expect(limits?.low).toBeCloseTo(4.68, 12);
  expect(limits?.high).toBeCloseTo(15.32, 12);
  expect(limitsOf(weekly([...wobble, 100, 200]))).toEqual(limits);
  expect(limitsOf(weekly(wobble.slice(1)))).toBeNull();
});

test.each<[string, readonly number[], Signal | null]>([
  ['inside', [...wobble, 15], null],
  ['above the limit', [...wobble, 15.4], 'high'],
  ['below the limit', [...wobble, 4.6], 'low'],
  ['seven on one side', [...wobble, 9, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5], null],
  ['eight on one side', [...wobble, 9, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5], 'run_above'],
  ['eight below', [...wobble, 9.5, 9.5, 9.5, 9.5, 9.5, 9.5, 9.5, 9.5], 'run_below'],
  ['a point on the mean neither counts nor breaks', [...wobble, 9, 10.5, 10.5, 10.5, 10, 10.5, 10.5, 10.5, 10.5, 10.5], 'run_above'],
  ['a constant that moves has no limits', [5, 5, 5, 5, 5, 5, 5, 5, 6], null],
  ['a constant that moved for eight weeks', [5, 5, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6], 'run_above'],
  ['a constant fraction stays usual', [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1], null],
])('%s', (_, values, signal) => {
  const points = weekly(values);
  const limits = limitsOf(points);
  expect(limits && signalsOf(points, limits)[points.length - 1]).toBe(signal);
});

test.each([
  ['a step', [10, 10.2, 12, 12.2], 7, 'rises'],
  ['a step down', [12, 12.2, 10, 10.2], 7, 'falls'],
  ['wobble', [10, 11, 10, 11], 7, 'flat'],
  ['a constant', [10, 10, 10, 10], 7, 'flat'],
  ['two values', [10, 12], 7, 'unknown'],
  ['one value', [10], 7, 'unknown'],
  ['nothing', [], 7, 'unknown'],
  ['a monthly KPI compares two months with two', [10, 10, 10, 10, 10, 10, 10, 10, 20, 20, 20, 20, 20, 20, 20, 20], 28, 'rises'],
] as const)('%s: %j by %d days %s', (_, values, windowDays, trend) => {
  expect(trendOf(weekly(values), windowDays, null)).toBe(trend);
});

test('a missed check-in leaves one value fewer instead of reaching further back', () => {
  const points = weekly([10, 10.1, 0, 12]).filter(({ value }) => value > 0);
  expect(trendOf(points, 7, null)).toBe('flat'); // one value against two: the change 1.95 is below 1.96 · (1/1.128) · √1.5 = 2.13
});

test('forecast is the line on the day, within what is possible', () => {
  const points = weekly([1, 2, 3]);
  const dayAfter = (weeks: number) => addDays(start, 7 * weeks);
  expect(forecastOn(points, dayAfter(3), { low: 0, high: null })).toBeCloseTo(4, 12);
  expect(forecastOn(points, dayAfter(12), { low: 0, high: 5 })).toBe(5);
  expect(forecastOn(weekly([3, 2, 1]), dayAfter(12), { low: 0, high: null })).toBe(0);
  expect(forecastOn(weekly([1, 2]), dayAfter(3), { low: 0, high: null })).toBeNull();
});

test.each([
  ['well on the way', [10, 11, 12, 13, 14, 15, 16, 17], { low: 18, high: null }, 'likely'],
  ['far away', [10, 11, 12, 13, 14, 15, 16, 17], { low: 40, high: null }, 'unlikely'],
  ['on the edge', [10, 12, 11, 13, 14, 13, 16, 15], { low: 19, high: null }, 'open'],
  ['falling towards a bound', [20, 19, 18, 17, 16, 15, 14, 13], { low: null, high: 12 }, 'likely'],
  ['seven values', [10, 11, 12, 13, 14, 15, 16], { low: 18, high: null }, null],
] as const)('outlook %s', (_, values, wanted, outlook) => {
  expect(outlookOn(weekly(values), addDays(start, 89), wanted)).toBe(outlook);
});

test('eight values in less than 28 days are not enough', () => {
  const daily = [1, 2, 3, 4, 5, 6, 7, 8].map(value => ({ day: start + value, value }));
  expect(outlookOn(daily, addDays(start, 89), { low: 5, high: null })).toBeNull();
});

/** Standard normal by Box–Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

describe('how often chance alone raises a signal', () => {
  const SERIES = 4000;
  const day = (week: number) => dayFromSerial(46300 + 7 * week) as Day;

  test('unusual: a stable KPI with 12 weeks before and 13 in the cycle', () => {
    const random = seeded(20261005);
    let points = 0;
    let outside = 0;
    let alarmed = 0;
    for (let n = 0; n < SERIES; n++) {
      const series = [...Array(25)].map((_, week) => ({ day: day(week - 12), value: normal(random), weight: 1 }));
      const limits = limitsOf(series);
      const inCycle = limits === null ? [] : signalsOf(series, limits).slice(14);
      points += inCycle.length;
      outside += inCycle.filter(signal => signal === 'high' || signal === 'low').length;
      alarmed += inCycle.some(signal => signal !== null) ? 1 : 0;
    }
    const perPoint = outside / points;
    const perCycle = alarmed / SERIES;
    // Measured with this seed: 3.08% of points lie outside, 28.3% of stable KPIs raise at least one signal in the 11 weeks after measuring.
    expect(perPoint).toBeGreaterThan(0.005);
    expect(perPoint).toBeLessThan(0.04);
    expect(perCycle).toBeLessThan(0.3);
    console.info(
      `unusual: ${(100 * perPoint).toFixed(2)}% of points outside, ${(100 * perCycle).toFixed(1)}% of stable KPIs alarmed in a cycle`,
    );
  });

  test('trend: rises or falls on a stable KPI', () => {
    // Measured with this seed: 8.6%; 5% if the wobble were known exactly, here it is estimated from 8 values.
    const random = seeded(7);
    let wrong = 0;
    for (let n = 0; n < SERIES; n++) {
      const series = [...Array(16)].map((_, week) => ({ day: day(week), value: normal(random), weight: 1 }));
      if (trendOf(series, 7, limitsOf(series)) !== 'flat') wrong++;
    }
    console.info(`trend: ${((100 * wrong) / SERIES).toFixed(1)}% of stable KPIs said to rise or fall`);
    expect(wrong / SERIES).toBeLessThan(0.12);
    expect(wrong / SERIES).toBeGreaterThan(0.02);
  });

  test.each([
    [8, 13],
    [10, 13],
    [12, 13],
  ])('outlook from %d weeks for week %d: likely and unlikely keep their one in ten', (weeks, end) => {
    const random = seeded(weeks);
    const counts = { likely: 0, unlikely: 0, open: 0, wrongLikely: 0, wrongUnlikely: 0 };
    for (let n = 0; n < SERIES; n++) {
      const slope = normal(random) * 0.3;
      const target = normal(random) * 3;
      const series = [...Array(weeks)].map((_, week) => ({ day: 7 * week, value: slope * week + normal(random) }));
      const truth = slope * end + normal(random);
      const word = outlookOn(series, 7 * end, { low: target, high: null });
      if (word === null) continue;
      counts[word]++;
      if (word === 'likely' && truth < target) counts.wrongLikely++;
      if (word === 'unlikely' && truth >= target) counts.wrongUnlikely++;
    }
    const likely = counts.wrongLikely / counts.likely;
    const unlikely = counts.wrongUnlikely / counts.unlikely;
    console.info(
      `outlook from ${weeks} weeks: likely wrong ${(100 * likely).toFixed(1)}%, unlikely wrong ${(100 * unlikely).toFixed(1)}%, open ${((100 * counts.open) / SERIES).toFixed(0)}%`,
    );
    expect(likely).toBeLessThan(0.1);
    expect(unlikely).toBeLessThan(0.1);
    expect(counts.open).toBeLessThan(SERIES * 0.8);
  });

  test('the 80% prediction interval holds 80% of what comes', () => {
    const random = seeded(80);
    let inside = 0;
    for (let n = 0; n < SERIES; n++) {
      const series = [...Array(8)].map((_, week) => ({ day: 7 * week, value: week + normal(random) }));
      const interval = predictionIntervals(series, 0.8)?.(84);
      const truth = 12 + normal(random);
      if (interval && truth >= interval.low && truth <= interval.high) inside++;
    }
    console.info(`outlook: interval of 80% held ${((100 * inside) / SERIES).toFixed(1)}%`);
    expect(inside / SERIES).toBeGreaterThan(0.78);
    expect(inside / SERIES).toBeLessThan(0.82);
  });
});
