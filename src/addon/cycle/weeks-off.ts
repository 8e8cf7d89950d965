/** Moves the open tasks out of the weeks off named on Setup. Used by ./edit, when somebody changes them. */

import { leaveWeeksOff, readWeeksOff } from '../../core/cycle/weeks-off';
import { LANGUAGES } from '../../languages';
import { fill } from '../../languages/text';
import type { CellChange } from '../../sheet/cell-changes';
import { dayOfCell } from '../../sheet/read/days';
import { type CellValue, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import type { EditPlan } from '../edits/edit-plan';
import { tableOf } from '../workbook/current';

/** Plans the moves and says how many tasks have moved, or that no week could be read. */
export function leaveOffWeeks(plan: EditPlan, workbook: OpenWorkbook, typed: CellValue | undefined): void {
  const { toasts } = LANGUAGES[workbook.facts.language].messages;
  const text = textOf(typed);
  const weeks = readWeeksOff(text);
  if (weeks === null) {
    plan.say(fill(toasts.weeksOffUnread, { text }));
    return;
  }
  const { start } = workbook.facts;
  const moves = (tableOf(workbook, 'roadmap')?.rows ?? []).flatMap(({ row, cells }): (readonly CellChange[])[] => {
    const from = dayOfCell(cells.start, workbook.timeZone);
    const due = dayOfCell(cells.due, workbook.timeZone) ?? from;
    if (from === null || due === null || textOf(cells.state) === 'done') return [];
    const old = { first: from - start + 1, last: due - start + 1 };
    const { first, last } = leaveWeeksOff(old, weeks);
    if (first === old.first && last === old.last) return [];
    return [
      [
        { row, key: 'start', content: start + first - 1 },
        { row, key: 'due', content: start + last - 1 },
      ],
    ];
  });
  plan.change('roadmap', moves.flat());
  if (moves.length > 0) plan.say(fill(toasts.tasksMoved, { n: moves.length }));
}
