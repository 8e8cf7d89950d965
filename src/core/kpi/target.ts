/**
 * What a team wants of a KPI by day 90, as a structure. Read from text by read-target, used by aim, the tabs and the functions.
 * Percentages are shares (0.48 is 48%); the shapes are those of the playbooks, so that their targets can be used as they are.
 */
import type { DurationUnit } from '../number/time-units';

export type Target =
  | { readonly kind: 'value'; readonly value: number }
  /** A bound to be reached or kept: at least, at most, or within. */
  | { readonly kind: 'at_least'; readonly bound: number }
  | { readonly kind: 'at_most'; readonly bound: number }
  | { readonly kind: 'between'; readonly low: number; readonly high: number }
  /** Share of the baseline: 0.2 is "+20%". */
  | { readonly kind: 'relative'; readonly change: number }
  /** Percentage points as a share: 0.005 is "+0.5 pp". */
  | { readonly kind: 'points'; readonly change: number };

/** Which way of the raw value is good; `inside` is a range with two ends. */
export const BETTERS = ['higher', 'lower', 'inside'] as const;
export type Better = (typeof BETTERS)[number];

/**
 * The unit a KPI is counted in, as far as targets need it: percentages, or anything else with the spellings that may follow a number. `time` is
 * the unit of a duration: other units of time are put into it.
 */
export type KpiUnit =
  | { readonly percent: true }
  | { readonly percent: false; readonly spellings: readonly string[]; readonly time?: DurationUnit | undefined };

/** The two numbers and the unit a target is shown with in a row of cells; null where a kind has no such number. */
export interface TargetFigures {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The figures of a target: value, change and lower bound stand in `low`, an upper bound in `high`.
 * Example: between 10 and 15 → `{ low: 10, high: 15 }`; at most 0.55 → `{ low: null, high: 0.55 }`.
 */
export function figuresOf(target: Target): TargetFigures {
  switch (target.kind) {
    case 'value':
      return { low: target.value, high: null };
    case 'at_least':
      return { low: target.bound, high: null };
    case 'at_most':
      return { low: null, high: target.bound };
    case 'between':
      return { low: target.low, high: target.high };
    default:
      return { low: target.change, high: null };
  }
}
