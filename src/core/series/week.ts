/**
 * Weeks as the KPIs count them: seven days from the start of the cycle, or from Monday where no cycle is known. Used for weekly sums.
 */

import { addDays, type Day } from '../day/day';
import { type CheckIn, type DayValue, dayValues } from './check-in';

/** Serial 2 is Monday 1900-01-01. */
const A_MONDAY = 2;

/** The first day of the week a day lies in. Example: weeks from 2026-10-05, day 2026-10-14 → 2026-10-12. */
export function weekStart(day: Day, start: Day | null): Day {
  const anchor = start ?? A_MONDAY;
  return addDays(day, -((((day - anchor) % 7) + 7) % 7));
}

/** The sum of one week, dated by its last day, with the days that made it. */
export interface WeekSum {
  readonly lastDay: Day;
  readonly value: number;
  readonly points: readonly DayValue[];
}

/**
 * Sums of all whole weeks from `from` to `to` that hold a check-in, oldest first; a week cut off at either end is left out, since its
 * sum would be too small. Example: values 1 on each day of three weeks and two days → three sums of 7.
 */
export function weekSums(checkIns: readonly CheckIn[], start: Day | null, from: Day, to: Day): readonly WeekSum[] {
  const weeks = new Map<Day, CheckIn[]>();
  for (const checkIn of checkIns) {
    if (checkIn.day < from || checkIn.day > to) continue;
    const first = weekStart(checkIn.day, start);
    if (first < from || addDays(first, 6) > to) continue;
    const ofWeek = weeks.get(first);
    if (ofWeek === undefined) weeks.set(first, [checkIn]);
    else ofWeek.push(checkIn);
  }
  return [...weeks].sort(([a], [b]) => a - b).map(([first, ofWeek]) => sumOfWeek(ofWeek, first));
}

/** The last of them, without adding up the others; null when no whole week holds a check-in. Example: as above → the third sum of 7. */
export function lastWeekSum(checkIns: readonly CheckIn[], start: Day | null, from: Day, to: Day): WeekSum | null {
  let last: Day | null = null;
  for (const { day } of checkIns) {
    if (day < from || day > to || (last !== null && day <= addDays(last, 6))) continue;
    const first = weekStart(day, start);
    if (first >= from && addDays(first, 6) <= to) last = first;
  }
  return last === null ? null : sumOfWeek(checkIns, last);
}

function sumOfWeek(checkIns: readonly CheckIn[], first: Day): WeekSum {
  const lastDay = addDays(first, 6);
  const { points } = dayValues(checkIns, 'sum', first, lastDay);
  return { lastDay, value: points.reduce((sum, point) => sum + point.value, 0), points };
}
