/**
 * The Scorecard: each KPI's thirteen weeks beside each other, every week's own figure with its status as of that week.
 *
 * Rows mirror the Dashboard row by row, so nothing here needs an order or an id of its own. Native formulas only: the tab reads the same
 * without the add-on, and follows *Show as of* like every other figure. A week's figure comes from the check-ins of that week by the
 * KPI's own aggregation; where a week has several rows per channel and no total, each row counts alike.
 */
import { titleCells } from './band';
import type { Drawing } from './drawing';
import { quote } from './formula';
import { NAVY, QUIET, STATUS_LOOKS } from './palette';
import { References } from './place';
import { scorecardColumns, UNFINISHED, WEEKS, weekKey } from './scorecard-columns';
import { type ConditionalSpec, FIRST_ROW, HEADING_ROW, type TabSpec } from './spec';

type At = References<'scorecard'>;

/** As many as the Dashboard has: columns of both stand in one formula, and beyond the shorter one there would be errors. */
const SPARE_ROWS = 30;
export function scorecardTab(drawing: Drawing): TabSpec {
  const { cycle, words, place } = drawing;
  const at = new References('scorecard', place);
  const rows = cycle.kpis.length + SPARE_ROWS;
  return {
    id: 'scorecard',
    color: NAVY,
    columns: scorecardColumns(drawing),
    rows: [],
    spareRows: rows,
    dropDownRows: 0,
    band: titleCells(at, words.tabs, words.calendar, { columns: 2 + WEEKS, name: 1, dates: 2, line: 2 }),
    heights: [34, 4, 20, 2, 30],
    rowHeight: 28,
    frozenColumns: 2,
    conditional: conditional(at, FIRST_ROW + rows - 1),
    charts: [],
  };
}

function conditional(at: At, last: number): readonly ConditionalSpec[] {
  const first = at.letter('scorecard', weekKey('w', 1));
  const range = `${first}${FIRST_ROW}:${at.letter('scorecard', weekKey('w', WEEKS))}${last}`;
  const rule = (formula: string, look: Partial<ConditionalSpec>): ConditionalSpec => ({
    ranges: [range],
    formula,
    background: null,
    color: null,
    bold: false,
    italic: false,
    ...look,
  });
  const is = (status: string) => `LEFT(${first}${FIRST_ROW};1)=${quote(status)}`;
  return [
    rule(`=RIGHT(${first}$${HEADING_ROW};1)=${quote(UNFINISHED)}`, { color: QUIET, italic: true }),
    ...STATUS_LOOKS.map(({ signs, color, background }) => rule(`=OR(${signs.map(is).join(';')})`, { color, background })),
  ];
}
