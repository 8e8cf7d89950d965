/** What is usual for a KPI, by which a number looks like a slip. Used wherever a number is taken: by the panel and over *Now*. */
import type { AssessedKpi } from '../../boards/kpi/measured';
import type { Usual } from '../../core/kpi/plausible';
import { isPercent } from '../../core/kpi/read-amount';

/** Of a watch KPI its last value is all there is to know. */
export function usualOf(each: AssessedKpi | undefined, last: number | null): Usual {
  const others = last === null ? [] : [last];
  if (each === undefined) return { isShare: false, others, baseline: null };
  return { isShare: isPercent(each.kpi.unit), others, baseline: each.assessment.baseline?.value ?? null };
}
