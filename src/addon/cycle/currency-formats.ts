/**
 * Where the tabs show amounts of money: the number formats of these cells carry the currency, so they say in which one the workbook is written
 * and change with it. Used by the switch of currency and the sheet check.
 */

import type { TabId } from '../../contract';
import { CYCLE_WEEKS } from '../../core/cycle/cycle';
import { keysOf } from '../../core/keys';
import { CURRENCIES } from '../../core/number/currency';
import { FIGURE_COLUMNS } from '../../sheet/read/kpi-rows';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { setFormats } from '../../sheet/write/typed-tables';
import { formatInCurrency, isWrittenIn } from '../../tabs/number-format';
import { HEADING_ROW } from '../../tabs/spec';
import { type ColumnKey, columnsOf } from '../../tabs/tab-columns';
import type { EditPlan } from '../edits/edit-plan';

/** Columns with amounts, by tab; the cards of the stars stand above those of the Dashboard, and the charts draw from figures. */
const AMOUNTS = {
  dashboard: ['now', 'target', 'baseline', 'baseline_typed', 'forecast'],
  checkins: ['value'],
  setup: ['watch_now', 'watch_base'],
  figures: ['value_1', 'baseline_1', 'target_1', 'forecast_1', 'value_2', 'baseline_2', 'target_2', 'forecast_2'],
} as const satisfies { readonly [Tab in TabId]?: readonly ColumnKey<Tab>[] };
type Tab = keyof typeof AMOUNTS;
const TABS = keysOf(AMOUNTS);

/** The currency in which the Dashboard shows amounts; null where it shows none, or only in `known`, the currency they should be in. */
export function writtenCurrency(workbook: OpenWorkbook, known: string): string | null {
  const rows = workbook.table('dashboard')?.rows ?? [];
  const formatAt = workbook.formats('dashboard', FIGURE_COLUMNS);
  const formats = rows.map(({ row }) => formatAt(row, 'now')).filter(format => !isWrittenIn(format, known));
  return CURRENCIES.find(code => formats.some(format => isWrittenIn(format, code))) ?? null;
}

/** Plans that every amount written in one currency is written in another; formats somebody has chosen otherwise stay. */
export function planFormats(plan: EditPlan, workbook: OpenWorkbook, from: string, to: string): void {
  for (const tab of TABS) {
    const sheet = workbook.tabs[tab]?.find() ?? null;
    const { columns, last } = placesIn(workbook, tab);
    if (sheet === null || columns.length === 0) continue;
    const left = Math.min(...columns);
    // One stretch is one reading and one write, however many cells there are.
    const stretch = sheet.getRange(1, left, last, Math.max(...columns) - left + 1);
    const before = stretch.getNumberFormats();
    const after = before.map(row =>
      row.map((format, at) => (columns.includes(left + at) && isWrittenIn(format, from) ? formatInCurrency(format, to) : null) ?? format),
    );
    if (after.some((row, at) => row.some((format, column) => format !== before[at]?.[column])))
      plan.write(() => setFormats(stretch, after));
  }
}

/** Columns and last row of a tab's amounts. Nobody sees the tab of figures, so its columns are where they were built and need no reading. */
function placesIn(workbook: OpenWorkbook, tab: Tab): { readonly columns: readonly number[]; readonly last: number } {
  if (tab === 'figures')
    return { columns: AMOUNTS.figures.map(key => columnsOf('figures').indexOf(key) + 1), last: HEADING_ROW + CYCLE_WEEKS };
  const table = workbook.table(tab);
  const last = table?.rows[table.rows.length - 1]?.row;
  if (table === null || last === undefined) return { columns: [], last: 0 };
  return { columns: AMOUNTS[tab].flatMap(key => table.columns[key] ?? []), last };
}
