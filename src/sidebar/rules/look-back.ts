/**
 * Rules and KPIs of the wire as core looks back at them. Used by the panels Rules and Channels. Pure; the same arithmetic as KPI_RULES.
 */
import type { HistoryView, KpiHistory, RuleLine } from '../../contract';
import { type Day, dayFromIso } from '../../core/day/day';
import { conditionOf } from '../../core/rule/condition';
import { lookBack, type RuleHistory } from '../../core/rule/history';
import type { Condition } from '../../core/rule/rule';
import type { CheckIn } from '../../core/series/check-in';

/** Check-ins with days as core has them; one whose day cannot be read is left out. */
export function historyCheckIns({ checkIns }: Pick<KpiHistory, 'checkIns'>): readonly CheckIn[] {
  return checkIns.flatMap(each => {
    const day = dayFromIso(each.day);
    return day === null ? [] : [{ ...each, day }];
  });
}

/** First day and as-of; null for a view no server of ours sends. */
export function spanOf({ start, asOf }: Pick<HistoryView, 'start' | 'asOf'>): { readonly start: Day; readonly asOf: Day } | null {
  const days = [dayFromIso(start), dayFromIso(asOf)] as const;
  return days[0] === null || days[1] === null ? null : { start: days[0], asOf: days[1] };
}

/** The weeks, firings and report card of a rule; null where none of its conditions can be read. */
export function lookBackOn(view: HistoryView): (rule: RuleLine) => RuleHistory | null {
  const span = spanOf(view);
  if (span === null) return () => null;
  const history = lookBack(
    view.kpis.map(kpi => ({ ...kpi, checkIns: kpi.watched ? historyCheckIns(kpi) : [] })),
    span.start,
    span.asOf,
  );
  return ({ match, inARow, conditions }) => {
    const read = conditions.map(({ kpi, is, bound }) => conditionOf(kpi, is, bound, inARow));
    const known = read.filter((condition): condition is Condition => condition !== null);
    const [first, second, third] = known;
    return first === undefined || known.length < read.length ? null : history({ match, conditions: [first, second, third] });
  };
}
