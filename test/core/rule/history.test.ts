/** What rules would have seen week by week: readings, several check-ins in a row, and the card, from hand-made series. */
import { addDays, type Day, dayFromIso } from '../../../src/core/day/day';
import { conditionOf } from '../../../src/core/rule/condition';
import { lookBack, type RuleKpi, readingOn } from '../../../src/core/rule/history';
import { checkCondition, type Rule } from '../../../src/core/rule/rule';

const start = dayFromIso('2026-10-05') as Day;
/** One value on the fifth day of each week. */
const weekly = (id: string, values: readonly number[], better: RuleKpi['better'] = 'higher'): RuleKpi => ({
  id,
  aggregate: 'last',
  cadence: 'weekly',
  better,
  baseline: null,
  checkIns: values.map((value, index) => ({ day: addDays(start, 7 * index + 4), value, channel: null, denominator: null })),
});
const ctr = weekly('ctr', [9, 9, 4, 4, 9, 9, 9, 9, 4]);
const below = (inARow: number): Rule => ({ match: 'all', conditions: [{ kpi: 'ctr', is: 'below', bound: 5, inARow }] });
const verdictsOf = (rule: Rule, days: number) => lookBack([ctr], start, addDays(start, days))(rule).weeks.map(({ verdict }) => verdict);

test('a reading is that of its day, however much is known by now', () => {
  expect(readingOn(ctr, start, addDays(start, 13))).toMatchObject({ current: 9, trend: 'unknown', recent: [9, 9] });
  expect(readingOn(ctr, start, addDays(start, 3))).toMatchObject({ current: null, recent: [] });
});

test('only complete weeks count; two in a row need two check-ins', () => {
  const alone = ['quiet', 'quiet', 'fires', 'fires', 'quiet', 'quiet', 'quiet', 'quiet', 'fires'];
  expect(verdictsOf(below(1), 62)).toEqual(alone);
  expect(verdictsOf(below(1), 61)).toEqual(alone.slice(0, 8));
  expect(verdictsOf(below(2), 62)).toEqual(['unknown', 'quiet', 'quiet', 'fires', 'quiet', 'quiet', 'quiet', 'quiet', 'quiet']);
});

test('a firing is judged after three weeks: better by more than wobble, worse, or still open', () => {
  const { firings, card } = lookBack([ctr], start, addDays(start, 62))(below(1));
  expect(firings.map(({ week }) => week)).toEqual([3, 9]);
  expect(card).toMatchObject({ helped: 1, judged: 1, hitRate: 1, retire: false });
  expect(card.effects.map(({ effect }) => effect)).toEqual(['helped', 'open']);
  const cost = { ...ctr, better: 'lower' as const };
  expect(lookBack([cost], start, addDays(start, 62))(below(1)).card).toMatchObject({ helped: 0, judged: 1 });
});

test('a rule without its KPI is not measured in any week', () => {
  const { weeks, firings } = lookBack([], start, addDays(start, 19))(below(1));
  expect(weeks.map(({ verdict }) => verdict)).toEqual(['not_measured', 'not_measured']);
  expect(firings).toEqual([]);
});

test('conditions are read by their keys', () => {
  expect(conditionOf('ctr', 'does_not_rise', null, 1)).toEqual({ kpi: 'ctr', is: 'does_not_rise' });
  expect(conditionOf('ctr', 'above_baseline', null, 2)).toEqual({ kpi: 'ctr', is: 'above', bound: 'baseline', inARow: 2 });
  expect(conditionOf('ctr', 'below', null, 1)).toBeNull();
  expect(conditionOf('ctr', 'wobbles', 1, 1)).toBeNull();
});

test('several in a row: all of them, and no fewer', () => {
  const condition = { kpi: 'x', is: 'above', bound: 1, inARow: 3 } as const;
  const check = (recent: readonly number[]) => checkCondition(condition, { current: 2, baseline: null, trend: 'flat', recent });
  expect(check([0, 2, 2, 2])).toBe('fires');
  expect(check([2, 2, 1, 2])).toBe('quiet');
  expect(check([2, 2])).toBe('unknown');
});
