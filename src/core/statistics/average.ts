/** Mean, weighted mean and median. Used by series, limits and forecasts. Empty lists give NaN, which no caller passes on. */

/** Sum of values × weights ÷ sum of weights. Example: values 1 and 4 with weights 2 and 1 → 2. */
export function weightedMean(points: readonly { readonly value: number; readonly weight: number }[]): number {
  let sum = 0;
  let weights = 0;
  for (const { value, weight } of points) {
    sum += value * weight;
    weights += weight;
  }
  return sum / weights;
}

/** Arithmetic mean. Example: [1, 2, 6] → 3. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle value, or the mean of the two middle ones. Example: [5, 1, 3, 9] → 4. */
export function median(values: ArrayLike<number>): number {
  // Sorts as numbers, many times faster than a list with a comparison of its own: a line asks for thousands of slopes.
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}
