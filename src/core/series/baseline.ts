/**
 * Where a KPI starts from: typed, measured in the 28 days before day 1 (90 when volume is low), or in the measuring phase.
 * Used by the wizard, the Dashboard, "lock baselines" and KPI_BASELINE. Same aggregation as the current value, over the whole window;
 * a sum is the mean of weekly sums, since its target is a weekly figure too. Example figures of a playbook are no baseline and never
 * reach this file.
 */

import { DAYS_BEFORE } from '../cycle/cycle';
import { addDays, type Day } from '../day/day';
import { mean } from '../statistics/average';
import { type Aggregate, type CheckIn, dayValues } from './check-in';
import { aggregateOf } from './current';
import { weekSums } from './week';

export type BaselineSource =
  | { readonly kind: 'typed'; readonly value: number }
  | { readonly kind: 'before' }
  | { readonly kind: 'measuring'; readonly days: number };

export interface Baseline {
  readonly value: number;
  /** The days looked at, both included; null for a typed figure. */
  readonly window: { readonly from: Day; readonly to: Day } | null;
  /** Values (days with a check-in, or weeks for a sum) inside; 0 for a typed figure. */
  readonly count: number;
  readonly meanForPooled: boolean;
}

const SHORT_WINDOW = 28;
const ENOUGH_VALUES = 4;

function measure(checkIns: readonly CheckIn[], aggregate: Aggregate, start: Day, from: Day, to: Day): Baseline | null {
  if (aggregate === 'sum') {
    const sums = weekSums(checkIns, start, from, to).map(({ value }) => value);
    return sums.length === 0 ? null : { value: mean(sums), window: { from, to }, count: sums.length, meanForPooled: false };
  }
  const { points, meanForPooled } = dayValues(checkIns, aggregate, from, to);
  return points.length === 0 ? null : { value: aggregateOf(points, aggregate), window: { from, to }, count: points.length, meanForPooled };
}

/**
 * The baseline of a KPI; null when its window holds no value. Before the start: 28 days, or 90 when these hold fewer than four values
 * (whichever of the two windows has any). Example: values 6, 7, 5, 6 in the four weeks before the start, mean → 6.
 */
export function baselineValue(checkIns: readonly CheckIn[], source: BaselineSource, aggregate: Aggregate, start: Day): Baseline | null {
  switch (source.kind) {
    case 'typed':
      return { value: source.value, window: null, count: 0, meanForPooled: false };
    case 'measuring':
      return measure(checkIns, aggregate, start, start, addDays(start, source.days - 1));
    default: {
      const dayBefore = addDays(start, -1);
      const recent = measure(checkIns, aggregate, start, addDays(start, -SHORT_WINDOW), dayBefore);
      if (recent !== null && recent.count >= ENOUGH_VALUES) return recent;
      return measure(checkIns, aggregate, start, addDays(start, -DAYS_BEFORE), dayBefore);
    }
  }
}
