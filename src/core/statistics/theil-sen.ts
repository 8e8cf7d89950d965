/**
 * The Theil–Sen line: the median of the slopes of all pairs, which a few freak values do not move. Used by forecasts.
 *
 * A series of n points has n(n − 1)/2 pairs: 4,005 in a cycle of daily values, fifty million among 10,000. Up to PAIRWISE_POINTS the slopes
 * are listed and sorted. Longer series get the same median without listing them: the pairs with a slope below s are those that stand in
 * the wrong order by value − s · day, a merge sort counts them in n log n steps, and halving the interval in which the median lies needs
 * no more than HALVINGS counts (the idea of Cole, Salowe, Steiger & Szemerédi, SIAM J. Comput. 18 (1989)). No point is left out and none is
 * drawn by lot, so the slope is that of all pairs but for rounding: by less than 1e-12 of (highest − lowest value) ÷ (smallest gap of days).
 */

import { median } from './average';
import type { FittedLine, Point } from './line';

/** 19,900 pairs: more daily values than any two cycles have. */
export const PAIRWISE_POINTS = 200;

/** So often an interval can be halved before its ends are neighbouring numbers, measured against the steepest slope. */
const HALVINGS = 60;

/**
 * Theil–Sen line: slope = median of the slopes of all pairs on different days, level = median of value − slope · day.
 * Null with fewer than two different days. H. Theil 1950; P. K. Sen, J. Am. Stat. Assoc. 63 (1968).
 * Example: (1, 1), (2, 2), (3, 30), (4, 4) → slope 1, level 0.
 */
export function theilSen(points: readonly Point[]): FittedLine | null {
  const slope = points.length <= PAIRWISE_POINTS ? medianOfPairs(points) : medianByCounting(points);
  return slope === null ? null : { slope, level: median(points.map(({ day, value }) => value - slope * day)) };
}

/** The median slope by listing all of them; exact, for short series. Example: as above → 1. */
export function medianOfPairs(points: readonly Point[]): number | null {
  const slopes: number[] = [];
  for (const [index, a] of points.entries()) {
    for (let later = index + 1; later < points.length; later++) {
      const b = points[later];
      if (b !== undefined && a.day !== b.day) slopes.push((b.value - a.value) / (b.day - a.day));
    }
  }
  return slopes.length === 0 ? null : median(slopes);
}

/** The median slope by counting how many lie below a guess; for series of any length. Example: as above → 1 but for rounding. */
export function medianByCounting(points: readonly Point[]): number | null {
  // By day, and of one day by value: then pairs of one day never stand in the wrong order, whatever the slope.
  const ordered = [...points].sort((a, b) => a.day - b.day || a.value - b.value);
  const pairs = pairsOfDifferentDays(ordered);
  if (pairs === 0) return null;
  const reach = steepest(ordered);
  const upper = slopeOfRank(ordered, pairs >> 1, reach);
  return pairs % 2 === 1 ? upper : (slopeOfRank(ordered, (pairs >> 1) - 1, reach) + upper) / 2;
}

function pairsOfDifferentDays(ordered: readonly Point[]): number {
  let pairs = 0;
  let ofDay = 0;
  for (const [index, { day }] of ordered.entries()) {
    ofDay = ordered[index - 1]?.day === day ? ofDay + 1 : 0;
    pairs += index - ofDay;
  }
  return pairs;
}

/** No slope is steeper than all the difference there is within the smallest gap there is. */
function steepest(ordered: readonly Point[]): number {
  let gap = Number.POSITIVE_INFINITY;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const [index, { day, value }] of ordered.entries()) {
    const step = day - (ordered[index - 1]?.day ?? day);
    if (step > 0) gap = Math.min(gap, step);
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return (high - low) / gap;
}

/** The slope that has exactly `rank` slopes below it, by halving −reach … reach. */
function slopeOfRank(ordered: readonly Point[], rank: number, reach: number): number {
  let low = -reach;
  let high = reach;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (slopesBelow(ordered, middle) <= rank) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** How many pairs have a slope below this one: those whose later point lies lower once the slope is taken out. Counted from the first point, to lose no digits. */
function slopesBelow(ordered: readonly Point[], slope: number): number {
  const first = ordered[0] ?? { day: 0, value: 0 };
  return inversionsOf(Float64Array.from(ordered, ({ day, value }) => value - first.value - slope * (day - first.day)));
}

/** Pairs in the wrong order (the earlier one larger), counted by a merge sort from short runs to long ones. Example: [3, 1, 2] → 2. */
function inversionsOf(values: Float64Array): number {
  let from: Float64Array = values;
  let to: Float64Array = new Float64Array(values.length);
  let count = 0;
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length);
      const end = Math.min(start + 2 * width, values.length);
      let left = start;
      let right = middle;
      for (let place = start; place < end; place++) {
        const a = left < middle ? from[left] : undefined;
        const b = right < end ? from[right] : undefined;
        if (a !== undefined && (b === undefined || a <= b)) {
          to[place] = a;
          left++;
        } else if (b !== undefined) {
          to[place] = b;
          right++;
          count += middle - left;
        }
      }
    }
    [from, to] = [to, from];
  }
  return count;
}
