/**
 * What rules would have seen on any day of a cycle: the readings of their KPIs from check-ins, with today's definitions of KPI and rule.
 * Used by the back-test and the report card, in the sidebar and in RULE_HISTORY. The same arithmetic as the tabs: current value by the
 * KPI's own aggregation, trend over its series, limits from its first eight points.
 */

import { type Cadence, WINDOW_DAYS } from '../cycle/cadence';
import { DAYS_BEFORE } from '../cycle/cycle';
import { addDays, type Day } from '../day/day';
import { onceEach } from '../once-each';
import type { Aggregate, CheckIn } from '../series/check-in';
import { currentValue } from '../series/current';
import { limitsOf, movingRangeOf } from '../series/limits';
import { seriesOf } from '../series/series';
import { trendOf } from '../series/trend';
import { backTest, firingsOf, type WeekVerdict } from './back-test';
import { type ReportCard, reportCard, type Watched } from './report-card';
import { checkRule, type Reading, type Rule } from './rule';

/** A KPI as rules look back at it; the baseline is today's. */
export interface RuleKpi {
  readonly id: string;
  readonly aggregate: Aggregate;
  readonly cadence: Cadence;
  readonly better: 'higher' | 'lower' | 'inside';
  readonly baseline: number | null;
  readonly checkIns: readonly CheckIn[];
}

/** 1.96 standard errors of the difference of two single values; a moving range ÷ 1.128 estimates the standard deviation. */
const NOISE_FACTOR = (1.96 * Math.SQRT2) / 1.128;

const pointsUpTo = ({ checkIns, aggregate }: RuleKpi, start: Day, day: Day) =>
  seriesOf(checkIns, aggregate, start, addDays(start, -DAYS_BEFORE), day);

/** What a rule sees of a KPI on a day. Example: weekly 10, 10, 14, 14 on days 5, 12, 19, 26, as of day 28 → 14 and 'rises'. */
export function readingOn(kpi: RuleKpi, start: Day, day: Day): Reading {
  const { aggregate, cadence, baseline, checkIns } = kpi;
  const points = pointsUpTo(kpi, start, day);
  return {
    current: currentValue(checkIns, { start, asOf: day, aggregate, cadence })?.value ?? null,
    baseline,
    trend: trendOf(points, WINDOW_DAYS[cadence], limitsOf(points)),
    recent: points.map(({ value }) => value),
  };
}

/** A rule looked back at: each complete week, the firings, and what followed them. */
export interface RuleHistory {
  readonly weeks: readonly WeekVerdict[];
  readonly firings: readonly WeekVerdict[];
  readonly card: ReportCard;
}

/**
 * A look-back over one cycle. What is read from check-ins is kept by day and by KPI, because many rules ask for the same: the work grows
 * with check-ins plus rules, never with their product.
 */
export function lookBack(kpis: readonly RuleKpi[], start: Day, asOf: Day): (rule: Rule) => RuleHistory {
  const byId = new Map(kpis.map(kpi => [kpi.id, kpi]));
  const readingsOn = onceEach((day: Day) => new Map([...byId].map(([id, kpi]) => [id, readingOn(kpi, start, day)])));
  const noiseOf = onceEach((kpi: RuleKpi) => {
    const points = pointsUpTo(kpi, start, asOf);
    return NOISE_FACTOR * (limitsOf(points)?.movingRange ?? movingRangeOf(points) ?? 0);
  });
  return rule => {
    const weeks = backTest(start, asOf, day => checkRule(rule, readingsOn(day)));
    const firings = firingsOf(weeks);
    const watched = [...new Set(rule.conditions.flatMap(condition => (condition ? [condition.kpi] : [])))].flatMap((id): Watched[] => {
      const kpi = byId.get(id);
      if (kpi === undefined || kpi.better === 'inside') return [];
      return [{ better: kpi.better, noise: noiseOf(kpi), valueOn: day => readingsOn(day).get(id)?.current ?? null }];
    });
    const card = reportCard(
      firings.map(({ day }) => day),
      asOf,
      watched,
    );
    return { weeks, firings, card };
  };
}
