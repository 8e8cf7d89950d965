/**
 * The number formats a KPI's figures have. A cell that became a time or a date says nothing of it any more, the others of its row do. Used by
 * edits.
 */
import type { Unit } from '../../playbooks/playbook';
import { FIGURE_COLUMNS } from '../../sheet/read/kpi-rows';
import { isOtherUnit } from '../../sheet/read/number-unit';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { numberFormat } from '../../tabs/number-format';

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
