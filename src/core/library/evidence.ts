/**
 * What speaks for an entry of the library: the posts that used it, against the baselines of their KPIs. Used by the board of Library.
 */
import type { Day } from '../day/day';
import { type PostTally, readStop } from '../experiment/stop-rule';
import { median } from '../statistics/average';

export interface ResultOfPost {
  readonly result: number | null;
  readonly baseline: number | null;
  readonly better: 'higher' | 'lower';
}

/**
 * How far a post lies on the better side of the baseline, as a share of it; null without either, or of a baseline of 0.
 * Example: 60% of a baseline of 50% → 0.2; a cost of 30 of a baseline of 40, better when lower → 0.25.
 */
export function liftOf({ result, baseline, better }: ResultOfPost): number | null {
  if (result === null || baseline === null || baseline === 0) return null;
  const change = (result - baseline) / Math.abs(baseline);
  return better === 'higher' ? change : -change;
}

export interface PostOfEntry extends ResultOfPost {
  readonly isPublished: boolean;
  /** Null where nobody saw the day. */
  readonly published: Day | null;
}

export interface Evidence {
  /** Published posts. */
  readonly posts: number;
  /** Median over the posts whose result is known; one that went viral does not move it. */
  readonly lift: number | null;
  readonly known: number;
  /** By the playbooks' stop rule, of the posts whose result is known. */
  readonly isPaused: boolean;
  readonly lastUsed: Day | null;
}

/** So many posts without one better than the baseline stop a concept. */
const STOP_POSTS = 3;

/** Example: two published posts, +10% and +30%, the later on day d → posts 2, lift 0.2, known 2, not paused, lastUsed d. */
export function evidenceOf(posts: readonly PostOfEntry[]): Evidence {
  const out = posts.filter(({ isPublished }) => isPublished);
  const lifts = out.map(liftOf).filter(lift => lift !== null);
  const days = out.map(({ published }) => published).filter(day => day !== null);
  return {
    posts: out.length,
    lift: lifts.length === 0 ? null : median(lifts),
    known: lifts.length,
    isPaused: readStop(tallyOf(lifts), STOP_POSTS).key === 'pause',
    lastUsed: days.reduce<Day | null>((latest, day) => (latest === null || day > latest ? day : latest), null),
  };
}

const tallyOf = (lifts: readonly number[]): PostTally => ({
  better: lifts.filter(lift => lift > 0).length,
  level: lifts.filter(lift => lift === 0).length,
  worse: lifts.filter(lift => lift < 0).length,
});
