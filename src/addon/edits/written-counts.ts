/**
 * Counts of Links that are typed or pasted with a factor or a word, such as 12k and *12 klik*: they become the number, since formulas divide them. What
 * reads in no way, or in two, stays as it is and is said at once. Used by edit.ts; every other tab reads such texts itself.
 */
import { withOtherSign } from '../../boards/figure-text';
import { typedFigure } from '../../boards/kpi/typed-figure';
import { LANGUAGES } from '../../languages';
import { fill } from '../../languages/text';
import type { Table } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import type { TabSpec } from '../../tabs/spec';
import { type RowSpan, rowsIn } from '../numbers/adopt-rows';
import { datedColumns } from '../unit/figure-columns';
import { signsOf } from '../workbook/current';
import type { EditPlan } from './edit-plan';

export function planWrittenCounts(
  plan: EditPlan,
  workbook: OpenWorkbook,
  table: Table,
  { spec, touched, span }: { readonly spec: TabSpec; readonly touched: readonly string[]; readonly span: RowSpan },
): void {
  const columns = datedColumns(workbook, 'links').filter(({ key }) => touched.includes(key));
  const { currency, language } = workbook.facts;
  const { check, toasts } = LANGUAGES[language].messages;
  for (const { row, cells } of rowsIn(table, span)) {
    for (const { key } of columns) {
      const text = cells[key];
      if (typeof text !== 'string' || text.trim() === '') continue;
      const { format = 'General', heading = key } = spec.columns.find(each => each.key === key) ?? {};
      const figure = typedFigure(text, 'count', { currency, signs: signsOf(workbook) });
      if (figure !== null) plan.change('links', [{ row, key, content: figure, format: format || 'General' }]);
      else
        plan.say(withOtherSign(fill<string>(check.rowNoNumber, { row, tab: table.sheet.getName(), text, column: heading }), text, toasts));
    }
  }
}
