/**
 * Which posts would get more budget: a click rate well above the median of its kind, while conversion holds. Used by the panel Experiments.
 */
import { median } from '../statistics/average';
import type { Variant } from './evidence';
import { isGuardrailBroken } from './experiment';

/** A published post with the rate of the KPI that is compared, and what its links have counted: conversions of clicks. */
export interface BudgetPost {
  readonly title: string;
  readonly rate: number;
  readonly conversion: Variant | null;
}

export type BudgetKey =
  | 'raise'
  /** Not above the bound. */
  | 'below'
  /** Conversion is clearly worse than that of the other posts together. */
  | 'fell'
  /** Nobody has counted conversions of it, or of any other post. */
  | 'unknown';

export interface BudgetReading {
  /** What a rate has to exceed. */
  readonly bound: number;
  /** Highest rate first. */
  readonly posts: readonly (BudgetPost & { readonly key: BudgetKey })[];
}

/** A median of two lies between them and tells nothing. */
const ENOUGH_POSTS = 3;

/**
 * Holds each post against the median of all times the factor, and its conversions against those of the others together; null below three posts.
 * That conversion is steady means that it is not clearly worse, by the evidence of a guardrail. Source: the rule of ad creatives, click rate
 * above the median × 1.2 with steady conversion. Example: rates 1%, 2% and 3%, factor 1.2 → bound 2.4%, the third alone may be raised.
 */
export function readBudget(posts: readonly BudgetPost[], factor: number): BudgetReading | null {
  if (posts.length < ENOUGH_POSTS) return null;
  const bound = median(posts.map(({ rate }) => rate)) * factor;
  const all = sum(posts.flatMap(({ conversion }) => conversion ?? []));
  const keyOf = ({ rate, conversion }: BudgetPost): BudgetKey => {
    if (!(rate > bound)) return 'below';
    const others = { successes: all.successes - (conversion?.successes ?? 0), trials: all.trials - (conversion?.trials ?? 0) };
    if (conversion === null || conversion.trials === 0 || others.trials === 0) return 'unknown';
    return isGuardrailBroken(others, conversion) ? 'fell' : 'raise';
  };
  const read = posts.map(post => ({ ...post, key: keyOf(post) }));
  return { bound, posts: read.sort((one, other) => other.rate - one.rate) };
}

const sum = (counted: readonly Variant[]): Variant =>
  counted.reduce((all, { successes, trials }) => ({ successes: all.successes + successes, trials: all.trials + trials }), {
    successes: 0,
    trials: 0,
  });
