/**
 * The period a number is the total of. A KPI that is summed has one number for each week of the cycle, whatever day it was entered on and
 * however often the KPI is reviewed; every other number stands for its day. Used by the boards, the Numbers panel and the commands.
 */

import { addDays, type Day, laterDay } from '../day/day';
import type { Aggregate, CheckIn } from './check-in';
import { weekStart } from './week';

/** First and last day, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The period a number of a day belongs to; null for a KPI whose numbers stand for their day.
 * Example: sum, weeks from 2026-11-30, entered on 2026-12-08 → 7 to 13 December.
 */
export function periodOf(aggregate: Aggregate, day: Day, start: Day): Period | null {
  if (aggregate !== 'sum') return null;
  const from = weekStart(day, start);
  return { from, to: addDays(from, 6) };
}

/** The last week that is over at the end of a day. Example: weeks from 2026-11-30, 2026-12-08 → 30 November to 6 December. */
export function lastFullWeek(day: Day, start: Day): Period {
  const from = weekStart(addDays(day, 1), start);
  return { from: addDays(from, -7), to: addDays(from, -1) };
}

/** The day up to which numbers are in: the last day of the period of the latest one. Example: sum, last on 2026-12-08 → 2026-12-13. */
export function coveredUntil(aggregate: Aggregate, lastSeen: Day, start: Day): Day {
  return laterDay(lastSeen, periodOf(aggregate, lastSeen, start)?.to ?? lastSeen);
}

/**
 * Two totals of one week and channel are one: that of the later day, of one day the later in the list.
 * Example: 20 on 8 December and 22 on 13 December, weeks from 30 November → 22.
 */
export function oneEachWeek<T extends CheckIn>(checkIns: readonly T[], start: Day): readonly T[] {
  const kept = new Map<string, T>();
  for (const checkIn of checkIns) {
    const place = `${weekStart(checkIn.day, start)} ${checkIn.channel ?? ''}`;
    const before = kept.get(place);
    if (before === undefined || checkIn.day >= before.day) kept.set(place, checkIn);
  }
  const chosen = new Set(kept.values());
  return checkIns.filter(checkIn => chosen.has(checkIn));
}

/**
 * Values of a pasted list as totals of weeks, each dated by the last day of its week: what a list has by the day is added up.
 * Example: 1 on each day of two weeks → two totals of 7.
 */
export function weekTotals(values: readonly { readonly day: Day; readonly value: number }[], start: Day) {
  const totals = new Map<Day, number>();
  for (const { day, value } of values) {
    const to = addDays(weekStart(day, start), 6);
    totals.set(to, (totals.get(to) ?? 0) + value);
  }
  return [...totals].sort(([one], [other]) => one - other).map(([day, value]) => ({ day, value }));
}
