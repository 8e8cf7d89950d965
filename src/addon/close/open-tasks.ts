/** What a closed cycle has left undone on its Roadmap, for the next one. Used where the next cycle begins. */

import type { CarriedTask } from '../../contract';
import type { Day } from '../../core/day/day';
import { nameKey } from '../../core/name-key';
import { playbookOf } from '../../playbooks';
import { dayOfCell } from '../../sheet/read/days';
import { type TableRow, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { CARRIED_MARK } from '../../tabs/plan/carried-tasks';
import { tasksOf } from '../edits/heal-ids';
import { LIST_LIMIT, nameWithin, textWithin } from '../schemas';
import { tableOf } from '../workbook/current';

/** Signs of all of them together: what is kept of a file has its limits. */
const ROOM = 20_000;

export interface OpenTasks {
  readonly tasks: readonly CarriedTask[];
  /** What of them finds no room any more. */
  readonly left: readonly string[];
}

/**
 * Tasks that had begun by the closing day and those the team added itself, the ones due first in front; as many as there is room for. What a
 * playbook planned for later was never begun, and is planned again by the next one. The name of the cycle says where a task comes from, once.
 */
export function tasksToCarry(workbook: OpenWorkbook, closedOn: Day): OpenTasks {
  const { facts, timeZone } = workbook;
  const planned = new Set(playbookOf(facts.playbook).tasks.map(({ id }) => id));
  const worded = new Map(tasksOf(workbook).map(({ id, name }) => [nameKey(name), id]));
  const isDue = ({ cells }: TableRow) => {
    const state = textOf(cells.state);
    if (textOf(cells.task) === '' || state === 'done') return false;
    const isOwn = facts.own === '' && !planned.has(textOf(cells.id));
    return isOwn || (state !== '' && state !== 'not_started') || (dayOfCell(cells.start, timeZone) ?? closedOn) <= closedOn;
  };
  const due = ({ cells }: TableRow) => dayOfCell(cells.due, timeZone) ?? Number.POSITIVE_INFINITY;
  const rows = (tableOf(workbook, 'roadmap')?.rows ?? []).filter(isDue).sort((one, other) => (due(one) < due(other) ? -1 : 1));
  const tasks: CarriedTask[] = [];
  const left: string[] = [];
  let room = ROOM;
  for (const { cells } of rows) {
    const id = worded.get(nameKey(textOf(cells.task)));
    const task: CarriedTask = {
      title: textWithin(textOf(cells.task)),
      from: textOf(cells.id).startsWith(CARRIED_MARK) ? '' : nameWithin(facts.name),
      doneWhen: textWithin(textOf(cells.done_when)),
      kpi: nameWithin(textOf(cells.kpi_id)),
      owner: nameWithin(textOf(cells.owner)),
      begun: textOf(cells.state) === 'doing',
      ...(id === undefined ? {} : { task: id }),
    };
    const size = JSON.stringify(task).length;
    if (size > room || tasks.length === LIST_LIMIT) left.push(task.title);
    else {
      room -= size;
      tasks.push(task);
    }
  }
  return { tasks, left };
}
