/**
 * Tasks that the cycle before has left open, as tasks of the first week. They stand below the playbook's own, as every task does that a team
 * adds, and are told by the name of the cycle they come from. Pure; used where a cycle is planned.
 */

import type { Choices } from '../../contract';
import { nameKey } from '../../core/name-key';
import type { CycleModel, TaskModel } from './cycle-model';

/** In front of the id of a task that a cycle before has left open. */
export const CARRIED_MARK = 'open-';
const WEEK = 7;

/**
 * The cycle with the open tasks in it. What the playbook plans anyway stands once, in its own week, also where the cycle before spoke another language.
 *
 * @example withCarried(cycle, undefined) // the cycle as it is
 */
export function withCarried(cycle: CycleModel, carried: Choices['carried']): CycleModel {
  if (carried?.on !== true) return cycle;
  const known = new Set(cycle.tasks.map(({ title }) => nameKey(title)));
  const planned = new Set(cycle.tasks.map(({ id }) => id));
  const names = new Map(cycle.kpis.map(({ id, name }) => [id, name]));
  const tasks = carried.tasks.flatMap(({ title, from, doneWhen, kpi, owner, begun, task }, at): TaskModel[] => {
    if (known.has(nameKey(title)) || (task !== undefined && planned.has(task))) return [];
    known.add(nameKey(title));
    const kpiName = names.get(kpi);
    return [
      {
        id: `${CARRIED_MARK}${at + 1}`,
        title: from === '' ? title : `${title} · ${from}`,
        doneWhen,
        kpi: kpiName ?? '',
        kpiId: kpiName === undefined ? '' : kpi,
        owner,
        start: cycle.start,
        due: cycle.start + WEEK - 1,
        status: begun ? 'doing' : 'not_started',
      },
    ];
  });
  return { ...cycle, tasks: [...cycle.tasks, ...tasks] };
}
