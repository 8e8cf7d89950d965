/** What a closed cycle has left undone on its Roadmap, for the next one. Used where the next cycle begins. */
import type { CarriedTask, Choices } from '../../contract';
import type { Day } from '../../core/day/day';
import { playbookOf } from '../../playbooks';
import { dayOfCell } from '../../sheet/read/days';
import { type TableRow, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { CARRIED_MARK } from '../../tabs/plan/carried-tasks';
import { NAME_LIMIT } from '../schemas';
import { tableOf } from '../workbook/current';

/** A property holds 9 KB, and the choices of the wizard lie beside the tasks. */
const ROOM = 4000;

/**
 * Tasks that had begun by the closing day and those the team added itself, the ones due first in front; as many as there is room for. What a
 * playbook planned for later was never begun, and is planned again by the next one. The name of the cycle says where a task comes from, once.
 */
export function openTasks(workbook: OpenWorkbook, closedOn: Day): NonNullable<Choices['carried']> {
  const { facts, timeZone } = workbook;
  const planned = new Set(playbookOf(facts.playbook).tasks.map(({ id }) => id));
  const isDue = ({ cells }: TableRow) => {
    const state = textOf(cells.state);
    if (textOf(cells.task) === '' || state === 'done') return false;
    const isOwn = facts.own === '' && !planned.has(textOf(cells.id));
    return isOwn || (state !== '' && state !== 'not_started') || (dayOfCell(cells.start, timeZone) ?? closedOn) <= closedOn;
  };
  const due = ({ cells }: TableRow) => dayOfCell(cells.due, timeZone) ?? Number.POSITIVE_INFINITY;
  const rows = (tableOf(workbook, 'roadmap')?.rows ?? []).filter(isDue).sort((one, other) => (due(one) < due(other) ? -1 : 1));
  const tasks: CarriedTask[] = [];
  let room = ROOM;
  for (const { cells } of rows) {
    const task = {
      title: textOf(cells.task),
      from: textOf(cells.id).startsWith(CARRIED_MARK) ? '' : facts.name.slice(0, NAME_LIMIT),
      doneWhen: textOf(cells.done_when),
      kpi: textOf(cells.kpi_id),
      owner: textOf(cells.owner).slice(0, NAME_LIMIT),
      begun: textOf(cells.state) === 'doing',
    };
    const size = JSON.stringify(task).length;
    if (size > room) continue;
    room -= size;
    tasks.push(task);
  }
  return { on: true, tasks };
}
