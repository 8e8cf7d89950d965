/**
 * How the days of work are counted: all of them, as customers count, or working days only. Used by the measures of flow.
 */
import type { Day } from '../day/day';

/** Days after `from` up to and with `to`; 0 when they are the same. `from` is never after `to`. */
export type DayCount = (from: Day, to: Day) => number;

/** Every day. Example: Friday to Monday → 3. */
export const elapsedDays: DayCount = (from, to) => to - from;

/** What days mean to a team: all of them, or working days without its weeks off. */
export interface WorkCalendar {
  readonly start: Day;
  /** Weeks of the cycle, from 1. */
  readonly weeksOff: readonly number[];
}

const WEEK = 7;
/** Serial number 1 was a Sunday, so Saturday and Sunday leave 0 and 1 when divided by 7. */
const WEEKEND = 2;

/** Working days from serial number 0, a Saturday, up to and with a day. */
function workingUpTo(day: number): number {
  const weeks = Math.floor(day / WEEK);
  return weeks * (WEEK - WEEKEND) + Math.max(0, (day % WEEK) - (WEEKEND - 1));
}

/**
 * Monday to Friday, without the weeks off of a cycle (numbered from 1, each once, from the start's weekday on).
 * Example: Friday to Monday → 1; over a cycle's week off → 0.
 */
export function workingDays({ start, weeksOff }: WorkCalendar): DayCount {
  return (from, to) => {
    let days = workingUpTo(to) - workingUpTo(from);
    for (const week of weeksOff) {
      const before = start + (week - 1) * WEEK - 1;
      const [low, high] = [Math.max(from, before), Math.min(to, before + WEEK)];
      if (low < high) days -= workingUpTo(high) - workingUpTo(low);
    }
    return days;
  };
}
