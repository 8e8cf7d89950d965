/**
 * Whether a value looks like a slip: a percentage typed without its sign, a decimal sign lost, a minus too many. A question, never a refusal.
 * The one definition for the sidebar, what is typed over *Now*, and the rows of Check-ins. The bound of 20 is the product's own.
 */

import { median } from '../statistics/average';

const FAR = 20;
/** A percentage that lost its sign is a hundred times what it was meant to be, and so at least ten times the usual. */
const TENFOLD = 10;

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
  /** What the KPI is steered to, where that is a figure of its own; left out or null for none. */
  readonly goal?: number | null;
}

/**
 * What is doubtful about a value; null for nothing. Far is told from the median of what was there, at first from the baseline; nothing is far
 * from zero. What the KPI had before is never doubted again.
 * Example: 4.2 (420%) for a share that was 0.42 → above_hundred; 120,000 with a baseline of 18 → far from 18.
 */
export function doubtOf(value: number, usual: Usual): Doubt | null {
  const { isShare, others, baseline } = usual;
  if (isShare && value > 1 && isWithinWhole(usual)) return { code: 'above_hundred' };
  if (value < 0 && others.every(other => other >= 0) && (baseline ?? 0) >= 0) return { code: 'negative' };
  const from = usualFigure(usual);
  return from !== null && isFar(value, from) ? { code: 'far', from } : null;
}

/**
 * The bound from which on a share counts only once somebody has said that it is right: ten times what the KPI had, and above 100%. Where
 * nothing is known that bound is 100%; none (Infinity) where the KPI had, or is to have, more than a whole.
 * Example: usually 0.42 → 4.2, so that 40 (4000%, meant as 40%) is asked about and 1.1 after 0.9 counts; nothing known → 1.
 */
export function confirmedFrom(usual: Usual): number {
  if (!usual.isShare || !isWithinWhole(usual)) return Number.POSITIVE_INFINITY;
  return Math.max(1, TENFOLD * (usualFigure(usual) ?? 0));
}

/**
 * Whether a typed baseline counts: a share above 100% must be of the order of what the KPI has and is to have, since it may have lost its sign,
 * too. Where neither is known nothing hangs on it yet.
 * Example: 40 (4000%) with a target of 48% → false; 4 (400%) with a target of 500%, or with nothing known → true.
 */
export function countsAsBaseline(value: number, { isShare, others, goal = null }: Omit<Usual, 'baseline'>): boolean {
  const known = [...(others.length > 0 ? [median(others)] : []), ...(goal === null ? [] : [goal])];
  return !isShare || value <= 1 || known.length === 0 || value < Math.max(1, ...known.map(figure => TENFOLD * figure));
}

/**
 * What a share was meant to be that lost its percent sign: its hundredth, unless that is far from the usual or the goal, too; then null. Where
 * nothing is known 1.1 may be 110% as well as 1.1%, and null; 40 is hardly 4000%.
 */
export function meantShare(value: number, usual: Usual): number | null {
  const meant = Number((value / 100).toPrecision(12));
  const from = usualFigure(usual) ?? usual.goal ?? null;
  if (meant > 1 || (from === null && value < TENFOLD)) return null;
  return from !== null && isFar(meant, from) ? null : meant;
}

const isWithinWhole = ({ others, goal }: Usual): boolean => others.every(other => other <= 1) && (goal ?? 0) <= 1;

/** A baseline above a whole is no yardstick for a share: it may be one without its sign. */
function usualFigure(usual: Usual): number | null {
  const { isShare, others, baseline } = usual;
  if (others.length > 0) return median(others);
  return isShare && baseline !== null && baseline > 1 && isWithinWhole(usual) ? null : baseline;
}

/** Twenty times another value or a twentieth of it. Example: 120,000 and 18 → true; 0 and 18 → false. */
export function isFar(value: number, other: number): boolean {
  if (other === 0 || value === 0) return false;
  const ratio = Math.abs(value / other);
  return ratio >= FAR || ratio <= 1 / FAR;
}
