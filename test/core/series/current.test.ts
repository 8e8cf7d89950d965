/** The current value by every aggregation, the channel rule, and the promise to a team exactly on plan. */
import { CADENCES, type Cadence } from '../../../src/core/cycle/cadence';
import { addDays, type Day, dayFromIso } from '../../../src/core/day/day';
import { assess } from '../../../src/core/kpi/assessment';
import { AGGREGATES, type Aggregate, type CheckIn } from '../../../src/core/series/check-in';
import { currentValue, expectedOf } from '../../../src/core/series/current';

const start = dayFromIso('2026-10-05') as Day;
const on = (day: number): Day => addDays(start, day - 1);
const row = (day: number, value: number, channel: string | null = null, denominator: number | null = null): CheckIn => ({
  day: on(day),
  value,
  channel,
  denominator,
});
const currentOf = (rows: readonly CheckIn[], aggregate: Aggregate, asOf: number, cadence: Cadence = 'weekly') =>
  currentValue(rows, { start, asOf: on(asOf), aggregate, cadence })?.value ?? null;

const weekly = [row(-3, 99), row(1, 10), row(8, 12), row(15, 11), row(22, 16)];
const daily = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16].map(day => row(day, day));
const rates = [row(20, 0.1, null, 100), row(22, 0.4, null, 300)];

test.each<[string, readonly CheckIn[], Aggregate, number, Cadence, number | null]>([
  ['last of a day before the last check-in', weekly, 'last', 21, 'weekly', 11],
  ['last on its day', weekly, 'last', 22, 'weekly', 16],
  ['nothing before day 1 counts', weekly, 'last', 0, 'weekly', null],
  ['nothing yet', [], 'last', 22, 'weekly', null],
  ['mean of 7 days up to the last check-in', daily, 'mean', 60, 'weekly', 13],
  ['mean of 14 days', daily, 'mean', 60, 'two_weeks', 9.5],
  ['mean of 28 days stops at day 1', daily, 'mean', 60, 'monthly', 8.5],
  ['median of 7 days', daily, 'median', 16, 'weekly', 13],
  ['sum of the last complete week', daily, 'sum', 20, 'weekly', 77],
  ['sum on the last day of a week', daily, 'sum', 14, 'weekly', 77],
  ['sum one day earlier', daily, 'sum', 13, 'weekly', 28],
  ['no complete week', daily, 'sum', 6, 'weekly', null],
  ['sum of the last week that has a value', [row(3, 5), row(20, 7)], 'sum', 34, 'weekly', 7],
  ['pooled rate', rates, 'pooled', 30, 'weekly', 0.325],
  ['pooled without a denominator is a mean', [...rates, row(21, 0.7)], 'pooled', 30, 'weekly', 0.4],
  ['the later row of a day wins', [row(5, 1), row(5, 2)], 'last', 9, 'weekly', 2],
  ['totals win over channels', [row(5, 10), row(5, 3, 'tiktok'), row(5, 4, 'mail')], 'last', 9, 'weekly', 10],
  ['channels are averaged', [row(5, 3, 'tiktok'), row(5, 5, 'mail')], 'last', 9, 'weekly', 4],
  ['channels are added in a sum', [row(5, 3, 'tiktok'), row(6, 5, 'mail')], 'sum', 9, 'weekly', 8],
  ['channels are pooled where all have denominators', [row(5, 0.1, 'tiktok', 300), row(5, 0.5, 'mail', 100)], 'last', 9, 'weekly', 0.2],
  ['a total anywhere in the window silences its channels', [row(4, 8), row(5, 3, 'tiktok'), row(5, 5, 'mail')], 'mean', 9, 'weekly', 8],
  ['a day counts once however many channels it has', [row(4, 1, 'a'), row(4, 3, 'b'), row(5, 8, 'a')], 'mean', 9, 'weekly', 5],
])('%s', (_, rows, aggregate, asOf, cadence, value) => {
  const current = currentOf(rows, aggregate, asOf, cadence);
  if (value === null) expect(current).toBeNull();
  else expect(current).toBeCloseTo(value, 12);
});

test('marks a mean that stands for a pooled rate', () => {
  const rule = { start, asOf: on(30), aggregate: 'pooled', cadence: 'weekly' } as const;
  expect(currentValue(rates, rule)?.meanForPooled).toBe(false);
  expect(currentValue([...rates, row(21, 0.7)], rule)?.meanForPooled).toBe(true);
});

test('expected progress is that of the dates inside the value', () => {
  const meanOf = currentValue([row(33, 1), row(52, 1), row(56, 1)], { start, asOf: on(60), aggregate: 'mean', cadence: 'weekly' });
  // (52 − 14)/76 = 0.5 and (56 − 14)/76 = 0.5526…, day 33 is outside the window
  expect(meanOf && expectedOf(meanOf, start, 14)).toBeCloseTo(0.5263157895, 9);
  const pooled = currentValue([row(52, 0.1, null, 300), row(56, 0.2, null, 100)], {
    start,
    asOf: on(60),
    aggregate: 'pooled',
    cadence: 'weekly',
  });
  // (3 · 0.5 + 0.5526…)/4
  expect(pooled && expectedOf(pooled, start, 14)).toBeCloseTo(0.5131578947, 9);
});

/** Check-in days by cadence; a monthly KPI may well be entered on odd days. */
const EVERY: Readonly<Record<Cadence, readonly number[]>> = { weekly: [1, 7], two_weeks: [14], monthly: [5, 9], quarterly: [11] };

describe.each([
  [14, 8, 14],
  [30, 35, 25],
  [0, 0.016, 0.022],
])('a team exactly on plan, %d measuring days, from %d to %d', (measuringDays, baseline, target) => {
  const plan = (day: number): number =>
    baseline + (target - baseline) * Math.min(1, Math.max(0, (day - measuringDays) / (90 - measuringDays)));

  test.each(AGGREGATES.flatMap(aggregate => CADENCES.map(cadence => [aggregate, cadence] as const)))('%s, %s', (aggregate, cadence) => {
    for (const every of EVERY[cadence]) {
      const days: number[] = [];
      for (let day = 1; day <= 89; day += every) days.push(day);
      // A weekly sum is on plan when its parts add up to it: two values a week are half of it each.
      const partsOf = (day: number) => days.filter(other => Math.ceil(other / 7) === Math.ceil(day / 7)).length;
      const rows = days.map(day => row(day, plan(day) / (aggregate === 'sum' ? partsOf(day) : 1), null, 100 + ((day * 37) % 400)));
      const seen = new Set<string>();
      for (let asOf = Math.max(1, measuringDays); asOf <= 89; asOf++) {
        const { status, expected } = assess(
          {
            aggregate,
            cadence,
            better: target > baseline ? 'higher' : 'lower',
            target: { kind: 'value', value: target },
            baseline: { kind: 'typed', value: baseline },
            possible: { low: 0, high: null },
          },
          rows,
          { start, asOf: on(asOf), closedOn: null, measuringDays },
        );
        const wanted = expected === null ? 'no_data' : expected < 0.1 - 1e-9 ? 'measuring' : 'on_track';
        expect([aggregate, every, asOf, status.key]).toEqual([aggregate, every, asOf, wanted]);
        seen.add(status.key);
      }
      expect(seen).toContain('on_track');
    }
  });
});
