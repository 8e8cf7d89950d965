/**
 * Content: a row per item on its way from idea to published, with its gate, its days and what all of them say together above the table. Rows
 * are the team's own.
 */
import { narrowLine, titleCells } from '../band';
import type { Drawing } from '../drawing';
import { SKY } from '../palette';
import { References } from '../place';
import { saidLine } from '../said-line';
import { signColors } from '../sign-colors';
import { type BandCell, type ConditionalSpec, FIRST_ROW, HEADING_ROW, type TabSpec } from '../spec';
import { contentColumns } from './content-columns';
import { sampleItems } from './sample-items';

/** Thirteen weeks with ten items each, and some to spare. */
const ROWS = 200;
const VISIBLE = 10;

export function contentTab(drawing: Drawing): TabSpec {
  const at = new References('content', drawing.place);
  return {
    id: 'content',
    color: SKY,
    columns: contentColumns(drawing),
    rows: drawing.cycle.sample ? sampleItems(drawing) : [],
    spareRows: ROWS,
    dropDownRows: ROWS,
    band: [...narrowLine(titleCells(at, { columns: VISIBLE, name: 0, dates: 1, line: 0 })), said(at, 2, 'flow'), said(at, 3, 'plan')],
    heights: [34, 24, 24, 2, 36],
    rowHeight: 38,
    frozenColumns: 1,
    conditional: signs(at),
    charts: [],
  };
}

/** A line of the board above the table. */
const said = (at: References<'content'>, row: number, line: 'flow' | 'plan'): BandCell =>
  saidLine(at, { tab: 'content', row, column: 1, first: 'b_qa', board: `b_${line}`, known: `known_${line}` });

/** Gate, step that counts and attention in the colours of the Dashboard, which hang on the sign. */
function signs(at: References<'content'>): readonly ConditionalSpec[] {
  return (['qa', 'effective', 'state'] as const).flatMap(key => signColors(at.letter('content', key), HEADING_ROW, FIRST_ROW + ROWS - 1));
}
