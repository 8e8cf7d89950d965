/** Quantiles and lines against an independent implementation and published values. */
import tReference from '@stdlib/stats-base-dists-t-quantile';
import { mean, median, weightedMean } from '../../../src/core/statistics/average';
import { predictionIntervals, valueOn } from '../../../src/core/statistics/line';
import { tQuantile } from '../../../src/core/statistics/t-quantile';
import { theilSen } from '../../../src/core/statistics/theil-sen';

test.each([
  // t tables, e.g. NIST/SEMATECH e-Handbook §1.3.6.7.2
  [0.9, 1, 3.078],
  [0.9, 6, 1.44],
  [0.975, 5, 2.571],
  [0.975, 10, 2.228],
  [0.975, 30, 2.042],
  [0.99, 2, 6.965],
  [0.999, 20, 3.552],
])('t(%d; %d) = %d by the tables', (probability, freedom, value) => {
  expect(tQuantile(probability, freedom)).toBeCloseTo(value, 3);
});

test('t quantiles agree with an independent implementation to 1e-9', () => {
  let worst = 0;
  for (const freedom of [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 17, 30, 61, 100, 365, 1000]) {
    for (const probability of [0.55, 0.75, 0.9, 0.95, 0.975, 0.99, 0.9995]) {
      const reference = tReference(probability, freedom);
      worst = Math.max(worst, Math.abs(tQuantile(probability, freedom) / reference - 1));
    }
  }
  expect(worst).toBeLessThan(1e-9);
});

test('averages', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(median([5, 1, 3, 9])).toBe(4);
  expect(median([5, 1, 30])).toBe(5);
  expect(
    weightedMean([
      { value: 1, weight: 2 },
      { value: 4, weight: 1 },
    ]),
  ).toBe(2);
});

test('Theil–Sen of a worked example: pairwise slopes sorted by hand', () => {
  // Points (1, 1) (2, 3) (4, 4) (7, 12): slopes 2, 1, 11/6, 0.5, 9/5, 8/3; sorted middle two 9/5 and 11/6.
  const line = theilSen([
    { day: 1, value: 1 },
    { day: 2, value: 3 },
    { day: 4, value: 4 },
    { day: 7, value: 12 },
  ]);
  expect(line?.slope).toBeCloseTo((9 / 5 + 11 / 6) / 2, 12);
  // Levels value − slope · day: −0.81667, −0.63333, −3.26667, −0.71667; middle two −0.81667 and −0.71667.
  expect(line?.level).toBeCloseTo(-0.7666666667, 9);
});

test('one freak value does not move the line', () => {
  const points = [1, 2, 3, 4, 5, 6, 7].map(day => ({ day, value: 2 * day + 1 }));
  const line = theilSen(points.map(point => (point.day === 4 ? { ...point, value: 500 } : point)));
  expect(line).toEqual({ slope: 2, level: 1 });
  expect(line && valueOn(line, 10)).toBe(21);
});

test('no line through one day', () => {
  expect(theilSen([{ day: 3, value: 1 }])).toBeNull();
  expect(
    theilSen([
      { day: 3, value: 1 },
      { day: 3, value: 2 },
    ]),
  ).toBeNull();
});

test('prediction interval of a worked example', () => {
  // Days 1 … 5, values 2 4 5 4 5: slope 0.6, level 2.2, residual sum of squares 2.4, s² = 0.8; on day 8 the centre is 7,
  // s·√(1 + 1/5 + 25/10) = √(0.8 · 3.7) = 1.720465; t(0.9; 3) = 1.637744.
  const points = [2, 4, 5, 4, 5].map((value, index) => ({ day: index + 1, value }));
  const interval = predictionIntervals(points, 0.8)?.(8);
  expect(interval?.low).toBeCloseTo(7 - 1.637744 * 1.720465, 5);
  expect(interval?.high).toBeCloseTo(7 + 1.637744 * 1.720465, 5);
  expect(predictionIntervals(points.slice(0, 2), 0.8)).toBeNull();
});
