/**
 * The Scorecard: each KPI's thirteen weeks beside each other, every week's own figure with its status as of that week.
 *
 * All of it is worked out by SCORE_BOARD from the Dashboard and Check-ins and follows *Show as of* like every other figure.
 */

import { UNFINISHED } from '../../boards/kpi/score-board';
import { CYCLE_WEEKS } from '../../core/cycle/cycle';
import { titleCells } from '../band';
import type { Drawing } from '../drawing';
import { quote } from '../formula';
import { NAVY, QUIET, STATUS_LOOKS } from '../palette';
import { References } from '../place';
import { type ConditionalSpec, FIRST_ROW, HEADING_ROW, type TabSpec } from '../spec';
import { scorecardColumns } from './scorecard-columns';

type At = References<'scorecard'>;

/** Room for as many KPIs as the Dashboard may get. */
const SPARE_ROWS = 60;

export function scorecardTab(drawing: Drawing): TabSpec {
  const { cycle, place } = drawing;
  const at = new References('scorecard', place);
  const rows = cycle.kpis.length + SPARE_ROWS;
  return {
    id: 'scorecard',
    color: NAVY,
    columns: scorecardColumns(drawing),
    rows: [],
    spareRows: rows,
    dropDownRows: 0,
    band: titleCells(at, { columns: 2 + CYCLE_WEEKS, name: 1, dates: 2, line: 2 }),
    heights: [34, 4, 20, 2, 30],
    rowHeight: 28,
    frozenColumns: 2,
    conditional: conditional(at, FIRST_ROW + rows - 1),
    charts: [],
  };
}

function conditional(at: At, last: number): readonly ConditionalSpec[] {
  const first = at.letter('scorecard', 'w1');
  const range = `${first}${FIRST_ROW}:${at.letter('scorecard', 'w13')}${last}`;
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
