/**
 * Reviews: one row per decision of the weekly reviews, what stood then and what has become of it. Rows are the team's own.
 */
import { titleCells } from '../band';
import type { Drawing } from '../drawing';
import { NAVY } from '../palette';
import { References } from '../place';
import { signColors } from '../sign-colors';
import { type ConditionalSpec, FIRST_ROW, HEADING_ROW, type TabSpec } from '../spec';
import { reviewsColumns } from './reviews-columns';

/** Thirteen reviews with three decisions, three repeats and three stops each, and some to spare. */
const ROWS = 150;

export function reviewsTab(drawing: Drawing): TabSpec {
  const at = new References('reviews', drawing.place);
  return {
    id: 'reviews',
    color: NAVY,
    columns: reviewsColumns(drawing),
    rows: [],
    spareRows: ROWS,
    dropDownRows: ROWS,
    band: titleCells(at, { columns: 11, name: 1, dates: 2, line: 2 }),
    heights: [34, 4, 20, 2, 36],
    rowHeight: 38,
    frozenColumns: 2,
    conditional: statuses(at),
    charts: [],
  };
}

/** Then and since in the colours of the Dashboard, which hang on the sign. */
function statuses(at: References<'reviews'>): readonly ConditionalSpec[] {
  return (['was', 'since'] as const).flatMap(key => signColors(at.letter('reviews', key), HEADING_ROW, FIRST_ROW + ROWS - 1));
}
