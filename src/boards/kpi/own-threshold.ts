/** The threshold a team has typed for a KPI in the set-up of the Dashboard. Used by kpi-board.ts and by the search for what does not count. */
import { kpiUnit } from '../../core/kpi/own-unit';
import { readTarget } from '../../core/kpi/read-target';
import type { Threshold } from '../../core/rule/threshold';
import type { DashboardKpi } from './kpis';
import type { FigureHabit } from './typed-figure';

/**
 * "< 35%" is crossed below, "≥ 55%" on the bound too, a plain number below it. Null for a blank and for what reads in no single way as a bound:
 * "< 35" of a percentage, a change such as "-15%", a range.
 */
export function ownThreshold(
  { threshold: text, unit, unitWord }: Pick<DashboardKpi, 'threshold' | 'unit' | 'unitWord'>,
  { signs, currency }: FigureHabit,
): Threshold | null {
  if (text === '') return null;
  const read = readTarget(text, signs.decimal, kpiUnit({ unit, currency }, unitWord));
  if (!read.ok) return null;
  const { target } = read.value;
  if (target.kind === 'value') return { crossed: 'below', bound: target.value, inARow: 1 };
  if (target.kind !== 'at_least' && target.kind !== 'at_most') return null;
  const crossed = target.kind === 'at_most' ? 'below' : 'above';
  return /^[<>](?!=)/.test(text) ? { crossed, bound: target.bound, inARow: 1 } : { crossed, bound: target.bound, inARow: 1, orEqual: true };
}
