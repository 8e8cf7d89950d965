/** The order of the statuses, its bounds, and what must not change it. */
import fc from 'fast-check';
import { judgeStatus, type Standing, type StatusKey } from '../../../src/core/kpi/status';
import type { Target } from '../../../src/core/kpi/target';

const value = (target: number): Target => ({ kind: 'value', value: target });
const usual: Standing = {
  current: 0.42,
  baseline: 0.38,
  target: value(0.48),
  better: 'higher',
  expected: 0.5,
  ended: false,
  age: null,
  isMeasuring: false,
};
const weekOld = (days: number) => ({ days, cadenceDays: 7 });

const cases: readonly [string, Partial<Standing>, StatusKey][] = [
  [
    'a target to be reached without a baseline, even when everything else is missing',
    { baseline: null, current: null, age: weekOld(99) },
    'add_baseline',
  ],
  ['a change without a baseline', { baseline: null, target: { kind: 'relative', change: 0.2 } }, 'add_baseline'],
  ['a baseline that is being measured, before the first number', { baseline: null, current: null, isMeasuring: true }, 'measuring'],
  [
    'a change of a baseline that is being measured',
    { baseline: null, target: { kind: 'relative', change: 0.2 }, isMeasuring: true },
    'measuring',
  ],
  ['a baseline that nobody has measured for too long', { baseline: null, current: null, isMeasuring: true, age: weekOld(11) }, 'update'],
  ['no value', { current: null }, 'no_data'],
  ['no target', { target: null, baseline: null }, 'no_data'],
  ['a target worse than the baseline', { target: value(0.3) }, 'check_target'],
  ['a target equal to the baseline', { target: value(0.38), better: null }, 'check_target'],
  ['a target nobody can read', { target: 'unreadable' }, 'check_target'],
  ['a change of nothing', { baseline: 0, target: { kind: 'relative', change: 0.2 } }, 'check_target'],
  ['a bound against what is better', { target: { kind: 'at_most', bound: 0.3 } }, 'check_target'],
  ['a single value to stay inside of', { better: 'inside' }, 'check_target'],
  ['10 days old, weekly', { age: weekOld(10) }, 'at_risk'],
  ['11 days old, weekly: more than 10.5', { age: weekOld(11) }, 'update'],
  ['21 days old, every two weeks', { age: { days: 21, cadenceDays: 14 } }, 'at_risk'],
  ['22 days old, every two weeks', { age: { days: 22, cadenceDays: 14 } }, 'update'],
  ['40 days old, monthly: the extra is 10 days at most', { age: { days: 40, cadenceDays: 30 } }, 'at_risk'],
  ['41 days old, monthly', { age: { days: 41, cadenceDays: 30 } }, 'update'],
  ['old comes before missed', { ended: true, age: weekOld(11) }, 'update'],
  ['the end, target reached', { ended: true, current: 0.48 }, 'achieved'],
  ['the end, far below the baseline', { ended: true, current: 0.1 }, 'missed'],
  ['reached before the end, while measuring', { current: 0.5, expected: 0 }, 'achieved'],
  ['below the baseline while measuring', { current: 0.37, expected: 0 }, 'below_baseline'],
  ['5% below the baseline is still wobble', { current: 0.375, expected: 0 }, 'measuring'],
  ['just before the pace counts', { expected: 0.0999 }, 'measuring'],
  ['when the pace begins to count', { expected: 0.1 }, 'on_track'],
  ['p = 0.95 E', { current: 0.3895, expected: 0.1 }, 'on_track'],
  ['p just under 0.95 E', { current: 0.3894, expected: 0.1 }, 'at_risk'],
  ['p = 0.75 E', { current: 0.3875, expected: 0.1 }, 'at_risk'],
  ['p just under 0.75 E', { current: 0.3874, expected: 0.1 }, 'off_track'],
  ['a bound kept', { baseline: null, better: 'lower', target: { kind: 'at_most', bound: 0.55 }, current: 0.55 }, 'on_track'],
  [
    'a bound is judged from day 1',
    { baseline: null, better: 'lower', target: { kind: 'at_most', bound: 0.55 }, current: 0.7, expected: 0 },
    'off_track',
  ],
  ['a bound missed by 5%', { baseline: null, better: 'lower', target: { kind: 'at_most', bound: 0.6 }, current: 0.63 }, 'at_risk'],
  ['a bound missed by more', { baseline: null, better: 'lower', target: { kind: 'at_most', bound: 0.6 }, current: 0.631 }, 'off_track'],
  ['zero kept', { baseline: null, better: 'lower', target: { kind: 'at_most', bound: 0 }, current: 0 }, 'on_track'],
  ['zero has no near', { baseline: null, better: 'lower', target: { kind: 'at_most', bound: 0 }, current: 0.001 }, 'off_track'],
  ['a bound kept to the end', { baseline: 0.95, target: { kind: 'at_least', bound: 0.9 }, current: 0.9, ended: true }, 'achieved'],
  ['a bound nearly kept at the end', { baseline: 0.95, target: { kind: 'at_least', bound: 0.9 }, current: 0.89, ended: true }, 'missed'],
  ['a bound to be reached', { baseline: 0.5, target: { kind: 'at_least', bound: 0.9 }, current: 0.7 }, 'on_track'],
  ['a range reached', { baseline: 5, better: 'inside', target: { kind: 'between', low: 10, high: 15 }, current: 12 }, 'achieved'],
  [
    'a range reached and left on its far side',
    { baseline: 5, better: 'inside', target: { kind: 'between', low: 10, high: 15 }, current: 20 },
    'off_track',
  ],
];

