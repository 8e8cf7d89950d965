/**
 * Straight lines through values by day: Theil–Sen, which a few freak values do not move, and least squares with a prediction interval.
 * Used by forecast and outlook.
 */

import { mean, median } from './average';
import { tQuantile } from './t-quantile';

export interface Point {
  readonly day: number;
  readonly value: number;
}

/** value = level + slope · day */
export interface Line {
  readonly slope: number;
  readonly level: number;
}

/** The value of a line on a day. Example: slope 2, level 1 on day 3 → 7. */
export function valueOn({ slope, level }: Line, day: number): number {
  return level + slope * day;
}

/**
 * Theil–Sen line: slope = median of the slopes of all pairs on different days, level = median of value − slope · day.
 * Null with fewer than two different days. H. Theil 1950; P. K. Sen, J. Am. Stat. Assoc. 63 (1968).
 * Example: (1, 1), (2, 2), (3, 30), (4, 4) → slope 1, level 0.
 */
export function theilSen(points: readonly Point[]): Line | null {
  const slopes: number[] = [];
  for (const [index, a] of points.entries()) {
    for (const b of points.slice(index + 1)) {
      if (a.day !== b.day) slopes.push((b.value - a.value) / (b.day - a.day));
    }
  }
  if (slopes.length === 0) return null;
  const slope = median(slopes);
  return { slope, level: median(points.map(({ day, value }) => value - slope * day)) };
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Where a new value on a day is expected with probability `coverage`: least-squares line ± t(n − 2) · s · √(1 + 1/n + (d − d̄)²/Σ(dᵢ − d̄)²).
 * The last term widens it with the distance from the data. Null with fewer than three values or a single day. Montgomery, Peck & Vining,
 * Introduction to Linear Regression Analysis, §2.5. Example: values on a line exactly → an interval of no width on that line.
 */
export function predictionInterval(points: readonly Point[], day: number, coverage: number): Interval | null {
  const n = points.length;
  if (n < 3) return null;
  const meanDay = mean(points.map(point => point.day));
  const meanValue = mean(points.map(point => point.value));
  let spread = 0;
  let product = 0;
  for (const point of points) {
    spread += (point.day - meanDay) ** 2;
    product += (point.day - meanDay) * (point.value - meanValue);
  }
  if (spread === 0) return null;
  const slope = product / spread;
  const line = { slope, level: meanValue - slope * meanDay };
  const squares = points.reduce((sum, point) => sum + (point.value - valueOn(line, point.day)) ** 2, 0);
  const width = tQuantile((1 + coverage) / 2, n - 2) * Math.sqrt((squares / (n - 2)) * (1 + 1 / n + (day - meanDay) ** 2 / spread));
  const centre = valueOn(line, day);
  return { low: centre - width, high: centre + width };
}
