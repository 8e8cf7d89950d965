/** Takes the example's check-ins, links and the rows of its other tabs out again; what people typed stays, and so do figures they confirmed. */

import { LATER_TABS } from '../../cycle-tabs';
import { LANGUAGES } from '../../languages';
import { playbookOf } from '../../playbooks';
import { playbookIn } from '../../playbooks/in-currency';
import { type CellChange, prepareCells } from '../../sheet/cell-changes';
import { type Table, type TableRow, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { cellContent, plainText } from '../../sheet/write/cell-text';
import { rowRuns } from '../../sheet/write/row-runs';
import { takeRows } from '../../sheet/write/taken-rows';
import { EXAMPLE_TARGET } from '../../tabs/dashboard/tab';
import { isExampleAmount } from '../../tabs/plan/plan';
import { SAMPLE_MARK } from '../../tabs/plan/sample';
import { removeSampleLinks } from '../links/sample-links';
import { restructure } from '../workbook/command';
import { markedWorkbook, requireTable } from '../workbook/current';
import { requireEditor } from '../workbook/writing';

export function removeSample(): { readonly removed: number } {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  return restructure(() => {
    const workbook = markedWorkbook();
    const table = requireTable(workbook, 'checkins', ['id', 'kpi']);
    // Before anything goes, so that a tab that is gone leaves no half of the example behind.
    const [writeExamples, writeTasks] = [examplesRestored(workbook), tasksRestored(workbook)];
    const rows = table.rows.filter(isSample).map(({ row }) => row);
    // From below, so that the rows still to go keep their numbers; neighbours go in one call.
    for (const { first, count } of rowRuns(rows).reverse()) table.sheet.deleteRows(first, count);
    if (rows.length > 0) table.sheet.insertRowsAfter(table.sheet.getMaxRows(), rows.length);
    const links = removeSampleLinks(workbook);
    const others = LATER_TABS.reduce((sum, id) => sum + removeSampleRows(workbook.table(id)), 0);
    writeExamples();
    writeTasks();
    return { removed: rows.length + links + others };
  });
}

/** Rows of a tab that came on first use, which brought the example's along. */
function removeSampleRows(table: Table | null): number {
  const rows = (table?.rows ?? []).filter(isSample).map(({ row }) => row);
  if (table !== null) takeRows(table, rows);
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
    return [
      { row, key: 'id', ...plainText(id.slice(SAMPLE_MARK.length)) },
      { row, key: 'status', content: status },
    ];
  });
  return prepareCells(table, changes).write;
}

/** The example counted the playbook's own figures as baselines; without it they are examples again, never counted. Reads, and gives what writes. */
function examplesRestored(workbook: OpenWorkbook): () => void {
  const table = requireTable(workbook, 'dashboard', ['id', 'baseline_from', 'baseline_typed']);
  const playbook = playbookIn(playbookOf(workbook.facts.playbook), workbook.facts.currency);
  const { sources } = LANGUAGES[workbook.facts.language].lists;
  const changes = table.rows.flatMap(({ row, cells }): CellChange[] => {
    const kpi = playbook.kpis.find(({ id }) => id === textOf(cells.id));
    const example = kpi?.baseline ?? kpi?.sampleBaseline;
    if (kpi === undefined || cells.baseline_typed !== example || cells.baseline_from !== sources.typed) return [];
    const from = cellContent(kpi.baseline === null ? sources.measuring : sources.example, '');
    const isChosen = !isExampleAmount(kpi) || textOf(cells.past_targets) !== '';
    return [
      ...(isChosen ? [] : [{ row, key: 'past_targets', ...plainText(EXAMPLE_TARGET) }]),
      { row, key: 'baseline_from', content: from },
      ...(kpi.baseline === null ? [{ row, key: 'baseline_typed', content: '' as const }] : []),
    ];
  });
  return prepareCells(table, changes).write;
}
