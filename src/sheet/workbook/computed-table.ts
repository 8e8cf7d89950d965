/**
 * A tab as the add-on works with it: what people typed, as it was read, and beside it what the boards say of it, worked out anew. So no
 * command depends on what a computed cell shows just now. Used by the endpoints.
 */

import { checkInFigure } from '../../boards/kpi/check-ins';
import { shownStatus } from '../../boards/kpi/kpi-board';
import type { BoardKpi } from '../../boards/kpi/kpis';
import type { MeasuredKpis } from '../../boards/kpi/measured';
import { Names } from '../../boards/names';
import { ruleHidden } from '../../boards/rules';
import { boardWords } from '../../boards/words';
import type { TabId } from '../../contract';
import { BOARD_TABS, type BoardTab } from '../../tabs/tab-columns';
import { type CellValue, figureOf, type Table, textOf } from '../read/read-table';
import { boardCell, type WorkbookBoards } from './boards';
import type { OpenWorkbook } from './workbook';

type Cells = Readonly<Record<string, CellValue | undefined>>;

/** Null for a tab that is not there. */
export function computedTable(workbook: OpenWorkbook, boards: WorkbookBoards, id: TabId): Table | null {
  const table = workbook.table(id);
  if (table === null) return null;
  const board = BOARD_TABS.find(tab => tab === id);
  if (board === undefined) return table;
  const computed = board === 'checkins' ? checkInCells(boards.measured()) : boardCells(boards, board);
  return { ...table, rows: table.rows.map((row, index) => ({ row: row.row, cells: { ...row.cells, ...computed(row.cells, index) } })) };
}

/** Values of the board under its own keys, and under those of the columns that mirror them: `b_now` is `now` too. */
function boardCells(boards: WorkbookBoards, id: Exclude<BoardTab, 'checkins'>): (cells: Cells, index: number) => Cells {
  const board = boards.of(id);
  const names = board.keys.flatMap(
    key =>
      (key.startsWith('b_')
        ? [
            [key, key],
            [key, key.slice(2)],
          ]
        : [[key, key]]) as [string, string][],
  );
  const own = id === 'dashboard' ? dashboardCells(boards.measured()) : id === 'rules' ? ruleCells(boards) : () => ({});
  return (_, index) => ({
    ...Object.fromEntries(names.map(([key, name]) => [name, boardCell(board, index, key)])),
    ...own(index),
  });
}

/** The id by the name of the row, and the status: KPI_STATUS is asked by the cell, here the assessment says the same. */
function dashboardCells(measured: MeasuredKpis | null): (index: number) => Cells {
  if (measured === null) return () => ({});
  const words = boardWords(measured.cycle.language);
  const rows = new Map(measured.kpis.map(each => [each.kpi.index, each]));
  return index => {
    const found = rows.get(index);
    return found === undefined ? {} : { id: found.kpi.id, status: shownStatus(found, words) };
  };
}

/** What a playbook says of the rule whose sign stands in a row. */
function ruleCells(boards: WorkbookBoards): (index: number) => Cells {
  const rows = ruleHidden(boards.rules());
  return index => ({ ...rows[index] });
}

/** Which KPI a check-in belongs to, and its figure; blank for a row that counts for none. */
function checkInCells(measured: MeasuredKpis | null): (cells: Cells) => Cells {
  const names = new Names<BoardKpi>((measured?.subjects ?? []).map(({ kpi }) => kpi));
  return cells => {
    const kpi = names.find(textOf(cells.kpi), textOf(cells.kpi_id));
    if (measured === null || kpi === null) return { key: '', x: figureOf(cells.value) ?? '' };
    const figure = checkInFigure({ value: cells.value, numerator: cells.numerator, denominator: cells.denominator }, kpi, measured.cycle);
    return { key: kpi.id, x: figure ?? '' };
  };
}
