/**
 * Evidence that may be looked at after every post: e-values. Where nothing differs, an e-value ever reaches E with a probability of at
 * most 1 in E (Ville's inequality), however often one looks and whenever one stops; so it reads as odds against luck. Used by the verdict
 * and the stop rule of an experiment. Both give the natural logarithm, since the odds of a large test are too large for a number.
 */
import gammaln from '@stdlib/math-base-special-gammaln';

/** What was seen of one version: whole numbers, `successes` at most `trials`. */
export interface Variant {
  readonly successes: number;
  readonly trials: number;
}

/** More than any account counts; beyond it the arithmetic loses digits. */
const MOST_TRIALS = 1e9;

/** Whether a number can be a count of hits or views. Example: 0.4, −1 and 1e300 cannot. */
export const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MOST_TRIALS;

/** How firmly the evidence starts out from "nothing differs", in successes; the value of the source. */
const PRIOR_SUCCESSES = 20;

/** ln B(a, b), the Beta function. */
const logBeta = (a: number, b: number): number => gammaln(a) + gammaln(b) - gammaln(a + b);

/**
 * The share of all trials that `b` had: where nothing differs, also its share of all successes. Both variants must have trials.
 * Example: 300 trials against 100 → 0.75.
 */
export function shareOfTrials(a: Variant, b: Variant): number {
  return b.trials / (a.trials + b.trials);
}

/**
 * ln E that the rates of two variants differ, either way, from how their successes split: with T and C successes and b's share of trials r,
 * E = B(kr + T, k(1 − r) + C) ÷ (B(kr, k(1 − r)) · r^T · (1 − r)^C), k = 20. Totals alone decide; right for low rates, cautious for
 * high ones. No successes give 0 (E = 1); both must have trials. M. Lindon & A. Malek, Anytime-valid inference for multinomial count data,
 * NeurIPS 2022. Example: 65 against 35 successes of as many trials → ln 18.472.
 */
export function splitEvidence(a: Variant, b: Variant): number {
  const share = shareOfTrials(a, b);
  const [priorB, priorA] = [PRIOR_SUCCESSES * share, PRIOR_SUCCESSES * (1 - share)];
  return (
    logBeta(priorB + b.successes, priorA + a.successes) -
    logBeta(priorB, priorA) -
    b.successes * Math.log(share) -
    a.successes * Math.log1p(-share)
  );
}

/**
 * ln E that more, or fewer, than half of all values lie above a line, from `above` of `count`: E = 2ⁿ · B(½ + k, ½ + n − k) ÷ B(½, ½).
 * Nothing counted gives 0 (E = 1). The sign test with the mixture of R. Krichevsky & V. Trofimov, IEEE Trans. Inf. Theory 27 (1981).
 * Example: none of three → ln 2.5; none of seven → ln 26.8.
 */
export function signEvidence(above: number, count: number): number {
  return count * Math.LN2 + logBeta(0.5 + above, 0.5 + count - above) - logBeta(0.5, 0.5);
}

/** E = 20: at most one comparison in twenty without a difference is ever called clear. */
export const CLEAR = Math.log(20);
/** E = 5. */
export const LIKELY = Math.log(5);
