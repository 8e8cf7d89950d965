/**
 * The one action shown beside a KPI: the worst that is open. Used by the Dashboard's *Do now* and the sidebar's Today.
 * Order: a crossed threshold, then a rule that fired, then the KPI's own action for being below its baseline.
 */

import type { Status } from '../kpi/status';
import { excessOf, isCrossed, type Threshold } from './threshold';

/** Something with an action of its own; the id leads to the text. */
export interface Actionable {
  readonly id: string;
}

export type DoNow = { readonly because: 'threshold' | 'rule'; readonly id: string } | { readonly because: 'below_baseline' };

export interface OpenActions {
  /** The KPI's check-ins on as-of, oldest first. */
  readonly values: readonly number[];
  readonly thresholds: readonly (Threshold & Actionable)[];
  /** Rules of this KPI that fire on as-of, in the order of the tab. */
  readonly firedRules: readonly Actionable[];
  readonly status: Status['key'];
}

/**
 * The action due, null when there is none. Of several crossed thresholds the one that is passed furthest, measured against its bound;
 * of equal ones, and of several rules, the first of the tab.
 * Example: 0.28 with thresholds below 0.35 and below 0.3 → the first (passed by 20%, the second by 7%).
 */
export function chooseDoNow({ values, thresholds, firedRules, status }: OpenActions): DoNow | null {
  const last = values[values.length - 1];
  let worst: { readonly id: string; readonly excess: number } | null = null;
  for (const threshold of thresholds) {
    if (last === undefined || !isCrossed(values, threshold)) continue;
    const excess = excessOf(last, threshold);
    if (worst === null || excess > worst.excess) worst = { id: threshold.id, excess };
  }
  if (worst !== null) return { because: 'threshold', id: worst.id };
  const [rule] = firedRules;
  if (rule !== undefined) return { because: 'rule', id: rule.id };
  return status === 'below_baseline' ? { because: 'below_baseline' } : null;
}
