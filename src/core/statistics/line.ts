/**
 * Straight lines through values by day, and the least-squares line with its prediction interval; ./theil-sen has the line that a few freak
 * values do not move. Used by forecast and outlook.
 */

import { mean } from './average';
import { tQuantile } from './t-quantile';

export interface Point {
  readonly day: number;
  readonly value: number;
}

/** value = level + slope · day */
export interface FittedLine {
  readonly slope: number;
  readonly level: number;
}

/** The value of a line on a day. Example: slope 2, level 1 on day 3 → 7. */
export function valueOn({ slope, level }: FittedLine, day: number): number {
  return level + slope * day;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Where a new value is expected with probability `coverage`, by day: least-squares line ± t(n − 2) · s · √(1 + 1/n + (d − d̄)²/Σ(dᵢ − d̄)²).
 * The last term widens it with the distance from the data. Null with fewer than three values or a single day. The line is fitted once, in
 * steps that grow with n; each day asked for then costs the same. Montgomery, Peck & Vining, Introduction to Linear Regression Analysis,
 * §2.5. Example: values on a line exactly → intervals of no width on that line.
 */
export function predictionIntervals(points: readonly Point[], coverage: number): ((day: number) => Interval) | null {
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
  const t = tQuantile((1 + coverage) / 2, n - 2);
  return day => {
    const width = t * Math.sqrt((squares / (n - 2)) * (1 + 1 / n + (day - meanDay) ** 2 / spread));
    const centre = valueOn(line, day);
    return { low: centre - width, high: centre + width };
  };
}
