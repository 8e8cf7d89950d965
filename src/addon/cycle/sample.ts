/** Takes the example's check-ins, links and the rows of its other tabs out again; what people typed stays, and so do figures they confirmed. */

import type { TabId } from '../../contract';
import { LATER_TABS } from '../../cycle-tabs';
import { LANGUAGES } from '../../languages';
import { playbookOf } from '../../playbooks';
import { playbookIn } from '../../playbooks/in-currency';
import { tabRows } from '../../sheet/build/tab-block';
import { type CellChange, prepareCells } from '../../sheet/cell-changes';
import { type TableRow, textOf } from '../../sheet/read/read-table';
import { sketchOf } from '../../sheet/workbook/drawing-of';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { cellContent, plainText } from '../../sheet/write/cell-text';
import { takeRows } from '../../sheet/write/taken-rows';
import { TABS } from '../../tabs';
import { EXAMPLE_TARGET } from '../../tabs/dashboard/tab';
import { isExampleAmount } from '../../tabs/plan/plan';
import { SAMPLE_MARK } from '../../tabs/plan/sample';
import { removeSampleChannel } from '../links/sample-links';
import { restructure } from '../workbook/command';
import { markedWorkbook, requireTable, tableOf } from '../workbook/current';
import { requireEditor } from '../workbook/writing';

export function removeSample(): { readonly removed: number } {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  return restructure(() => {
    const workbook = markedWorkbook();
    requireTable(workbook, 'checkins', ['id', 'kpi']);
    // Before anything goes, so that a tab that is gone leaves no half of the example behind.
    const [writeExamples, writeTasks] = [examplesRestored(workbook), tasksRestored(workbook)];
    removeSampleChannel(workbook);
    const removed = (['checkins', 'links', ...LATER_TABS] as const).reduce((sum, id) => sum + removeSampleRows(workbook, id), 0);
    writeExamples();
    writeTasks();
    return { removed };
  });
}

/** The tab is as long then as one that was never given an example, also where a call that failed has taken the rows out before. */
function removeSampleRows(workbook: OpenWorkbook, id: TabId): number {
  const table = tableOf(workbook, id);
  if (table === null) return 0;
  const rows = table.rows.filter(isSample).map(({ row }) => row);
  takeRows(table, rows, tabRows(TABS[id](sketchOf(workbook, LANGUAGES[workbook.facts.language]))));
  return rows.length;
}

/** Whether a row belongs to the example. */
const isSample = ({ cells }: TableRow): boolean => textOf(cells.id).startsWith(SAMPLE_MARK);

/** Tasks the example had begun or finished are as new. Reads, and gives what writes. */
function tasksRestored(workbook: OpenWorkbook): () => void {
  const table = requireTable(workbook, 'roadmap', ['id', 'status']);
  const { taskStatuses } = LANGUAGES[workbook.facts.language].lists;
  const changes = table.rows.flatMap(({ row, cells }): CellChange[] => {
    const id = textOf(cells.id);
    if (!id.startsWith(SAMPLE_MARK)) return [];
    const status = cellContent(taskStatuses.not_started, '');
    // The mark goes last: without it, nobody would know whose status that was.
    return [
      { row, key: 'status', content: status },
      { row, key: 'id', ...plainText(id.slice(SAMPLE_MARK.length)) },
    ];
  });
  return prepareCells(table, changes).write;
}

/** The example counted the playbook's own figures as baselines; without it they are examples again, never counted. Reads, and gives what writes. */
function examplesRestored(workbook: OpenWorkbook): () => void {
  const table = requireTable(workbook, 'dashboard', ['id', 'baseline_from', 'baseline_typed']);
  const playbook = playbookIn(playbookOf(workbook.facts.playbook), workbook.facts.currency);
  const { sources } = LANGUAGES[workbook.facts.language].lists;
  const found = table.rows.flatMap(({ row, cells }) => {
    const kpi = playbook.kpis.find(({ id }) => id === textOf(cells.id));
    const example = kpi?.baseline ?? kpi?.sampleBaseline;
    const after = kpi?.baseline === null ? sources.measuring : sources.example;
    // What a call that failed has left half done looks like that.
    const isHalfDone = kpi?.baseline === null && cells.baseline_from === after;
    if (kpi === undefined || cells.baseline_typed !== example || (cells.baseline_from !== sources.typed && !isHalfDone)) return [];
    return [{ row, kpi, after, isChosen: !isExampleAmount(kpi) || textOf(cells.past_targets) !== '' }];
  });
  // Column by column: where the baseline comes from goes after what would not be known without it.
  const changes: readonly CellChange[] = [
    ...found.flatMap(({ row, isChosen }) => (isChosen ? [] : [{ row, key: 'past_targets', ...plainText(EXAMPLE_TARGET) }])),
    ...found.map(({ row, after }) => ({ row, key: 'baseline_from', content: cellContent(after, '') })),
    ...found.flatMap(({ row, kpi }) => (kpi.baseline === null ? [{ row, key: 'baseline_typed', content: '' as const }] : [])),
  ];
  return prepareCells(table, changes).write;
}
