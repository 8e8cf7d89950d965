/** Every rule, risk and threshold of every playbook can speak up, and stays silent when one thing is missing. */
import { checkRule, type Reading } from '../../src/core/rule/rule';
import { isCrossed } from '../../src/core/rule/threshold';
import { PLAYBOOKS } from '../../src/playbooks';
import type { Playbook, PlaybookCondition } from '../../src/playbooks/playbook';

const playbooks: readonly Playbook[] = Object.values(PLAYBOOKS);
const conditionals = playbooks.flatMap(playbook =>
  [...playbook.rules, ...playbook.risks].map(rule => [playbook.id, rule.id, rule] as const),
);
const thresholds = playbooks.flatMap(playbook => playbook.thresholds.map(threshold => [playbook.id, threshold.id, threshold] as const));

const STEADY: Reading = { current: 100, baseline: 100, trend: 'flat' };

/** A reading of one KPI under which all of the given conditions hold. */
function readingFor(conditions: readonly PlaybookCondition[]): Reading {
  let { current, trend } = STEADY;
  for (const condition of conditions) {
    if (condition.is === 'above' || condition.is === 'below') {
      const bound = condition.bound === 'baseline' ? 100 : condition.bound;
      current = condition.is === 'above' ? bound + 1 : bound - 1;
    } else {
      trend = condition.is === 'does_not_rise' ? 'flat' : condition.is;
    }
  }
  return { current, baseline: 100, trend };
}

describe.each(conditionals)('%s, %s', (_playbook, _id, rule) => {
  const conditions = rule.conditions.flatMap(condition => (condition ? [condition] : []));
  const readings = new Map(conditions.map(({ kpi }) => [kpi, readingFor(conditions.filter(condition => condition.kpi === kpi))] as const));

  test('fires when its conditions hold', () => {
    expect(checkRule(rule, readings)).toBe('fires');
  });

  test('does not fire when nothing moves and nothing is beyond a bound', () => {
    const quiet = new Map(
      conditions.map(condition => {
        const beyond = condition.is === 'above' || condition.is === 'below';
        const bound = beyond && condition.bound !== 'baseline' ? condition.bound : 100;
        return [condition.kpi, { current: bound, baseline: bound, trend: condition.is === 'flat' ? 'rises' : 'flat' } as Reading] as const;
      }),
    );
    expect(checkRule(rule, quiet)).not.toBe('fires');
  });

  test('reads not measured, never quiet, without its KPIs', () => {
    expect(checkRule(rule, new Map())).toBe('not_measured');
  });
});

test.each(thresholds)('%s, threshold %s is crossed beyond its bound and not on it', (_playbook, _id, threshold) => {
  const step = threshold.crossed === 'below' ? -0.01 : 0.01;
  const values = (value: number) => Array.from({ length: threshold.inARow }, () => value);
  expect(isCrossed(values(threshold.bound + step), threshold)).toBe(true);
  expect(isCrossed(values(threshold.bound), threshold)).toBe(false);
});
