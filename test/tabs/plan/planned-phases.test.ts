/** Phases under the team's own names and lengths: days without gap, tasks that move with their phase. */
import * as fc from 'fast-check';
import { PLAYBOOKS } from '../../../src/playbooks';
import type { Playbook } from '../../../src/playbooks/playbook';
import { fitCycle, plannedMeasuringDays, plannedPhases, plannedTask } from '../../../src/tabs/plan/planned-phases';

const playbooks: readonly Playbook[] = Object.values(PLAYBOOKS);

/** Lengths of at least one day that add up to 90. */
const lengths = (count: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 89 }), { minLength: count - 1, maxLength: count - 1 })
    .map(cuts => [0, ...cuts.sort((a, b) => a - b), 90])
    .map(cuts => cuts.slice(1).map((cut, at) => ({ name: '', days: cut - (cuts[at] ?? 0) })));

describe.each(playbooks.map(playbook => [playbook.id, playbook] as const))('%s', (_id, playbook) => {
  test('without changes everything stands where the playbook has it', () => {
    const phases = plannedPhases(playbook, undefined);
    expect(phases.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual(
      playbook.phases.map(({ firstDay, lastDay }) => [firstDay, lastDay]),
    );
    expect(plannedMeasuringDays(phases)).toBe(playbook.measuringDays);
    for (const task of playbook.tasks) {
      const last = Math.min((task.lastWeek ?? task.firstWeek) * 7 - 2, 90);
      expect(plannedTask(task, phases)).toEqual({ first: task.firstWeek * 7 - 6, last });
    }
  });

  test('any lengths cover day 1 to 90 without gap, and every task lies in the cycle and begins in its phase', () => {
    fc.assert(
      fc.property(lengths(playbook.phases.length), own => {
        expect(fitCycle(playbook, own)).toBe(true);
        const phases = plannedPhases(playbook, own);
        const days = phases.flatMap(({ firstDay, lastDay }) => Array.from({ length: lastDay - firstDay + 1 }, (_, k) => firstDay + k));
        expect(days).toEqual(Array.from({ length: 90 }, (_, k) => k + 1));
        for (const task of playbook.tasks) {
          const { first, last } = plannedTask(task, phases);
          expect(first).toBeGreaterThanOrEqual(1);
          expect(last).toBeLessThanOrEqual(90);
          expect(last).toBeGreaterThanOrEqual(first);
          expect(first).toBeLessThanOrEqual(phases.find(({ phase }) => phase.id === task.phase)?.lastDay ?? 0);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('own names are kept, blank ones are the playbook’s', () => {
    const own = playbook.phases.map(({ firstDay, lastDay }, at) => ({ name: at === 0 ? 'Ours' : '', days: lastDay - firstDay + 1 }));
    expect(plannedPhases(playbook, own).map(({ name }) => name)).toEqual(['Ours', ...own.slice(1).map(() => null)]);
  });

  test('lengths that are no cycle are refused', () => {
    const own = playbook.phases.map(() => ({ name: '', days: 1 }));
    expect(fitCycle(playbook, own)).toBe(false);
    expect(fitCycle(playbook, [{ name: '', days: 90 }])).toBe(playbook.phases.length === 1);
  });
});
