/**
 * What a target asks of a KPI with a given baseline: to reach a value, or to keep within bounds.
 * Used by progress, status and the reading shown beside a target. Rules of the product's KPI arithmetic:
 * a relative target is b + r·|b|; a bound whose baseline lies outside is to be reached at the nearer bound, else kept.
 */

import { failure, type Outcome, success } from '../outcome';
import type { Better, Target } from './target';

/** Bounds of a KPI to be kept; one of the two may be open. */
export type Bounds = { readonly low: number; readonly high: number | null } | { readonly low: null; readonly high: number };

export type Aim =
  /** From the baseline to the target; `bounds` when the target is a bound, whose far side counts too. */
  | { readonly kind: 'reach'; readonly from: number; readonly to: number; readonly bounds: Bounds | null }
  | { readonly kind: 'keep'; readonly bounds: Bounds };

export type AimProblem =
  | { readonly code: 'baseline_missing' }
  | { readonly code: 'relative_to_zero' }
  | { readonly code: 'target_equals_baseline' }
  | { readonly code: 'target_not_better'; readonly better: 'higher' | 'lower' }
  | { readonly code: 'inside_needs_range' };

function reach(from: number, to: number, better: Better | null, bounds: Bounds | null): Outcome<Aim, AimProblem> {
  if (!Number.isFinite(to)) return failure({ code: 'relative_to_zero' });
  if (to === from) return failure({ code: 'target_equals_baseline' });
  if ((better === 'higher' && to < from) || (better === 'lower' && to > from)) return failure({ code: 'target_not_better', better });
  return success({ kind: 'reach', from, to, bounds });
}

function boundsOf(target: Extract<Target, { kind: 'at_least' | 'at_most' | 'between' }>): Bounds {
  if (target.kind === 'at_least') return { low: target.bound, high: null };
  return target.kind === 'at_most' ? { low: null, high: target.bound } : { low: target.low, high: target.high };
}

/** Whether a value lies within bounds, the bounds included. Example: 10 within 10–15 → true. */
export function isInside(value: number, { low, high }: Bounds): boolean {
  return (low === null || value >= low) && (high === null || value <= high);
}

/**
 * Sets a target against a baseline. `better` null: the direction is that from baseline to target (only where nobody was asked);
 * otherwise a target that is not better than the baseline is a problem. A bound says itself what is better; a `better` that
 * contradicts it is the same problem. Values and changes need a baseline (`baseline_missing`), bounds do not.
 * Example: +20% on 0.012 → reach from 0.012 to 0.0144; ≤ 0 without baseline → keep at most 0.
 */
export function resolveAim(target: Target, baseline: number | null, better: Better | null): Outcome<Aim, AimProblem> {
  switch (target.kind) {
    case 'at_least':
    case 'at_most':
    case 'between': {
      const bounds = boundsOf(target);
      if (target.kind === 'at_least' && better === 'lower') return failure({ code: 'target_not_better', better });
      if (target.kind === 'at_most' && better === 'higher') return failure({ code: 'target_not_better', better });
      if (baseline === null || isInside(baseline, bounds)) return success({ kind: 'keep', bounds });
      // Outside: below the lower bound, or above the upper one. The nearer bound is the one on that side.
      const nearer = bounds.low !== null && baseline < bounds.low ? bounds.low : bounds.high;
      return nearer === null ? success({ kind: 'keep', bounds }) : reach(baseline, nearer, null, bounds);
    }
    case 'value':
      if (better === 'inside') return failure({ code: 'inside_needs_range' });
      return baseline === null ? failure({ code: 'baseline_missing' }) : reach(baseline, target.value, better, null);
    default: {
      if (baseline === null) return failure({ code: 'baseline_missing' });
      if (better === 'inside') return failure({ code: 'inside_needs_range' });
      if (target.kind === 'points') return reach(baseline, baseline + target.change, better, null);
      // Twenty per cent of nothing is nothing: there is no such target.
      if (baseline === 0) return failure({ code: 'relative_to_zero' });
      return reach(baseline, baseline + target.change * Math.abs(baseline), better, null);
    }
  }
}

/**
 * The one value a team steers to: the target to be reached, or a single bound to be kept; null for a range to be kept.
 * Example: reach 0.012 → 0.0144 gives 0.0144; keep ≤ 0.55 gives 0.55; keep 10–15 gives null.
 */
export function targetValue(aim: Aim): number | null {
  if (aim.kind === 'reach') return aim.to;
  const { low, high } = aim.bounds;
  return low === null ? high : high === null ? low : null;
}
