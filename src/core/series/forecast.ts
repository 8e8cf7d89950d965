/**
 * Where a KPI is heading: the value of its line on a later day, and whether the target is likely by then. Used by the folded Analysis
 * columns, the charts, KPI_FORECAST and KPI_OUTLOOK. The word is shown, the number only in the folded column.
 */

import type { Bounds } from '../kpi/aim';
import { type Point, predictionInterval, theilSen, valueOn } from '../statistics/line';

/** What a value can possibly be; null where nothing limits it. Rates lie in 0 … 1, counts and money at 0 or above. */
export interface Possible {
  readonly low: number | null;
  readonly high: number | null;
}

export type Outlook = 'likely' | 'open' | 'unlikely';

const FORECAST_POINTS = 3;
const OUTLOOK_POINTS = 8;
const OUTLOOK_DAYS = 28;
/** Of a word "likely" one in ten may prove wrong, and one in ten of "unlikely". */
const OUTLOOK_COVERAGE = 0.8;

const clamp = (value: number, { low, high }: Possible): number =>
  Math.min(high ?? Number.POSITIVE_INFINITY, Math.max(low ?? Number.NEGATIVE_INFINITY, value));

/**
 * The value on a day by the Theil–Sen line through the points, clamped to what is possible; null with fewer than three days.
 * Example: 1, 2, 3 on days 1, 8, 15 → 4 on day 22.
 */
export function forecastOn(points: readonly Point[], day: number, possible: Possible): number | null {
  if (new Set(points.map(point => point.day)).size < FORECAST_POINTS) return null;
  const line = theilSen(points);
  return line === null ? null : clamp(valueOn(line, day), possible);
}

/**
 * Whether a value on a day will lie within bounds, from an 80% t prediction interval around the least-squares line: wholly inside is
 * likely, wholly outside unlikely, else open. Least squares here because the interval's coverage holds for it and not for Theil–Sen.
 * Null before 8 points over 28 days. Example: 8 points on a line that passes the target well before the day → 'likely'.
 */
export function outlookOn(points: readonly Point[], day: number, wanted: Bounds): Outlook | null {
  const days = points.map(point => point.day);
  if (points.length < OUTLOOK_POINTS || Math.max(...days) - Math.min(...days) < OUTLOOK_DAYS - 1) return null;
  const interval = predictionInterval(points, day, OUTLOOK_COVERAGE);
  if (interval === null) return null;
  const low = wanted.low ?? Number.NEGATIVE_INFINITY;
  const high = wanted.high ?? Number.POSITIVE_INFINITY;
  if (interval.low >= low && interval.high <= high) return 'likely';
  return interval.high < low || interval.low > high ? 'unlikely' : 'open';
}
