/** The stop rule: its words, and how often it is wrong, told and simulated. */
import fc from 'fast-check';
import { AS_GOOD, BETTER, falseStopChance, readStop, type StopKey, tallyPosts } from '../../../src/core/experiment/stop-rule';
import { seeded } from '../statistics/seeded';

const ascending = (values: readonly number[]): Float64Array => Float64Array.from(values).sort();

test.each<readonly [string, readonly number[], 'higher' | 'lower', number, StopKey]>([
  ['three of three below', [0.9, 1.1, 1.0], 'higher', 3, 'pause'],
  ['two of three so far', [0.9, 1.1], 'higher', 3, 'wait'],
  ['one of three above', [0.9, 1.3, 1.0], 'higher', 3, 'carry_on'],
  ['as good as the baseline beats nothing', [1.2, 1.2, 1.2], 'higher', 3, 'pause'],
  ['lower is better, all higher', [1.3, 1.4, 1.5], 'lower', 3, 'pause'],
  ['lower is better, one lower', [1.1, 1.4, 1.5], 'lower', 3, 'carry_on'],
  ['one is enough', [1], 'higher', 1, 'pause'],
  ['no posts', [], 'higher', 3, 'wait'],
  ['one of nine above: not clear yet', [2, 1, 1, 1, 1, 1, 1, 1, 1], 'higher', 3, 'carry_on'],
  ['one of twelve above: clearly worse', [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 'higher', 3, 'pause'],
  ['eleven of twelve above', [1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2], 'higher', 3, 'carry_on'],
])('%s: %j, %s is better, after %d: %s', (_, values, better, needed, key) => {
  expect(readStop(tallyPosts(ascending(values), 1.2, better), needed).key).toBe(key);
});

test('every value is better, level or worse, and the other direction turns them round', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 })), fc.integer({ min: -6, max: 6 }), (values, baseline) => {
      const up = tallyPosts(ascending(values), baseline, 'higher');
      const down = tallyPosts(ascending(values), baseline, 'lower');
      expect(up).toEqual({
        better: values.filter(value => value > baseline).length,
        level: values.filter(value => value === baseline).length,
        worse: values.filter(value => value < baseline).length,
      });
      expect(down).toEqual({ better: up.worse, level: up.level, worse: up.better });
    }),
  );
});

test('the false stops of the three-post rule: 12.5% and 4.3%', () => {
  expect(falseStopChance(3, AS_GOOD)).toBe(0.125);
  expect(falseStopChance(3, BETTER)).toBeCloseTo(0.0429, 4);
});

test.each([AS_GOOD, BETTER])(
  'of 10,000 concepts better in a share of %d of their posts, so many are stopped in twelve posts, looked at after each',
  share => {
    const random = seeded(Math.round(share * 1000));
    const CONCEPTS = 10_000;
    let stopped = 0;
    for (let n = 0; n < CONCEPTS; n++) {
      let [better, worse] = [0, 0];
      while (better + worse < 12) {
        if (random() < share) better++;
        else worse++;
        if (readStop({ better, level: 0, worse }, 3).key !== 'pause') continue;
        stopped++;
        break;
      }
    }
    const told = falseStopChance(3, share);
    console.info(`stop rule, better in ${share}: ${((100 * stopped) / CONCEPTS).toFixed(1)}% stopped, told ${(100 * told).toFixed(1)}%`);
    // Besides the rule, the evidence of all posts stops a few that beat the baseline once.
    expect(stopped / CONCEPTS).toBeGreaterThan(told - 0.011);
    expect(stopped / CONCEPTS).toBeLessThan(told + 0.02);
  },
);
