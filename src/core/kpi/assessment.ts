/**
 * Everything the Dashboard says about one KPI on one day, from its definition and its check-ins. Used by the tabs, the Scorecard (once for
 * each week), Today and the back-test: asking for an earlier as-of is the time machine, nothing is stored.
 */

import { CADENCE_DAYS, type Cadence, nextReview, WINDOW_DAYS } from '../cycle/cadence';
import { DAYS_BEFORE, hasEnded, judgedOn, lastDay } from '../cycle/cycle';
import { addDays, type Day, daysBetween, laterDay } from '../day/day';
import type { Outcome } from '../outcome';
import { type Baseline, type BaselineSource, baselineValue } from '../series/baseline';
import type { Aggregate, CheckIn, DayValue } from '../series/check-in';
import { type Current, currentValue, expectedOf } from '../series/current';
import { forecastOn, type Outlook, outlookOn, type Possible } from '../series/forecast';
import { type Limits, limitsOf, type Signal, signalsOf } from '../series/limits';
import { coveredUntil } from '../series/period';
import { seriesOf } from '../series/series';
import { type Trend, trendOf } from '../series/trend';
import { type Aim, type AimProblem, type Bounds, resolveAim, targetValue } from './aim';
import { progressOf } from './progress';
import { judgeStatus, type Status } from './status';
import type { Better, Target } from './target';

export interface KpiDefinition {
  readonly aggregate: Aggregate;
  readonly cadence: Cadence;
  readonly better: Better;
  /** Null: no target yet; 'unreadable': a text nobody can read. */
  readonly target: Target | 'unreadable' | null;
  /** Null: no baseline yet (an example of a playbook that nobody confirmed is none). */
  readonly baseline: BaselineSource | null;
  readonly possible: Possible;
}

export interface CycleClock {
  readonly start: Day;
  readonly asOf: Day;
  readonly closedOn: Day | null;
  readonly measuringDays: number;
}

export interface Assessment {
  readonly status: Status;
  readonly current: Current | null;
  readonly baseline: Baseline | null;
  /** The value steered to; null without a readable target, or for a range that is only to be kept. */
  readonly target: number | null;
  readonly progress: number | null;
  /** E; null without a current value. After the end 1. */
  readonly expected: number | null;
  /** The cycle's points up to the day judged on, oldest first. */
  readonly points: readonly DayValue[];
  readonly trend: Trend;
  readonly limits: Limits | null;
  readonly unusual: Signal | null;
  readonly forecast: number | null;
  readonly outlook: Outlook | null;
  /** The day the next check-in is due: by cadence after the day up to which numbers are in, at first the day before the start. */
  readonly nextCheckIn: Day;
}

/** The bounds a value must lie in on day 90 for the target to be met. */
function wantedOf(aim: Aim): Bounds {
  if (aim.kind === 'keep') return aim.bounds;
  if (aim.bounds !== null) return aim.bounds;
  return aim.to > aim.from ? { low: aim.to, high: null } : { low: null, high: aim.to };
}

/** A measuring phase that is not over has only the days up to now: the week that runs would make too small a sum. */
function knownPart(source: BaselineSource, start: Day, day: Day): BaselineSource {
  return source.kind === 'measuring' ? { ...source, days: Math.min(source.days, daysBetween(start, day) + 1) } : source;
}

/**
 * Assesses a KPI on as-of (or on day 90 or the close, whichever comes first). Only check-ins up to that day count.
 * Example: baseline 0.38, target 0.48, m = 14, 0.42 checked in on day 52, as of day 53 → progress 0.4, expected 0.5, status at_risk.
 */
export function assess(kpi: KpiDefinition, checkIns: readonly CheckIn[], clock: CycleClock): Assessment {
  const { start, asOf, closedOn, measuringDays } = clock;
  const day = judgedOn(start, asOf, closedOn);
  const ended = hasEnded(start, asOf, closedOn);
  const known = checkIns.filter(checkIn => checkIn.day <= day);
  const current = currentValue(known, { start, asOf: day, aggregate: kpi.aggregate, cadence: kpi.cadence });
  const baseline = kpi.baseline === null ? null : baselineValue(known, knownPart(kpi.baseline, start, day), kpi.aggregate, start);
  const aim: Outcome<Aim, AimProblem> | null =
    kpi.target === null || kpi.target === 'unreadable' ? null : resolveAim(kpi.target, baseline?.value ?? null, kpi.better);
  const reached = aim?.ok ? aim.value : null;
  const expected = current === null ? null : ended ? 1 : expectedOf(current, start, measuringDays);
  const all = seriesOf(known, kpi.aggregate, start, addDays(start, -DAYS_BEFORE), day);
  const points = all.filter(point => point.day >= start);
  const limits = limitsOf(all);
  const lastSeen = known.reduce((last, checkIn) => laterDay(last, checkIn.day), addDays(start, -1));
  const age = { days: daysBetween(laterDay(lastSeen, start), day), cadenceDays: CADENCE_DAYS[kpi.cadence] };
  return {
    status: judgeStatus({
      current: current?.value ?? null,
      baseline: baseline?.value ?? null,
      target: kpi.target,
      better: kpi.better,
      expected: expected ?? 0,
      ended,
      age,
      isMeasuring: !ended && kpi.baseline?.kind === 'measuring' && daysBetween(start, day) < kpi.baseline.days,
    }),
    current,
    baseline,
    target: reached === null ? null : targetValue(reached),
    progress: reached === null || current === null ? null : progressOf(reached, current.value),
    expected,
    points,
    trend: trendOf(all, WINDOW_DAYS[kpi.cadence], limits),
    limits,
    unusual: limits === null ? null : (signalsOf(all, limits)[all.length - 1] ?? null),
    forecast: forecastOn(points, lastDay(start), kpi.possible),
    outlook: reached === null ? null : outlookOn(points, lastDay(start), wantedOf(reached)),
    nextCheckIn: nextReview(coveredUntil(kpi.aggregate, lastSeen, start), kpi.cadence),
  };
}
