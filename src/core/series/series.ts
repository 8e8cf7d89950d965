/**
 * A KPI's values in time, for lines, limits and trends: one point for each day with a check-in, or for each complete week of a sum.
 * Raw values rather than x of each day: windows that overlap repeat the same check-ins and would make wobble look like a trend.
 */

import type { Day } from '../day/day';
import { type Aggregate, type CheckIn, type DayValue, dayValues } from './check-in';
import { weekSums } from './week';

/** Points from `from` to `to`, oldest first. Example: sum, 1 a day for 15 days from the start → two points of 7 on days 7 and 14. */
export function seriesOf(checkIns: readonly CheckIn[], aggregate: Aggregate, start: Day | null, from: Day, to: Day): readonly DayValue[] {
  if (aggregate !== 'sum') return dayValues(checkIns, aggregate, from, to).points;
  return weekSums(checkIns, start, from, to).map(({ lastDay, value }) => ({ day: lastDay, value, weight: 1 }));
}
