/**
 * Which KPIs stand better or worse than on an earlier day. Used by the Monday message. A KPI counts when it was judged on both days: one that
 * was still measuring, or waits for a number, has neither gained nor lost.
 */
import type { StatusKey } from '../../core/kpi/status';
import type { MeasuredKpis } from './measured';

/** From worst to best. */
const ORDER: readonly StatusKey[] = ['missed', 'below_baseline', 'off_track', 'at_risk', 'on_track', 'achieved'];

/** Statuses of a KPI that goes as planned. */
export const ON_PLAN: ReadonlySet<StatusKey> = new Set(['on_track', 'achieved']);

export interface StatusChanges {
  readonly better: readonly string[];
  readonly worse: readonly string[];
}

/**
 * Names of KPIs in the order of the Dashboard, matched by their row.
 *
 * @example statusChanges(before, now) // { better: ['Leads'], worse: [] } where Leads went from at risk to on track
 */
export function statusChanges(before: MeasuredKpis, now: MeasuredKpis): StatusChanges {
  const ranks = new Map(before.kpis.map(({ kpi, assessment }) => [kpi.index, ORDER.indexOf(assessment.status.key)]));
  const moved = now.kpis.map(({ kpi, assessment }) => {
    const [was, is] = [ranks.get(kpi.index) ?? -1, ORDER.indexOf(assessment.status.key)];
    return { name: kpi.name, by: was < 0 || is < 0 ? 0 : is - was };
  });
  const named = (wanted: (by: number) => boolean) => moved.filter(({ by }) => wanted(by)).map(({ name }) => name);
  return { better: named(by => by > 0), worse: named(by => by < 0) };
}
