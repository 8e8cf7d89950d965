/** Intervals of the uplift: a published value, agreement with the evidence, edges. Their coverage is simulated in ./simulation. */
import fc from 'fast-check';
import { CLEAR, splitEvidence, type Variant } from '../../../src/core/experiment/evidence';
import { differenceUplift, relativeUplift, sequenceHalfWidth } from '../../../src/core/experiment/uplift';

const of = (successes: number, trials: number): Variant => ({ successes, trials });

test("GrowthBook's own test of the confidence sequence: 1,396 of 3,000 against 2,422 of 3,461, relative", () => {
  // growthbook/growthbook, packages/stats/tests/frequentist/test_tests.py, sequential two-sided, N* = 5000.
  const [nA, nB] = [3000, 3461];
  const [a, b] = [1396 / nA, 2422 / nB];
  const all = nA + nB;
  // Delta method for a ratio of means.
  const variance = all * ((b * (1 - b)) / nB / a ** 2 + (a * (1 - a) * b ** 2) / nA / a ** 4);
  const half = sequenceHalfWidth(variance, all);
  expect(b / a - 1).toBeCloseTo(0.50386, 5);
  expect(b / a - 1 - half).toBeCloseTo(0.40098, 5);
  expect(b / a - 1 + half).toBeCloseTo(0.60675, 5);
});

test('the relative interval leaves out 0 exactly where the evidence is clear', () => {
  const variant = fc
    .integer({ min: 1, max: 5000 })
    .chain(trials => fc.integer({ min: 0, max: trials }).map(successes => of(successes, trials)));
  fc.assert(
    fc.property(variant, variant, (a, b) => {
      const { low, high } = relativeUplift(a, b);
      const evidence = splitEvidence(a, b);
      fc.pre(Math.abs(evidence - CLEAR) > 1e-6);
      expect(low <= 0 && (high === null || high >= 0)).toBe(evidence < CLEAR);
      if (a.successes > 0 && b.successes > 0) {
        const estimate = b.successes / b.trials / (a.successes / a.trials) - 1;
        expect(low).toBeLessThan(estimate);
        expect(high).toBeGreaterThan(estimate);
      }
    }),
  );
});

test('the other way round the ratio is the inverse', () => {
  const [a, b] = [of(35, 700), of(65, 1000)];
  const [there, back] = [relativeUplift(a, b), relativeUplift(b, a)];
  expect(1 + there.low).toBeCloseTo(1 / (1 + (back.high ?? 0)), 9);
  expect(1 + (there.high ?? 0)).toBeCloseTo(1 / (1 + back.low), 9);
});

test.each([
  ['nothing at all', of(0, 30), of(0, 40), { low: -1, high: null }],
  ['nothing of b', of(20, 100), of(0, 100), { low: -1, high: 0 }],
])('%s', (_, a, b, expected) => {
  const { low, high } = relativeUplift(a, b);
  expect(low).toBe(expected.low);
  if (expected.high === null) expect(high).toBeNull();
  else expect(high).toBeLessThan(expected.high);
});

test('without a success of a there is a lower end, no upper one', () => {
  const { low, high } = relativeUplift(of(0, 30), of(15, 30));
  expect(low).toBeGreaterThan(0);
  expect(high).toBeNull();
});

test('the sequence of differences waits for ten successes and ten failures of each', () => {
  expect(differenceUplift(of(9, 1000), of(40, 1000))).toBeNull();
  expect(differenceUplift(of(10, 1000), of(995, 1000))).toBeNull();
  expect(differenceUplift(of(10, 1000), of(40, 1000))).not.toBeNull();
  const { low, high } = differenceUplift(of(100, 5000), of(150, 5000)) ?? { low: Number.NaN, high: null };
  expect((low + (high ?? 0)) / 2).toBeCloseTo(0.01, 12);
  expect(low).toBeCloseTo(0.01 - sequenceHalfWidth(10_000 * ((0.02 * 0.98) / 5000 + (0.03 * 0.97) / 5000), 10_000), 12);
});
