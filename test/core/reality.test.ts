/** Posts whose impressions are far above what watch time and clicks say. */
import fc from 'fast-check';
import { hollowPosts, type PostFigures } from '../../src/core/review/reality';

const post = (name: string, impressions: number, watch: number | null, clicks: number | null): PostFigures => ({
  name,
  impressions,
  watch,
  clicks,
});
/** 10,000 impressions bring 500 minutes and 100 clicks, give or take a third. */
const usual = [1, 1.3, 0.8, 1.1, 0.7, 1, 1.2, 0.9, 1].map((factor, at) => post(`Post ${at}`, 10_000, 500 * factor, 100 / factor));

test.each([
  ['nothing among honest posts', usual, []],
  ['a post shown six times as often for the same', [...usual, post('Giveaway', 60_000, 500, 100)], ['Giveaway 6']],
  ['nothing that won more watch time', [...usual, post('Long', 60_000, 3000, 100)], []],
  ['nothing that won more clicks', [...usual, post('Offer', 60_000, 400, 650)], []],
  ['clicks alone', [...usual.map(each => ({ ...each, watch: null })), post('Bots', 40_000, null, 50)], ['Bots 8']],
  ['a post without a click', [...usual, post('Silent', 20_000, 100, 0)], ['Silent 10']],
  ['nothing few people saw', [...usual, post('Small', 900, 5, 1)], []],
  ['the worst first', [...usual, post('A', 30_000, 500, 100), post('B', 90_000, 500, 100)], ['B 9', 'A 3']],
] as const)('%s', (_, posts, found) => {
  expect(hollowPosts(posts)?.map(({ name, times }) => `${name} ${Math.round(times)}`)).toEqual(found);
});

test.each([
  ['four posts', usual.slice(0, 4)],
  ['posts nobody was shown', usual.map(each => ({ ...each, impressions: 0 }))],
  ['neither watch time nor clicks', usual.map(each => ({ ...each, watch: null, clicks: null }))],
  ['figures that are usually zero', usual.map(each => ({ ...each, watch: 0, clicks: 0 }))],
])('no verdict on %s', (_, posts) => {
  expect(hollowPosts(posts)).toBeNull();
});

const anyPost = fc.record({
  name: fc.string(),
  impressions: fc.integer({ min: 1, max: 1_000_000 }),
  watch: fc.integer({ min: 1, max: 100_000 }),
  clicks: fc.integer({ min: 1, max: 10_000 }),
});

test('neither the order of the posts nor the unit of watch time matters', () => {
  fc.assert(
    fc.property(fc.array(anyPost, { minLength: 5, maxLength: 12 }), posts => {
      const said = (each: readonly PostFigures[]) =>
        hollowPosts(each)
          ?.map(({ name, times }) => `${name} ${times.toFixed(6)}`)
          .sort();
      expect(said([...posts].reverse())).toEqual(said(posts));
      expect(said(posts.map(each => ({ ...each, watch: each.watch * 60 })))).toEqual(said(posts));
    }),
    { seed: 12 },
  );
});
