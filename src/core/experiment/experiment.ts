/**
 * A test with two or three versions: which of them has shown something, whether a guardrail broke, and what is still needed. Used by the
 * board of tests.
 */
import { CLEAR, signEvidence, type Variant } from './evidence';
import { judgeVariants, type Question, type Verdict, type VerdictKey, wordOf } from './verdict';

/** One version against the first one. */
export interface Judged {
  /** Place among the versions beside the first: 0 is b, 1 is c. */
  readonly place: number;
  readonly verdict: Verdict;
}

/** A word is worth more the further up it stands. */
const RANKS: Readonly<Record<VerdictKey, number>> = {
  clear_win: 5,
  likely_win: 4,
  direction_only: 3,
  no_difference: 2,
  likely_loss: 1,
  clear_loss: 0,
  too_little: -1,
};

/** Where a version stands among several that are held against one first. */
interface Place {
  readonly key: VerdictKey;
  readonly evidence: number;
  /** 1 while it does better than the first, −1 worse, 0 level. */
  readonly lead: number;
}

/** Above 0 where the first of two does better: by its word, then by whether it leads, then by how sure that is; of two behind, the less sure one. */
function compare(one: Place, other: Place): number {
  const sure = (one.lead < 0 ? -1 : 1) * (one.evidence - other.evidence);
  return RANKS[one.key] - RANKS[other.key] || one.lead - other.lead || sure;
}

/** The place of the one that does best, the first of several alike; null without any. */
export function bestPlace(places: readonly Place[]): number | null {
  return places.reduce<number | null>((best, place, at) => {
    const held = best === null ? undefined : places[best];
    return held === undefined || compare(place, held) > 0 ? at : best;
  }, null);
}

/**
 * The version that does best against the first one, with its verdict; null without any. Each of several has to show that many times the odds.
 * Example: 100 of 1,000 against 130 and 160 of 1,000 → c, clear win at ln 88.
 */
export function bestOf(a: Variant, others: readonly Variant[], question: Question): Judged | null {
  const verdicts = others.map(variant => judgeVariants(a, variant, { ...question, comparisons: others.length }));
  const { threshold, better } = question;
  const good = (threshold === null ? better !== 'lower' : threshold.change > 0) ? 'b' : 'a';
  const place = bestPlace(
    verdicts.map(({ key, evidence, higher }) => ({ key, evidence, lead: higher === null ? 0 : higher === good ? 1 : -1 })),
  );
  const verdict = place === null ? undefined : verdicts[place];
  return place === null || verdict === undefined ? null : { place, verdict };
}

/** Whether what must not get worse clearly has: the counts of another event of the same views. */
export function isGuardrailBroken(
  a: Variant,
  b: Variant,
  { better = 'higher', comparisons = 1 }: Omit<Question, 'threshold'> = {},
): boolean {
  return judgeVariants(a, b, { threshold: null, better, comparisons }).key === 'clear_loss';
}

/** What values of single posts say of two versions, taken in pairs in the order they were posted. */
export interface PairReading {
  readonly key: ReturnType<typeof wordOf> | 'too_little';
  readonly evidence: number;
  /** Pairs in which b did better, and all that were not level. */
  readonly better: number;
  readonly pairs: number;
  /** Further posts of each version that make it clear if all of them go the way most went; 0 when it is, null while neither leads. */
  readonly postsNeeded: number | null;
}

/**
 * Judges values of single posts: the first of a with the first of b, and so on, and in how many pairs b does better. Right whatever the posts
 * are like and however they differ, as long as versions take turns. Posts without a partner wait; level pairs tell nothing.
 * Example: 1, 2, 3 against 2, 3, 4 → b better in 3 of 3, direction only at ln 2.5, 4 more posts.
 */
export function judgePosts(a: readonly number[], b: readonly number[], better: 'higher' | 'lower', comparisons = 1): PairReading {
  const sign = better === 'higher' ? 1 : -1;
  const leads = b.slice(0, a.length).map((value, at) => sign * (value - (a[at] ?? value)));
  const won = leads.filter(lead => lead > 0).length;
  const pairs = leads.filter(lead => lead !== 0).length;
  const evidence = signEvidence(won, pairs) - Math.log(comparisons);
  if (leads.length === 0) return { key: 'too_little', evidence: 0, better: 0, pairs: 0, postsNeeded: null };
  const key = wordOf(evidence, 2 * won > pairs);
  return { key, evidence, better: won, pairs, postsNeeded: 2 * won === pairs ? null : postsUntilClear(won, pairs, comparisons) };
}

function postsUntilClear(won: number, pairs: number, comparisons: number): number {
  const leading = Math.max(won, pairs - won);
  let posts = 0;
  while (signEvidence(leading + posts, pairs + posts) - Math.log(comparisons) < CLEAR) posts++;
  return posts;
}

/**
 * Weeks until `needed` more trials have come in, at the pace of the days so far; null on the first day, without a trial, or when nothing is needed.
 * Example: 5,000 trials in 14 days, 10,000 more needed → 4.
 */
export function weeksAtPace(needed: number, soFar: number, days: number): number | null {
  if (needed <= 0 || soFar <= 0 || days <= 0) return null;
  return Math.ceil(needed / (soFar / days) / 7);
}
