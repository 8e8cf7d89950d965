/**
 * Whether a value looks like a slip: a percentage typed without its sign, a decimal sign lost, a minus too many. A question, never a refusal.
 * The one definition for the sidebar, what is typed over *Now*, and the rows of Check-ins. The bound of 20 is the product's own.
 */

import { median } from '../statistics/average';

const FAR = 20;

export type Doubt =
  /** A share above 100%, of a KPI that never was. */
  | { readonly code: 'above_hundred' }
  /** Below nothing, of a KPI that never was. */
  | { readonly code: 'negative' }
  /** Twenty times `from` or a twentieth of it. */
  | { readonly code: 'far'; readonly from: number };

export interface Usual {
  /** Whether values are shares, whose whole is 1. */
  readonly isShare: boolean;
  /** What the KPI had before, in any order; none at its first value. */
  readonly others: readonly number[];
  /** A baseline that counts; null for none. */
  readonly baseline: number | null;
}

/**
 * What is doubtful about a value; null for nothing. Far is told from the median of what was there, at first from the baseline; nothing is far
 * from zero. What the KPI had before is never doubted again.
 * Example: 4.2 (420%) for a share that was 0.42 → above_hundred; 120,000 with a baseline of 18 → far from 18.
 */
export function doubtOf(value: number, { isShare, others, baseline }: Usual): Doubt | null {
  const known = baseline === null ? others : [...others, baseline];
  if (isShare && value > 1 && known.every(other => other <= 1)) return { code: 'above_hundred' };
  if (value < 0 && known.every(other => other >= 0)) return { code: 'negative' };
  const from = others.length > 0 ? median(others) : baseline;
  return from !== null && isFar(value, from) ? { code: 'far', from } : null;
}

/** Twenty times another value or a twentieth of it. Example: 120,000 and 18 → true; 0 and 18 → false. */
export function isFar(value: number, other: number): boolean {
  if (other === 0 || value === 0) return false;
  const ratio = Math.abs(value / other);
  return ratio >= FAR || ratio <= 1 / FAR;
}
