/** Exact binomial counts for simulations. Used by the simulations of experiments. */

/**
 * Draws how many of so many trials succeed. The chances of all counts are added up once, from the likeliest outwards so that none is lost to
 * rounding; a draw then looks its place up. Example: `binomialDraw(1000, 0.3)(random)` → 287.
 */
export function binomialDraw(trials: number, rate: number): (random: () => number) => number {
  const mode = Math.min(trials, Math.floor((trials + 1) * rate));
  const weights = new Float64Array(trials + 1);
  weights[mode] = 1;
  const odds = rate / (1 - rate);
  for (let k = mode; k < trials; k++) weights[k + 1] = ((weights[k] ?? 0) * (trials - k) * odds) / (k + 1);
  for (let k = mode; k > 0; k--) weights[k - 1] = ((weights[k] ?? 0) * k) / ((trials - k + 1) * odds);
  const upTo = new Float64Array(trials + 1);
  weights.reduce((sum, weight, k) => {
    upTo[k] = sum + weight;
    return sum + weight;
  }, 0);
  const all = upTo[trials] ?? 0;
  return random => {
    const wanted = random() * all;
    let [from, to] = [0, trials];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((upTo[middle] ?? 0) <= wanted) from = middle + 1;
      else to = middle;
    }
    return from;
  };
}
