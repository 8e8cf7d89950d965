/** Moves the open tasks out of the weeks off named on Setup. Used by onEdit, when somebody changes them. */

import { leaveWeeksOff, readWeeksOff } from '../core/cycle/weeks-off';
import { LANGUAGES } from '../languages';
import { fill } from '../languages/text';
import { dayOfCell } from '../sheet/days';
import { textOf } from '../sheet/read-table';
import type { OpenWorkbook } from '../sheet/workbook';
import { tableOf } from './current';

/** Says how many tasks have moved, or that no week could be read. Under the document's lock. */
export function leaveOffWeeks(workbook: OpenWorkbook, typed: string): void {
  const { toasts } = LANGUAGES[workbook.facts.language].messages;
  const weeks = readWeeksOff(typed);
  const roadmap = tableOf(workbook, 'roadmap');
  if (weeks === null) workbook.spreadsheet.toast(fill(toasts.weeksOffUnread, { text: typed }));
  if (weeks === null || roadmap === null) return;
  const { start } = workbook.facts;
  let moved = 0;
  for (const { row, cells } of roadmap.rows) {
    const from = dayOfCell(cells.start, workbook.timeZone);
    const due = dayOfCell(cells.due, workbook.timeZone) ?? from;
    if (from === null || due === null || textOf(cells.state) === 'done') continue;
    const old = { first: from - start + 1, last: due - start + 1 };
    const { first, last } = leaveWeeksOff(old, weeks);
    if (first === old.first && last === old.last) continue;
    moved++;
    roadmap.sheet.getRange(row, roadmap.columns.start ?? 1).setValue(start + first - 1);
    roadmap.sheet.getRange(row, roadmap.columns.due ?? 1).setValue(start + last - 1);
  }
  if (moved > 0) workbook.spreadsheet.toast(fill(toasts.tasksMoved, { n: moved }));
}
