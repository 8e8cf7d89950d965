/**
 * The number formats a KPI's figures have. A cell that became a time or a date says nothing of it any more, the others of its row do; a figure
 * typed with more digits than its row shows brings them along. Used by edits and the saving of numbers.
 */
import type { Unit } from '../../playbooks/playbook';
import { FIGURE_COLUMNS } from '../../sheet/read/kpi-rows';
import { decimalsOf, isOtherUnit, unitOf } from '../../sheet/read/number-unit';
import { textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { setFormatOf } from '../../sheet/write/typed-tables';
import { numberFormat } from '../../tabs/number-format';
import { letters } from '../../tabs/place';

/** Columns of the Dashboard that show figures in the KPI's unit. */
export const FIGURES = ['now', 'target', 'baseline', 'baseline_typed'] as const;

/** Digits where nobody said how many. */
export const DECIMALS: Partial<Record<Unit, number>> = { percent: 1, money: 2, per_thousand: 1 };

/** What a cell says that was never given a format. */
export const AUTOMATIC = /^(|General|0\.###############)$/;

/** A format of the row that is one of figures, in its unit before another; else that of its unit. A cell just typed into may be left out. */
export function figureFormat(workbook: OpenWorkbook, row: number, unit: Unit, typedInto = ''): string {
  const formatAt = workbook.formats('dashboard', FIGURE_COLUMNS);
  const { currency } = workbook.facts;
  const known = FIGURE_COLUMNS.filter(key => key !== typedInto)
    .map(key => formatAt(row, key))
    .filter(format => /[0#]/.test(format) && !AUTOMATIC.test(format));
  const own = known.find(format => !isOtherUnit(format, { unit, currency }));
  return own ?? known[0] ?? numberFormat(unit, DECIMALS[unit] ?? 0, currency);
}

/**
 * A format of ours with room for so many digits, and amounts with two where they have any; somebody's own format stays.
 * @example withRoom('#,##0 "kr."', 1, { unit: 'money', currency: 'DKK' }) // '#,##0.00 "kr."'
 */
export function withRoom(format: string, digits: number, { unit, currency }: { readonly unit: Unit; readonly currency: string }): string {
  const own = decimalsOf(format);
  if (own >= digits || format !== numberFormat(unit, own, currency)) return format;
  return numberFormat(unit, unit === 'money' ? Math.max(2, digits) : digits, currency);
}

export interface RowDigits {
  readonly row: number;
  readonly digits: number;
}

/** More are what a pasted average has; nobody types them. */
const MOST_DIGITS = 2;

/** The write that gives rows of the Dashboard room for digits that were typed, $21.50 where there are whole dollars; null where they have it. */
export function prepareRoom(workbook: OpenWorkbook, rows: readonly RowDigits[]): (() => void) | null {
  const table = workbook.table('dashboard');
  const asking = rows.filter(({ digits }) => digits > 0);
  if (table === null || asking.length === 0) return null;
  const formatAt = workbook.formats('dashboard', FIGURES);
  const lines = new Map(table.rows.map(line => [line.row, line.cells]));
  const cellsBy = new Map<string, string[]>();
  for (const { row, digits } of asking) {
    const own = { unit: unitOf(textOf(lines.get(row)?.unit), workbook.setup), currency: workbook.facts.currency };
    for (const key of FIGURES) {
      const [before, column] = [formatAt(row, key), table.columns[key]];
      const format = withRoom(before, Math.min(MOST_DIGITS, digits), own);
      if (column !== undefined && format !== before) cellsBy.set(format, [...(cellsBy.get(format) ?? []), `${letters(column)}${row}`]);
    }
  }
  if (cellsBy.size === 0) return null;
  return () => {
    for (const [format, cells] of cellsBy) setFormatOf(table.sheet.getRangeList(cells), format);
  };
}
