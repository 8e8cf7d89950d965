/**
 * Times and dates in cells for figures: each becomes the text that was typed, which counts for nothing and is said, and the cell gets its number
 * format again, so that the next figure is one. *Value* of Check-ins and the figures of the Dashboard are read by their own files. Used by edit.ts.
 */
import { withOtherSign } from '../../boards/figure-text';
import type { TabId } from '../../contract';
import { EXPERIMENT_COUNTS } from '../../core/experiment/fields';
import { LANGUAGES } from '../../languages';
import { fill } from '../../languages/text';
import { datedText } from '../../sheet/read/dated-text';
import type { Table } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { cellContent } from '../../sheet/write/cell-text';
import { shownTexts, type TypedCell } from '../../sheet/write/filled-columns';
import { setFormatOf } from '../../sheet/write/typed-tables';
import { letters } from '../../tabs/place';
import type { TabSpec } from '../../tabs/spec';
import { type RowSpan, rowsIn } from '../numbers/adopt-rows';
import { signsOf } from '../workbook/current';
import type { EditPlan } from './edit-plan';

/** Columns of figures by tab. */
const FIGURES: Partial<Record<TabId, readonly string[]>> = {
  checkins: ['numerator', 'denominator'],
  content: ['caught', 'corrected', 'minutes', 'review_minutes', 'strikes', 'result'],
  experiments: EXPERIMENT_COUNTS,
  links: ['clicks', 'primary', 'micro_1', 'micro_2'],
  rules: ['bound_1', 'bound_2', 'bound_3'],
  setup: ['watch_base'],
};

interface FiguresEdited {
  readonly spec: TabSpec;
  readonly touched: readonly string[];
  readonly span: RowSpan;
}

export function planDatedFigures(
  plan: EditPlan,
  workbook: OpenWorkbook,
  id: TabId,
  table: Table,
  { spec, touched, span }: FiguresEdited,
): void {
  const keys = (FIGURES[id] ?? []).filter(key => touched.includes(key));
  const dated = rowsIn(table, span).flatMap(({ row, cells }) =>
    keys.flatMap((key): readonly TypedCell[] => {
      const value = cells[key];
      return typeof value === 'object' ? [{ row, key, value }] : [];
    }),
  );
  if (dated.length === 0) return;
  const shownOf = shownTexts(table, dated);
  const { decimal } = signsOf(workbook);
  const { check, toasts } = LANGUAGES[workbook.facts.language].messages;
  for (const cell of dated) {
    const { row, key, value } = cell;
    const { format = 'General', heading = key } = spec.columns.find(each => each.key === key) ?? {};
    const text = datedText(value, shownOf(cell), { decimal, timeZone: workbook.timeZone });
    if (text === null) {
      const range = `${letters(table.columns[key] ?? 0)}${row}`;
      plan.write(() => setFormatOf(table.sheet.getRangeList([range]), format || 'General'));
      continue;
    }
    plan.change(id, [{ row, key, content: cellContent(text, ''), format: format || 'General' }]);
    plan.say(withOtherSign(fill<string>(check.rowNoNumber, { row, tab: table.sheet.getName(), text, column: heading }), text, toasts));
  }
}
