/**
 * Figures typed into the cells that are there for them, *Value* of Check-ins and *Baseline as typed*. Of 3:45 Sheets makes a time of day: a KPI
 * in seconds, minutes or hours gets what was typed, with the number format of its KPI, so that the next number there is one; for any other
 * KPI a message says that it does not count. A typed baseline may be a text (12k), which is read or asked about, and brings its
 * unit and digits. Used by edits.
 */

import { kpiUnit } from '../../core/kpi/own-unit';
import type { AmountUnit } from '../../core/kpi/read-amount';
import { readTarget } from '../../core/kpi/read-target';
import { digitsIn, typedDigits } from '../../core/kpi/unit-typed';
import { nameKey } from '../../core/name-key';
import { LANGUAGES } from '../../languages';
import { fill } from '../../languages/text';
import { datedText } from '../../sheet/read/dated-text';
import { figureText } from '../../sheet/read/figure-text';
import { isOtherUnit, unitOf } from '../../sheet/read/number-unit';
import { type Table, type TableRow, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { cellContent } from '../../sheet/write/cell-text';
import { setFormatOf } from '../../sheet/write/typed-tables';
import { letters } from '../../tabs/place';
import type { EditPlan } from '../edits/edit-plan';
import { signsOf } from '../workbook/current';
import { namedKpis, type RowSpan, rowsIn } from './adopt-rows';
import { adoptUnits, type TypedText, unitless } from './adopt-unit';
import { FIGURES, figureFormat, prepareRoom, type RowDigits } from './figure-format';
import { amountQuestion, isTimeFormat, textTyped, typedAmount } from './typed-amount';

/** *Value* of Check-ins, after the value or the KPI of a row was typed. A text counts as it stands there. */
export function adoptTimes(plan: EditPlan, workbook: OpenWorkbook, table: Table, span: RowSpan): void {
  const timed = rowsIn(table, span).filter(({ cells }) => typeof cells.value === 'object' && textOf(cells.kpi) !== '');
  if (timed.length === 0) return;
  const kpis = namedKpis(workbook);
  take(plan, workbook, table, { tab: 'checkins', key: 'value', rows: timed }, ({ cells }) => {
    const name = textOf(cells.kpi);
    const kpi = kpis.get(nameKey(name));
    return { name, unit: unitOf(kpi?.unitWord ?? '', workbook.setup), format: kpi?.format ?? '' };
  });
}

/** *Baseline as typed* of the Dashboard. */
export function adoptBaselines(plan: EditPlan, workbook: OpenWorkbook, table: Table, span: RowSpan): void {
  const edited = rowsIn(table, span);
  planRoom(plan, workbook, edited);
  const units = adoptUnits(plan, workbook, table, baselineTexts(workbook, table, edited));
  const rows = edited.filter(
    ({ cells: { baseline_typed: value } }) => typeof value === 'object' || (typeof value === 'string' && value !== ''),
  );
  take(plan, workbook, table, { tab: 'dashboard', key: 'baseline_typed', rows }, ({ row, cells }) => {
    const name = textOf(cells.kpi);
    const adopted = units.get(row);
    if (adopted !== undefined) return { name, ...adopted };
    const unit = unitOf(textOf(cells.unit), workbook.setup);
    return { name, unit, format: figureFormat(workbook, row, unit) };
  });
}

/** Room for the digits of typed baselines; one of another unit is no figure of its row. */
function planRoom(plan: EditPlan, workbook: OpenWorkbook, rows: readonly TableRow[]): void {
  const typed = rows.filter(({ cells }) => typeof cells.baseline_typed === 'number');
  if (typed.length === 0) return;
  const formatAt = workbook.formats('dashboard', FIGURES);
  const { currency } = workbook.facts;
  const digits = typed.flatMap(({ row, cells }): readonly RowDigits[] => {
    const unit = unitOf(textOf(cells.unit), workbook.setup);
    return isOtherUnit(formatAt(row, 'baseline_typed'), { unit, currency })
      ? []
      : [{ row, digits: typedDigits(unit, Number(cells.baseline_typed)) }];
  });
  const room = prepareRoom(workbook, digits);
  if (room !== null) plan.write(room);
}

/** Room for the digits of targets, which are texts. */
export function planTargetRoom(plan: EditPlan, workbook: OpenWorkbook, table: Table, targets: readonly TypedText[]): void {
  const { currency } = workbook.facts;
  const lines = new Map(table.rows.map(({ row, cells }) => [row, cells]));
  const digits = targets.map(({ row, text }): RowDigits => {
    const word = textOf(lines.get(row)?.unit);
    const unit = unitOf(word, workbook.setup);
    const read = readTarget(text, signsOf(workbook).decimal, kpiUnit({ unit, currency }, word));
    return { row, digits: word !== '' && read.ok ? digitsIn(read.value.target, unit) : 0 };
  });
  const room = prepareRoom(workbook, digits);
  if (room !== null) plan.write(room);
}

/** Baselines of rows without a unit, as they are shown. */
function baselineTexts(workbook: OpenWorkbook, table: Table, rows: readonly TableRow[]): readonly TypedText[] {
  const open = unitless(table);
  const asked = rows.filter(({ row, cells }) => open.has(row) && cells.baseline_typed !== '');
  if (asked.length === 0) return [];
  const formatAt = workbook.formats('dashboard', FIGURES);
  const signs = signsOf(workbook);
  return asked.map(({ row, cells: { baseline_typed: value } }) => ({
    row,
    text: typeof value === 'number' ? figureText(value, formatAt(row, 'baseline_typed'), signs) : textOf(value),
  }));
}

interface Column {
  readonly tab: 'checkins' | 'dashboard';
  readonly key: string;
  readonly rows: readonly TableRow[];
}

type OwnFigure = Pick<AmountUnit, 'unit'> & { readonly name: string; readonly format: string };

function take(plan: EditPlan, workbook: OpenWorkbook, table: Table, { tab, key, rows }: Column, own: (line: TableRow) => OwnFigure): void {
  const column = table.columns[key];
  const [first, last] = [rows[0]?.row, rows[rows.length - 1]?.row];
  if (column === undefined || first === undefined || last === undefined) return;
  const range = table.sheet.getRange(first, column, last - first + 1, 1);
  const [shown, formats] = [range.getDisplayValues(), range.getNumberFormats()];
  const { currency, language } = workbook.facts;
  const { toasts } = LANGUAGES[language].messages;
  const signs = signsOf(workbook);
  const habit = { decimal: signs.decimal, timeZone: workbook.timeZone };
  for (const line of rows) {
    const at = line.row - first;
    const typed = { value: line.cells[key] ?? '', shown: shown[at]?.[0] ?? '', format: formats[at]?.[0] ?? '' };
    const { name: kpi, unit, format } = own(line);
    if (datedText(typed.value, typed.shown, habit) === null) {
      plan.write(() => setFormatOf(table.sheet.getRangeList([`${letters(column)}${line.row}`]), format || 'General'));
      continue;
    }
    const text = textTyped(typed, habit);
    const amount = typedAmount(typed, { unit, currency }, habit);
    if (amount.ok) {
      plan.change(tab, [{ row: line.row, key, content: amount.value, format: format || 'General' }]);
      plan.say(fill(toasts.readAs, { kpi, text, value: figureText(amount.value, format, signs) }));
      continue;
    }
    const asked = isTimeFormat(typed.format)
      ? fill(toasts.timeNotCounted, { kpi, text })
      : amountQuestion(amount.problem, kpi, text, value => figureText(value, format, signs), toasts, 'notCounted');
    if (asked !== null) plan.say(asked);
    if (typeof typed.value === 'object')
      plan.change(tab, [{ row: line.row, key, content: cellContent(text, ''), format: format || 'General' }]);
  }
}
