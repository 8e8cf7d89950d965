/** Sample sizes: published ones, and what they promise, by simulation with exact binomial counts. */
import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { CLEAR, splitEvidence } from '../../../src/core/experiment/evidence';
import { trialsForOneLook, trialsUntilClear } from '../../../src/core/experiment/sample';
import { seeded } from '../statistics/seeded';
import { binomialDraw } from './binomial';

const USUAL = { power: 0.8, alpha: 0.05 };

test.each([
  [0.008, 0.012, 9712],
  [0.012, 0.02, 3861],
  [0.016, 0.022, 8127],
  [0.52, 0.6, 604],
  [0.38, 0.48, 384],
  [0.006, 0.01, 7785],
  [0.012, 0.018, 6442],
  [0.02, 0.025, 13809],
  [0.35, 0.3675, 11791],
])('from %d to %d takes %d trials each, looked at once', (base, target, expected) => {
  expect(trialsForOneLook(base, target, USUAL)).toBe(expected);
  // Which is the higher is not asked.
  expect(trialsForOneLook(target, base, USUAL)).toBe(expected);
});

// By the same formula with the quantiles of another library (Python's statistics.NormalDist).
test.each([
  [0.0001, 0.0002, 0.8, 0.05, 235_430],
  [0.0001, 0.0001001, 0.8, 0.05, 157_040_370_023],
  [0.5, 0.99, 0.8, 0.05, 12],
  [0.01, 0.99, 0.8, 0.05, 3],
  [0.3, 0.301, 0.8, 0.05, 3_299_664],
  [0.05, 0.04, 0.8, 0.05, 6745],
  [0.9, 0.95, 0.8, 0.05, 435],
  [0.99, 0.999, 0.8, 0.05, 1059],
  [0.1, 0.12, 0.5, 0.05, 1881],
  [0.1, 0.12, 0.999, 0.05, 12_477],
  [0.1, 0.12, 0.8, 0.0001, 10_960],
  [0.1, 0.12, 0.8, 0.5, 1125],
  [0.1, 0.12, 0.9, 0.01, 7281],
  [0, 0.01, 0.8, 0.05, 780],
  [0.999, 1, 0.8, 0.05, 7844],
])('from %d to %d with power %d and alpha %d: %d each', (base, target, power, alpha, expected) => {
  expect(Math.abs(trialsForOneLook(base, target, { power, alpha }) / expected - 1)).toBeLessThan(expected > 1e9 ? 1e-8 : Number.EPSILON);
});

test("an example of R's own documentation: 50% against 75%, 90% power, n = 76.7", () => {
  // https://stat.ethz.ch/R-manual/R-devel/library/stats/html/power.prop.test.html
  expect(trialsForOneLook(0.5, 0.75, { power: 0.9, alpha: 0.05 })).toBe(77);
});

const TESTS = 10_000;
/** Four standard errors of a share of 0.8 over so many tests. */
const SIMULATION_ERROR = 4 * Math.sqrt((0.8 * 0.2) / TESTS);

test.each([
  [0.008, 0.012, 0.8, 11],
  [0.52, 0.6, 0.8, 12],
  [0.012, 0.018, 0.9, 13],
])('from %d to %d: of 10,000 true differences the test finds a share of %d', (base, target, power, seed) => {
  const random = seeded(seed);
  const trials = trialsForOneLook(base, target, { power, alpha: 0.05 });
  const critical = quantile(0.975, 0, 1);
  const [drawA, drawB] = [binomialDraw(trials, base), binomialDraw(trials, target)];
  let found = 0;
  for (let n = 0; n < TESTS; n++) {
    const [a, b] = [drawA(random) / trials, drawB(random) / trials];
    const pooled = (a + b) / 2;
    if (Math.abs(b - a) > critical * Math.sqrt((2 * pooled * (1 - pooled)) / trials)) found++;
  }
  console.info(`${base} → ${target}: ${trials} trials each find ${((100 * found) / TESTS).toFixed(1)}% (asked: ${100 * power}%)`);
  expect(Math.abs(found / TESTS - power)).toBeLessThan(SIMULATION_ERROR);
});

test.each([
  [0.008, 0.012, 21],
  [0.38, 0.48, 22],
])('from %d to %d: after the trials until clear, four of five tests are clear at that look', (base, target, seed) => {
  const random = seeded(seed);
  const trials = trialsUntilClear(base, target) ?? 0;
  const [drawA, drawB] = [binomialDraw(trials, base), binomialDraw(trials, target)];
  let clear = 0;
  for (let n = 0; n < TESTS; n++) {
    const a = { successes: drawA(random), trials };
    const b = { successes: drawB(random), trials };
    if (splitEvidence(a, b) >= CLEAR) clear++;
  }
  console.info(`${base} → ${target}: after ${trials} trials each ${((100 * clear) / TESTS).toFixed(1)}% are clear`);
  expect(Math.abs(clear / TESTS - 0.8)).toBeLessThan(SIMULATION_ERROR);
});

test('watching costs twice as many trials at low rates, three to five times at high ones', () => {
  const costs = [
    [0.008, 0.012],
    [0.02, 0.025],
    [0.38, 0.48],
    [0.52, 0.6],
  ].map(([base = 0, target = 0]) => (trialsUntilClear(base, target) ?? 0) / trialsForOneLook(base, target, USUAL));
  expect(costs.map(cost => Math.round(cost * 10) / 10)).toEqual([1.9, 2.1, 3.3, 4.4]);
});

test('a difference nobody could ever see has no number', () => {
  expect(trialsUntilClear(0.3, 0.300001)).toBeNull();
});
