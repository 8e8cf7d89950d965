/** The rule of more budget: the bound from the median, conversion that holds, and words instead of a guess where something was not counted. */
import fc from 'fast-check';
import { type BudgetPost, readBudget } from '../../../src/core/experiment/budget';

const post = (title: string, rate: number, successes?: number, trials = 1000): BudgetPost => ({
  ...{ title, rate },
  conversion: successes === undefined ? null : { successes, trials },
});
const said = (posts: readonly BudgetPost[]) => readBudget(posts, 1.2)?.posts.map(({ title, key }) => `${title} ${key}`);

test.each<readonly [string, readonly BudgetPost[], readonly string[] | undefined]>([
  [
    'a rate above the median × 1.2 with steady conversion',
    [post('a', 0.01, 30), post('b', 0.02, 30), post('c', 0.025, 28)],
    ['c raise', 'b below', 'a below'],
  ],
  ['a rate just at the bound', [post('a', 0.01, 30), post('b', 0.02, 30), post('c', 0.024, 30)], ['c below', 'b below', 'a below']],
  ['conversion clearly worse', [post('a', 0.01, 60), post('b', 0.02, 60), post('c', 0.03, 10)], ['c fell', 'b below', 'a below']],
  ['conversion a little worse', [post('a', 0.01, 30), post('b', 0.02, 30), post('c', 0.03, 22)], ['c raise', 'b below', 'a below']],
  ['conversion not counted', [post('a', 0.01, 30), post('b', 0.02, 30), post('c', 0.03)], ['c unknown', 'b below', 'a below']],
  ['no clicks on it', [post('a', 0.01, 30), post('b', 0.02, 30), post('c', 0.03, 0, 0)], ['c unknown', 'b below', 'a below']],
  ['nothing to hold conversion against', [post('a', 0.01), post('b', 0.02), post('c', 0.03, 30)], ['c unknown', 'b below', 'a below']],
  ['none clicked at all', [post('a', 0, 1), post('b', 0, 1), post('c', 0, 1)], ['a below', 'b below', 'c below']],
  ['two posts', [post('a', 0.01, 30), post('b', 0.02, 30)], undefined],
])('%s', (_, posts, expected) => {
  expect(said(posts)).toEqual(expected);
});

test('at most half of all posts may be raised, and each of them lies above every one that lies below', () => {
  const rates = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 60 });
  fc.assert(
    fc.property(rates, found => {
      const reading = readBudget(
        found.map((rate, at) => post(String(at), rate, 20)),
        1.2,
      );
      const raised = reading?.posts.filter(({ key }) => key === 'raise') ?? [];
      const below = reading?.posts.filter(({ key }) => key === 'below') ?? [];
      expect(raised.length).toBeLessThanOrEqual(found.length / 2);
      expect(raised.length + below.length).toBe(found.length);
      expect(Math.min(...raised.map(({ rate }) => rate), 2)).toBeGreaterThan(Math.max(...below.map(({ rate }) => rate), -1));
    }),
  );
});
