/**
 * The playbooks' stop rule: a concept none of whose first posts beats the baseline is paused, and how often that is a mistake. Used by
 * TEST_STOP.
 */
import { CLEAR, signEvidence } from './evidence';

export type StopKey =
  /** Fewer posts than the rule asks for, none of them better. */
  'wait' | 'pause' | 'carry_on';

export const STOP_SIGNS: Readonly<Record<StopKey, string>> = { wait: '○', pause: '■', carry_on: '●' };

/** Posts of a concept against its baseline. */
export interface PostTally {
  readonly better: number;
  readonly level: number;
  readonly worse: number;
}

/**
 * Counts the values of posts against a baseline. The values, in ascending order, are halved rather than gone through, since a column may
 * ask for thousands of baselines. Example: 0.9, 1, 1.1 against 1, higher is better → one better, one level, one worse.
 */
export function tallyPosts(ascending: Float64Array, baseline: number, better: 'higher' | 'lower'): PostTally {
  const below = placeOf(ascending, value => value < baseline);
  const upTo = placeOf(ascending, value => value <= baseline);
  const above = ascending.length - upTo;
  const level = upTo - below;
  return better === 'higher' ? { better: above, level, worse: below } : { better: below, level, worse: above };
}

/** How many values at the start of an ascending list pass; those that do stand in front. */
function placeOf(ascending: Float64Array, passes: (value: number) => boolean): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (passes(ascending[middle] ?? Number.NaN)) from = middle + 1;
    else to = middle;
  }
  return from;
}

export interface StopReading {
  readonly key: StopKey;
  /** ln of the odds against luck that posts beat the baseline, or miss it, more often than half the time; posts level with it tell nothing. */
  readonly evidence: number;
}

/**
 * Whether a concept should be paused after its posts so far. It is when it has at least `needed` posts and none beats the baseline, or when
 * fewer than half do at odds of 20 : 1 against luck. No posts → wait.
 * Example: three worse after 3 posts → pause at ln 2.5; one better, nine worse → carry on at ln 9.5.
 */
export function readStop({ better, level, worse }: PostTally, needed: number): StopReading {
  const evidence = signEvidence(better, better + worse);
  const isRuledOut = better === 0 && level + worse >= needed;
  const isClearlyWorse = better < worse && evidence >= CLEAR;
  if (isRuledOut || isClearlyWorse) return { key: 'pause', evidence };
  return { key: better === 0 ? 'wait' : 'carry_on', evidence };
}

/** How often the baseline is beaten by a concept that is exactly as good, and by one that is clearly better: the shares a false stop is told for. */
export const AS_GOOD = 0.5;
export const BETTER = 0.65;

/**
 * How often the rule pauses a concept of which a share of posts beats the baseline: (1 − share) to the power of the posts.
 * Example: 3 posts, as good as the baseline → 0.125; better in 65% of posts → 0.043.
 */
export function falseStopChance(needed: number, share: number): number {
  return (1 - share) ** needed;
}
