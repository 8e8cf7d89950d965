/** The tasks of the Roadmap around a day, open ones and what became of those of the past week. Used by Today, the Monday message and the weekly review. */
import type { TaskLine } from '../../contract';
import { addDays, type Day, isoOfDay, laterDay } from '../../core/day/day';
import { weekStart } from '../../core/series/week';
import { dayOfCell } from '../../sheet/read/days';
import { textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { requireTable } from '../workbook/current';

const WEEK = 7;

/** The last day of the week of the cycle the figures stand for. */
export function weekEndOf({ facts }: OpenWorkbook): Day {
  return addDays(weekStart(laterDay(facts.effective, facts.start), facts.start), WEEK - 1);
}

/** Open tasks that begin on the day at the latest, those that are late too; most urgent first. */
export function openTasks(workbook: OpenWorkbook, until: Day): readonly TaskLine[] {
  const table = requireTable(workbook, 'roadmap', ['task', 'start', 'due', 'status', 'state', 'id']);
  const now = workbook.facts.effective;
  return table.rows
    .flatMap(({ cells }) => {
      const start = dayOfCell(cells.start, workbook.timeZone);
      const due = dayOfCell(cells.due, workbook.timeZone);
      if (textOf(cells.task) === '' || start === null || due === null || textOf(cells.state) === 'done' || start > until) return [];
      return [{ cells, due }];
    })
    .sort((a, b) => a.due - b.due)
    .map(({ cells, due }) => ({
      id: textOf(cells.id),
      task: textOf(cells.task),
      doneWhen: textOf(cells.done_when),
      owner: textOf(cells.owner),
      due: isoOfDay(due),
      status: textOf(cells.status),
      late: due < now,
    }));
}

/** Of the tasks that fell due in the seven days before: how many are done. What is due on the day itself may still be. */
export function tasksOfPastWeek(workbook: OpenWorkbook): { readonly done: number; readonly all: number } {
  const now = workbook.facts.effective;
  const states = requireTable(workbook, 'roadmap', ['task', 'due', 'state']).rows.flatMap(({ cells }) => {
    const due = dayOfCell(cells.due, workbook.timeZone);
    return textOf(cells.task) === '' || due === null || due >= now || due < addDays(now, -WEEK) ? [] : [textOf(cells.state)];
  });
  return { done: states.filter(state => state === 'done').length, all: states.length };
}
