/**
 * Whether a KPI rises or falls: a real change told from wobble. Used by the rules. It means the raw value, not what is good.
 */

import { addDays, type Day } from '../day/day';
import { mean } from '../statistics/average';
import type { DayValue } from './check-in';
import { type Limits, movingRangeOf } from './limits';

export type Trend = 'rises' | 'falls' | 'flat' | 'unknown';

/** 1.96 standard errors; a moving range ÷ 1.128 estimates the standard deviation (d₂ of two values). */
const CRITICAL = 1.96;
const D2 = 1.128;

/**
 * The last two check-ins against the two before, by the KPI's cadence: the values of the last two cadence periods against those of the
 * two periods before, so that a missed check-in leaves one value fewer instead of reaching further back. A change counts beyond
 * 1.96 · (mR̄/1.128) · √(1/n₁ + 1/n₂); mR̄ from the locked limits, before these exist from all points so far. Unknown without a value
 * on either side or without a moving range. Points oldest first, up to as-of.
 * Example: weekly 10, 10.2, 12, 12.2 → 'rises'; weekly 10, 11, 10, 11 → 'flat'.
 */
export function trendOf(points: readonly DayValue[], windowDays: number, limits: Limits | null): Trend {
  const end = points[points.length - 1]?.day;
  const movingRange = limits?.movingRange ?? movingRangeOf(points);
  if (end === undefined || movingRange === null) return 'unknown';
  const between = (after: Day, upTo: Day): number[] => points.filter(({ day }) => day > after && day <= upTo).map(({ value }) => value);
  const middle = addDays(end, -2 * windowDays);
  const now = between(middle, end);
  const before = between(addDays(end, -4 * windowDays), middle);
  if (before.length === 0) return 'unknown';
  const change = mean(now) - mean(before);
  const noise = CRITICAL * (movingRange / D2) * Math.sqrt(1 / now.length + 1 / before.length);
  if (Math.abs(change) <= noise) return 'flat';
  return change > 0 ? 'rises' : 'falls';
}
