/** The smallest change worth having, from a target as people write it. Used by TEST_VERDICT and the board of tests. */
import type { Target } from '../kpi/target';
import { failure, type Outcome, success } from '../outcome';
import type { Variant } from './evidence';
import type { SmallestEffect } from './verdict';

/** A plain number could be a change of either kind or a rate, and is asked; so are a range and no change at all. No rate leaves 0–100%. */
export interface SmallestEffectProblem {
  readonly code: 'threshold_as_text' | 'threshold_impossible';
}

/**
 * A change as it is; a bound measured from the rate of `a` so far, and null once a keeps it or has no trials.
 * Example: "+20%" → relative 0.2; "≥ 1.2%" where a has 1% → 0.002 in points.
 */
export function smallestEffectOf(target: Target, a: Variant): Outcome<SmallestEffect | null, SmallestEffectProblem> {
  if (target.kind === 'relative' || target.kind === 'points') {
    const { kind: scale, change } = target;
    if (change === 0) return failure({ code: 'threshold_as_text' });
    // Within a fall of more than all there is every difference would be none.
    const isPossible = change > -1 && (scale === 'relative' || change < 1);
    return isPossible ? success({ scale, change }) : failure({ code: 'threshold_impossible' });
  }
  if (target.kind !== 'at_least' && target.kind !== 'at_most') return failure({ code: 'threshold_as_text' });
  if (target.bound < 0 || target.bound > 1) return failure({ code: 'threshold_impossible' });
  const change = a.trials === 0 ? 0 : target.bound - a.successes / a.trials;
  const isAhead = target.kind === 'at_least' ? change > 0 : change < 0;
  return success(isAhead ? { scale: 'points', change } : null);
}
