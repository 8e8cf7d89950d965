/**
 * Impressions held against what people did: posts that were shown far more often than their watch time and clicks speak for, which is
 * vanity at best and bots at worst. Pure. Used by the reality check.
 *
 * Sources: FI §1 (compare the last ten posts' impressions with watch time and clicks, find deviations), FI risk 4 (bots, invalid traffic).
 */
import { median } from '../statistics/average';

export interface PostFigures {
  readonly name: string;
  readonly impressions: number;
  /** In whatever unit, the same for all posts; null where it is not known. */
  readonly watch: number | null;
  readonly clicks: number | null;
}

export interface HollowPost {
  readonly name: string;
  readonly impressions: number;
  /** How many times as many impressions as the other figures speak for, by the kinder of the two. */
  readonly times: number;
}

/** With fewer posts one odd one moves what is usual. */
export const FEWEST_POSTS = 5;
/** So many times what is usual among the posts themselves; the spread of honest posts stays below it. */
const FAR = 2;

/**
 * The posts whose impressions are far above both what their watch time and what their clicks say, the worst first; null with too few posts.
 * What is usual is the median share of the posts, which a few false ones do not move. A figure that is usually zero says nothing.
 *
 * @example hollowPosts([...nine posts with 100 clicks of 10,000, { name: 'Giveaway', impressions: 60000, watch: null, clicks: 100 }])
 * // [{ name: 'Giveaway', impressions: 60000, times: 6 }]
 */
export function hollowPosts(posts: readonly PostFigures[]): readonly HollowPost[] | null {
  const shown = posts.filter(({ impressions }) => impressions > 0);
  if (shown.length < FEWEST_POSTS) return null;
  const [watch, clicks] = [usualShare(shown, 'watch'), usualShare(shown, 'clicks')];
  if (watch === null && clicks === null) return null;
  const usual = median(shown.map(({ impressions }) => impressions));
  return shown
    .flatMap((post): HollowPost[] => {
      // No click at all counts as one; watch time of zero is none that was measured.
      const over = [
        overOf(post, post.watch || null, watch),
        overOf(post, post.clicks === null ? null : Math.max(post.clicks, 1), clicks),
      ].filter(times => times !== null);
      const times = Math.min(...over);
      // A post few people saw is small, not hollow.
      return over.length === 0 || times < FAR || post.impressions < usual
        ? []
        : [{ name: post.name, impressions: post.impressions, times }];
    })
    .sort((one, other) => other.times - one.times);
}

/** Null where fewer posts than are needed have the figure, or it is usually zero. */
function usualShare(posts: readonly PostFigures[], figure: 'watch' | 'clicks'): number | null {
  const shares = posts.flatMap(post => {
    const value = post[figure];
    return value === null ? [] : [value / post.impressions];
  });
  const share = shares.length < FEWEST_POSTS ? 0 : median(shares);
  return share > 0 ? share : null;
}

/** Impressions over those the figure speaks for; null where nothing can be said. */
function overOf({ impressions }: PostFigures, value: number | null, usual: number | null): number | null {
  return value === null || usual === null ? null : (impressions * usual) / value;
}
