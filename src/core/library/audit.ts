/**
 * An audit of past posts: which labels stand more often among the best than among the weakest. Pure. Used by the panel Audit.
 *
 * Sources: FI phase 1 (20 best and 20 weakest posts of 90 days by hook, topic, length, CTA, timing), MS phase 1 (the last 30 contents).
 */
import { CLEAR, LIKELY, splitEvidence } from '../experiment/evidence';
import { nameKey } from '../name-key';

export interface AuditedPost {
  readonly result: number;
  /** What each of the columns says of it; '' for nothing. */
  readonly labels: readonly string[];
}

export interface LabelShare {
  /** Place of its column. */
  readonly column: number;
  readonly label: string;
  /** Posts with it among the best and among the weakest. */
  readonly best: number;
  readonly weakest: number;
  /** How much more than luck speaks for a difference, after all the labels that were looked at. */
  readonly strength: 'clear' | 'likely' | 'direction';
}

export interface PostAudit {
  readonly best: number;
  readonly weakest: number;
  /** Those that differ by a tenth or more, what stands more among the best first. */
  readonly shares: readonly LabelShare[];
}

/** The source compares twenty with twenty; of fewer posts the upper half with the lower. */
const MOST = 20;
/** With fewer posts on a side one post is a fifth of it. */
export const FEWEST_AUDITED = 10;
/** A label of fewer posts is a post and no pattern. */
const FEWEST_LABELLED = 3;
/** Shares that lie closer together differ by a post or two. */
const LEAST_DIFFERENCE = 0.1;

/**
 * The labels of three posts or more whose shares differ; null with fewer than ten posts that differ from each other. Posts whose result stands
 * on both sides of the middle are left out. Labels are compared whatever their case. The odds against luck are divided by the number of
 * labels, because among many one always stands out.
 * @example auditPosts(thirtyPosts, 'higher') // { best: 15, weakest: 15, shares: [{ column: 0, label: 'Question', best: 9, weakest: 2, … }] }
 */
export function auditPosts(posts: readonly AuditedPost[], better: 'higher' | 'lower'): PostAudit | null {
  const side = better === 'higher' ? 1 : -1;
  const ranked = [...posts].sort((one, other) => side * (other.result - one.result));
  const each = Math.min(MOST, Math.floor(ranked.length / 2));
  const [upper, lower] = [ranked.slice(0, each), ranked.slice(ranked.length - each)];
  const results = (some: readonly AuditedPost[]) => new Set(some.map(({ result }) => result));
  const [above, below] = [results(upper), results(lower)];
  const best = upper.filter(({ result }) => !below.has(result));
  const weakest = lower.filter(({ result }) => !above.has(result));
  if (best.length + weakest.length < FEWEST_AUDITED || best.length === 0 || weakest.length === 0) return null;
  const found = labelsIn([...best, ...weakest]).map(({ column, label }) => {
    const count = (some: readonly AuditedPost[]) => some.filter(({ labels }) => nameKey(labels[column] ?? '') === nameKey(label)).length;
    return { column, label, best: count(best), weakest: count(weakest) };
  });
  const often = found.filter(({ best: up, weakest: down }) => up + down >= FEWEST_LABELLED);
  const differences = often.map(share => ({ share, by: share.best / best.length - share.weakest / weakest.length }));
  const shares = differences
    .filter(({ by }) => Math.abs(by) >= LEAST_DIFFERENCE)
    .sort((one, other) => other.by - one.by)
    .map(({ share }) => ({ ...share, strength: strengthOf(share, [best.length, weakest.length], often.length) }));
  return { best: best.length, weakest: weakest.length, shares };
}

/** Each label once, as it is first written. */
function labelsIn(posts: readonly AuditedPost[]): readonly { readonly column: number; readonly label: string }[] {
  const found = new Map<string, { readonly column: number; readonly label: string }>();
  for (const { labels } of posts) {
    for (const [column, label] of labels.entries()) {
      const key = `${column} ${nameKey(label)}`;
      if (label.trim() !== '' && !found.has(key)) found.set(key, { column, label: label.trim() });
    }
  }
  return [...found.values()];
}

function strengthOf(
  { best, weakest }: Pick<LabelShare, 'best' | 'weakest'>,
  [ofBest, ofWeakest]: readonly [number, number],
  labels: number,
): LabelShare['strength'] {
  const evidence = splitEvidence({ successes: weakest, trials: ofWeakest }, { successes: best, trials: ofBest }) - Math.log(labels);
  return evidence >= CLEAR ? 'clear' : evidence >= LIKELY ? 'likely' : 'direction';
}
