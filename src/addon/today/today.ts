/** The Today panel: what needs action, whose numbers are due, this week's tasks, the first-week ticks. */

import type { ActionLine, FirstStep, TodayView } from '../../contract';
import { LANGUAGES } from '../../languages';
import { prepareCells } from '../../sheet/cell-changes';
import { dayOfCell } from '../../sheet/read/days';
import { textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { cellContent } from '../../sheet/write/cell-text';
import { SAMPLE_MARK } from '../../tabs/plan/sample';
import { caughtUpWorkbook } from '../catch-up';
import { isThawed } from '../close/close';
import { cycleFacts } from '../cycle/open';
import { enteredRows } from '../numbers/entered-rows';
import { dueNumbers } from '../numbers/numbers';
import { command } from '../workbook/command';
import { requireTable, tableOf } from '../workbook/current';
import { PersonalMemory } from '../workbook/memory';
import { requireEditor } from '../workbook/writing';
import { openTasks, weekEndOf } from './open-tasks';
import { phaseViews } from './phases';
import { reviewFile, reviewLink } from './review-date';

/** The tabs the panel reads. */
export const TODAY_TABS = ['dashboard', 'roadmap', 'rules', 'checkins', 'links'] as const;

export function today(): TodayView {
  return todayView(caughtUpWorkbook(TODAY_TABS));
}

/** What Today says of a workbook that has been read. */
export function todayView(workbook: OpenWorkbook): TodayView {
  const rows = enteredRows(workbook);
  const cycle = cycleFacts(workbook);
  const due = dueNumbers(workbook, rows).filter(({ overdueDays }) => overdueDays >= 0);
  return {
    cycle,
    stars: rows
      .filter(({ star }) => star)
      .map(({ name, nowText, targetText, targetIsChange, status }) => ({
        name,
        now: nowText,
        target: targetText,
        ofBaseline: targetIsChange,
        status,
      })),
    needAction: [
      ...rows
        .filter(({ doNow }) => doNow !== '')
        .map(({ name, status, doNow, owner }) => ({ kpi: name, status, action: doNow.replace(/^▌ /, ''), owner })),
      ...firedApart(workbook, new Set(rows.filter(({ status }) => status !== '').map(({ id }) => id))),
    ],
    due,
    tasks: openTasks(workbook, weekEndOf(workbook)),
    phases: phaseViews(workbook),
    ticks: ticksOf(workbook),
    thawed: isThawed(workbook),
    reviewLink: reviewLink(workbook),
    reviewFile: reviewFile(workbook),
  };
}

/** What fires without a row of the Dashboard to say so: risks, and thresholds of watch KPIs. */
function firedApart(workbook: OpenWorkbook, shown: ReadonlySet<string>): readonly ActionLine[] {
  return (tableOf(workbook, 'rules')?.rows ?? [])
    .filter(({ cells }) => cells.verdict === 'fires' && !shown.has(textOf(cells.row_kpi)))
    .map(({ cells }) => ({
      kpi: textOf(cells.sign),
      status: textOf(cells.state),
      action: textOf(cells.action),
      owner: textOf(cells.owner),
    }));
}

/** What somebody ticked, and what is plain to see: a number of the cycle that was typed, a link that was built. */
function ticksOf(workbook: OpenWorkbook): TodayView['ticks'] {
  const ticked = new PersonalMemory(workbook.spreadsheet.getId()).ticks();
  const isOwn = (id: string) => !id.startsWith(SAMPLE_MARK);
  const hasNumber = () =>
    (tableOf(workbook, 'checkins')?.rows ?? []).some(
      ({ cells }) => cells.x !== '' && isOwn(textOf(cells.id)) && (dayOfCell(cells.date, workbook.timeZone) ?? 0) >= workbook.facts.start,
    );
  const hasLink = () => (workbook.table('links')?.rows ?? []).some(({ cells }) => textOf(cells.url) !== '' && isOwn(textOf(cells.id)));
  return { ...ticked, numbers: ticked.numbers || hasNumber(), bio_link: ticked.bio_link || hasLink() };
}

export function tick({ step, done }: { readonly step: FirstStep; readonly done: boolean }): null {
  new PersonalMemory(SpreadsheetApp.getActiveSpreadsheet().getId()).setTick(step, done);
  return null;
}

/** A task is the one whose words the person saw; of equal ones, the id says which. A task that is gone changes nothing. */
export function finishTask({ id, task }: { readonly id: string; readonly task: string }): TodayView {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  return command(['roadmap'], workbook => {
    const table = requireTable(workbook, 'roadmap', ['id', 'status']);
    const named = table.rows.filter(({ cells }) => textOf(cells.task) === task);
    const found = named.find(({ cells }) => textOf(cells.id) === id) ?? named[0];
    const content = cellContent(LANGUAGES[workbook.facts.language].lists.taskStatuses.done, '');
    const { write, after } = prepareCells(table, found === undefined ? [] : [{ row: found.row, key: 'status', content }], 'typing');
    // What the answer needs is read before anything is written.
    todayView(workbook);
    return { write, after: { roadmap: after }, answer: todayView };
  });
}
