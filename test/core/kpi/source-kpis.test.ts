/** The arithmetic of target, progress, pace and status against the figures of the sources, worked out independently. */
import { addDays, type Day, dayFromIso } from '../../../src/core/day/day';
import { resolveAim, targetValue } from '../../../src/core/kpi/aim';
import { assess } from '../../../src/core/kpi/assessment';
import { expectedShare, progressOf } from '../../../src/core/kpi/progress';
import { readTarget } from '../../../src/core/kpi/read-target';
import type { KpiUnit, Target } from '../../../src/core/kpi/target';
import { danishKpis } from './sources/danish';
import { finnishKpis } from './sources/finnish';
import { malayKpis } from './sources/malay';
import type { SourceKpi } from './sources/source-kpi';

const start = dayFromIso('2026-10-05') as Day;

function targetOf({ text, decimal, unit }: SourceKpi): Target {
  const own: KpiUnit = unit === '%' ? { percent: true } : { percent: false, spellings: unit === '' ? [] : [unit] };
  const read = readTarget(text, decimal, own);
  if (!read.ok) throw new Error(`${text}: ${read.problem.code}`);
  return read.value.target;
}

const sourceKpis = [...malayKpis, ...finnishKpis, ...danishKpis];

test('there are eight KPIs of each source', () => {
  expect([malayKpis, finnishKpis, danishKpis].map(kpis => kpis.length)).toEqual([8, 8, 8]);
});

describe.each(sourceKpis.map(kpi => [kpi.name, kpi] as const))('%s', (_, kpi) => {
  const aim = resolveAim(targetOf(kpi), kpi.baseline, kpi.better);

  test('target value', () => {
    expect(aim.ok && targetValue(aim.value)).toBeCloseTo(kpi.target, 10);
  });

  test.each(kpi.checkIns.map(each => [...each] as const))('day %d, value %d: progress %d, %s', (day, value, progress, status) => {
    expect(aim.ok && progressOf(aim.value, value)).toBeCloseTo(progress, 8);
    const seen = assess(
      {
        aggregate: 'last',
        cadence: 'weekly',
        better: kpi.better,
        target: targetOf(kpi),
        baseline: { kind: 'typed', value: kpi.baseline },
        possible: { low: 0, high: null },
      },
      [{ day: addDays(start, day - 1), value, channel: null, denominator: null }],
      { start, asOf: addDays(start, day - 1), closedOn: null, measuringDays: kpi.measuringDays },
    );
    expect(seen.status.key).toBe(status);
    expect(seen.progress).toBeCloseTo(progress, 8);
  });
});

test.each([
  // measuring days, then the share expected on days 1, 14, 30, 45, 70, 90
  [14, [0, 0, 0.2105263158, 0.4078947368, 0.7368421053, 1]],
  [30, [0, 0, 0, 0.25, 0.6666666667, 1]],
  [0, [0.0111111111, 0.1555555556, 0.3333333333, 0.5, 0.7777777778, 1]],
])('expected share with %d measuring days', (measuringDays, shares) => {
  for (const [index, day] of [1, 14, 30, 45, 70, 90].entries()) {
    expect(expectedShare(day, measuringDays)).toBeCloseTo(shares[index] ?? Number.NaN, 9);
  }
});
