/**
 * Rows that people type straight into a tab: a check-in gets its KPI's id, so that renaming the KPI loses nothing, and its number
 * format, so that 42 typed for a percentage is 42%; a KPI gets the number formats of its unit. Used by edits.
 */

import { isPercent } from '../../core/kpi/read-amount';
import { typedDigits } from '../../core/kpi/unit-typed';
import { nameKey } from '../../core/name-key';
import { FIGURE_COLUMNS, type KpiRow } from '../../sheet/read/kpi-rows';
import { decimalsOf, unitOf } from '../../sheet/read/number-unit';
import { type CellValue, type Table, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { plainText } from '../../sheet/write/cell-text';
import { setFormatOf, setFormats } from '../../sheet/write/typed-tables';
import { numberFormat } from '../../tabs/number-format';
import { letters } from '../../tabs/place';
import type { EditPlan } from '../edits/edit-plan';
import { boardsOf } from '../workbook/current';
import { watchedRows } from './entered-rows';
import { AUTOMATIC, DECIMALS, FIGURES, prepareRoom, withRoom } from './figure-format';

/** First and last sheet row of an edit. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Rows of a table inside an edit. */
export function rowsIn(table: Table, { first, last }: RowSpan): Table['rows'] {
  return table.rows.filter(({ row }) => row >= first && row <= last);
}

/**
 * After the KPI of check-ins was picked or typed. A name neither the Dashboard nor the watch KPIs have leaves the row without an id; `formatted` are
 * rows whose value gets its format already.
 */
export function adoptCheckins(
  plan: EditPlan,
  workbook: OpenWorkbook,
  table: Table,
  span: RowSpan,
  formatted: ReadonlySet<number> = new Set(),
): void {
  const column = table.columns.value;
  const rows = rowsIn(table, span);
  if (workbook.table('dashboard') === null || column === undefined || rows.length === 0) return;
  const kpis = namedKpis(workbook);
  const adopted = rows.map(({ row, cells }) => ({ row, kpi: kpis.get(nameKey(textOf(cells.kpi))) }));
  plan.change(
    'checkins',
    adopted.map(({ row, kpi }) => ({ row, key: 'kpi_id', ...plainText(kpi?.id ?? '') })),
  );
  if (rows.every(({ row }) => formatted.has(row))) return;
  const first = rows[0]?.row ?? span.first;
  const cells = table.sheet.getRange(first, column, rows.length, 1);
  const given = cells.getNumberFormats().map(([own = ''], at) => formatBefore(workbook, rows[at]?.cells.value, adopted[at]?.kpi) ?? own);
  const roomy = given.map((format, at) => roomyFormat(workbook, format, rows[at]?.cells.value, adopted[at]?.kpi));
  plan.write(() => {
    setFormats(
      cells,
      roomy.map(({ format }) => [format]),
    );
  });
  planRows(plan, workbook, roomy);
}

/**
 * The format of a value's cell, null to leave it. A blank one takes that of a percentage alone, without which 42 is no 42%: any other cell that had a format
 * would keep it when somebody types 12 €, and nothing would tell that from 12.
 */
function formatBefore(workbook: OpenWorkbook, value: CellValue | undefined, kpi: KpiHabits | undefined): string | null {
  if (kpi === undefined || kpi.format === '') return null;
  const isBlank = value === undefined || value === '';
  return isBlank && !isPercent(unitOf(kpi.unitWord, workbook.setup)) ? AS_TYPED : kpi.format;
}

const AS_TYPED = 'General';

/** After values of check-ins were typed: each gets the format of its KPI where its cell had none, and those with more digits than their cell shows bring them along, there and on the Dashboard. */
export function adoptDigits(plan: EditPlan, workbook: OpenWorkbook, table: Table, span: RowSpan, apart: ReadonlySet<number>): void {
  const column = table.columns.value;
  const rows = rowsIn(table, span).filter(
    ({ row, cells: { value, kpi } }) => typeof value === 'number' && textOf(kpi) !== '' && !apart.has(row),
  );
  const [first, last] = [rows[0]?.row, rows[rows.length - 1]?.row];
  if (workbook.table('dashboard') === null || column === undefined || first === undefined || last === undefined) return;
  const kpis = namedKpis(workbook);
  const formats = table.sheet.getRange(first, column, last - first + 1, 1).getNumberFormats();
  const roomy = rows.map(({ row, cells }) => {
    const own = formats[row - first]?.[0] ?? '';
    const kpi = kpis.get(nameKey(textOf(cells.kpi)));
    const format = AUTOMATIC.test(own) ? kpi?.format || own : own;
    return { row, own, ...roomyFormat(workbook, format, cells.value, kpi) };
  });
  for (const { row, own, format } of roomy)
    if (format !== own) plan.write(() => setFormatOf(table.sheet.getRangeList([`${letters(column)}${row}`]), format));
  planRows(plan, workbook, roomy);
}

interface RoomyFormat {
  readonly format: string;
  /** Id of the KPI, and the digits its format had no room for; 0 where it had. */
  readonly id: string;
  readonly digits: number;
}

function roomyFormat(workbook: OpenWorkbook, format: string, value: CellValue | undefined, kpi: KpiHabits | undefined): RoomyFormat {
  if (kpi === undefined || typeof value !== 'number') return { format, id: '', digits: 0 };
  const unit = unitOf(kpi.unitWord, workbook.setup);
  const digits = typedDigits(unit, value);
  const roomy = withRoom(format, digits, { unit, currency: workbook.facts.currency });
  return { format: roomy, id: kpi.id, digits: roomy === format ? 0 : digits };
}

function planRows(plan: EditPlan, workbook: OpenWorkbook, roomy: readonly RoomyFormat[]): void {
  const rows = new Map((workbook.table('dashboard')?.rows ?? []).map(({ row, cells }) => [textOf(cells.id), row]));
  const room = prepareRoom(
    workbook,
    roomy.map(({ id, digits }) => ({ row: rows.get(id) ?? 0, digits: rows.has(id) ? digits : 0 })),
  );
  if (room !== null) plan.write(room);
}

/** What a row of Check-ins takes over from its KPI. */
export type KpiHabits = Pick<KpiRow, 'id' | 'unitWord' | 'format'>;

/** Id, unit and number format of every KPI by its name; of doubles the first counts. */
export function namedKpis(workbook: OpenWorkbook): ReadonlyMap<string, KpiHabits> {
  const formatAt = workbook.formats('dashboard', FIGURE_COLUMNS);
  const headingRow = workbook.table('dashboard')?.headingRow ?? 0;
  const own = (boardsOf(workbook).measured()?.kpis ?? []).map(({ kpi: { id, name, index, unitWord } }) => ({
    name,
    id,
    unitWord,
    format: formatAt(headingRow + 1 + index, 'now'),
  }));
  const found = new Map<string, KpiHabits>();
  // The check asks as well, and finds the column gone.
  const watched = workbook.setup.columns.watch === undefined ? [] : watchedRows(workbook);
  for (const { name, id, unitWord, format } of [...own, ...watched])
    if (!found.has(nameKey(name))) found.set(nameKey(name), { id, unitWord, format });
  return found;
}

/**
 * After a KPI was named or its unit picked. A named row keeps formats it already has, and has none before its unit is known; a new unit brings
 * its own where what is there does not suit it, so that a row that was moved keeps its digits.
 */
export function adoptKpis(plan: EditPlan, workbook: OpenWorkbook, table: Table, span: RowSpan, unitPicked: boolean): void {
  const rows = rowsIn(table, span);
  if (rows.every(({ cells }) => textOf(cells.kpi) === '')) return;
  const formatAt = workbook.formats('dashboard', FIGURES);
  // By format, since one list of cells takes one in a single call.
  const cellsBy = new Map<string, string[]>();
  for (const key of FIGURES) {
    const column = table.columns[key];
    for (const { row, cells } of rows) {
      const own = formatAt(row, key);
      if (column === undefined || textOf(cells.kpi) === '' || textOf(cells.unit) === '' || !(unitPicked || AUTOMATIC.test(own))) continue;
      const unit = unitOf(textOf(cells.unit), workbook.setup);
      const { currency } = workbook.facts;
      if (own === numberFormat(unit, decimalsOf(own), currency)) continue;
      const { baseline_typed: typed } = cells;
      const format = numberFormat(unit, Math.max(DECIMALS[unit] ?? 0, typeof typed === 'number' ? typedDigits(unit, typed) : 0), currency);
      if (format !== own) cellsBy.set(format, [...(cellsBy.get(format) ?? []), `${letters(column)}${row}`]);
    }
  }
  plan.write(() => {
    for (const [format, cells] of cellsBy) setFormatOf(table.sheet.getRangeList(cells), format);
  });
}
