/**
 * How many trials a test needs: looked at once at its end (TEST_SAMPLE), or looked at after every post until it is clear (the verdict).
 */
import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { CLEAR, splitEvidence } from './evidence';

/** How sure a test of two rates should be. */
export interface Care {
  /** Share of the tests with this difference that find it, such as 0.8. */
  readonly power: number;
  /** Share of the tests without a difference that find one all the same, both ways together, such as 0.05. */
  readonly alpha: number;
}

/**
 * Trials that each of two variants needs to tell two different rates apart when the test is looked at once, at its end:
 * (z₁₋α/₂ · √(2p̄q̄) + z_power · √(p₁q₁ + p₂q₂))² ÷ (p₁ − p₂)², rounded up. J. L. Fleiss, Statistical Methods for Rates and Proportions,
 * §3.2. Example: 0.8% against 1.2%, power 0.8, α 0.05 → 9,712.
 */
export function trialsForOneLook(base: number, target: number, { power, alpha }: Care): number {
  const middle = (base + target) / 2;
  const apart = quantile(1 - alpha / 2, 0, 1) * Math.sqrt(2 * middle * (1 - middle));
  const found = quantile(power, 0, 1) * Math.sqrt(base * (1 - base) + target * (1 - target));
  return Math.ceil(((apart + found) / (target - base)) ** 2);
}

/** Four of five tests with the difference are clear by then. */
const CLEAR_SHARE = 0.8;
/** More trials than any account has. */
const MOST = 1e9;

/**
 * Trials that each of two variants needs until the verdict is clear in four of five tests with this difference, looked at after every post:
 * the fewest for which the evidence of the split one in five falls short of reaches 20 : 1. Null beyond a billion; rates above 0, different.
 * By the normal approximation of the split, so a little high for high rates. Example: 0.8% against 1.2% → 18,918.
 */
export function trialsUntilClear(base: number, target: number): number | null {
  const lower = Math.min(base, target);
  const higher = Math.max(base, target);
  const share = higher / (higher + lower);
  const spread = quantile(CLEAR_SHARE, 0, 1) * Math.sqrt(share * (1 - share) * (1 - (higher + lower) / 2));
  const isClear = (trials: number): boolean => {
    const all = trials * (higher + lower);
    const leading = all * share - spread * Math.sqrt(all);
    if (leading <= all / 2) return false;
    return splitEvidence({ successes: all - leading, trials }, { successes: leading, trials }) >= CLEAR;
  };
  let enough = 1;
  while (!isClear(enough)) {
    enough *= 2;
    if (enough > MOST) return null;
  }
  let few = enough / 2;
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2);
    if (isClear(middle)) enough = middle;
    else few = middle;
  }
  return enough;
}
