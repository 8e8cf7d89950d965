/**
 * Times and dates in cells for figures: each becomes the text that was typed, which is said where it counts for nothing, and the cell gets its number
 * format again, so that the next figure is one. *Value* of Check-ins and the figures of the Dashboard are read by their own files. Used by edit.ts.
 */
import { withOtherSign } from '../../boards/figure-text';
import { typedFigure } from '../../boards/kpi/typed-figure';
import type { TabId } from '../../contract';
import type { Unit } from '../../core/kpi/unit';
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
import { datedColumns } from '../unit/figure-columns';
import { signsOf } from '../workbook/current';
import type { EditPlan } from './edit-plan';

interface FiguresEdited {
  readonly spec: TabSpec;
  readonly touched: readonly string[];
  readonly span: RowSpan;
}

interface Dated extends TypedCell {
  readonly unit: Unit | null;
}

export function planDatedFigures(
  plan: EditPlan,
  workbook: OpenWorkbook,
  id: TabId,
  table: Table,
  { spec, touched, span }: FiguresEdited,
): void {
  const columns = datedColumns(workbook, id).filter(({ key }) => touched.includes(key));
  const dated = rowsIn(table, span).flatMap(({ row, cells }) =>
    columns.flatMap(({ key, unit }): readonly Dated[] => {
      const value = cells[key];
      return typeof value === 'object' ? [{ row, key, value, unit: unit(cells) }] : [];
    }),
  );
  if (dated.length === 0) return;
  const shownOf = shownTexts(table, dated);
  const signs = signsOf(workbook);
  const { decimal } = signs;
  const { currency, language } = workbook.facts;
  const { check, toasts } = LANGUAGES[language].messages;
  for (const cell of dated) {
    const { row, key, value, unit } = cell;
    const { format = 'General', heading = key } = spec.columns.find(each => each.key === key) ?? {};
    const text = datedText(value, shownOf(cell), { decimal, timeZone: workbook.timeZone });
    if (text === null) {
      const range = `${letters(table.columns[key] ?? 0)}${row}`;
      plan.write(() => setFormatOf(table.sheet.getRangeList([range]), format || 'General'));
      continue;
    }
    plan.change(id, [{ row, key, content: cellContent(text, ''), format: format || 'General' }]);
    // One that reads counts as it stands, or is asked about in its row.
    if (unit !== null && typedFigure(text, unit, { currency, signs }) !== null) continue;
    plan.say(withOtherSign(fill<string>(check.rowNoNumber, { row, tab: table.sheet.getName(), text, column: heading }), text, toasts));
  }
}
