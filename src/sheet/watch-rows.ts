/** The watch KPIs of Setup as the add-on needs them, in the same shape as the rows of the Dashboard. */
import { dayOfCell } from './days';
import type { KpiRow } from './kpi-rows';
import { figureOf, textOf } from './read-table';
import type { OpenWorkbook } from './workbook';

/** All of them; one that is switched off has no next check-in. */
export function watchRows({ setup, timeZone }: OpenWorkbook): readonly KpiRow[] {
  const { sheet, rows, columns } = setup;
  const named = rows.filter(({ cells }) => textOf(cells.watch) !== '');
  const first = named[0]?.row;
  const column = columns.watch_now;
  if (first === undefined || column === undefined) return [];
  const area = sheet.getRange(first, column, sheet.getMaxRows() - first + 1, 1);
  const [shown, formats] = [area.getDisplayValues(), area.getNumberFormats()];
  return named.map(({ row, cells }) => ({
    row,
    id: textOf(cells.watch_id),
    name: textOf(cells.watch),
    star: false,
    owner: textOf(cells.watch_owner),
    status: '',
    doNow: '',
    now: figureOf(cells.watch_now),
    nowText: shown[row - first]?.[0] ?? '',
    targetText: '',
    definition: textOf(cells.watch_definition),
    unitWord: textOf(cells.watch_unit),
    last: dayOfCell(cells.watch_last, timeZone),
    next: dayOfCell(cells.watch_next, timeZone),
    cadenceDays: figureOf(cells.watch_days) ?? 7,
    format: formats[row - first]?.[0] ?? '',
  }));
}
