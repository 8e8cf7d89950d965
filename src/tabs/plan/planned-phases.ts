/**
 * The phases of a cycle as the team wants them: the playbook's, under other names or with other lengths. Tasks move with their phase.
 * Pure; used by plan.ts.
 */
import type { Choices } from '../../contract';
import { CYCLE_DAYS } from '../../core/cycle/cycle';
import type { Phase, Playbook, Task } from '../../playbooks/playbook';

export interface PlannedPhase {
  readonly phase: Phase;
  /** The team's own name; null for the playbook's. */
  readonly name: string | null;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Whether the lengths make a cycle: one phase each, 90 days in all. */
export function fitCycle(playbook: Pick<Playbook, 'phases'>, own: NonNullable<Choices['phases']>): boolean {
  return own.length === playbook.phases.length && own.reduce((sum, { days }) => sum + days, 0) === CYCLE_DAYS;
}

/** Days follow from the lengths, in the order of the playbook. Own lengths that do not fit the playbook are left out. */
export function plannedPhases(playbook: Pick<Playbook, 'phases'>, own: Choices['phases']): readonly PlannedPhase[] {
  if (own === undefined || !fitCycle(playbook, own)) return playbook.phases.map(phase => ({ ...phase, phase, name: null }));
  let firstDay = 1;
  return playbook.phases.map((phase, index) => {
    const { name = '', days = 0 } = own[index] ?? {};
    const planned = { phase, name: name === '' ? null : name, firstDay, lastDay: firstDay + days - 1 };
    firstDay += days;
    return planned;
  });
}

/** Days until which baselines may be measured: the end of the last measuring phase, 0 without one. */
export function plannedMeasuringDays(phases: readonly PlannedPhase[]): number {
  return Math.max(0, ...phases.filter(({ phase }) => phase.measuring).map(({ lastDay }) => lastDay));
}

/** First and last day of a task: from the Monday of its first week to the Friday of its last one, moved with its phase. */
export function plannedTask(
  { phase, firstWeek, lastWeek = firstWeek }: Pick<Task, 'phase' | 'firstWeek' | 'lastWeek'>,
  phases: readonly PlannedPhase[],
): TaskDays {
  return plannedDays({ phase, first: (firstWeek - 1) * 7 + 1, length: (lastWeek - firstWeek) * 7 + 4 }, phases);
}

export interface TaskDays {
  readonly first: number;
  readonly last: number;
}

/**
 * Moves a task with its phase: it stays as far from the start of the phase as in the playbook. A task that no longer fits into a
 * shortened phase starts on its last day; none ends after day 90.
 *
 * @param length days from the first to the last
 */
export function plannedDays(
  { phase: id, first, length }: { readonly phase: string; readonly first: number; readonly length: number },
  phases: readonly PlannedPhase[],
): TaskDays {
  const own = phases.find(({ phase }) => phase.id === id);
  const moved = own === undefined ? first : Math.max(1, Math.min(first + own.firstDay - own.phase.firstDay, own.lastDay));
  return { first: moved, last: Math.min(moved + length, CYCLE_DAYS) };
}
