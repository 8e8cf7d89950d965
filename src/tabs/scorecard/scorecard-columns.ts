/** The columns of the Scorecard: star, KPI and thirteen weeks, all mirrors of its board. Used by scorecard.ts. */

import { SCORE_BOARD_KEYS } from '../../boards/kpi/score-board';
import { WEEK_KEYS } from '../../boards/week-keys';
import { boardColumns, knownColumns, plainMirror } from '../board';
import { type ColumnLook, type ColumnText, column } from '../column';
import { kpiBlocks } from '../dashboard/columns';
import type { ColumnDrawing } from '../drawing';
import { TEXT_FORMAT } from '../number-format';
import { References } from '../place';
import type { ColumnSpec } from '../spec';
import { type MirroredKey, TAB_COLUMNS } from '../tab-columns';

export function scorecardColumns({ words, place }: ColumnDrawing): readonly ColumnSpec[] {
  const at = new References('scorecard', place);
  const text = words.tabs.scorecard;
  const { kpis, checkIns, cycle } = kpiBlocks(at);
  const from = { at, tab: 'scorecard', first: 'b_star' } as const;
  const mirrored = (key: MirroredKey<'scorecard'>, label: ColumnText, look: ColumnLook) =>
    column(key, label, { ...look, fill: plainMirror(from, key) });
  return [
    mirrored('star', words.tabs.dashboard.columns.star, { width: 28, align: 'center' }),
    mirrored('kpi', text.kpi, { width: 190, format: TEXT_FORMAT }),
    ...WEEK_KEYS.map((week, index) => {
      const label = text.week.label.replace('{week}', String(index + 1));
      return mirrored(week, { label, note: text.week.note }, { width: 77, align: 'right' });
    }),
    ...knownColumns(TAB_COLUMNS.scorecard.known),
    ...boardColumns(SCORE_BOARD_KEYS, `=SCORE_BOARD(${kpis};${checkIns};${cycle})`),
  ];
}
