/**
 * How large the difference between two variants is: intervals that stay right however often one looks. Used by the verdict, which shows
 * them and holds them against the threshold.
 */
import { CLEAR, shareOfTrials, splitEvidence, type Variant } from './evidence';

/** Change of b against a; an open end (null) has no bound yet. */
export interface UpliftInterval {
  readonly low: number;
  readonly high: number | null;
}

/** exp(60) : 1 is a split no spreadsheet can hold. */
const FARTHEST = 60;
const HALVINGS = 60;

/** ln(1 + e^x) without overflow. */
const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

/** Where an increasing function first exceeds `bound` between two ends. */
function crossing(of: (x: number) => number, bound: number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (from + to) / 2;
    if (of(middle) < bound) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/**
 * The relative change of b's rate against a's: every split of the successes r′ against which the evidence stays below 20 : 1, that is
 * r′^T · (1 − r′)^C > B(kr + T, k(1 − r) + C) ÷ (20 · B(kr, k(1 − r))), turned into a ratio of rates. It leaves out 0 exactly where
 * splitEvidence says clear. Without successes of a there is no upper end. Both must have trials. Of several `comparisons` with one a, all
 * intervals hold together.
 * Source as for splitEvidence. Example: 65 against 35 of 1,000 trials each → −0.005 … 2.613.
 */
export function relativeUplift(a: Variant, b: Variant, comparisons = 1): UpliftInterval {
  const share = shareOfTrials(a, b);
  const [T, C] = [b.successes, a.successes];
  // ln of what the evidence is divided by, taken out again: what is left depends on r′ = 1 ÷ (1 + e^−x) alone.
  const mixture = splitEvidence(a, b) + T * Math.log(share) + C * Math.log1p(-share);
  const bound = CLEAR + Math.log(comparisons) - mixture;
  const against = (x: number): number => T * softplus(-x) + C * softplus(x);
  const peak = T === 0 ? -FARTHEST : C === 0 ? FARTHEST : Math.log(T / C);
  const changeAt = (x: number): number => Math.exp(x - Math.log(share / (1 - share))) - 1;
  return {
    low: T === 0 ? -1 : changeAt(-crossing(x => against(-x), bound, -peak, FARTHEST)),
    high: C === 0 ? null : changeAt(crossing(against, bound, peak, FARTHEST)),
  };
}

/** Trials at which the confidence sequence is tightest; the choice of GrowthBook. */
const TIGHTEST_AT = 5000;

/**
 * Half the width of an asymptotic confidence sequence after `count` trials whose mean has a variance of `variance` ÷ `count`:
 * σ · √(2(Nρ² + 1) · ln(√(Nρ² + 1) ÷ α)) ÷ (Nρ), ρ = √((−2 ln α + ln(1 − 2 ln α)) ÷ 5000), α = 0.05. I. Waudby-Smith, D. Arbour,
 * R. Sinha, E. Kennedy & A. Ramdas, arXiv 2103.06476, equation 9. Example: variance 1, 5,000 trials → 0.0429.
 */
export function sequenceHalfWidth(variance: number, count: number, alpha = Math.exp(-CLEAR)): number {
  const squared = (-2 * Math.log(alpha) + Math.log(1 - 2 * Math.log(alpha))) / TIGHTEST_AT;
  const spread = count * squared + 1;
  return (Math.sqrt(variance) * Math.sqrt(2 * spread * Math.log(Math.sqrt(spread) / alpha))) / (count * Math.sqrt(squared));
}

/** Below this, successes and failures of a variant are too few for the asymptotic sequence to hold its promise. */
const ENOUGH = 10;

/**
 * The difference of b's rate from a's, as a share (0.005 is half a percentage point); null while a variant has fewer than ten successes or ten
 * failures. Source as for sequenceHalfWidth. Example: 100 of 5,000 and 150 of 5,000 → 0.0004 … 0.0196.
 */
export function differenceUplift(a: Variant, b: Variant, comparisons = 1): UpliftInterval | null {
  const counts = [a, b].flatMap(({ successes, trials }) => [successes, trials - successes]);
  if (counts.some(count => count < ENOUGH)) return null;
  const all = a.trials + b.trials;
  const [rateA, rateB] = [a.successes / a.trials, b.successes / b.trials];
  const variance = all * ((rateA * (1 - rateA)) / a.trials + (rateB * (1 - rateB)) / b.trials);
  const half = sequenceHalfWidth(variance, all, Math.exp(-CLEAR) / comparisons);
  return { low: rateB - rateA - half, high: rateB - rateA + half };
}
