/** Computed columns that somebody typed over, cleared, moved or blocked, and the board of a tab that cannot spread out. Used by the sheet check. */
import type { Finding, TabId } from '../../contract';
import type { MessageTexts } from '../../languages/language';
import { fill } from '../../languages/text';
import { blockedBoard, rowsLacking } from '../../sheet/build/blocked-board';
import type { Table } from '../../sheet/read/read-table';
import { areFactKeysApart } from '../../sheet/workbook/fact-keys';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { brokenColumns } from '../../sheet/write/filled-columns';
import type { TabSpec } from '../../tabs/spec';

interface CheckedTab {
  readonly id: TabId;
  readonly name: string;
  readonly spec: TabSpec;
}

/** What is said of a column, by what is wrong with it. */
const SAID = { lost: 'formulaLost', blocked: 'columnBlocked', blank: 'headingBlank' } as const;

export function columnFindings(
  workbook: OpenWorkbook,
  table: Table,
  { id, name, spec }: CheckedTab,
  text: MessageTexts['check'],
): readonly Finding[] {
  const columns = brokenColumns(table, spec);
  const broken = columns.flatMap(({ key, heading, why }): Finding[] =>
    why === 'shifted'
      ? []
      : [{ id: `column:${id}:${key}`, text: fill(text[SAID[why]], { column: heading, tab: name }), tab: id, repairable: true }],
  );
  const isShifted = columns.some(({ why }) => why === 'shifted') || (id === 'setup' && areFactKeysApart(table));
  const shifted: readonly Finding[] = isShifted
    ? [{ id: `shifted:${id}`, text: fill(text.columnsShifted, { tab: name }), tab: id, repairable: true }]
    : [];
  return [...broken, ...shifted, ...ofBoard(workbook, table, { id, name, spec }, text)];
}

function ofBoard(workbook: OpenWorkbook, table: Table, { id, name, spec }: CheckedTab, text: MessageTexts['check']): readonly Finding[] {
  const key = blockedBoard(table, spec);
  if (key === null) return [];
  const isShort = rowsLacking(table, linesOfBoard(workbook, id)) > 0;
  const said = isShort ? fill(text.tooFewRows, { tab: name }) : fill(text.columnBlocked, { column: text.hiddenColumns, tab: name });
  return [{ id: `column:${id}:${key}`, text: said, tab: id, repairable: true }];
}

/** Lines that the board of a tab gives beyond those that people fill there: the Scorecard shows the rows of the Dashboard. */
export function linesOfBoard(workbook: OpenWorkbook, id: TabId): number {
  const dashboard = id === 'scorecard' ? workbook.table('dashboard') : null;
  return dashboard === null ? 0 : Math.max(0, ...dashboard.rows.map(({ row }) => row - dashboard.headingRow));
}
