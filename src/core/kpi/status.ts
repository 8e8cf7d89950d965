/**
 * The verdict on a KPI on one day: the first rule that holds, in the product's fixed order. Used by the Dashboard, the Scorecard and
 * KPI_STATUS. Pure arithmetic; a person's override and its mark are put on top by the tabs. Bands 0.95 and 0.75 of the expected
 * progress after Cascade and UpRaise.
 */

import { patienceDays } from '../cycle/cadence';
import { type Aim, type AimProblem, type Bounds, isInside, resolveAim } from './aim';
import { progressOf, SHARE_SLACK } from './progress';
import type { Better, Target } from './target';

/** Every status with the sign it starts with; the colours of the tabs hang on the sign, not on the word. */
export const STATUS_SIGNS = {
  achieved: '✓',
  missed: '✕',
  on_track: '●',
  at_risk: '◐',
  off_track: '■',
  below_baseline: '▽',
  measuring: '○',
  update: '↻',
  add_baseline: '✎',
  check_target: '◆',
  no_data: '–',
} as const;

export type StatusKey = keyof typeof STATUS_SIGNS;

export type Status =
  /** `bound` is what was to be reached or kept: of a range its nearer end. */
  | { readonly key: 'missed'; readonly bound: number }
  | { readonly key: 'no_data'; readonly missing: 'current' | 'target' }
  | { readonly key: 'check_target'; readonly problem: AimProblem | null }
  | { readonly key: Exclude<StatusKey, 'missed' | 'no_data' | 'check_target'> };

export interface Standing {
  readonly current: number | null;
  readonly baseline: number | null;
  /** A readable target; null when there is none; 'unreadable' when there is a text nobody can read. */
  readonly target: Target | 'unreadable' | null;
  readonly better: Better | null;
  /** Expected progress E, 0 … 1, for the dates inside the current value. */
  readonly expected: number;
  /** Day 90 has come or the cycle is closed: only achieved or missed are left. */
  readonly ended: boolean;
  /** Days since the later of last check-in and start, with the cadence; null when age is not known or does not matter. */
  readonly age: { readonly days: number; readonly cadenceDays: number } | null;
  /** The baseline comes from the measuring phase, which is not over: nobody has to add one. */
  readonly isMeasuring: boolean;
}

const BELOW_BASELINE = -0.05;
const MEASURING = 0.1;
const ON_TRACK = 0.95;
const AT_RISK = 0.75;
const NEAR_BOUND = 0.05;

/** Distance of a value outside bounds to the nearer bound, with that bound. Example: 16 to 10–15 → `{ bound: 15, by: 1 }`. */
function outsideBy(value: number, { low, high }: Bounds): { readonly bound: number; readonly by: number } {
  return low !== null && value < low ? { bound: low, by: low - value } : { bound: high ?? value, by: value - (high ?? value) };
}

/** A bound to be kept is judged from day 1: it does not grow with time, so neither pace nor measuring apply to it. */
function judgeBounds(current: number, bounds: Bounds, ended: boolean): Status {
  if (isInside(current, bounds)) return { key: ended ? 'achieved' : 'on_track' };
  const { bound, by } = outsideBy(current, bounds);
  if (ended) return { key: 'missed', bound };
  return { key: by <= NEAR_BOUND * Math.abs(bound) * (1 + SHARE_SLACK) ? 'at_risk' : 'off_track' };
}

function judgeReach(aim: Extract<Aim, { kind: 'reach' }>, current: number, expected: number, ended: boolean): Status {
  const progress = progressOf(aim, current);
  // Past the far end of a range: the range is what counts from here on.
  if (progress === null) return judgeBounds(current, aim.bounds ?? { low: aim.to, high: aim.to }, ended);
  if (progress >= 1 - SHARE_SLACK) return { key: 'achieved' };
  if (ended) return { key: 'missed', bound: aim.to };
  if (progress < BELOW_BASELINE - SHARE_SLACK) return { key: 'below_baseline' };
  if (expected < MEASURING - SHARE_SLACK) return { key: 'measuring' };
  if (progress >= ON_TRACK * expected - SHARE_SLACK) return { key: 'on_track' };
  return { key: progress >= AT_RISK * expected - SHARE_SLACK ? 'at_risk' : 'off_track' };
}

/**
 * The status of a KPI. Order: add baseline (a target to be reached, no baseline; while one is being measured: update or measuring) ·
 * no data (no value or no target) · check target · update (older than cadence + min(cadence/2, 10) days) · achieved or missed once the cycle has ended · achieved (p ≥ 1) ·
 * below baseline (p < −0.05) · measuring (E < 0.1) · on track (p ≥ 0.95 E) · at risk (p ≥ 0.75 E) · off track. To keep: inside is on
 * track, outside by at most 5% of the bound at risk, else off track.
 * Example: current 0.42, baseline 0.38, target 0.48, E = 0.5 → at_risk (p = 0.4).
 */
export function judgeStatus({ current, baseline, target, better, expected, ended, age, isMeasuring }: Standing): Status {
  if (target === null) return { key: 'no_data', missing: 'target' };
  const aim = target === 'unreadable' ? null : resolveAim(target, baseline, better);
  const isOld = age !== null && age.days > patienceDays(age.cadenceDays);
  if (aim !== null && !aim.ok && aim.problem.code === 'baseline_missing') {
    if (!isMeasuring) return { key: 'add_baseline' };
    return { key: isOld ? 'update' : 'measuring' };
  }
  if (current === null) return { key: 'no_data', missing: 'current' };
  if (aim === null) return { key: 'check_target', problem: null };
  if (!aim.ok) return { key: 'check_target', problem: aim.problem };
  if (isOld) return { key: 'update' };
  return aim.value.kind === 'keep' ? judgeBounds(current, aim.value.bounds, ended) : judgeReach(aim.value, current, expected, ended);
}
