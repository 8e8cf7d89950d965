/**
 * Natural limits of a series (XmR chart) and the values that break them. Used by *Unusual*, the trends and KPI_UNUSUAL.
 * mean ± 2.66 · mean moving range; 2.66 = 3/1.128, the constant of individuals charts (Wheeler, Understanding Variation).
 * Limits are locked once there are 8 points: limits that move with every value hide the very change they should show, and with 4 points a
 * third of stable KPIs would raise a false alarm within a cycle.
 */

import type { Day } from '../day/day';
import { mean } from '../statistics/average';
import type { DayValue } from './check-in';

const LOCK_POINTS = 8;
const RUN_LENGTH = 8;
const LIMIT_FACTOR = 2.66;

export interface Limits {
  readonly mean: number;
  /** Mean absolute difference of neighbouring values. */
  readonly movingRange: number;
  readonly low: number;
  readonly high: number;
  /** The last of the points the limits were made from. */
  readonly lockedOn: Day;
}

export type Signal = 'high' | 'low' | 'run_above' | 'run_below';

/** Mean absolute difference of neighbouring values; null with fewer than two. Example: [1, 3, 2] → 1.5. */
export function movingRangeOf(points: readonly DayValue[]): number | null {
  if (points.length < 2) return null;
  return mean(points.slice(1).map(({ value }, index) => Math.abs(value - (points[index]?.value ?? value))));
}

/**
 * The limits of a series (oldest first), made from its first 8 points; null before there are 8.
 * Example: 8 points alternating 9 and 11 → mean 10, moving range 2, limits 4.68 and 15.32.
 */
export function limitsOf(points: readonly DayValue[]): Limits | null {
  const chosen = points.slice(0, LOCK_POINTS);
  const last = chosen[chosen.length - 1];
  const movingRange = movingRangeOf(chosen);
  if (chosen.length < LOCK_POINTS || last === undefined || movingRange === null) return null;
  const centre = mean(chosen.map(({ value }) => value));
  const reach = LIMIT_FACTOR * movingRange;
  return { mean: centre, movingRange, low: centre - reach, high: centre + reach, lockedOn: last.day };
}

/** A sum of equal values must not differ from them in the last bit: what is that close to a limit is on it. */
const isPast = (value: number, bound: number): boolean => Math.abs(value - bound) > 1e-12 * Math.max(Math.abs(value), Math.abs(bound));

/**
 * The signal of each point: outside the limits, or the 8th and later of a run on one side of the mean. A point on the mean neither counts
 * nor breaks a run. A moving range of 0 leaves only the run rule: any change of a constant would lie "outside".
 * Example: the 9th point at 16 with the limits above → 'high'.
 */
export function signalsOf(points: readonly DayValue[], limits: Limits): readonly (Signal | null)[] {
  let side = 0;
  let run = 0;
  return points.map(({ value }) => {
    const now = isPast(value, limits.mean) ? Math.sign(value - limits.mean) : 0;
    if (now !== 0) {
      run = now === side ? run + 1 : 1;
      side = now;
    }
    if (limits.movingRange > 0 && value > limits.high && isPast(value, limits.high)) return 'high';
    if (limits.movingRange > 0 && value < limits.low && isPast(value, limits.low)) return 'low';
    if (now === 0 || run < RUN_LENGTH) return null;
    return now > 0 ? 'run_above' : 'run_below';
  });
}
