/** The Dashboard's rows as the add-on needs them: figures from the cells, shown texts as people see them. */
import type { Day } from '../core/day/day';
import { dayOfCell } from './days';
import { figureOf, readTable, type Table, textOf } from './read-table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface KpiRow {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly star: boolean;
  readonly owner: string;
  readonly status: string;
  readonly doNow: string;
  readonly now: number | null;
  readonly nowText: string;
  readonly targetText: string;
  readonly definition: string;
  readonly unitWord: string;
  /** Days of the last and of the next check-in. */
  readonly last: Day | null;
  readonly next: Day | null;
  readonly cadenceDays: number;
  /** Number format of the KPI's figures. */
  readonly format: string;
}

/** Rows with a KPI name; those a person typed without the add-on have no id yet. */
export function readKpiRows(sheet: Sheet, timeZone: string): { readonly table: Table; readonly rows: readonly KpiRow[] } {
  const table = readTable(sheet);
  const shown = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getDisplayValues();
  const formats = sheet.getRange(1, table.columns.now ?? 1, sheet.getMaxRows(), 1).getNumberFormats();
  const rows = table.rows.flatMap(({ row, cells }): KpiRow[] => {
    const name = textOf(cells.kpi);
    if (name === '') return [];
    const text = (key: string) => shown[row - 1]?.[(table.columns[key] ?? 1) - 1] ?? '';
    return [
      {
        row,
        id: textOf(cells.id),
        name,
        star: textOf(cells.star) === '★',
        owner: textOf(cells.owner),
        status: text('status'),
        doNow: text('do_now'),
        now: figureOf(cells.now),
        nowText: text('now'),
        targetText: text('target'),
        definition: textOf(cells.definition),
        unitWord: textOf(cells.unit),
        last: dayOfCell(cells.last, timeZone),
        next: dayOfCell(cells.next, timeZone),
        cadenceDays: figureOf(cells.cadence_days) ?? 7,
        format: formats[row - 1]?.[0] ?? '',
      },
    ];
  });
  return { table, rows };
}
