/**
 * Where a KPI is heading: the value of its line on a later day, and whether the target is likely by then. Used by the folded Analysis
 * columns, the charts, KPI_FORECAST and KPI_OUTLOOK. The word is shown, the number only in the folded column.
 */

import type { Bounds } from '../kpi/aim';
import { type Point, predictionIntervals, valueOn } from '../statistics/line';
import { theilSen } from '../statistics/theil-sen';

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

/** Reduced one by one: a list of thousands must not become the arguments of one call. */
const latest = (days: readonly number[]): number => days.reduce((last, day) => Math.max(last, day), Number.NEGATIVE_INFINITY);
const earliest = (days: readonly number[]): number => days.reduce((first, day) => Math.min(first, day), Number.POSITIVE_INFINITY);

const clamp = (value: number, { low, high }: Possible): number =>
  Math.min(high ?? Number.POSITIVE_INFINITY, Math.max(low ?? Number.NEGATIVE_INFINITY, value));

/**
 * The value by day by the Theil–Sen line through the points, clamped to what is possible; null with fewer than three days. The line is
 * fitted once for all the days asked for. Example: 1, 2, 3 on days 1, 8, 15 → 4 on day 22.
 */
export function forecastOf(points: readonly Point[], possible: Possible): ((day: number) => number) | null {
  if (new Set(points.map(point => point.day)).size < FORECAST_POINTS) return null;
  const line = theilSen(points);
  return line === null ? null : day => clamp(valueOn(line, day), possible);
}

/** The same for one day. Example: as above. */
export function forecastOn(points: readonly Point[], day: number, possible: Possible): number | null {
  return forecastOf(points, possible)?.(day) ?? null;
}

/**
 * Whether a value on a day will lie within bounds, from an 80% t prediction interval around the least-squares line: wholly inside is
 * likely, wholly outside unlikely, else open. Least squares here because the interval's coverage holds for it and not for Theil–Sen.
 * Null before 8 points over 28 days. The line is fitted once for all the days and bounds asked for.
 * Example: 8 points on a line that passes the target well before the day → 'likely'.
 */
export function outlookOf(points: readonly Point[]): ((day: number, wanted: Bounds) => Outlook) | null {
  const days = points.map(point => point.day);
  if (points.length < OUTLOOK_POINTS || latest(days) - earliest(days) < OUTLOOK_DAYS - 1) return null;
  const intervalOn = predictionIntervals(points, OUTLOOK_COVERAGE);
  if (intervalOn === null) return null;
  return (day, wanted) => {
    const interval = intervalOn(day);
    const low = wanted.low ?? Number.NEGATIVE_INFINITY;
    const high = wanted.high ?? Number.POSITIVE_INFINITY;
    if (interval.low >= low && interval.high <= high) return 'likely';
    return interval.high < low || interval.low > high ? 'unlikely' : 'open';
  };
}

/** The same for one day and its bounds. Example: as above. */
export function outlookOn(points: readonly Point[], day: number, wanted: Bounds): Outlook | null {
  return outlookOf(points)?.(day, wanted) ?? null;
}
