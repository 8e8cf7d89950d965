/**
 * A bound with an action: "view share below 35% → shorten and change the hook". Used by the rules, the back-test, Do now and KPI_ACTION.
 */

export interface Threshold {
  /** The bad side. */
  readonly crossed: 'below' | 'above';
  /** In the KPI's own unit; percentages as shares. */
  readonly bound: number;
  /** So many check-ins in a row must lie beyond the bound; at least 1. */
  readonly inARow: number;
  /** A value on the bound counts as beyond it ("≤ 35%"); absent: only a value past it does. */
  readonly orEqual?: true;
}

function isBeyond(value: number, { crossed, bound, orEqual }: Threshold): boolean {
  if (value === bound) return orEqual === true;
  return crossed === 'below' ? value < bound : value > bound;
}

/**
 * Whether a threshold is crossed by the last check-ins, oldest first: the last `inARow` values all lie beyond the bound.
 * Fewer values than that cross nothing. Example: `[0.38, 0.34, 0.33]`, below 0.35, 2 in a row → true.
 */
export function isCrossed(values: readonly number[], threshold: Threshold): boolean {
  const last = values.slice(-threshold.inARow);
  return last.length === threshold.inARow && last.every(value => isBeyond(value, threshold));
}

/**
 * How far a value lies from a bound, as a share of the bound's size (of 1 for a bound of 0), so that different KPIs can be compared.
 * Example: 0.28 below 0.35 → 0.2.
 */
export function excessOf(value: number, bound: number): number {
  return Math.abs(value - bound) / (Math.abs(bound) || 1);
}
