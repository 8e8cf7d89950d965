/** Evidence against worked values, against a published rule for equal arms, and at the edges. */
import fc from 'fast-check';
import { CLEAR, LIKELY, signEvidence, splitEvidence, type Variant } from '../../../src/core/experiment/evidence';

const of = (successes: number, trials: number): Variant => ({ successes, trials });
const odds = (a: Variant, b: Variant): number => Math.exp(splitEvidence(a, b));

test.each([
  [65, 35, 18.4716],
  [160, 100, 176.113],
  [130, 100, 1.7113],
  [0, 0, 1],
])('%d against %d successes of as many trials: %d : 1', (more, fewer, expected) => {
  expect(odds(of(fewer, 1000), of(more, 1000))).toBeCloseTo(expected, 4);
  // Which of the two leads is not asked.
  expect(odds(of(more, 1000), of(fewer, 1000))).toBeCloseTo(expected, 4);
});

test.each([
  [0, 15],
  [5, 23],
  [20, 45],
  [100, 148],
])('against %d successes it takes %d to be clear', (fewer, needed) => {
  expect(splitEvidence(of(fewer, 1000), of(needed, 1000))).toBeGreaterThanOrEqual(CLEAR);
  expect(splitEvidence(of(fewer, 1000), of(needed - 1, 1000))).toBeLessThan(CLEAR);
});

test.each([
  ['none of three', 0, 3, 2.5],
  ['none of seven', 0, 7, 26.8125],
  ['seven of seven', 7, 7, 26.8125],
  ['nothing counted', 0, 0, 1],
] as const)('values above a line, %s: %d of %d give %d : 1', (_, above, count, expected) => {
  expect(Math.exp(signEvidence(above, count))).toBeCloseTo(expected, 4);
});

test('the split of an uneven test by hand: 3 of 100 against 2 of 300, k = 20, r = ¼', () => {
  // B(5 + 3, 15 + 2) ÷ (B(5, 15) · (¼)³ · (¾)²), with B(a, b) = (a−1)!(b−1)! ÷ (a+b−1)!
  const rising = (from: number, count: number): number => [...Array(count)].reduce((product, _, at) => product * (from + at), 1);
  const expected = (rising(5, 3) * rising(15, 2)) / rising(20, 5) / ((1 / 4) ** 3 * (3 / 4) ** 2);
  expect(odds(of(2, 300), of(3, 100))).toBeCloseTo(expected, 10);
});

// The same products of rising factors summed as logarithms outside of this code, without a gamma function.
test.each<readonly [string, Variant, Variant, number]>([
  ['nobody has clicked', of(0, 30), of(0, 40), 0],
  ['one view each, one click', of(0, 1), of(1, 1), 0],
  ['one view each, both clicked', of(1, 1), of(1, 1), -0.04879],
  ['everybody has clicked', of(50, 50), of(60, 60), -0.94659],
  ['all against none', of(40, 40), of(0, 40), 14.295859],
  ['equal counts', of(7, 10), of(7, 10), -0.270457],
  ['a click short of clear', of(0, 1000), of(14, 1000), 2.794326],
  ['clear by a click', of(0, 1000), of(15, 1000), 3.139166],
  ['less in b', of(160, 1000), of(100, 1000), 5.171126],
  ['a third of a percent of very many', of(300, 90_000), of(390, 90_000), 3.930799],
  ['a difference of 3% of very many', of(3000, 900_000), of(3100, 900_000), -2.057083],
  ['of a million each', of(100_000, 1e6), of(101_000, 1e6), -2.13287],
  ['of a billion each', of(1000, 1e9), of(1200, 1e9), 6.658164],
  ['ten thousand times the views', of(5, 100_000), of(1, 10), -0.2231],
  ['a third of the views', of(12, 3000), of(12, 1000), 1.458807],
])('the logarithm of the odds, %s: %j against %j', (_, a, b, expected) => {
  expect(splitEvidence(a, b)).toBeCloseTo(expected, 5);
});

// 2ⁿ · (½)ₖ · (½)ₙ₋ₖ ÷ n!, as fractions.
test.each([
  [0, 1, 1],
  [1, 1, 1],
  [1, 2, 1 / 2],
  [0, 2, 3 / 2],
  [1, 3, 1 / 2],
  [2, 4, 3 / 8],
  [0, 5, 63 / 8],
  [0, 6, 231 / 16],
  [0, 7, 429 / 16],
  [1, 8, 429 / 128],
  [3, 12, 1105 / 1024],
  [1, 12, 29_393 / 1024],
  [10, 20, 46_189 / 262_144],
  [30, 30, 7391536347803839 / 67_108_864],
  [0, 100, 7.143018323803169e28],
])('of posts: %d of %d above the line give %d : 1', (above, count, expected) => {
  expect(Math.exp(signEvidence(above, count)) / expected).toBeCloseTo(1, 9);
});

test('beside the rule of Evan Miller for equal arms, which stops at T − C ≥ 2√N, it asks for a little more', () => {
  // https://www.evanmiller.org/sequential-ab-testing.html: N = 100 conversions planned, stop at a lead of 20. There 5% one-sided, here both.
  for (const planned of [100, 400, 1000]) {
    const lead = 2 * Math.sqrt(planned);
    const needed = [...Array(planned)].findIndex(
      (_, ahead) => splitEvidence(of((planned - ahead) / 2, 1e6), of((planned + ahead) / 2, 1e6)) >= CLEAR,
    );
    expect(needed / lead).toBeGreaterThan(1);
    expect(needed / lead).toBeLessThan(1.7);
  }
});

test('any counts give a finite logarithm that does not ask which variant is called a', () => {
  const variant = fc
    .integer({ min: 1, max: 1e9 })
    .chain(trials => fc.integer({ min: 0, max: trials }).map(successes => of(successes, trials)));
  fc.assert(
    fc.property(variant, variant, (a, b) => {
      const [one, other] = [splitEvidence(a, b), splitEvidence(b, a)];
      expect(Number.isFinite(one)).toBe(true);
      expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-5 + 1e-9 * Math.abs(one));
    }),
  );
});

test('on average the evidence of a fair split is 1, which is what makes it odds', () => {
  // Over all ways n successes can fall, weighted by their chances: a martingale that starts at 1.
  for (const [trialsA, trialsB] of [
    [1000, 1000],
    [300, 900],
  ] as const) {
    const share = trialsB / (trialsA + trialsB);
    const successes = 40;
    let mean = 0;
    let chance = (1 - share) ** successes;
    for (let k = 0; k <= successes; k++) {
      mean += chance * odds(of(successes - k, trialsA), of(k, trialsB));
      chance *= ((successes - k) / (k + 1)) * (share / (1 - share));
    }
    expect(mean).toBeCloseTo(1, 9);
  }
});

test('clear and likely', () => {
  expect([Math.exp(CLEAR), Math.exp(LIKELY)].map(Math.round)).toEqual([20, 5]);
});
