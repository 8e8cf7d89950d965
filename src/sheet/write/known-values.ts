/**
 * Keeps what the boards say in the hidden static columns that the mirrors fall back on: where the add-on is not, people see these. One
 * write per tab, and none where nothing has changed. Used at the end of commands.
 */
import type { Board } from '../../boards/block';
import { Line } from '../../boards/block';
import { type LinkInput, linkIds, linkName } from '../../boards/links/link-board';
import { RULE_HIDDEN, ruleHidden } from '../../boards/rules';
import { dayMonth } from '../../boards/setup-board';
import { boardWords } from '../../boards/words';
import type { TabId } from '../../contract';
import { fill } from '../../languages/text';
import { type BoardTab, TAB_COLUMNS } from '../../tabs/tab-columns';
import { type CellValue, type Table, textOf } from '../read/read-table';
import { boardCell, type WorkbookBoards } from '../workbook/boards';
import type { OpenWorkbook } from '../workbook/workbook';
import { cellContent } from './cell-text';
import { idOfRows } from './row-ids';
import { setWithHeading } from './typed-tables';

type Value = string | number;

/** Writes the last known values of the given tabs; a tab that is not there, or lost one of these columns, is left to the sheet check. */
export function keepKnown(workbook: OpenWorkbook, boards: WorkbookBoards, tabs: readonly BoardTab[]): void {
  for (const id of tabs) {
    const table = workbook.table(id);
    if (table === null || workbook.tabs[id]?.built !== true) continue;
    // What was known tells to whom the folded cells belong that a sort has left behind.
    if (id === 'dashboard' && idOfRows(table).some(({ before, id: own }) => before !== '' && own !== '' && before !== own)) continue;
    const keys = TAB_COLUMNS[id].known;
    const first = table.columns[keys[0] ?? ''];
    const places = keys.map(key => table.columns[key]);
    if (first === undefined || places.some((column, index) => column !== first + index)) continue;
    if (id === 'rules') keepHidden(table, boards);
    const values = knownRows(workbook, boards, id, table);
    const before = [table.heading, ...table.rows.map(({ cells }) => cells)].map(cells => keys.map(key => cells[key] ?? ''));
    if (isSame(before, values)) continue;
    setWithHeading(
      table.sheet.getRange(table.headingRow, first, values.length, keys.length),
      values.map(row => row.map(value => (typeof value === 'number' ? value : cellContent(value, '')))),
    );
  }
}

/** Puts the hidden cells of rules back beside the signs they belong to, before these signs are written down as known. */
function keepHidden(table: Table, boards: WorkbookBoards): void {
  const rows = ruleHidden(boards.rules());
  const before = table.rows.map(({ cells }) => RULE_HIDDEN.map(key => textOf(cells[key])));
  const after = rows.map(row => RULE_HIDDEN.map(key => row[key]));
  const first = table.columns[RULE_HIDDEN[0]];
  const isTogether = RULE_HIDDEN.every((key, index) => first !== undefined && table.columns[key] === first + index);
  if (first === undefined || !isTogether || isSame(before, after)) return;
  table.sheet.getRange(table.headingRow + 1, first, after.length, RULE_HIDDEN.length).setValues(after.map(row => [...row]));
}

function isSame(before: readonly (readonly CellValue[])[], after: readonly (readonly Value[])[]): boolean {
  return before.length === after.length && after.every((row, at) => row.every((value, index) => value === before[at]?.[index]));
}

/** The heading row first; a row without a name keeps nothing. */
function knownRows(workbook: OpenWorkbook, boards: WorkbookBoards, id: BoardTab, table: Table): readonly (readonly Value[])[] {
  const keys = TAB_COLUMNS[id].known;
  const board = boards.of(id);
  const head = keys.map(key => headValue(workbook, board, key));
  const ids = id === 'links' ? linkIds(table.rows.map(({ cells }) => linkLine(cells))) : [];
  const rows = table.rows.map(({ cells }, index) =>
    keys.map(key => (key === 'known_id' && id === 'links' ? (ids[index] ?? '') : rowValue(id, boards, board, key, cells, index))),
  );
  return [head, ...rows];
}

function headValue({ facts }: OpenWorkbook, board: Board<string>, key: string): Value {
  if (key === 'known_line') {
    const { tabs, calendar } = boardWords(facts.language);
    return fill<string>(tabs.band.known, { day: dayMonth(facts.effective, calendar) });
  }
  return board.head[`b_${key.slice('known_'.length)}`] ?? '';
}

function rowValue(
  id: BoardTab,
  boards: WorkbookBoards,
  board: Board<string>,
  key: string,
  cells: Table['rows'][number]['cells'],
  index: number,
): Value {
  const measured = id === 'dashboard' ? boards.measured() : null;
  if (key === 'known_name') return nameOf(id, cells);
  if (key === 'known_id')
    return nameOf(id, cells) === '' ? '' : (measured?.kpis.find(({ kpi }) => kpi.index === index)?.kpi.id ?? textOf(cells.id));
  if (key === 'known_status') return boards.statusOf(index);
  return boardCell(board, index, `b_${key.slice('known_'.length)}`);
}

const NAMED_BY: Readonly<Partial<Record<TabId, string>>> = {
  dashboard: 'kpi',
  roadmap: 'task',
  rules: 'sign',
  setup: 'watch',
  experiments: 'hypothesis',
};

/** What the mirrors look a row up by. */
function nameOf(id: BoardTab, cells: Table['rows'][number]['cells']): string {
  if (id === 'links') return linkName(linkLine(cells));
  const key = NAMED_BY[id];
  return key === undefined ? '' : textOf(cells[key]);
}

function linkLine(cells: Table['rows'][number]['cells']): Line<LinkInput> {
  return new Line(0, Object.values(cells), new Map(Object.keys(cells).map((key, at) => [key, at])));
}
