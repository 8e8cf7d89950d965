/**
 * Figures that people typed over *Now*, *Target* and *Baseline* of the Dashboard: what they are in the unit of their KPI, and the number formats
 * their cells had before. Used by typed-over.
 */

import { typedDigits } from '../../core/kpi/unit-typed';
import { failure } from '../../core/outcome';
import { LANGUAGES } from '../../languages';
import { figureText } from '../../sheet/read/figure-text';
import { FIGURE_COLUMNS } from '../../sheet/read/kpi-rows';
import { isOtherUnit, signIn, unitOf } from '../../sheet/read/number-unit';
import { type Table, type TableRow, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { type EditedRange, isInRange, shownTexts, type TypedCell } from '../../sheet/write/filled-columns';
import { setFormat, setFormatOf } from '../../sheet/write/typed-tables';
import { letters } from '../../tabs/place';
import { type AdoptedUnit, adoptUnits, unitless } from '../numbers/adopt-unit';
import { figureFormat, withRoom } from '../numbers/figure-format';
import { amountQuestion, textTyped, typedAmount } from '../numbers/typed-amount';
import { signsOf } from '../workbook/current';
import type { EditPlan } from './edit-plan';

type Units = ReadonlyMap<number, AdoptedUnit>;

/** Units that stand in the first figures of rows which have none. */
function unitsTyped(
  plan: EditPlan,
  workbook: OpenWorkbook,
  table: Table,
  typed: readonly TypedCell[],
  edited: EditedRange | undefined,
): Units {
  const open = unitless(table);
  const isFigure = ({ key, value }: TypedCell) => FIGURE_COLUMNS.some(column => column === key) && typeof value !== 'object';
  const cells = typed.filter(cell => open.has(cell.row) && isFigure(cell));
  if (cells.length === 0) return new Map();
  const formatAt = formatsOf(workbook, table, cells, edited);
  const signs = signsOf(workbook);
  const texts = cells.map(cell => ({
    row: cell.row,
    text: typeof cell.value === 'number' ? figureText(cell.value, formatAt(cell), signs) : String(cell.value),
  }));
  return adoptUnits(plan, workbook, table, texts);
}

/** A figure typed over *Now* or *Baseline*. */
export interface Figure {
  readonly cell: TypedCell;
  readonly value: number;
  /** Number format of the KPI, with room for the digits that were typed. */
  readonly format: string;
  /** Those digits, where its row has too little room for them; else 0. */
  readonly digits: number;
  /** What was typed where it was no number; null for a number. */
  readonly text: string | null;
}

/**
 * Numbers, and texts and times that read in one way for their KPI; what has two readings is asked. A row without a unit takes the one that
 * stands in its first figure, typed over *Target* too.
 */
export function figuresTyped(
  plan: EditPlan,
  workbook: OpenWorkbook,
  table: Table,
  typed: readonly TypedCell[],
  edited: EditedRange | undefined,
): readonly Figure[] {
  const units = unitsTyped(plan, workbook, table, typed, edited);
  const cells = typed.filter(({ key }) => key === 'now' || key === 'baseline');
  if (cells.length === 0) return [];
  const { currency, language } = workbook.facts;
  const { toasts } = LANGUAGES[language].messages;
  const signs = signsOf(workbook);
  const habit = { decimal: signs.decimal, timeZone: workbook.timeZone };
  const formatAt = formatsOf(workbook, table, cells, edited);
  const dated = cells.filter(({ value }) => typeof value === 'object');
  const shownOf = shownTexts(table, dated, edited);
  const lines = new Map(table.rows.map(line => [line.row, line.cells]));
  return cells.flatMap((cell): readonly Figure[] => {
    const line = lines.get(cell.row);
    const adopted = units.get(cell.row);
    const unit = adopted?.unit ?? unitOf(textOf(line?.unit), workbook.setup);
    const isDated = typeof cell.value === 'object';
    const format = adopted?.format ?? (isDated ? figureFormat(workbook, cell.row, unit) : formatAt(cell));
    const isApart = adopted === undefined && isStray(workbook, line, cell, formatAt);
    const read = { value: cell.value, shown: isDated ? shownOf(cell) : String(cell.value), format: formatAt(cell) };
    const amount = isApart ? failure({ code: 'unit', unit: '' } as const) : typedAmount(read, { unit, currency }, habit);
    const text = isApart
      ? figureText(Number(cell.value), read.format, signs)
      : typeof cell.value === 'number'
        ? null
        : textTyped(read, habit);
    if (amount.ok) {
      const digits = typedDigits(unit, amount.value);
      const roomy = withRoom(format, digits, { unit, currency });
      return [{ cell, value: amount.value, format: roomy, digits: roomy === format ? 0 : digits, text }];
    }
    const asked = amountQuestion(
      amount.problem,
      textOf(line?.kpi),
      text ?? '',
      value => figureText(value, format, signs),
      toasts,
      'inNote',
    );
    if (asked !== null) plan.say(asked);
    return [];
  });
}

/** Formats of edited ranges as they were before anything was written. */
const asked = new WeakMap<EditedRange['range'], readonly (readonly string[])[]>();

/** Number formats of typed cells. */
export function formatsOf(
  workbook: OpenWorkbook,
  table: Table,
  typed: readonly TypedCell[],
  edited: EditedRange | undefined,
): (cell: TypedCell) => string {
  // Dates ask for the formats of their whole rows anyway.
  const isDated = typed.some(({ value }) => typeof value === 'object');
  if (!isDated && edited !== undefined && typed.every(cell => isInRange(edited, table, cell))) {
    const formats = asked.get(edited.range) ?? edited.range.getNumberFormats();
    asked.set(edited.range, formats);
    return ({ row, key }) => formats[row - edited.rowStart]?.[(table.columns[key] ?? 0) - edited.columnStart] ?? '';
  }
  const formatAt = workbook.formats('dashboard', FIGURE_COLUMNS);
  return ({ row, key }) => formatAt(row, key);
}

/** A number whose format counts in another unit than its row: $18.50 or 50% where neither is counted. */
function isStray(
  workbook: OpenWorkbook,
  line: TableRow['cells'] | undefined,
  cell: TypedCell,
  formatAt: (cell: TypedCell) => string,
): boolean {
  const [word, format] = [textOf(line?.unit), formatAt(cell)];
  if (typeof cell.value !== 'number' || signIn(format) === '') return false;
  const unit = unitOf(word, workbook.setup);
  if (!isOtherUnit(format, { unit, currency: workbook.facts.currency })) return false;
  // A row without a unit has none that could be another; a currency that has changed behind our back is none.
  return (word !== '' || signIn(format) !== '%') && signIn(figureFormat(workbook, cell.row, unit, cell.key)) !== signIn(format);
}

/**
 * A typed time, date or amount of another unit leaves its number format behind, which the next number would get, too: these cells get the
 * format of their KPI again.
 */
export function restoreFormats(
  plan: EditPlan,
  workbook: OpenWorkbook,
  table: Table,
  typed: readonly TypedCell[],
  edited: EditedRange | undefined,
): void {
  const figures = typed.filter(({ key, value }) => typeof value !== 'string' && FIGURE_COLUMNS.some(column => column === key));
  if (figures.length === 0) return;
  const formatAt = formatsOf(workbook, table, figures, edited);
  const lines = new Map(table.rows.map(({ row, cells }) => [row, cells]));
  const strays = figures.filter(cell => typeof cell.value === 'object' || isStray(workbook, lines.get(cell.row), cell, formatAt));
  if (strays.length === 0) return;
  const byFormat = new Map<string, string[]>();
  for (const { row, key } of strays) {
    const format = figureFormat(workbook, row, unitOf(textOf(lines.get(row)?.unit), workbook.setup), key);
    byFormat.set(format, [...(byFormat.get(format) ?? []), `${letters(table.columns[key] ?? 0)}${row}`]);
  }
  const [only, ...more] = byFormat.keys();
  if (only !== undefined && more.length === 0 && edited !== undefined && strays.length === sizeOf(edited)) {
    plan.write(() => {
      setFormat(edited.range, only);
    });
    return;
  }
  plan.write(() => {
    for (const [format, cells] of byFormat) setFormatOf(table.sheet.getRangeList(cells), format);
  });
}

const sizeOf = ({ rowStart, rowEnd, columnStart, columnEnd }: EditedRange): number =>
  (rowEnd - rowStart + 1) * (columnEnd - columnStart + 1);
