/**
 * The current value x of a KPI on a day, by its own aggregation, and the progress expected for exactly the dates inside it.
 * Used by the Dashboard, the Scorecard (week by week) and KPI_CURRENT.
 *
 * Where the definition leaves a choice:
 * - The window of mean, pooled and median ends at the KPI's last check-in, not at as-of: a team that reports on Fridays must not lose
 *   values on Thursday. Old values are caught by the status "update". For the same reason `sum` takes the last complete week that holds
 *   a check-in.
 * - Within a window each day counts once, however many channels reported; in a pooled rate it counts by its denominator.
 */

import { type Cadence, WINDOW_DAYS } from '../cycle/cadence';
import { addDays, type Day, dayFromSerial, laterDay } from '../day/day';
import { expectedShare } from '../kpi/progress';
import { median, weightedMean } from '../statistics/average';
import { type Aggregate, type CheckIn, type DayValue, dayValues } from './check-in';
import { lastWeekSum } from './week';

export interface Current {
  readonly value: number;
  readonly aggregate: Aggregate;
  /** The days inside the value with their weights. */
  readonly points: readonly DayValue[];
  /** A pooled rate was asked for, but a denominator was missing: the value is a mean of days. */
  readonly meanForPooled: boolean;
}

/** What the current value is computed with; `start` null where no cycle is known: then no day is too early and weeks start on Monday. */
export interface CurrentRule {
  readonly start: Day | null;
  readonly asOf: Day;
  readonly aggregate: Aggregate;
  readonly cadence: Cadence;
}

/** One value of a window's days. Example: values 1, 2, 6 → last 6, mean 3, sum 9, median 2. */
export function aggregateOf(points: readonly DayValue[], aggregate: Aggregate): number {
  const last = points[points.length - 1];
  switch (aggregate) {
    case 'last':
      return last === undefined ? Number.NaN : last.value;
    case 'sum':
      return points.reduce((sum, { value }) => sum + value, 0);
    case 'median':
      return median(points.map(({ value }) => value));
    default:
      return weightedMean(points);
  }
}

/** Days before the first possible one: the beginning of the calendar, for windows that nothing limits. */
const EARLIEST = dayFromSerial(1) as Day;

function lastDayWithin(checkIns: readonly CheckIn[], from: Day, to: Day): Day | null {
  let last: Day | null = null;
  for (const { day } of checkIns) if (day >= from && day <= to && (last === null || day > last)) last = day;
  return last;
}

/**
 * The current value on as-of; null without a check-in from the start on. Windows never reach before day 1.
 * last: the last check-in date · mean, pooled, median: 7 days up to it (14 for every two weeks, 28 for monthly and quarterly) · sum: the
 * last complete week of the cycle. Example: 10, 12, 14 on days 1, 3, 20, as of day 21, weekly mean → 14.
 */
export function currentValue(checkIns: readonly CheckIn[], { start, asOf, aggregate, cadence }: CurrentRule): Current | null {
  const earliest = start ?? EARLIEST;
  if (aggregate === 'sum') {
    const week = lastWeekSum(checkIns, start, earliest, asOf);
    if (week === null || week.points.length === 0) return null;
    return { value: week.value, aggregate, points: week.points, meanForPooled: false };
  }
  const lastCheckIn = lastDayWithin(checkIns, earliest, asOf);
  if (lastCheckIn === null) return null;
  const from = aggregate === 'last' ? lastCheckIn : laterDay(earliest, addDays(lastCheckIn, 1 - WINDOW_DAYS[cadence]));
  const { points, meanForPooled } = dayValues(checkIns, aggregate, from, lastCheckIn);
  return { value: aggregateOf(points, aggregate), aggregate, points, meanForPooled };
}

/**
 * The progress E expected of a current value: e(d) of the days inside it, put together the way the value itself was (mean; by
 * denominators for a pooled rate; median for a median), so that a team exactly on plan is exactly at E whatever the aggregation.
 * A value of today compared with today's pace would call every mean of a week late. Example: m = 14, one check-in on day 52 → 0.5.
 */
export function expectedOf({ points, aggregate }: Current, start: Day, measuringDays: number): number {
  const shares = points.map(({ day, weight }) => ({ day, value: expectedShare(day - start + 1, measuringDays), weight }));
  return aggregate === 'median' ? median(shares.map(({ value }) => value)) : weightedMean(shares);
}
