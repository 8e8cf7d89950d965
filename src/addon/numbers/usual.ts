/** What is usual for a KPI, by which a number looks like a slip. Used wherever a number is taken: by the panel and over *Now*. */
import { goalIn } from '../../boards/kpi/kpis';
import type { AssessedKpi } from '../../boards/kpi/measured';
import type { Usual } from '../../core/kpi/plausible';
import { isPercent } from '../../core/kpi/read-amount';
import type { Unit } from '../../core/kpi/unit';

/** Of a watch KPI its last value is all there is to know. */
export function usualOf(each: AssessedKpi | undefined, last: number | null, unit: Unit): Usual {
  const isShare = isPercent(unit);
  const others = last === null ? [] : [last];
  if (each === undefined) return { isShare, others, baseline: null };
  const { kpi, assessment } = each;
  const baseline = assessment.baseline?.value ?? null;
  // What was measured has counted already, whatever a typed one may lack.
  const measured = kpi.from === 'typed' || baseline === null || last !== null ? others : [baseline];
  return { isShare, others: measured, baseline, goal: goalIn(kpi) };
}
