/**
 * Rows that people type straight into a tab: a check-in gets its KPI's id, so that renaming the KPI loses nothing, and its number
 * format, so that 42 typed for a percentage is 42%; a KPI gets the number formats of its unit. Used by onEdit.
 */
import { nameKey } from '../boards/names';
import type { Unit } from '../playbooks/playbook';
import { unitOf } from '../sheet/number-unit';
import { type Table, textOf } from '../sheet/read-table';
import type { OpenWorkbook } from '../sheet/workbook';
import { numberFormat } from '../tabs/number-format';
import { kpiRows, watchedRows } from './endpoints/numbers';

/** First and last sheet row of an edit. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

function rowsIn(table: Table, { first, last }: RowSpan): Table['rows'] {
  return table.rows.filter(({ row }) => row >= first && row <= last);
}

/** After the KPI of check-ins was picked or typed. A name neither the Dashboard nor the watch KPIs have leaves the row without an id. */
export function adoptCheckins(workbook: OpenWorkbook, table: Table, span: RowSpan): void {
  const { kpi_id: idColumn, value: valueColumn } = table.columns;
  if (workbook.table('dashboard') === null || idColumn === undefined || valueColumn === undefined) return;
  const kpis = [...kpiRows(workbook), ...watchedRows(workbook)];
  for (const { row, cells } of rowsIn(table, span)) {
    const kpi = kpis.find(({ name }) => nameKey(name) === nameKey(textOf(cells.kpi)));
    table.sheet.getRange(row, idColumn).setValue(kpi?.id ?? '');
    if (kpi !== undefined && kpi.format !== '') table.sheet.getRange(row, valueColumn).setNumberFormat(kpi.format);
  }
}

/** Digits where nobody said how many. */
const DECIMALS: Partial<Record<Unit, number>> = { percent: 1, money: 2, per_thousand: 1 };
const FIGURES = ['now', 'target', 'baseline', 'baseline_typed'] as const;

/** After a KPI was named or its unit picked. A named row keeps formats it already has; a new unit always brings its own. */
export function adoptKpis(workbook: OpenWorkbook, table: Table, span: RowSpan, unitPicked: boolean): void {
  for (const { row, cells } of rowsIn(table, span)) {
    if (textOf(cells.kpi) === '') continue;
    const unit = unitOf(textOf(cells.unit), workbook.setup);
    const format = numberFormat(unit, DECIMALS[unit] ?? 0, workbook.facts.currency);
    for (const key of FIGURES) {
      const column = table.columns[key];
      if (column === undefined) continue;
      const cell = table.sheet.getRange(row, column);
      if (unitPicked || AUTOMATIC.test(cell.getNumberFormat())) cell.setNumberFormat(format);
    }
  }
}

/** What a cell says that was never given a format. */
const AUTOMATIC = /^(|General|0\.###############)$/;
