/** The columns of Reviews: what a person or a review writes down, and what has become of it since. Used by reviews.ts. */
import { REVIEW_BOARD_KEYS } from '../../boards/review/review-board';
import { boardColumns, knownColumns, rowMirror } from '../board';
import { dayNumbers } from '../checkins/checkins-columns';
import { column, hiddenColumn } from '../column';
import { kpiBlocks } from '../dashboard/columns';
import type { ColumnDrawing } from '../drawing';
import { PLAIN_NUMBER, TEXT_FORMAT } from '../number-format';
import { References } from '../place';
import type { ColumnSpec } from '../spec';
import { TAB_COLUMNS } from '../tab-columns';

export function reviewsColumns({ words, place }: ColumnDrawing): readonly ColumnSpec[] {
  const at = new References('reviews', place);
  const text = words.tabs.reviews;
  const from = { at, tab: 'reviews', first: 'b_since' } as const;
  const { kpis, checkIns, cycle, watch } = kpiBlocks(at);
  const day = { align: 'right', format: words.calendar.cellFormat } as const;
  const reviews = at.block('reviews', 'date', 'until_day');
  return [
    column('date', text.date, { ...day, width: 84 }),
    column('kpi', text.kpi, { width: 200, wrap: true, list: { from: 'kpi_listed', strict: false } }),
    column('value', text.value, { width: 84, align: 'right' }),
    column('was', text.was, { width: 124 }),
    // Words that follow the language of the workbook by themselves: the board gives them.
    column('decision', text.decision, { width: 140, list: { from: 'reviews:words', strict: false } }),
    column('owner', text.owner, { width: 110, list: { from: 'person', strict: false } }),
    column('until', text.until, { ...day, width: 84 }),
    column('note', text.note, { width: 260, wrap: true, format: TEXT_FORMAT }),
    hiddenColumn('day', dayNumbers('day', at.column('date')), PLAIN_NUMBER),
    hiddenColumn('until_day', dayNumbers('until_day', at.column('until')), PLAIN_NUMBER),
    column('since', text.since, { width: 250, wrap: true, fill: rowMirror(from, text.since.label, 'since') }),
    hiddenColumn('words', rowMirror(from, 'words', 'words')),
    ...knownColumns(TAB_COLUMNS.reviews.known),
    ...boardColumns(REVIEW_BOARD_KEYS, `=REVIEW_BOARD(${[reviews, kpis, checkIns, cycle, watch].join(';')})`),
  ];
}
