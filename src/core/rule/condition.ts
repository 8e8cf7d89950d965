/**
 * Conditions by the keys that stand in a workbook. Used by KPI_RULES and by the sidebar, which both get a rule in
 * pieces: KPI, what it does, bound, check-ins in a row.
 */
import type { Condition } from './rule';

/** What a KPI of a rule does, as keys of Setup's list. */
export const IS_KEYS = ['rises', 'falls', 'flat', 'does_not_rise', 'above', 'below', 'above_baseline', 'below_baseline'] as const;

/**
 * A condition by its key (IS_KEYS); null for another key, and for
 * a comparison without a bound. Example: conditionOf('ctr', 'below', 0.01, 2) → below 0.01 for two check-ins in a row.
 */
export function conditionOf(kpi: string, is: string, bound: number | null, inARow: number): Condition | null {
  switch (is) {
    case 'rises':
    case 'falls':
    case 'flat':
    case 'does_not_rise':
      return { kpi, is };
    case 'above':
    case 'below':
      return bound === null ? null : { kpi, is, bound, inARow };
    case 'above_baseline':
    case 'below_baseline':
      return { kpi, is: is === 'above_baseline' ? 'above' : 'below', bound: 'baseline', inARow };
    default:
      return null;
  }
}
