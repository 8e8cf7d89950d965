/** Tasks of a weekly review on their way to the Roadmap. Used by the endpoints. */

import type { ReviewTask, ReviewView } from '../../contract';
import { dayFromIso } from '../../core/day/day';
import { nameKey } from '../../core/name-key';
import { LANGUAGES } from '../../languages';
import { type AppendedRow, prepareRows } from '../../sheet/append-rows';
import { type CellChange, prepareCells } from '../../sheet/cell-changes';
import { contentIds } from '../../sheet/content-ids';
import { dayOfCell } from '../../sheet/read/days';
import { type TableRow, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { cellContent, plainText } from '../../sheet/write/cell-text';
import { refuse } from '../refusal';
import { command, unchanged } from '../workbook/command';
import { requireTable } from '../workbook/current';
import { requireEditor } from '../workbook/writing';
import { kpiNamed } from './decision-rows';
import { REVIEW_MARK, reviewView } from './review-view';

/** Neighbours on a Roadmap nobody has rearranged, so that a task is there as a whole; only the hidden id stands apart. */
const TASK_KEYS = ['task', 'done_when', 'kpi', 'owner', 'start', 'due', 'status', 'id'] as const;
type TaskCells = AppendedRow<(typeof TASK_KEYS)[number]>;

/** A task that is open on the Roadmap under the same words is there already; one that was written half is completed. */
export function saveTasks({ tasks }: { readonly tasks: readonly ReviewTask[] }): ReviewView {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  return command(['dashboard', 'roadmap'], workbook => {
    const table = requireTable(workbook, 'roadmap', ['task', 'owner', 'start', 'due', 'status', 'id']);
    const open = new Map(table.rows.flatMap(row => (row.cells.state === 'done' ? [] : [[nameKey(textOf(row.cells.task)), row] as const])));
    const names = tasks.map(({ task }) => nameKey(task));
    const asked = tasks.filter((_, at) => names[at] !== '' && names.indexOf(names[at] ?? '') === at);
    const taken = new Set(table.rows.map(({ cells }) => textOf(cells.id).replace(REVIEW_MARK, '')));
    const ids = contentIds(
      asked.map(({ task }) => `review|${task}`),
      taken,
    );
    const rows = asked.map((task, at) => ({ there: open.get(nameKey(task.task)), cells: taskCells(task, ids[at] ?? '', workbook) }));
    const changes = rows.flatMap(({ there, cells }) => (there === undefined ? [] : missingCells(there, cells, workbook.timeZone)));
    const fresh = rows.flatMap(({ there, cells }) => (there === undefined ? [cells] : []));
    reviewView(workbook);
    if (changes.length === 0 && fresh.length === 0) return unchanged(reviewView);
    const changed = prepareCells(workbook.table('roadmap') ?? table, changes, 'typing');
    const added = prepareRows(changed.after, TASK_KEYS, fresh);
    return {
      write: () => {
        if (changes.length > 0) changed.write();
        added.write();
      },
      after: { roadmap: added.after },
      answer: reviewView,
    };
  });
}

function taskCells({ task, owner, due, kpi, kpiId }: ReviewTask, id: string, workbook: OpenWorkbook): TaskCells {
  const { facts } = workbook;
  const { lists, calendar } = LANGUAGES[facts.language];
  const until = dayFromIso(due) ?? refuse('bad_day', { text: due });
  return {
    task: plainText(task.trim()),
    done_when: plainText(''),
    kpi: { content: cellContent(kpiNamed(workbook, kpi, kpiId), ''), format: 'General' },
    owner: { content: cellContent(owner, ''), format: 'General' },
    start: { content: Math.min(facts.effective, until), format: calendar.cellFormat },
    due: { content: until, format: calendar.cellFormat },
    status: { content: cellContent(lists.taskStatuses.not_started, ''), format: 'General' },
    id: plainText(`${REVIEW_MARK}${id}`),
  };
}

/** What a call that failed has left blank in a task of these very days; a task of other days is another's, and stays as it is. */
function missingCells({ row, cells }: TableRow, wanted: TaskCells, timeZone: string): readonly CellChange[] {
  const isSame = (key: 'start' | 'due') =>
    [null, wanted[key].content].includes(dayOfCell(cells[key] === '' ? undefined : cells[key], timeZone));
  if (!isSame('start') || !isSame('due') || textOf(cells.id).startsWith(REVIEW_MARK)) return [];
  return TASK_KEYS.filter(key => key === 'id' || ((cells[key] ?? '') === '' && wanted[key].content !== '')).map(key => ({
    row,
    key,
    ...wanted[key],
  }));
}
