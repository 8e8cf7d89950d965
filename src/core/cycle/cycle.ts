/**
 * The 90 days of a cycle: day, week and phase on a given day. Used by the KPI arithmetic, the tabs and CYCLE_* functions.
 * A cycle is its first day only; day 1 … 90 follow from it.
 */

import { addDays, type Day, daysBetween } from '../day/day';

export const CYCLE_DAYS = 90;
/** Weeks a cycle reaches into; the last one has six days. */
export const CYCLE_WEEKS = 13;
/** How far before its first day a check-in may lie and still count: baselines and usual variation come from there. */
export const DAYS_BEFORE = 90;

/** Day 90 of a cycle. Example: start 2026-10-05 → 2027-01-02. */
export function lastDay(start: Day): Day {
  return addDays(start, CYCLE_DAYS - 1);
}

/**
 * Day of the cycle: 1 on the start, 0 on any day before it, and 90 from day 90 on (a cycle does not age after its end).
 * Formula: d = as_of − start + 1, cut to 0 … 90. Example: start 2026-10-05, as of 2026-11-16 → 43.
 */
export function dayOfCycle(start: Day, asOf: Day): number {
  return Math.min(CYCLE_DAYS, Math.max(0, daysBetween(start, asOf) + 1));
}

/** Week of the cycle, 1 … 13 (week 13 has six days); 0 before the start. Formula: ⌈d / 7⌉. Example: day 43 → 7. */
export function weekOfCycle(start: Day, asOf: Day): number {
  return Math.ceil(dayOfCycle(start, asOf) / 7);
}

/**
 * The day everything is judged on: as-of, but never later than day 90 or the day the cycle was closed.
 * Example: start 2026-10-05, as of 2027-02-01, not closed → 2027-01-02.
 */
export function judgedOn(start: Day, asOf: Day, closedOn: Day | null): Day {
  const end = closedOn !== null && closedOn < lastDay(start) ? closedOn : lastDay(start);
  return asOf < end ? asOf : end;
}

/** Whether the final verdicts hold: from day 90 on, or from the close. Example: day 89, not closed → false. */
export function hasEnded(start: Day, asOf: Day, closedOn: Day | null): boolean {
  return asOf >= lastDay(start) || (closedOn !== null && asOf >= closedOn);
}

/** A part of the cycle, known by the day of the cycle it starts on (1 … 90). */
export interface PhaseStart {
  readonly firstDay: number;
}

/**
 * The phase a day of the cycle lies in: the one that started last; order in the list does not matter, of two with the same
 * first day the later one counts. Null before the first phase. Example: first days 1, 15, 43 on day 43 → the third.
 */
export function phaseOn<P extends PhaseStart>(phases: readonly P[], dayOfTheCycle: number): P | null {
  let found: P | null = null;
  for (const phase of phases) {
    if (phase.firstDay <= dayOfTheCycle && (found === null || phase.firstDay >= found.firstDay)) found = phase;
  }
  return found;
}
