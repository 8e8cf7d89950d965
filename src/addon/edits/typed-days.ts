/**
 * Days typed into a column of dates in a form the spreadsheet does not know: 25.10. as Finns and Danes write it, 14 Ogos, 20261201. They become
 * dates; without a year the one nearest to the cycle. Any other text stays, and its row says that it is no date. What the spreadsheet reads itself
 * gets the year that runs, so that 3.1. typed in December is nearly a year ago: that is asked about. Used by edits.
 */
import type { TabId } from '../../contract';
import { addMonths } from '../../core/day/day';
import { LANGUAGES } from '../../languages';
import { shortDay } from '../../languages/period-text';
import { fill } from '../../languages/text';
import { dayOfCell } from '../../sheet/read/days';
import type { Table } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import type { TabSpec } from '../../tabs/spec';
import { type RowSpan, rowsIn } from '../numbers/adopt-rows';
import { dayColumns, daysMeant, middleOf, textInPlace } from './day-meant';
import type { EditPlan } from './edit-plan';

const YEAR = 365.25;

interface DaysEdited {
  readonly spec: TabSpec;
  readonly touched: readonly string[];
  readonly span: RowSpan;
}

/** The same date of another year is nearer to the cycle. */
function sayOtherYear(plan: EditPlan, workbook: OpenWorkbook, rows: Table['rows'], keys: readonly string[]): void {
  const { calendar, messages } = LANGUAGES[workbook.facts.language];
  const middle = middleOf(workbook);
  for (const cell of rows.flatMap(({ cells }) => keys.map(key => cells[key]))) {
    const day = typeof cell === 'object' ? dayOfCell(cell, workbook.timeZone) : null;
    const years = day === null ? 0 : Math.round((middle - day) / YEAR);
    if (day === null || Math.abs(years) !== 1) continue;
    const other = addMonths(day, 12 * years);
    plan.say(fill(messages.toasts.dayElsewhere, { text: shortDay(day, calendar, true), day: shortDay(other, calendar, true) }));
    return;
  }
}

/** Plans the dates; gives the table as it stands with them. */
export function adoptDays(plan: EditPlan, workbook: OpenWorkbook, id: TabId, table: Table, { spec, touched, span }: DaysEdited): Table {
  const { language } = workbook.facts;
  const { calendar, messages } = LANGUAGES[language];
  const formats = new Map([...dayColumns(spec, workbook)].filter(([key]) => touched.includes(key)));
  const typed = rowsIn(table, span).flatMap(({ row, cells }) =>
    [...formats].flatMap(([key, format]) => {
      const text = textInPlace(cells[key]);
      return text === '' ? [] : [{ row, key, format, text }];
    }),
  );
  if (typed.length === 0) {
    sayOtherYear(plan, workbook, rowsIn(table, span), [...formats.keys()]);
    return table;
  }
  const dayMeant = daysMeant(workbook);
  const days = typed.flatMap(({ text, ...cell }) => {
    const day = dayMeant(text);
    return day === null ? [] : [{ ...cell, text, content: day }];
  });
  const [first] = days;
  if (first === undefined) return table;
  plan.change(
    id,
    days.map(({ row, key, format, content }) => ({ row, key, format, content })),
  );
  plan.say(fill(messages.toasts.dayRead, { text: first.text, day: shortDay(first.content, calendar, true) }));
  const at = new Map(days.map(({ row, key, content }) => [`${row} ${key}`, content]));
  const rows = table.rows.map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, at.get(`${row} ${key}`) ?? cell])),
  }));
  return { ...table, rows };
}
