/**
 * How the work on check-ins grows, counted by how often a check-in's day is read: ten times the check-ins may cost ten times the work and
 * the little that sorting adds, never a hundred times.
 */
import { type Day, dayFromSerial } from '../../../src/core/day/day';
import { lookBack, type RuleKpi } from '../../../src/core/rule/history';
import type { Rule } from '../../../src/core/rule/rule';
import { baselineValue } from '../../../src/core/series/baseline';
import { AGGREGATES, type CheckIn, dayValues } from '../../../src/core/series/check-in';
import { currentValue } from '../../../src/core/series/current';
import { seriesOf } from '../../../src/core/series/series';
import { weekSums } from '../../../src/core/series/week';

const START = dayFromSerial(46_300) as Day;
const MOST_GROWTH = 20;

/** Check-ins whose days tell when they are read; `dayOf` spreads them over days. */
function counted(size: number, dayOf: (at: number) => number) {
  let reads = 0;
  const checkIns = Array.from({ length: size }, (_, at): CheckIn => {
    const day = dayOf(at) as Day;
    return {
      get day() {
        reads++;
        return day;
      },
      value: at % 17,
      channel: `channel ${at}`,
      denominator: null,
    };
  });
  return { checkIns, reads: () => reads };
}

const LAST = (START + 20_000) as Day;
const SPREADS = {
  'a day each': (at: number) => START + at,
  'all on one day': () => START + 3,
} as const;
const TASKS: Readonly<Record<string, (checkIns: readonly CheckIn[]) => unknown>> = {
  'weekly sums': checkIns => weekSums(checkIns, START, START, LAST),
  ...Object.fromEntries(
    AGGREGATES.flatMap(aggregate => [
      [`day values, ${aggregate}`, (checkIns: readonly CheckIn[]) => dayValues(checkIns, aggregate, START, LAST)],
      [`series, ${aggregate}`, (checkIns: readonly CheckIn[]) => seriesOf(checkIns, aggregate, START, START, LAST)],
      [
        `current, ${aggregate}`,
        (checkIns: readonly CheckIn[]) => currentValue(checkIns, { start: START, asOf: LAST, aggregate, cadence: 'weekly' }),
      ],
      [
        `baseline, ${aggregate}`,
        (checkIns: readonly CheckIn[]) => baselineValue(checkIns, { kind: 'measuring', days: 20_000 }, aggregate, START),
      ],
    ]),
  ),
};

describe.each(Object.entries(SPREADS))('check-ins, %s', (_, dayOf) => {
  test.each(Object.entries(TASKS))('%s', (__, task) => {
    const [few, many] = [1000, 10_000].map(size => {
      const { checkIns, reads } = counted(size, dayOf);
      task(checkIns);
      return reads();
    });
    expect(few).toBeGreaterThanOrEqual(1000);
    expect(many).toBeLessThan(MOST_GROWTH * (few ?? 0));
  });
});

test('looking back with 200 rules reads the check-ins as often as with one that needs every KPI', () => {
  const rule: Rule = {
    match: 'any',
    conditions: [
      { kpi: 'a', is: 'above', bound: 8 },
      { kpi: 'b', is: 'falls' },
    ],
  };
  const [one, all] = [1, 200].map(rules => {
    const tables = ['a', 'b'].map(id => ({ id, ...counted(2000, at => START + (at % 90)) }));
    const kpis = tables.map(
      ({ id, checkIns }): RuleKpi => ({ id, aggregate: 'mean', cadence: 'weekly', better: 'higher', baseline: 5, checkIns }),
    );
    const history = lookBack(kpis, START, (START + 89) as Day);
    for (let n = 0; n < rules; n++) history(rule);
    return tables.reduce((sum, { reads }) => sum + reads(), 0);
  });
  expect(one).toBeGreaterThan(4000);
  expect(all).toBe(one);
});
