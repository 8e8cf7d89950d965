/**
 * How often a KPI is reviewed, in days and in dates. Used by status (staleness), windows, trends and NEXT_REVIEW.
 */

import { addDays, addMonths, type Day } from '../day/day';

export const CADENCES = ['weekly', 'two_weeks', 'monthly', 'quarterly'] as const;
export type Cadence = (typeof CADENCES)[number];

/** Days from one review to the next, as counted for staleness; months and quarters by their usual length. */
export const CADENCE_DAYS: Readonly<Record<Cadence, number>> = { weekly: 7, two_weeks: 14, monthly: 30, quarterly: 91 };

/**
 * Days of check-ins that make one current value by mean, pooled or median, and half of each side of a trend. Whole weeks, so that
 * every weekday counts alike; a quarter would swallow the cycle, so a quarterly KPI looks at the same four weeks as a monthly one.
 */
export const WINDOW_DAYS: Readonly<Record<Cadence, number>> = { weekly: 7, two_weeks: 14, monthly: 28, quarterly: 28 };

/**
 * The day of the next review: 7 or 14 days later, or the same date of the next month or quarter (the last day of a shorter month).
 * Example: last 2026-01-31, monthly → 2026-02-28.
 */
export function nextReview(last: Day, cadence: Cadence): Day {
  if (cadence === 'monthly') return addMonths(last, 1);
  if (cadence === 'quarterly') return addMonths(last, 3);
  return addDays(last, CADENCE_DAYS[cadence]);
}

/**
 * Days a value may be old before the status asks for an update: cadence + min(cadence / 2, 10). Example: 7 → 10.5; 30 → 40.
 */
export function patienceDays(cadenceDays: number): number {
  return cadenceDays + Math.min(cadenceDays / 2, 10);
}
