/**
 * Experiments: a row per test with its hypothesis, one KPI, a threshold and the counts of two or three versions; what it has shown stands
 * beside it. Rows are the team's own, but for those of the example.
 */
import { VERSIONS } from '../../core/experiment/fields';
import { narrowLine, openColumns, titleCells } from '../band';
import type { Drawing } from '../drawing';
import { quote } from '../formula';
import { PAPER, QUIET, SKY } from '../palette';
import { References } from '../place';
import { saidLine } from '../said-line';
import { signColors } from '../sign-colors';
import { type ConditionalSpec, FIRST_ROW, type TabSpec } from '../spec';
import { experimentsColumns } from './experiments-columns';
import { sampleExperiments } from './sample-experiments';

const SPARE_ROWS = 40;
const TYPED_ROWS = 12;

export function experimentsTab(drawing: Drawing): TabSpec {
  const at = new References('experiments', drawing.place);
  const columns = experimentsColumns(drawing);
  return {
    id: 'experiments',
    color: SKY,
    columns,
    rows: drawing.cycle.sample ? sampleExperiments(drawing) : [],
    spareRows: SPARE_ROWS,
    dropDownRows: TYPED_ROWS,
    band: [
      ...narrowLine(titleCells(at, { columns: openColumns(columns), name: 0, dates: 1, line: 0 })),
      saidLine(at, { tab: 'experiments', row: 3, column: 1, first: 'b_verdict', board: 'b_next', known: 'known_next' }),
    ],
    heights: [34, 4, 20, 2, 36],
    rowHeight: 54,
    frozenColumns: 1,
    conditional: [closed(at), ...signColors(at.letter('experiments', 'verdict'), FIRST_ROW, FIRST_ROW + SPARE_ROWS - 1)],
    charts: [],
  };
}

/** A closed test steps back, its colour too. */
function closed(at: References<'experiments'>): ConditionalSpec {
  const [first, last] = [at.letter('experiments', 'hypothesis'), at.letter('experiments', 'started')];
  return {
    ranges: [`${first}${FIRST_ROW}:${last}${FIRST_ROW + SPARE_ROWS - 1}`],
    // Any other word closes nothing.
    formula: `=OR(${VERSIONS.map(version => `$${at.letter('experiments', 'kept')}${FIRST_ROW}=${quote(version)}`).join(';')})`,
    background: PAPER,
    color: QUIET,
    bold: false,
    italic: false,
  };
}