test.each(cases)('%s', (_, change, key) => {
  expect(judgeStatus({ ...usual, ...change }).key).toBe(key);
});

test('says what was missed, in the unit of the KPI', () => {
  const status = judgeStatus({ ...usual, baseline: 35, target: value(25), better: 'lower', current: 28, ended: true });
  expect(status).toEqual({ key: 'missed', bound: 25 });
});

test('says which figure is missing', () => {
  expect(judgeStatus({ ...usual, current: null })).toEqual({ key: 'no_data', missing: 'current' });
  expect(judgeStatus({ ...usual, target: null })).toEqual({ key: 'no_data', missing: 'target' });
});

const figure = fc.integer({ min: -1000, max: 1000 }).map(n => n / 8);
const share = fc.integer({ min: 0, max: 128 }).map(n => n / 128);
const RANK: Partial<Record<StatusKey, number>> = { below_baseline: 0, off_track: 1, at_risk: 2, on_track: 3, achieved: 4 };

test('status never gets worse as progress grows', () => {
  fc.assert(
    fc.property(figure, fc.integer({ min: 1, max: 1000 }), figure, figure, share, (baseline, way, x, y, expected) => {
      fc.pre(expected >= 0.1);
      const [low, high] = x < y ? [x, y] : [y, x];
      const keyOf = (current: number) => judgeStatus({ ...usual, baseline, target: value(baseline + way / 8), current, expected }).key;
      expect(RANK[keyOf(low)]).toBeLessThanOrEqual(RANK[keyOf(high)] ?? Number.NaN);
    }),
  );
});

test('mirroring values and what is better leaves the status as it is', () => {
  fc.assert(
    fc.property(figure, figure, figure, share, fc.boolean(), (baseline, target, current, expected, ended) => {
      const up = judgeStatus({ ...usual, baseline, target: value(target), current, expected, ended, better: 'higher' }).key;
      const down = judgeStatus({
        ...usual,
        baseline: -baseline,
        target: value(-target),
        current: -current,
        expected,
        ended,
        better: 'lower',
      }).key;
      expect(down).toBe(up);
    }),
  );
});

test('the unit does not matter', () => {
  fc.assert(
    fc.property(figure, figure, figure, share, fc.constantFrom(0.001, 0.01, 3, 100, 1e6), (baseline, target, current, expected, factor) => {
      const plain = judgeStatus({ ...usual, baseline, target: value(target), current, expected, better: null }).key;
      const scaled = { baseline: baseline * factor, target: value(target * factor), current: current * factor };
      expect(judgeStatus({ ...usual, ...scaled, expected, better: null }).key).toBe(plain);
    }),
  );
});
