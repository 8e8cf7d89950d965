/** What of a KPI can be shared out among channels, and the amounts themselves. Used by the Channels panel. Pure. */
import type { HistoryView, KpiHistory } from '../../contract';
import { amountsOf, type ChannelAmountProblem, type CountedPart } from '../../core/channel/amounts';
import type { ChannelAmount } from '../../core/channel/share';
import type { Outcome } from '../../core/outcome';
import { historyCheckIns, spanOf } from '../rules/look-back';

/** Counts and sums as they are, of rates the numerator, of amounts and times per piece the denominator. */
export function countedOf({ unit, aggregate }: Pick<KpiHistory, 'unit' | 'aggregate'>): CountedPart {
  if (unit === 'percent' || unit === 'per_thousand' || unit === 'share_of_weeks') return 'numerator';
  return unit === 'count' || aggregate === 'sum' ? 'value' : 'denominator';
}

export function channelAmounts(kpi: KpiHistory, view: HistoryView): Outcome<readonly ChannelAmount[], ChannelAmountProblem> {
  const span = spanOf(view);
  if (span === null) return { ok: false, problem: { code: 'no_channels' } };
  const scale = kpi.unit === 'per_thousand' ? 1000 : 1;
  return amountsOf({ counted: countedOf(kpi), scale, aggregate: kpi.aggregate, checkIns: historyCheckIns(kpi) }, span.start, span.asOf);
}

/** Stars first, then what is counted in pieces: what a team may want to see by channel. */
export function choosable(kpis: readonly KpiHistory[]): readonly KpiHistory[] {
  const rows = kpis.filter(({ watch }) => !watch);
  return [
    ...rows.filter(({ star }) => star),
    ...rows.filter(kpi => !kpi.star && (countedOf(kpi) === 'value' || kpi.checkIns.some(({ channel }) => channel !== null))),
  ];
}
