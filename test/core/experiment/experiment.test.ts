/** Tests of two or three versions: the best of them, guardrails, single posts in pairs, and the time still needed. */
import fc from 'fast-check';
import type { Variant } from '../../../src/core/experiment/evidence';
import { bestOf, isGuardrailBroken, judgePosts, weeksAtPace } from '../../../src/core/experiment/experiment';
import { relativeUplift } from '../../../src/core/experiment/uplift';
import { judgeVariants, type VerdictKey } from '../../../src/core/experiment/verdict';
import { onceEach } from '../../../src/core/once-each';
import { seeded } from '../statistics/seeded';
import { binomialDraw } from './binomial';

const of = (successes: number, trials: number): Variant => ({ successes, trials });
const OPEN = { threshold: null };

test('of two versions beside the first each is asked for twice the odds', () => {
  const one = bestOf(of(100, 1000), [of(160, 1000)], OPEN);
  const two = bestOf(of(100, 1000), [of(130, 1000), of(160, 1000)], OPEN);
  expect([one?.place, two?.place]).toEqual([0, 1]);
  expect(Math.exp(one?.verdict.evidence ?? 0)).toBeCloseTo(176.113, 3);
  expect(Math.exp(two?.verdict.evidence ?? 0)).toBeCloseTo(176.113 / 2, 3);
  expect(bestOf(of(100, 1000), [], OPEN)).toBeNull();
});

test.each<readonly [string, readonly Variant[], number, VerdictKey]>([
  ['a win before a direction', [of(101, 1000), of(200, 1000)], 1, 'clear_win'],
  ['a direction before a loss', [of(40, 1000), of(99, 1000)], 1, 'direction_only'],
  ['of two losses the one that does better', [of(20, 1000), of(40, 1000)], 1, 'clear_loss'],
  ['of two directions the one that leads', [of(80, 1000), of(101, 1000)], 1, 'direction_only'],
  ['of two directions behind the less sure one', [of(80, 1000), of(95, 1000)], 1, 'direction_only'],
  ['any word before no views', [of(0, 0), of(40, 1000)], 1, 'clear_loss'],
  ['nothing but no views', [of(0, 0), of(0, 0)], 0, 'too_little'],
])('%s is shown', (_, others, place, key) => {
  const best = bestOf(of(100, 1000), others, OPEN);
  expect([best?.place, best?.verdict.key]).toEqual([place, key]);
});

test('where less is better a lower rate wins, unless a threshold says otherwise', () => {
  expect(judgeVariants(of(160, 1000), of(100, 1000), { threshold: null, better: 'lower' }).key).toBe('clear_win');
  const rising = { scale: 'relative', change: 0.05 } as const;
  expect(judgeVariants(of(160, 1000), of(100, 1000), { threshold: rising, better: 'lower' }).key).toBe('clear_loss');
});

test('of several comparisons the intervals are wider, and leave out 0 exactly where the word is clear', () => {
  const [a, b] = [of(40, 1000), of(65, 1000)];
  const [one, three] = [relativeUplift(a, b), relativeUplift(a, b, 3)];
  expect(three.low).toBeLessThan(one.low);
  expect(three.high ?? 0).toBeGreaterThan(one.high ?? 0);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (first, second) => {
      const { key, uplift } = judgeVariants(of(first, 1000), of(second, 1000), { threshold: null, comparisons: 2 });
      const { low = 0, high = 0 } = uplift.interval ?? {};
      expect(low > 0 || (high !== null && high < 0)).toBe(key === 'clear_win' || key === 'clear_loss');
    }),
  );
});

test('of 1,000 tests with three equal versions at most one in twenty is ever called clear', () => {
  const random = seeded(61);
  const draw = binomialDraw(500, 0.02);
  let wrong = 0;
  for (let n = 0; n < 1000; n++) {
    const counts = [0, 0, 0];
    for (let post = 1; post <= 12; post++) {
      counts.forEach((count, at) => {
        counts[at] = count + draw(random);
      });
      const [a = of(0, 0), ...others] = counts.map(count => of(count, post * 500));
      const key = bestOf(a, others, OPEN)?.verdict.key;
      if (key !== 'clear_win' && key !== 'clear_loss') continue;
      wrong++;
      break;
    }
  }
  console.info(`three equal versions: ${((100 * wrong) / 1000).toFixed(1)}% called clear in 12 looks`);
  expect(wrong / 1000).toBeLessThan(0.05);
});

