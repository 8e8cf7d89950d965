/** What speaks for an entry of the library, worked by hand. */
import type { Day } from '../../../src/core/day/day';
import { evidenceOf, liftOf, type PostOfEntry, type ResultOfPost } from '../../../src/core/library/evidence';

test.each<readonly [string, ResultOfPost, number | null]>([
  ['a fifth above', { result: 0.6, baseline: 0.5, better: 'higher' }, 0.2],
  ['a cost that fell by a quarter', { result: 30, baseline: 40, better: 'lower' }, 0.25],
  ['below', { result: 0.45, baseline: 0.5, better: 'higher' }, -0.1],
  ['of a loss', { result: -5, baseline: -10, better: 'higher' }, 0.5],
  ['no result', { result: null, baseline: 0.5, better: 'higher' }, null],
  ['no baseline', { result: 0.5, baseline: null, better: 'higher' }, null],
  ['a share of nothing', { result: 2, baseline: 0, better: 'higher' }, null],
])('%s', (_, post, lift) => {
  const found = liftOf(post);
  if (lift === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(lift, 12);
});

const post = (published: number | null, result: number | null, isPublished = true): PostOfEntry => ({
  ...{ isPublished, published: published as Day | null, result, baseline: 100, better: 'higher' },
});

test('the median of what is known, of published posts alone; the last day anybody saw', () => {
  const posts = [post(46300, 110), post(46310, 130), post(46320, null), post(null, 900), post(46330, 10, false)];
  expect(evidenceOf(posts)).toEqual({ posts: 4, lift: 0.3, known: 3, isPaused: false, lastUsed: 46320 });
  expect(evidenceOf([post(46330, 10, false)])).toEqual({ posts: 0, lift: null, known: 0, isPaused: false, lastUsed: null });
});

test.each<readonly [string, readonly (number | null)[], boolean]>([
  ['three worse', [90, 80, 99], true],
  ['three of which one is level', [90, 100, 99], true],
  ['three of which one is better', [90, 80, 101], false],
  ['two worse, of the third nobody knows', [90, 80, null], false],
  ['one better of twelve', [101, ...Array.from({ length: 11 }, () => 90)], true],
])('the stop rule: %s', (_, results, isPaused) => {
  expect(evidenceOf(results.map(result => post(46300, result))).isPaused).toBe(isPaused);
});
