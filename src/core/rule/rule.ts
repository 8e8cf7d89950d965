/**
 * Rules and risks on up to three KPIs: all or any of their conditions. Used by the Rules & risks tab, Do now, the back-test and the
 * phases' exit criteria. Same shapes as the playbooks, whose rules can be passed as they are. Three-valued: what is not known never fires.
 */

import type { Trend } from '../series/trend';

export type Condition =
  | { readonly kpi: string; readonly is: 'rises' | 'falls' | 'flat' | 'does_not_rise' }
  /**
   * The current value strictly beyond a bound, or beyond the KPI's own baseline; with `inARow` of 2 or more so many of the last
   * check-ins, each of them.
   */
  | { readonly kpi: string; readonly is: 'above' | 'below'; readonly bound: number | 'baseline'; readonly inARow?: number };

export interface Rule {
  readonly match: 'all' | 'any';
  /** One to three. */
  readonly conditions: readonly [Condition, (Condition | undefined)?, (Condition | undefined)?];
}

/** What a rule needs to know of a KPI on a day; null where there is no figure. */
export interface Reading {
  readonly current: number | null;
  readonly baseline: number | null;
  readonly trend: Trend;
  /** The KPI's check-ins up to the day, oldest first (of a sum its weeks); needed by conditions that ask for several in a row. */
  readonly recent?: readonly number[];
}

/** `not_measured`: a KPI of the rule has no figure at all (a watch KPI that is off), so "quiet" would be a false comfort. */
export type RuleVerdict = 'fires' | 'quiet' | 'unknown' | 'not_measured';

const verdictOf = (holds: boolean): RuleVerdict => (holds ? 'fires' : 'quiet');

/** One condition on one KPI. Example: does_not_rise on a flat KPI → 'fires'; on a KPI with too few values → 'unknown'. */
export function checkCondition(condition: Condition, reading: Reading | null): RuleVerdict {
  if (reading === null || reading.current === null) return 'not_measured';
  switch (condition.is) {
    case 'above':
    case 'below': {
      const bound = condition.bound === 'baseline' ? reading.baseline : condition.bound;
      if (bound === null) return 'unknown';
      const isBeyond = (value: number): boolean => (condition.is === 'above' ? value > bound : value < bound);
      const inARow = condition.inARow ?? 1;
      if (inARow <= 1) return verdictOf(isBeyond(reading.current));
      const last = (reading.recent ?? []).slice(-inARow);
      return last.length < inARow ? 'unknown' : verdictOf(last.every(isBeyond));
    }
    case 'does_not_rise':
      return reading.trend === 'unknown' ? 'unknown' : verdictOf(reading.trend !== 'rises');
    default:
      return reading.trend === 'unknown' ? 'unknown' : verdictOf(reading.trend === condition.is);
  }
}

/**
 * Whether a rule fires. All: one condition that fails silences it, else one that is not known leaves it open. Any: one that holds is
 * enough. Among open answers `not_measured` comes before `unknown`.
 * Example: all of CTR rises (true) and leads does_not_rise (unknown) → 'unknown'.
 */
export function checkRule({ match, conditions }: Rule, readings: ReadonlyMap<string, Reading>): RuleVerdict {
  const verdicts = conditions.flatMap(condition => (condition ? [checkCondition(condition, readings.get(condition.kpi) ?? null)] : []));
  return combine(match, verdicts);
}

/** One verdict of several, by the same three-valued logic. Example: any of quiet and unknown → 'unknown'. */
export function combine(match: Rule['match'], verdicts: readonly RuleVerdict[]): RuleVerdict {
  const decisive: RuleVerdict = match === 'all' ? 'quiet' : 'fires';
  if (verdicts.includes(decisive)) return decisive;
  if (verdicts.includes('not_measured')) return 'not_measured';
  if (verdicts.includes('unknown')) return 'unknown';
  return match === 'all' ? 'fires' : 'quiet';
}
