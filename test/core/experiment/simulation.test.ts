/**
 * What a verdict promises, measured on tests looked at after every post: where nothing differs it is rarely called clear, intervals hold
 * the truth, and a difference as large as the threshold is rarely called none. Fixed seeds; what is measured is printed.
 */
import { CLEAR, splitEvidence, type Variant } from '../../../src/core/experiment/evidence';
import { differenceUplift, relativeUplift } from '../../../src/core/experiment/uplift';
import { judgeVariants } from '../../../src/core/experiment/verdict';
import { seeded } from '../statistics/seeded';
import { binomialDraw } from './binomial';

const TESTS = 10_000;
/** For what is told beside the rate of false alarms. */
const FEWER_TESTS = 4000;
const POSTS = 40;
/** At most one in twenty, by the theory. */
const STATED = 0.05;

type Counts = { successes: number; trials: number };

/**
 * Whether the likeliest of all ratios of b's rate to a's is 20 times as likely as this one. The evidence is an average over ratios and never
 * more than that of the likeliest, so where this says no, neither evidence nor interval need be worked out: that is nearly every look.
 */
function isFarFrom(ratio: number, a: Variant, b: Variant): boolean {
  const all = a.successes + b.successes;
  const share = (ratio * b.trials) / (ratio * b.trials + a.trials);
  const part = (successes: number, expected: number): number => (successes === 0 ? 0 : successes * Math.log(successes / (all * expected)));
  return part(b.successes, share) + part(a.successes, 1 - share) >= CLEAR;
}

const isClear = (a: Variant, b: Variant): boolean => isFarFrom(1, a, b) && splitEvidence(a, b) >= CLEAR;

/** Runs one test: posts alternate, each of one of the sizes; `look` after every post says whether to stop. */
function run(
  random: () => number,
  sizes: readonly number[],
  draws: Readonly<Record<'a' | 'b', readonly ((random: () => number) => number)[]>>,
  look: (a: Counts, b: Counts) => boolean,
): boolean {
  const variants = { a: { successes: 0, trials: 0 }, b: { successes: 0, trials: 0 } };
  for (let post = 0; post < POSTS; post++) {
    const letter = post % 2 === 0 ? 'a' : 'b';
    const kind = Math.floor(random() * sizes.length);
    variants[letter].trials += sizes[kind] ?? 0;
    variants[letter].successes += draws[letter][kind]?.(random) ?? 0;
    if (variants.b.trials > 0 && look(variants.a, variants.b)) return true;
  }
  return false;
}

/** The share of tests in which some look says so. */
function share(
  seed: number,
  sizes: readonly number[],
  rateA: number,
  rateB: number,
  look: (a: Counts, b: Counts) => boolean,
  tests = FEWER_TESTS,
): number {
  const random = seeded(seed);
  const draws = { a: sizes.map(size => binomialDraw(size, rateA)), b: sizes.map(size => binomialDraw(size, rateB)) };
  let count = 0;
  for (let n = 0; n < tests; n++) if (run(random, sizes, draws, look)) count++;
  return count / tests;
}

const percent = (value: number): string => `${(100 * value).toFixed(1)}%`;

test.each([
  ['equal posts at 0.3%', [2000], 0.003, 31],
  ['equal posts at 0.8%', [500], 0.008, 32],
  ['posts of very different size at 3%', [30, 100, 300, 1000, 3000], 0.03, 33],
  ['equal posts at 48%', [200], 0.48, 34],
] as const)('%s: of 10,000 tests without a difference at most one in twenty is ever called clear', (name, sizes, rate, seed) => {
  const wrong = share(seed, sizes, rate, rate, isClear, TESTS);
  console.info(`${name}: ${percent(wrong)} of ${TESTS} A/A tests called clear in ${POSTS} looks`);
  expect(wrong).toBeLessThan(STATED);
});

