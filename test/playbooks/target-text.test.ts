/** Targets as a person would type them, in the habits of four spreadsheets. */
import type { PlaybookTarget, Unit } from '../../src/playbooks/playbook';
import { type TargetHabit, writeTarget } from '../../src/playbooks/target-text';

const english: TargetHabit = { decimal: '.', percent: '%', currency: 'USD' };
const malay: TargetHabit = { decimal: '.', percent: '%', currency: 'MYR' };
const finnish: TargetHabit = { decimal: ',', percent: '\u00a0%', currency: 'EUR' };
const danish: TargetHabit = { decimal: ',', percent: '\u00a0%', currency: 'DKK' };

const cases: readonly (readonly [PlaybookTarget, Unit, TargetHabit, string])[] = [
  [{ kind: 'value', value: 0.6 }, 'percent', english, '60%'],
  [{ kind: 'value', value: 0.012 }, 'percent', danish, '1,2\u00a0%'],
  [{ kind: 'value', value: 0.07 }, 'percent', english, '7%'],
  [{ kind: 'value', value: 9.5 }, 'seconds', danish, '9,5'],
  [{ kind: 'value', value: 170 }, 'money', danish, '170\u00a0kr.'],
  [{ kind: 'at_most', bound: 77 }, 'money', english, '≤ $77'],
  [{ kind: 'value', value: 25 }, 'money', finnish, '25\u00a0€'],
  [{ kind: 'value', value: 12.5 }, 'money', malay, 'RM\u00a012.5'],
  [{ kind: 'value', value: 180_000 }, 'count', finnish, '180000'],
  [{ kind: 'relative', change: 0.2 }, 'percent', english, '+20%'],
  [{ kind: 'relative', change: -0.15 }, 'money', malay, '-15%'],
  [{ kind: 'points', change: 0.005 }, 'percent', finnish, '+0,5 pp'],
  [{ kind: 'at_least', bound: 0.9 }, 'share_of_weeks', malay, '≥ 90%'],
  [{ kind: 'at_most', bound: 0 }, 'count', english, '≤ 0'],
  [{ kind: 'between', low: 10, high: 15 }, 'count', english, '10–15'],
  [{ kind: 'between', low: 0.1, high: 0.2 }, 'percent', danish, '10–20\u00a0%'],
];

test.each(cases)('%j as %s', (target, unit, habit, written) => {
  expect(writeTarget(target, unit, habit)).toBe(written);
});
