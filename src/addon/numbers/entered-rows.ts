/** Everything a number is entered for: the rows of the Dashboard and the watch KPIs of Setup. Used by commands and edits. */
import { FIGURE_COLUMNS, type KpiRow, readKpiRows } from '../../sheet/read/kpi-rows';
import { watchRows } from '../../sheet/read/watch-rows';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { boardsOf, requireTable, signsOf } from '../workbook/current';

export function kpiRows(workbook: OpenWorkbook): readonly KpiRow[] {
  const table = requireTable(workbook, 'dashboard', ['kpi', 'id', 'now', 'next']);
  return readKpiRows(table, boardsOf(workbook).measured(), workbook.formats('dashboard', FIGURE_COLUMNS));
}

/** The watch KPIs; one that is off has no next check-in. */
export function watchedRows(workbook: OpenWorkbook): readonly KpiRow[] {
  const habit = { currency: workbook.facts.currency, signs: signsOf(workbook) };
  return watchRows(requireTable(workbook, 'setup', ['watch']), habit, () => workbook.formats('setup', ['watch_now']));
}

/** Rows of the Dashboard and watch KPIs that are switched on: everything a number is entered for. */
export function enteredRows(workbook: OpenWorkbook): readonly KpiRow[] {
  return [...kpiRows(workbook), ...watchedRows(workbook).filter(({ next }) => next !== null)];
}
