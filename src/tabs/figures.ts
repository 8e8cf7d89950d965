/**
 * The hidden tab that feeds the star charts, one row per cycle week: charts skip hidden columns, so their figures need a place
 * where nothing is hidden but the tab itself.
 */

import { CHART_BOARD_KEYS } from '../boards/kpi/chart-board';
import { CYCLE_WEEKS } from '../core/cycle/cycle';
import { boardColumns, knownColumns, plainMirror } from './board';
import { column } from './column';
import { kpiBlocks } from './dashboard/columns';
import type { Drawing } from './drawing';
import { numberFormat, PLAIN_NUMBER } from './number-format';
import { QUIET } from './palette';
import { References } from './place';
import type { ColumnSpec, TabSpec } from './spec';
import { type MirroredKey, TAB_COLUMNS } from './tab-columns';

const SPARE_ROWS = 10;

export function figuresTab({ cycle, words, place }: Drawing): TabSpec {
  const at = new References('figures', place);
  const chart = words.tabs.dashboard.chart;
  const stars = cycle.kpis.filter(kpi => kpi.star !== null);
  const { kpis, checkIns, cycle: facts } = kpiBlocks(at);
  const format = (index: 1 | 2) => {
    const kpi = stars[index - 1];
    return kpi === undefined ? '' : numberFormat(kpi.unit, kpi.decimals, cycle.currency);
  };
  const from = { at, tab: 'figures', first: 'b_week' } as const;
  const mirrored = (key: MirroredKey<'figures'>, label: string, shown: string): ColumnSpec =>
    column(key, { label, note: '' }, { format: shown, fill: plainMirror(from, key) });
  const star = (index: 1 | 2) =>
    (['value', 'baseline', 'target', 'forecast'] as const).map(kind => mirrored(`${kind}_${index}`, chart[kind], format(index)));
  return {
    id: 'figures',
    color: QUIET,
    columns: [
      mirrored('week', chart.week, PLAIN_NUMBER),
      ...star(1),
      ...star(2),
      ...knownColumns(TAB_COLUMNS.figures.known),
      ...boardColumns(CHART_BOARD_KEYS, `=CHART_BOARD(${kpis};${checkIns};${facts})`),
    ],
    rows: [],
    // A board that finds no room below it shows #REF!: whoever deletes a row leaves room still.
    spareRows: CYCLE_WEEKS + SPARE_ROWS,
    dropDownRows: 0,
    band: [],
    heights: [21, 21, 21, 2, 21],
    rowHeight: 21,
    frozenColumns: 0,
    conditional: [],
    charts: [],
  };
}
