/**
 * A currency that was changed while nobody noticed, by another tool or where the add-on is not: Setup says one thing and amounts another.
 * Used by check.ts.
 */
import type { Finding } from '../../contract';
import { nearestCurrency, readCurrency } from '../../core/number/currency';
import type { MessageTexts } from '../../languages/language';
import { fill } from '../../languages/text';
import { factCells } from '../../sheet/workbook/fact-cells';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { plainText } from '../../sheet/write/cell-text';
import { writtenCurrency } from '../cycle/currency-formats';
import { planCurrencySwitch } from '../cycle/currency-switch';
import type { EditPlan } from '../edits/edit-plan';

/** Id of the one finding about it. */
export const CURRENCY = 'currency';

/** None where Setup and amounts agree. */
export function currencyFindings(workbook: OpenWorkbook, text: MessageTexts['check']): readonly Finding[] {
  const { currency } = workbook.facts;
  const [to, from] = meant(workbook);
  if (to === null || (to === currency && from === null)) return [];
  const said = to === currency ? text.currencyApart : text.currencyUnknown;
  return [{ id: CURRENCY, text: fill<string>(said, { currency, written: from ?? to, fresh: to }), tab: 'setup', repairable: true }];
}

/** Plans what the finding says, as an edit of the cell would have done it. */
export function planCurrencyRepair(plan: EditPlan, workbook: OpenWorkbook): void {
  const [to, from] = meant(workbook);
  if (to === null) return;
  const row = factCells(workbook.setup).currency?.row;
  if (row !== undefined && to !== workbook.facts.currency) plan.change('setup', [{ row, key: 'value', ...plainText(to) }]);
  if (from !== null) planCurrencySwitch(plan, workbook, from, to);
}

/** The currency Setup means, the nearest where it names none, and the other one in which amounts are written; null for none. */
function meant(workbook: OpenWorkbook): readonly [to: string | null, from: string | null] {
  const { currency } = workbook.facts;
  const code = readCurrency(currency) ?? nearestCurrency(currency);
  const written = writtenCurrency(workbook, code ?? currency);
  return code === null ? [written, null] : [code, written];
}
