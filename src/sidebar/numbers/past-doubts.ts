/**
 * Which pasted values look like slips: a share above 100%, one below zero, or one far from the others of its KPI. Used by past-form.tsx and the wizard,
 * which ask once for all of them. Pure.
 */
import type { NumberHabit, PastValue } from '../../contract';
import { doubtOf } from '../../core/kpi/plausible';
import { isPercent } from '../../core/kpi/read-amount';
import { median } from '../../core/statistics/average';
import { showTyped } from '../measure';
import type { PastKpi } from './past-values';

/** Values of a KPI by which one of them may be far from the others. */
const ENOUGH = 3;

/**
 * As they read, in the order of the lines. `example` is what a KPI is like elsewhere, where a team has no number of its own yet.
 * @example doubtfulPast([{ kpi: 'ctr', day, value: 1.2 }], [ctr], habit) // ['120.0%']
 */
export function doubtfulPast(
  values: readonly PastValue[],
  kpis: readonly PastKpi[],
  habit: NumberHabit,
  example: number | null = null,
): readonly string[] {
  return values.flatMap(each => {
    const kpi = kpis.find(({ kpi: id }) => id === each.kpi);
    if (kpi === undefined) return [];
    const isShare = isPercent(kpi.unit);
    const plain = values.filter(other => other.kpi === each.kpi && !(isShare && other.value > 1)).map(({ value }) => value);
    // One slip moves no middle of three.
    const others = plain.length < ENOUGH ? [] : [median(plain)];
    const isDoubtful = [
      { others, baseline: null },
      { others: [], baseline: example },
    ].some(usual => doubtOf(each.value, { isShare, ...usual }) !== null);
    return isDoubtful ? [showTyped(each.value, kpi, habit)] : [];
  });
}
