/** The columns of the Scorecard: star, KPI and thirteen weeks, all mirrors of its board. Used by scorecard.ts. */
import { SCORE_BOARD_KEYS, WEEKS } from '../../boards/kpi/score-board';
import { boardColumns, knownColumns, plainMirror } from '../board';
import { type ColumnLook, type ColumnText, column } from '../column';
import { kpiBlocks } from '../dashboard/columns';
import type { ColumnDrawing } from '../drawing';
import { TEXT_FORMAT } from '../number-format';
import { References } from '../place';
import type { ColumnSpec } from '../spec';
import type { ColumnKey } from '../tab-columns';
import { TAB_COLUMNS } from '../tab-columns';

type Key = ColumnKey<'scorecard'>;

export function scorecardColumns({ words, place }: ColumnDrawing): readonly ColumnSpec[] {
  const at = new References('scorecard', place);
  const text = words.tabs.scorecard;
  const { kpis, checkIns, cycle } = kpiBlocks(at);
  const mirrored = (key: string, label: ColumnText, look: ColumnLook) =>
    column(key, label, { ...look, fill: plainMirror(at, 'scorecard', 'b_star', `b_${key}` as Key, `known_${key}` as Key) });
  const weeks = Array.from({ length: WEEKS }, (_, index) => index + 1);
  return [
    mirrored('star', words.tabs.dashboard.columns.star, { width: 28, align: 'center' }),
    mirrored('kpi', text.kpi, { width: 190, format: TEXT_FORMAT }),
    ...weeks.map(week => {
      const label = text.week.label.replace('{week}', String(week));
      return mirrored(`w${week}`, { label, note: text.week.note }, { width: 77, align: 'right' });
    }),
    ...knownColumns(TAB_COLUMNS.scorecard.known),
    ...boardColumns(SCORE_BOARD_KEYS, `=SCORE_BOARD(${kpis};${checkIns};${cycle})`),
  ];
}
