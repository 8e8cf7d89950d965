/** Thresholds, rules, the choice of the one action, back-test and report card. */
import { addDays, type Day, dayFromIso } from '../../../src/core/day/day';
import { backTest, firingsOf } from '../../../src/core/rule/back-test';
import { reportCard, type Watched } from '../../../src/core/rule/report-card';
import { type Condition, checkCondition, checkRule, type Reading, type Rule, type RuleVerdict } from '../../../src/core/rule/rule';
import { excessOf, isCrossed, type Threshold } from '../../../src/core/rule/threshold';
import type { Trend } from '../../../src/core/series/trend';

const start = dayFromIso('2026-10-05') as Day;
const below = (bound: number, inARow = 1): Threshold => ({ crossed: 'below', bound, inARow });
const above = (bound: number): Threshold => ({ crossed: 'above', bound, inARow: 1 });

test.each<[readonly number[], Threshold, boolean]>([
  [[0.34], below(0.35), true],
  [[0.35], below(0.35), false],
  [[0.35], { ...below(0.35), orEqual: true }, true],
  [[0.3, 0.36], below(0.35), false],
  [[0.34, 0.33], below(0.35, 2), true],
  [[0.36, 0.33], below(0.35, 2), false],
  [[0.33], below(0.35, 2), false],
  [[], below(0.35), false],
  [[0.6], above(0.55), true],
  [[0.55], above(0.55), false],
])('%j crosses %j: %s', (values, threshold, crossed) => {
  expect(isCrossed(values, threshold)).toBe(crossed);
});

test('excess is measured against the bound', () => {
  expect(excessOf(0.28, 0.35)).toBeCloseTo(0.2, 12);
  expect(excessOf(3, 0)).toBe(3);
});

const reading = (trend: Trend, current: number | null = 1, baseline: number | null = 2): Reading => ({ current, baseline, trend });

test.each<[Condition['is'], Trend, RuleVerdict]>([
  ['rises', 'rises', 'fires'],
  ['rises', 'flat', 'quiet'],
  ['rises', 'unknown', 'unknown'],
  ['falls', 'falls', 'fires'],
  ['flat', 'flat', 'fires'],
  ['flat', 'falls', 'quiet'],
  ['does_not_rise', 'flat', 'fires'],
  ['does_not_rise', 'falls', 'fires'],
  ['does_not_rise', 'rises', 'quiet'],
  ['does_not_rise', 'unknown', 'unknown'],
])('%s on a KPI that is %s: %s', (is, trend, verdict) => {
  expect(checkCondition({ kpi: 'ctr', is } as Condition, reading(trend))).toBe(verdict);
});

test('bounds are compared with the value, or with the baseline of the KPI', () => {
  const check = (condition: Condition, of: Reading | null) => checkCondition(condition, of);
  expect(check({ kpi: 'x', is: 'below', bound: 1.5 }, reading('flat'))).toBe('fires');
  expect(check({ kpi: 'x', is: 'above', bound: 1 }, reading('flat'))).toBe('quiet');
  expect(check({ kpi: 'x', is: 'below', bound: 'baseline' }, reading('flat'))).toBe('fires');
  expect(check({ kpi: 'x', is: 'below', bound: 'baseline' }, reading('flat', 1, null))).toBe('unknown');
  expect(check({ kpi: 'x', is: 'below', bound: 1.5 }, reading('flat', null))).toBe('not_measured');
  expect(check({ kpi: 'x', is: 'rises' }, null)).toBe('not_measured');
});

const readings = new Map([
  ['up', reading('rises')],
  ['down', reading('falls')],
  ['new', reading('unknown')],
]);
const rises = (kpi: string): Condition => ({ kpi, is: 'rises' });

test.each<[Rule, RuleVerdict]>([
  [{ match: 'all', conditions: [rises('up'), { kpi: 'down', is: 'falls' }] }, 'fires'],
  [{ match: 'all', conditions: [rises('up'), rises('down')] }, 'quiet'],
  [{ match: 'all', conditions: [rises('up'), rises('new')] }, 'unknown'],
  [{ match: 'all', conditions: [rises('down'), rises('new')] }, 'quiet'],
  [{ match: 'all', conditions: [rises('down'), rises('absent')] }, 'quiet'],
  [{ match: 'all', conditions: [rises('up'), rises('absent'), rises('new')] }, 'not_measured'],
  [{ match: 'any', conditions: [rises('down'), rises('up')] }, 'fires'],
  [{ match: 'any', conditions: [rises('new'), rises('up')] }, 'fires'],
  [{ match: 'any', conditions: [rises('down'), rises('new')] }, 'unknown'],
  [{ match: 'any', conditions: [rises('down')] }, 'quiet'],
  [{ match: 'any', conditions: [rises('absent')] }, 'not_measured'],
])('%j: %s', (rule, verdict) => {
  expect(checkRule(rule, readings)).toBe(verdict);
});

describe('back-test and report card', () => {
  test('asks at the end of each complete week, and a firing is where it begins', () => {
    const fires = new Set([addDays(start, 13), addDays(start, 20), addDays(start, 34)]);
    const weeks = backTest(start, addDays(start, 40), day => (fires.has(day) ? 'fires' : 'quiet'));
    expect(weeks.map(({ week, verdict }) => [week, verdict])).toEqual([
      [1, 'quiet'],
      [2, 'fires'],
      [3, 'fires'],
      [4, 'quiet'],
      [5, 'fires'],
    ]);
    expect(firingsOf(weeks).map(({ week }) => week)).toEqual([2, 5]);
    expect(backTest(start, addDays(start, 500), () => 'quiet')).toHaveLength(13);
    expect(backTest(start, addDays(start, 5), () => 'fires')).toEqual([]);
  });

  const rising: Watched = { better: 'higher', noise: 1, valueOn: day => day - start };
  const falling: Watched = { better: 'higher', noise: 1, valueOn: day => start - day };
  const still: Watched = { better: 'lower', noise: 1, valueOn: () => 5 };
  const silent: Watched = { better: 'lower', noise: 1, valueOn: () => null };
  const firings = [7, 28, 49].map(offset => addDays(start, offset));

  test.each([
    ['all got better', [rising, still], 80, 3, 3, 1, false],
    ['a cost that fell is better', [{ ...falling, better: 'lower' as const }], 80, 3, 3, 1, false],
    ['one got worse', [rising, falling], 80, 0, 3, 0, true],
    ['nothing moved beyond wobble', [still], 80, 0, 3, 0, true],
    ['the last is still open', [still], 69, 0, 2, 0, false],
    ['none is judged yet', [rising], 20, 0, 0, null, false],
    ['nothing was measured', [silent], 80, 0, 0, null, false],
  ] as const)('%s', (_, kpis, asOf, helped, judged, hitRate, retire) => {
    expect(reportCard(firings, addDays(start, asOf), kpis)).toMatchObject({ helped, judged, hitRate, retire });
  });
});
