/** What a target asks of a baseline: reach or keep, the value steered to, and what makes no sense. */
import { type Aim, type AimProblem, resolveAim, targetValue } from '../../../src/core/kpi/aim';
import { progressOf } from '../../../src/core/kpi/progress';
import type { Better, Target } from '../../../src/core/kpi/target';

const range: Target = { kind: 'between', low: 10, high: 15 };
const reached: readonly [Target, number | null, Better | null, Aim, number | null][] = [
  [{ kind: 'value', value: 0.48 }, 0.38, 'higher', { kind: 'reach', from: 0.38, to: 0.48, bounds: null }, 0.48],
  [{ kind: 'value', value: 25 }, 35, null, { kind: 'reach', from: 35, to: 25, bounds: null }, 25],
  [{ kind: 'relative', change: 0.25 }, 8, 'higher', { kind: 'reach', from: 8, to: 10, bounds: null }, 10],
  [{ kind: 'relative', change: 0.25 }, -8, 'higher', { kind: 'reach', from: -8, to: -6, bounds: null }, -6],
  [{ kind: 'points', change: 0.25 }, 0.5, 'higher', { kind: 'reach', from: 0.5, to: 0.75, bounds: null }, 0.75],
  [{ kind: 'points', change: 0.25 }, 0, 'higher', { kind: 'reach', from: 0, to: 0.25, bounds: null }, 0.25],
  [{ kind: 'at_least', bound: 0.9 }, 0.5, 'higher', { kind: 'reach', from: 0.5, to: 0.9, bounds: { low: 0.9, high: null } }, 0.9],
  [{ kind: 'at_least', bound: 0.9 }, 0.9, 'higher', { kind: 'keep', bounds: { low: 0.9, high: null } }, 0.9],
  [{ kind: 'at_most', bound: 0 }, null, 'lower', { kind: 'keep', bounds: { low: null, high: 0 } }, 0],
  [range, 8, 'inside', { kind: 'reach', from: 8, to: 10, bounds: { low: 10, high: 15 } }, 10],
  [range, 20, 'inside', { kind: 'reach', from: 20, to: 15, bounds: { low: 10, high: 15 } }, 15],
  [range, 12, null, { kind: 'keep', bounds: { low: 10, high: 15 } }, null],
];

test.each(reached)('%j from %s, better %s', (target, baseline, better, aim, value) => {
  expect(resolveAim(target, baseline, better)).toEqual({ ok: true, value: aim });
  expect(targetValue(aim)).toBe(value);
});

const refused: readonly [Target, number | null, Better | null, AimProblem][] = [
  [{ kind: 'value', value: 5 }, null, 'higher', { code: 'baseline_missing' }],
  [{ kind: 'points', change: 0.01 }, null, null, { code: 'baseline_missing' }],
  [{ kind: 'relative', change: 0.2 }, 0, 'higher', { code: 'relative_to_zero' }],
  [{ kind: 'relative', change: 0 }, 5, 'higher', { code: 'target_equals_baseline' }],
  [{ kind: 'value', value: 5 }, 5, null, { code: 'target_equals_baseline' }],
  [{ kind: 'relative', change: -0.2 }, 5, 'higher', { code: 'target_not_better', better: 'higher' }],
  [{ kind: 'at_least', bound: 5 }, 1, 'lower', { code: 'target_not_better', better: 'lower' }],
  [{ kind: 'value', value: 5 }, 1, 'inside', { code: 'inside_needs_range' }],
  [{ kind: 'relative', change: 0.2 }, 1, 'inside', { code: 'inside_needs_range' }],
];

test.each(refused)('%j from %s, better %s is refused', (target, baseline, better, problem) => {
  expect(resolveAim(target, baseline, better)).toEqual({ ok: false, problem });
});

test.each([
  [35, 25, 31, 0.4],
  [35, 25, 35, 0],
  [35, 25, 25, 1],
  [35, 25, 40, -0.5],
  [100, 180, 200, 1.25],
])('progress from %d to %d at %d is %d', (from, to, current, progress) => {
  expect(progressOf({ kind: 'reach', from, to, bounds: null }, current)).toBeCloseTo(progress, 12);
});

test('there is no progress towards a bound that is kept, nor beyond the far end of a range', () => {
  expect(progressOf({ kind: 'keep', bounds: { low: 1, high: null } }, 5)).toBeNull();
  const aim: Aim = { kind: 'reach', from: 8, to: 10, bounds: { low: 10, high: 15 } };
  expect([9, 10, 15, 15.1].map(current => progressOf(aim, current))).toEqual([0.5, 1, 3.5, null]);
});
