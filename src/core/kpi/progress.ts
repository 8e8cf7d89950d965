/**
 * How far a KPI has come, and how far it should have come. Used by status, the Dashboard's bar and KPI_PROGRESS, KPI_PACE.
 * Progress is the share of the targeted change achieved, (x − b)/(t − b), as in Healthy People 2020; not x/t, which shows 79 to 87%
 * on day 0 with the sources' own baselines.
 */

import { CYCLE_DAYS } from '../cycle/cycle';
import { type Aim, isInside } from './aim';

/**
 * Slack for comparing shares: sums of decimals such as 0.1 + 0.2 must not turn "exactly on plan" into "behind".
 * Far below anything a team can measure.
 */
export const SHARE_SLACK = 1e-9;

/**
 * Progress of a value towards its aim as a share: 0 at the baseline, 1 at the target, negative below the baseline, above 1 beyond the
 * target. Null for an aim to keep, and for a value that has left a range on its far side (there the way back counts, not this one).
 * Example: from 35 to 25, now 31 → 0.4.
 */
export function progressOf(aim: Aim, current: number): number | null {
  if (aim.kind === 'keep') return null;
  const share = (current - aim.from) / (aim.to - aim.from);
  if (!Number.isFinite(share)) return null;
  return share > 1 + SHARE_SLACK && aim.bounds !== null && !isInside(current, aim.bounds) ? null : share;
}

/**
 * Share of the change expected on a day of the cycle: e(d) = clamp((d − m)/(90 − m), 0, 1); nothing is expected while measuring.
 * `measuringDays` m is 0 … 89. Example: day 43, m = 14 → 0.3815…
 */
export function expectedShare(dayOfTheCycle: number, measuringDays: number): number {
  return Math.min(1, Math.max(0, (dayOfTheCycle - measuringDays) / (CYCLE_DAYS - measuringDays)));
}
