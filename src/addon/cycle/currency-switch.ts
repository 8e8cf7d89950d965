/**
 * Another currency on Setup: amounts in all tabs are written with it, a typed target keeps its number under the new sign, and the playbook's
 * own figures, which nobody has chosen, become those of the same order. Nothing is converted. Used by setup-guard.ts and the sheet check.
 */

import { CURRENCY_SPELLINGS } from '../../core/kpi/unit-spellings';
import { currencyHabit, sameOrder, withCurrency } from '../../core/number/currency';
import { LANGUAGES } from '../../languages';
import { fill } from '../../languages/text';
import { playbookOf } from '../../playbooks';
import { kpiIn } from '../../playbooks/in-currency';
import type { Kpi } from '../../playbooks/playbook';
import { writeTarget } from '../../playbooks/target-text';
import type { CellChange } from '../../sheet/cell-changes';
import { unitOf } from '../../sheet/read/number-unit';
import { type TableRow, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { plainText } from '../../sheet/write/cell-text';
import type { EditPlan } from '../edits/edit-plan';
import { signsOf } from '../workbook/current';
import { planFormats } from './currency-formats';

/** `from` is the currency before, `to` the new one, both codes. */
export function planCurrencySwitch(plan: EditPlan, workbook: OpenWorkbook, from: string, to: string): void {
  const dashboard = workbook.table('dashboard');
  if (dashboard === null) return;
  const money = dashboard.rows.filter(({ cells }) => textOf(cells.kpi) !== '' && unitOf(textOf(cells.unit), workbook.setup) === 'money');
  const { currency: own, kpis } = playbookOf(workbook.facts.playbook);
  const { decimal, percent } = signsOf(workbook);
  const { lists, messages } = LANGUAGES[workbook.facts.language];
  const targetOf = (kpi: Kpi, code: string) =>
    kpi.target === null ? '' : writeTarget(kpiIn(kpi, own, code).target ?? kpi.target, kpi.unit, { decimal, percent, currency: code });
  const changes = money.flatMap(({ row, cells }): CellChange[] => {
    const kpi = kpis.find(({ id }) => id === textOf(cells.id));
    const typed = textOf(cells.target_text);
    const target = kpi !== undefined && isSame(typed, targetOf(kpi, from)) ? targetOf(kpi, to) : targetTextIn(typed, from, to);
    const isExample = cells.baseline_from === lists.sources.example && typeof cells.baseline_typed === 'number';
    return [
      ...(target === typed ? [] : [{ row, key: 'target_text', ...plainText(target) }]),
      ...(isExample ? [{ row, key: 'baseline_typed', content: exampleIn(cells, kpi, { own, from, to }) }] : []),
    ];
  });
  plan.change('dashboard', changes);
  planFormats(plan, workbook, from, to);
  plan.say(fill(messages.toasts.currencySwitched, { currency: to }));
}

/** From the playbook's figure rather than the rounded one, so that there and back ends where it began. */
function exampleIn(
  cells: TableRow['cells'],
  kpi: Kpi | undefined,
  { own, from, to }: { readonly own: string; readonly from: string; readonly to: string },
): number {
  const example = Number(cells.baseline_typed);
  const source = kpi?.baseline ?? null;
  return source !== null && sameOrder(source, own, from) === example ? sameOrder(source, own, to) : sameOrder(example, from, to);
}

/** Blanks aside: targets of older workbooks have others before the sign. */
const isSame = (one: string, other: string): boolean => one.replace(/\s/g, '') === other.replace(/\s/g, '');

/** A typed target under another sign; one without a sign of the old currency stays. Example: ('≤ 170 kr.', 'DKK', 'USD') → '≤ $170'. */
export function targetTextIn(text: string, from: string, to: string): string {
  const spellings = [currencyHabit(from).currency, from, ...(CURRENCY_SPELLINGS[from] ?? [])];
  const longest = [...new Set(spellings)].sort((a, b) => b.length - a.length).map(spelling => spelling.replace(/[.$]/g, '\\$&'));
  const sign = `(?:${longest.join('|')})\\.?`;
  // Beside a digit or at an end: a letter of another word is none.
  const bare = text
    .replace(new RegExp(`(?<![\\p{L}$])${sign}(?![\\p{L}$])`, 'giu'), '')
    .replace(/\s+/g, ' ')
    .trim();
  if (bare === text.replace(/\s+/g, ' ').trim()) return text;
  const [, bound = '', amount = ''] = /^([≥≤<>=]*)\s*(.*)$/su.exec(bare) ?? [];
  return `${bound}${bound === '' ? '' : ' '}${withCurrency(amount, to)}`;
}
