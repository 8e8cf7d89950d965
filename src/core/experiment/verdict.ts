/**
 * What two variants have shown so far: a word for how sure it is, the odds against luck behind it, and how large the difference may be.
 * True at every look. Used by TEST_VERDICT and ./experiment.
 */
import { CLEAR, LIKELY, splitEvidence, type Variant } from './evidence';
import { trialsUntilClear } from './sample';
import { differenceUplift, relativeUplift, type UpliftInterval } from './uplift';

export type VerdictKey =
  | 'clear_win'
  | 'likely_win'
  | 'direction_only'
  | 'no_difference'
  | 'likely_loss'
  | 'clear_loss'
  /** A variant has no trials yet. */
  | 'too_little';

/** The sign in front of each word; colours hang on it. */
export const VERDICT_SIGNS: Readonly<Record<VerdictKey, string>> = {
  clear_win: '✓',
  likely_win: '●',
  direction_only: '◐',
  no_difference: '–',
  likely_loss: '▽',
  clear_loss: '✕',
  too_little: '○',
};

/** The smallest change of b against a worth having: 0.2 relative is +20%, 0.005 in points is +0.5 pp. Below 0 a lower rate is better. */
export interface SmallestEffect {
  readonly scale: 'relative' | 'points';
  readonly change: number;
}

/** What a test was set up to find. */
export interface Question {
  readonly threshold: SmallestEffect | null;
  /** Which way of the rate is good where no threshold says it; higher if left out. */
  readonly better?: 'higher' | 'lower';
  /** How many variants are held against the same a; 1 if left out. */
  readonly comparisons?: number;
}

/** Change of b against a on the threshold's scale; relative without a threshold. */
export interface Uplift {
  readonly scale: SmallestEffect['scale'];
  /** Null while a has no success to compare with. */
  readonly estimate: number | null;
  /** Null while a sequence of differences has too little to go by. */
  readonly interval: UpliftInterval | null;
}

export interface Verdict {
  readonly key: VerdictKey;
  /** ln of the odds against luck. */
  readonly evidence: number;
  /** Which has the higher rate so far; null when they are level. */
  readonly higher: 'a' | 'b' | null;
  readonly uplift: Uplift;
  /** Of a clear win: whether all of the interval lies beyond the threshold; of a likely one false where it does not. Null otherwise. */
  readonly reaches: boolean | null;
  /** Trials each variant still needs until a difference as large as the threshold is clear four times of five; null where that is not open or not known. */
  readonly trialsNeeded: number | null;
}

const rateOf = ({ successes, trials }: Variant): number => successes / trials;

function upliftOf(a: Variant, b: Variant, scale: SmallestEffect['scale'], comparisons: number): Uplift {
  if (scale === 'points') return { scale, estimate: rateOf(b) - rateOf(a), interval: differenceUplift(a, b, comparisons) };
  return { scale, estimate: a.successes === 0 ? null : rateOf(b) / rateOf(a) - 1, interval: relativeUplift(a, b, comparisons) };
}

const isWithin = ({ low, high }: UpliftInterval, margin: number): boolean => low > -margin && high !== null && high < margin;

/** The word for evidence either way. Example: ln 18, better → 'likely_win'. */
export function wordOf(evidence: number, isBetter: boolean): Exclude<VerdictKey, 'no_difference' | 'too_little'> {
  if (evidence >= CLEAR) return isBetter ? 'clear_win' : 'clear_loss';
  if (evidence >= LIKELY) return isBetter ? 'likely_win' : 'likely_loss';
  return 'direction_only';
}

/** All of the interval lies on the far side of the threshold. */
const isBeyond = ({ low, high }: UpliftInterval, change: number): boolean => (change > 0 ? low >= change : high !== null && high <= change);

/** At high rates an interval may lie beyond the threshold before the odds are clear: nothing is reached that may still be luck. */
function reachOf(key: VerdictKey, isBeyond: boolean): boolean | null {
  if (key === 'clear_win') return isBeyond;
  return key === 'likely_win' && !isBeyond ? false : null;
}

function trialsNeeded(a: Variant, b: Variant, { scale, change }: SmallestEffect): number | null {
  const base = rateOf(a);
  const target = scale === 'relative' ? base * (1 + change) : base + change;
  if (base === 0 || target <= 0 || target >= 1) return null;
  const enough = trialsUntilClear(base, target);
  return enough === null ? null : Math.max(0, enough - Math.min(a.trials, b.trials));
}

/**
 * Judges b against a. Evidence of 20 : 1 and more is clear, of 5 : 1 likely, below that a direction only; a difference that surely lies within
 * the threshold is none, however sure. Where nothing differs, at most one test in twenty is ever called clear, at whatever looks; of several
 * comparisons with one a, each is asked for that many times the odds. It counts people, not posts of which one goes viral.
 * Example: 100 of 1,000 and 160 of 1,000 → clear win at ln 176.113, +60% (8% … 139%).
 */
export function judgeVariants(a: Variant, b: Variant, { threshold, better = 'higher', comparisons = 1 }: Question): Verdict {
  const scale = threshold?.scale ?? 'relative';
  if (a.trials === 0 || b.trials === 0) {
    const uplift = { scale, estimate: null, interval: null };
    return { key: 'too_little', evidence: 0, higher: null, uplift, reaches: null, trialsNeeded: null };
  }
  const evidence = splitEvidence(a, b) - Math.log(comparisons);
  const uplift = upliftOf(a, b, scale, comparisons);
  const lead = rateOf(b) - rateOf(a);
  const higher = lead === 0 ? null : lead > 0 ? 'b' : 'a';
  const isSame = threshold !== null && uplift.interval !== null && isWithin(uplift.interval, Math.abs(threshold.change));
  const isHigherBetter = threshold === null ? better === 'higher' : threshold.change > 0;
  const key = isSame ? 'no_difference' : wordOf(evidence, isHigherBetter ? lead > 0 : lead < 0);
  const isOpen = key === 'direction_only' || key === 'likely_win' || key === 'likely_loss';
  return {
    key,
    evidence,
    higher,
    uplift,
    reaches: threshold === null || uplift.interval === null ? null : reachOf(key, isBeyond(uplift.interval, threshold.change)),
    trialsNeeded: isOpen && threshold !== null ? trialsNeeded(a, b, threshold) : null,
  };
}