test('the interval of the uplift holds the truth at every look in at least nineteen of twenty tests', () => {
  const wrong = share(41, [500], 0.02, 0.03, (a, b) => {
    if (!isFarFrom(1.5, a, b)) return false;
    const { low, high } = relativeUplift(a, b);
    return low > 0.5 || (high !== null && high < 0.5);
  });
  console.info(`interval of +50%: left the truth out at some look in ${percent(wrong)} of ${FEWER_TESTS} tests`);
  expect(wrong).toBeLessThan(STATED);
});

test('a difference of +20%, just the threshold, is rarely called none', () => {
  const threshold = { scale: 'relative', change: 0.2 } as const;
  const wrong = share(42, [1500], 0.1, 0.12, (a, b) => isFarFrom(1.2, a, b) && judgeVariants(a, b, { threshold }).key === 'no_difference');
  console.info(`+20% called no difference at some look in ${percent(wrong)} of ${FEWER_TESTS} tests`);
  expect(wrong).toBeLessThan(STATED);
});

test('a difference of +2 pp, just the threshold, is rarely called none', () => {
  const wrong = share(43, [1500], 0.1, 0.12, (a, b) => {
    const { high } = differenceUplift(a, b) ?? { high: null };
    return high !== null && high < 0.02 && judgeVariants(a, b, { threshold: { scale: 'points', change: 0.02 } }).key === 'no_difference';
  });
  console.info(`+2 pp called no difference at some look in ${percent(wrong)} of ${FEWER_TESTS} tests`);
  expect(wrong).toBeLessThan(STATED);
});

test('it counts people, not posts: where posts differ by themselves, one viral post looks like a winner', () => {
  // Each post has a rate of its own around 1%: half as much and half again as much as likely as not. No verdict on totals can know that.
  const rates = [0.5, 0.75, 1, 1.25, 1.5].map(factor => 0.01 * factor);
  const draws = rates.map(rate => binomialDraw(1000, rate));
  const wrong = (() => {
    const random = seeded(51);
    let count = 0;
    for (let n = 0; n < FEWER_TESTS; n++) {
      if (
        run(
          random,
          rates.map(() => 1000),
          { a: draws, b: draws },
          isClear,
        )
      )
        count++;
    }
    return count / FEWER_TESTS;
  })();
  console.info(`posts that differ by a third on average: ${percent(wrong)} of ${FEWER_TESTS} A/A tests called clear in ${POSTS} looks`);
  expect(wrong).toBeGreaterThan(STATED);
  expect(wrong).toBeLessThan(0.4);
});

test.each([
  [0.008, 500, 81],
  [0.03, 300, 82],
  [0.3, 60, 83],
])(
  'two versions at %d, looked at 100 times: a z-test calls a third of equal pairs different, the evidence at most one in twenty',
  (rate, size, seed) => {
    const random = seeded(seed);
    const draw = binomialDraw(size, rate);
    let [ofTest, ofEvidence] = [0, 0];
    for (let n = 0; n < FEWER_TESTS; n++) {
      const [a, b] = [
        { successes: 0, trials: 0 },
        { successes: 0, trials: 0 },
      ];
      let [isDifferent, isCalled] = [false, false];
      for (let look = 0; look < 100; look++) {
        for (const version of [a, b]) {
          version.trials += size;
          version.successes += draw(random);
        }
        const pooled = (a.successes + b.successes) / (a.trials + b.trials);
        const error = Math.sqrt((2 * pooled * (1 - pooled)) / a.trials);
        isDifferent ||= Math.abs(a.successes - b.successes) / a.trials > 1.96 * error;
        isCalled ||= isClear(a, b);
      }
      if (isDifferent) ofTest++;
      if (isCalled) ofEvidence++;
    }
    console.info(`${percent(rate)}, 100 looks: z-test ${percent(ofTest / FEWER_TESTS)}, clear ${percent(ofEvidence / FEWER_TESTS)}`);
    expect(ofTest / FEWER_TESTS).toBeGreaterThan(0.3);
    expect(ofEvidence / FEWER_TESTS).toBeLessThan(STATED);
  },
);
