/**
 * Check-ins of one KPI and how they become one figure for each day. Used by current value, baseline, trend, forecast and limits.
 * Rules: of two rows with the same day and channel the later in the list wins; rows without a channel are totals and, where a window
 * has any, the only ones counted; otherwise the channels of each day are combined.
 */

import type { Day } from '../day/day';

export interface CheckIn {
  readonly day: Day;
  /** In the KPI's own unit; for a rate numerator ÷ denominator, a share for percentages. */
  readonly value: number;
  /** Null for a total. */
  readonly channel: string | null;
  /** What a rate was divided by (impressions, clicks …); null where it is not known or does not apply. */
  readonly denominator: number | null;
}

/** How the values of a window become one: the last, their mean, sum or median, or the pooled rate Σ numerators ÷ Σ denominators. */
export const AGGREGATES = ['last', 'mean', 'sum', 'pooled', 'median'] as const;
export type Aggregate = (typeof AGGREGATES)[number];

/** The figure of one day; `weight` is its denominator in a pooled rate and 1 everywhere else. */
export interface DayValue {
  readonly day: Day;
  readonly value: number;
  readonly weight: number;
}

/** The figures of a window, by day. `meanForPooled`: a pooled rate was asked for but a denominator is missing, so days count alike. */
export interface DayValues {
  readonly points: readonly DayValue[];
  readonly meanForPooled: boolean;
}

/** Keeps the later of two rows with the same day and channel, sorted by day. Example: two totals of one day → the second. */
export function latestRows(checkIns: readonly CheckIn[]): readonly CheckIn[] {
  const days = new Map<Day, Map<string, CheckIn>>();
  for (const checkIn of checkIns) {
    const ofDay = days.get(checkIn.day) ?? new Map<string, CheckIn>();
    days.set(checkIn.day, ofDay.set(checkIn.channel ?? '', checkIn));
  }
  return [...days].sort(([one], [other]) => one - other).flatMap(([, ofDay]) => [...ofDay.values()]);
}

const hasDenominator = (row: CheckIn): boolean => row.denominator !== null && row.denominator > 0;
const sumOf = (rows: readonly CheckIn[], figure: (row: CheckIn) => number): number => rows.reduce((sum, row) => sum + figure(row), 0);
const denominatorOf = (row: CheckIn): number => row.denominator ?? 0;

/** Channels of one day as one value: their sum where values are summed, the pooled rate where all have a denominator, else the mean. */
function combine(rows: readonly CheckIn[], aggregate: Aggregate, allHaveDenominators: boolean): number {
  const [first] = rows;
  if (rows.length === 1 && first !== undefined) return first.value;
  const sum = sumOf(rows, row => row.value);
  if (aggregate === 'sum') return sum;
  if (!allHaveDenominators) return sum / rows.length;
  return sumOf(rows, row => row.value * denominatorOf(row)) / sumOf(rows, denominatorOf);
}

/**
 * One figure for each day from `from` to `to` (both included) that has a check-in.
 * Example: day 5 with instagram 10 and tiktok 20, aggregate sum → one point of 30; with a total of 28 on day 6 → that point only.
 */
export function dayValues(checkIns: readonly CheckIn[], aggregate: Aggregate, from: Day, to: Day): DayValues {
  const inWindow = latestRows(checkIns.filter(({ day }) => day >= from && day <= to));
  const totals = inWindow.filter(({ channel }) => channel === null);
  const rows = totals.length > 0 ? totals : inWindow;
  const allHaveDenominators = rows.every(hasDenominator);
  const isPooled = aggregate === 'pooled' && allHaveDenominators;
  const byDay = new Map<Day, CheckIn[]>();
  for (const row of rows) {
    const ofDay = byDay.get(row.day);
    if (ofDay === undefined) byDay.set(row.day, [row]);
    else ofDay.push(row);
  }
  const points = [...byDay].map(([day, ofDay]) => ({
    day,
    value: combine(ofDay, aggregate, allHaveDenominators),
    weight: isPooled ? sumOf(ofDay, denominatorOf) : 1,
  }));
  return { points, meanForPooled: aggregate === 'pooled' && !allHaveDenominators && points.length > 0 };
}
