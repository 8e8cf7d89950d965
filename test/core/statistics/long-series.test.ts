/** Lines through long series: the same as from all pairs, in work that does not grow with the square of the points. */
import type { Point } from '../../../src/core/statistics/line';
import { medianByCounting, medianOfPairs, PAIRWISE_POINTS, theilSen } from '../../../src/core/statistics/theil-sen';
import { seeded } from './seeded';

/** Series as they come: noisy, stepped, constant, with days left out, with several values on a day, with freak values. */
function randomSeries(random: () => number, size: number): readonly Point[] {
  const step = [0, 0.01, 3, -40][Math.floor(random() * 4)] ?? 0;
  const noise = [0, 1, 1000][Math.floor(random() * 3)] ?? 0;
  const offset = random() < 0.5 ? 0 : 1e6;
  const isWhole = random() < 0.3;
  let day = 46_300;
  return Array.from({ length: size }, () => {
    day += random() < 0.1 ? 0 : 1 + Math.floor(random() * 7);
    const value = offset + step * (day - 46_300) + noise * (random() - 0.5) + (random() < 0.02 ? 1e5 : 0);
    return { day, value: isWhole ? Math.round(value) : value };
  });
}

test('counting gives the median of all pairs within the stated error', () => {
  const random = seeded(811);
  for (let round = 0; round < 120; round++) {
    const series = randomSeries(random, 2 + Math.floor(random() * 120));
    const exact = medianOfPairs(series);
    const counted = medianByCounting(series);
    if (exact === null) {
      expect(counted).toBeNull();
      continue;
    }
    const values = series.map(({ value }) => value);
    const reach = Math.max(...values) - Math.min(...values);
    // The smallest gap of days is 1 at least.
    expect(Math.abs((counted ?? Number.NaN) - exact)).toBeLessThanOrEqual(1e-12 * reach);
  }
});

test('series up to the bound are fitted from all pairs to the last digit, and the first beyond it within the error', () => {
  const random = seeded(812);
  for (let round = 0; round < 5; round++) {
    const series = randomSeries(random, PAIRWISE_POINTS);
    expect(theilSen(series)?.slope).toBe(medianOfPairs(series));
    const longer = randomSeries(random, PAIRWISE_POINTS + 1);
    expect(theilSen(longer)?.slope).toBe(medianByCounting(longer));
  }
});

test('a series in any order gives the same line', () => {
  const random = seeded(813);
  const series = randomSeries(random, 400);
  expect(theilSen([...series].reverse())?.slope).toBe(theilSen(series)?.slope);
});

test('one day alone has no line, however many values it has', () => {
  expect(medianByCounting(Array.from({ length: 500 }, (_, value) => ({ day: 1, value })))).toBeNull();
});