test('a guardrail breaks when it has clearly fallen, not when it has risen', () => {
  expect(isGuardrailBroken(of(60, 1000), of(20, 1000))).toBe(true);
  expect(isGuardrailBroken(of(20, 1000), of(60, 1000))).toBe(false);
  expect(isGuardrailBroken(of(22, 1000), of(20, 1000))).toBe(false);
  expect(isGuardrailBroken(of(0, 0), of(20, 1000))).toBe(false);
  // Of complaints more is worse.
  expect(isGuardrailBroken(of(20, 1000), of(60, 1000), { better: 'lower' })).toBe(true);
  expect(isGuardrailBroken(of(60, 1000), of(20, 1000), { better: 'lower' })).toBe(false);
});

describe('single posts', () => {
  test.each([
    ['three of three', [1, 2, 3], [2, 3, 4], 'higher', { key: 'direction_only', better: 3, pairs: 3, postsNeeded: 4 }],
    ['seven of seven', [1, 1, 1, 1, 1, 1, 1], [2, 2, 2, 2, 2, 2, 2], 'higher', { key: 'clear_win', better: 7, pairs: 7, postsNeeded: 0 }],
    [
      'seven of seven, less is better',
      [1, 1, 1, 1, 1, 1, 1],
      [2, 2, 2, 2, 2, 2, 2],
      'lower',
      { key: 'clear_loss', better: 0, postsNeeded: 0 },
    ],
    ['five of five', [1, 1, 1, 1, 1], [2, 2, 2, 2, 2], 'higher', { key: 'likely_win', better: 5, postsNeeded: 2 }],
    ['a post without a partner waits', [1, 2, 3], [2], 'higher', { better: 1, pairs: 1 }],
    ['a level pair tells nothing', [1, 2], [1, 3], 'higher', { better: 1, pairs: 1 }],
    ['one each way', [1, 3], [2, 2], 'higher', { key: 'direction_only', better: 1, pairs: 2, postsNeeded: null }],
    ['nothing', [], [1], 'higher', { key: 'too_little', pairs: 0, postsNeeded: null }],
  ] as const)('%s: %j against %j, %s', (_, a, b, better, expected) => {
    expect(judgePosts(a, b, better)).toMatchObject(expected);
  });

  test('of 10,000 tests whose posts differ wildly but not their versions, at most one in twenty is ever called clear', () => {
    const random = seeded(62);
    const isClear = onceEach((won: number) =>
      onceEach((pairs: number) => {
        const { key } = judgePosts(Array(pairs).fill(0), [...Array(won).fill(1), ...Array(pairs - won).fill(-1)], 'higher');
        return key === 'clear_win' || key === 'clear_loss';
      }),
    );
    let wrong = 0;
    for (let n = 0; n < 10_000; n++) {
      let [won, pairs, called] = [0, 0, false];
      // A viral post in ten reaches a hundredfold; which of a pair it is, chance decides.
      const post = () => random() * (random() < 0.1 ? 100 : 1);
      while (pairs < 20 && !called) {
        pairs++;
        const [a, b] = [post(), post()];
        if (b > a) won++;
        called = isClear(won)(pairs);
      }
      if (called) wrong++;
    }
    console.info(`single posts in pairs: ${((100 * wrong) / 10_000).toFixed(1)}% of A/A tests called clear in 20 looks`);
    expect(wrong / 10_000).toBeLessThan(0.05);
  });
});

test.each([
  [10_000, 5000, 14, 4],
  [1, 5000, 14, 1],
  [0, 5000, 14, null],
  [10_000, 0, 14, null],
  [10_000, 5000, 0, null],
])('%d more at %d in %d days: %p weeks', (needed, soFar, days, weeks) => {
  expect(weeksAtPace(needed, soFar, days)).toBe(weeks);
});
