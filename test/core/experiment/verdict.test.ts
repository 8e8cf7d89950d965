/** The words of a verdict: the ladder, thresholds, tiny and empty samples. */
import fc from 'fast-check';
import type { Variant } from '../../../src/core/experiment/evidence';
import { judgeVariants, type SmallestEffect, type VerdictKey, wordOf } from '../../../src/core/experiment/verdict';

const of = (successes: number, trials: number): Variant => ({ successes, trials });
const relative = (change: number): SmallestEffect => ({ scale: 'relative', change });
const points = (change: number): SmallestEffect => ({ scale: 'points', change });

test.each<readonly [string, Variant, Variant, SmallestEffect | null, VerdictKey]>([
  ['0 of 30 against 0 of 40', of(0, 30), of(0, 40), null, 'direction_only'],
  ['0 of 30 against 0 of 40, half a point', of(0, 30), of(0, 40), points(0.005), 'direction_only'],
  ['0 of 30 against 0 of 40, +20%', of(0, 30), of(0, 40), relative(0.2), 'direction_only'],
  ['4 of 145 against 9 of 149', of(4, 145), of(9, 149), null, 'direction_only'],
  ['4 of 145 against 9 of 149, +20%', of(4, 145), of(9, 149), relative(0.2), 'direction_only'],
  ['nobody saw b', of(4, 145), of(0, 0), null, 'too_little'],
  ['nobody saw a', of(0, 0), of(4, 145), relative(0.2), 'too_little'],
  ['nobody saw either', of(0, 0), of(0, 0), null, 'too_little'],
  ['thousands at 0.3%, level', of(15, 5000), of(15, 5000), null, 'direction_only'],
  ['thousands at 0.3%, doubled', of(30, 10_000), of(60, 10_000), null, 'clear_win'],
  ['thousands at 0.3%, half as many again', of(30, 10_000), of(45, 10_000), null, 'direction_only'],
  ['everything succeeds', of(50, 50), of(60, 60), null, 'direction_only'],
  ['23 against 5', of(5, 1000), of(23, 1000), null, 'clear_win'],
  ['22 against 5', of(5, 1000), of(22, 1000), null, 'likely_win'],
  ['5 against 23', of(23, 1000), of(5, 1000), null, 'clear_loss'],
  ['5 against 22', of(22, 1000), of(5, 1000), null, 'likely_loss'],
  ['lower is better: 5 against 23', of(23, 1000), of(5, 1000), relative(-0.1), 'clear_win'],
  ['lower is better: 23 against 5', of(5, 1000), of(23, 1000), relative(-0.1), 'clear_loss'],
  ['surely less than 20%', of(20_000, 100_000), of(20_400, 100_000), relative(0.2), 'no_difference'],
  ['surely less than 20%, clear all the same', of(200_000, 1e6), of(210_000, 1e6), relative(0.2), 'no_difference'],
  ['surely less than half a point', of(4000, 200_000), of(4100, 200_000), points(0.005), 'no_difference'],
  ['perhaps more than half a point', of(40, 2000), of(41, 2000), points(0.005), 'direction_only'],
])('%s: %j %j %j is %s', (_, a, b, threshold, key) => {
  expect(judgeVariants(a, b, { threshold }).key).toBe(key);
});

test.each([
  [20, 'clear_win', 'clear_loss'],
  [19.9999, 'likely_win', 'likely_loss'],
  [5, 'likely_win', 'likely_loss'],
  [4.9999, 'direction_only', 'direction_only'],
  [1, 'direction_only', 'direction_only'],
  [0.1, 'direction_only', 'direction_only'],
])('odds of %d against luck: %s, or %s the other way', (odds, better, worse) => {
  // The logarithm of 20 may come out a hair below that of the bound.
  const evidence = Math.log(odds) + 1e-12;
  expect([wordOf(evidence, true), wordOf(evidence, false)]).toEqual([better, worse]);
});

test('the worked example', () => {
  const { key, evidence, higher, uplift, reaches, trialsNeeded } = judgeVariants(of(100, 1000), of(160, 1000), {
    threshold: relative(0.05),
  });
  expect([key, higher, reaches, trialsNeeded]).toEqual(['clear_win', 'b', true, null]);
  expect(Math.exp(evidence)).toBeCloseTo(176.113, 3);
  expect(uplift.estimate).toBeCloseTo(0.6, 12);
});

test('a win says whether all of its interval lies beyond the threshold', () => {
  expect(judgeVariants(of(100, 1000), of(160, 1000), { threshold: relative(0.2) }).reaches).toBe(false);
  expect(judgeVariants(of(160, 1000), of(100, 1000), { threshold: relative(-0.05) }).reaches).toBe(true);
  expect(judgeVariants(of(100, 1000), of(160, 1000), { threshold: null }).reaches).toBeNull();
  // Of what may still be luck nothing is reached, wherever its interval lies; that it is open is said.
  const early = judgeVariants(of(500, 1000), of(590, 1000), { threshold: points(0.02) });
  expect([early.key, (early.uplift.interval?.low ?? 0) > 0.02, early.reaches]).toEqual(['likely_win', true, null]);
  expect(judgeVariants(of(35, 1000), of(65, 1000), { threshold: relative(0.2) })).toMatchObject({ key: 'likely_win', reaches: false });
});

test('what is still needed grows with the trials there are, and is known only with a threshold and a rate', () => {
  const early = judgeVariants(of(8, 1000), of(10, 1000), { threshold: relative(0.5) }).trialsNeeded;
  const late = judgeVariants(of(80, 10_000), of(100, 10_000), { threshold: relative(0.5) }).trialsNeeded;
  expect(early).toBe(18_918 - 1000);
  expect(late).toBe(18_918 - 10_000);
  expect(judgeVariants(of(8, 1000), of(10, 1000), { threshold: null }).trialsNeeded).toBeNull();
  expect(judgeVariants(of(0, 1000), of(1, 1000), { threshold: relative(0.5) }).trialsNeeded).toBeNull();
  expect(judgeVariants(of(60, 100), of(61, 100), { threshold: relative(0.9) }).trialsNeeded).toBeNull();
});

test('a threshold in points waits for its interval, a relative one has it from the start', () => {
  expect(judgeVariants(of(2, 100), of(4, 100), { threshold: points(0.01) }).uplift.interval).toBeNull();
  expect(judgeVariants(of(2, 100), of(4, 100), { threshold: relative(0.5) }).uplift.interval).not.toBeNull();
});

test('any counts give a word and finite figures', () => {
  const variant = fc
    .integer({ min: 0, max: 1e6 })
    .chain(trials => fc.integer({ min: 0, max: trials }).map(successes => of(successes, trials)));
  const threshold = fc.option(
    fc.record({ scale: fc.constantFrom('relative' as const, 'points' as const), change: fc.constantFrom(-0.5, -0.01, 0.005, 0.2) }),
  );
  fc.assert(
    fc.property(variant, variant, threshold, (a, b, asked) => {
      const { evidence, uplift, trialsNeeded } = judgeVariants(a, b, { threshold: asked });
      const figures = [evidence, uplift.estimate, uplift.interval?.low, uplift.interval?.high, trialsNeeded].filter(
        figure => typeof figure === 'number',
      );
      expect(figures.every(Number.isFinite)).toBe(true);
    }),
  );
});
