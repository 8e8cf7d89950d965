/** What looks like a slip, and what does not. */
import { confirmedFrom, countsAsBaseline, type Doubt, doubtOf, meantShare } from '../../../src/core/kpi/plausible';

const share = (others: readonly number[], baseline: number | null = null) => ({ isShare: true, others, baseline });
const count = (others: readonly number[], baseline: number | null = null) => ({ isShare: false, others, baseline });

test.each<[string, number, Parameters<typeof doubtOf>[1], Doubt['code'] | null]>([
  ['retention of 420%', 4.2, share([0.42, 0.44]), 'above_hundred'],
  ['50 pasted into a percent KPI', 50, share([]), 'above_hundred'],
  ['44 meant as 44%', 44, share([], 0.38), 'above_hundred'],
  ['retention of −3%', -0.03, share([0.42]), 'negative'],
  ['leads of 120,000 with a baseline of 18', 120_000, count([], 18), 'far'],
  ['leads of 120,000 after 18', 120_000, count([18]), 'far'],
  ['a first number without a baseline', 120_000, count([]), null],
  ['100% exactly', 1, share([0.9]), null],
  ['a return that was above 100% before', 1.4, share([1.2]), null],
  ['growth that was negative before', -2, count([-1, 3]), null],
  ['a loss after a baseline below zero', -2, count([], -1), null],
  ['a good week', 40, count([18, 20, 22]), null],
  ['after one outlier the usual is still the usual', 20, count([18, 4000, 22]), null],
  ['nothing at all', 0, count([18]), null],
])('%s', (_, value, usual, code) => {
  expect(doubtOf(value, usual)?.code ?? null).toBe(code);
});

test.each<[string, Parameters<typeof doubtOf>[1], number, number | null]>([
  ['nothing known: any share above a whole', share([]), 40, 0.4],
  ['a hundred times the usual', share([0.42, 0.38]), 40, 0.4],
  ['a hundred times the baseline', share([], 0.38), 44, 0.44],
  ['a rate of 1.2 where 0.012 is usual', share([0.012]), 1.2, 0.012],
  ['ten times the usual', share([0.42]), 4.2, 0.042],
  ['a hundred times what is far already', share([0.012]), 40, null],
  ['so far that its hundredth is more than a whole, too', share([0.9]), 420, null],
  ['a first 110% that may be a retention as well as 1.1%', share([]), 1.1, null],
  ['a first 110% of a rate that is to be 2%', { ...share([]), goal: 0.02 }, 1.1, 0.011],
  ['a first 110% of a rate that is to be 48%', { ...share([]), goal: 0.48 }, 1.1, null],
  ['a return whose baseline, which may lack its sign too, is all that is known', share([], 40), 42, 0.42],
])('%s counts once it is confirmed', (_, usual, value, meant) => {
  expect([value >= confirmedFrom(usual), meantShare(value, usual)]).toEqual([true, meant]);
});

test.each<[string, Parameters<typeof doubtOf>[1], number]>([
  ['a little more than a whole', share([0.9]), 1.1],
  ['a return that was above 100% before', share([1.2]), 14],
  ['a return that is to be above 100%', { ...share([]), goal: 4 }, 3.8],
  ['a count', count([18]), 1800],
])('%s counts at once', (_, usual, value) => {
  expect(value >= confirmedFrom(usual)).toBe(false);
});

test.each<[string, number, Parameters<typeof countsAsBaseline>[1], boolean]>([
  ['40 pasted for 40% with a target of 48%', 40, { ...share([]), goal: 0.48 }, false],
  ['7.5 pasted for 7.5% with a target of 9%', 7.5, { ...share([]), goal: 0.09 }, false],
  ['40 beside numbers of 42%', 40, share([0.42, 0.41]), false],
  ['110% of a budget that is to be 100%', 1.1, { ...share([]), goal: 1 }, true],
  ['a whole with a target of 2%', 1, { ...share([]), goal: 0.02 }, true],
  ['a return of 400% with a target of 500%', 4, { ...share([]), goal: 5 }, true],
  ['a return of 400% whose numbers were confirmed', 4, share([3.8]), true],
  ['nothing known', 4, share([]), true],
  ['a count', 4000, { ...count([18]), goal: 20 }, true],
])('the baseline %s', (_, value, known, counts) => {
  expect(countsAsBaseline(value, known)).toBe(counts);
});
