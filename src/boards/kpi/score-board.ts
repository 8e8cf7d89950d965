/**
 * SCORE_BOARD: each KPI's thirteen weeks beside each other, every week's own figure with the sign of its status as of that week.
 *
 * A week's figure comes from the check-ins of that week by the KPI's own aggregation. Rows follow the Dashboard's order without its gaps.
 */

import { addDays, type Day } from '../../core/day/day';
import { expectedShare } from '../../core/kpi/progress';
import { judgeStatus, STATUS_SIGNS } from '../../core/kpi/status';
import { dayValues } from '../../core/series/check-in';
import { aggregateOf } from '../../core/series/current';
import { weightedMean } from '../../core/statistics/average';
import type { Board, BoardRow } from '../block';
import type { CycleFacts } from '../clock';
import { WEEK_KEYS, type WeekKey } from '../week-keys';
import { boardWords } from '../words';
import { type AssessedKpi, type MeasuredBlocks, measureKpis } from './measured';
import { unitFigures } from './unit-figure';

/** Ends the heading of the week that is not over; the colours of the column hang on it. */
export const UNFINISHED = '…';

/** Number and column of each week. */
const WEEKS = WEEK_KEYS.map((key, index): readonly [number, `b_${WeekKey}`] => [index + 1, `b_${key}`]);

export const SCORE_BOARD_KEYS = ['b_star', 'b_kpi', ...WEEKS.map(([, key]) => key)] as const;
export type ScoreBoardKey = (typeof SCORE_BOARD_KEYS)[number];

export function scoreBoard(blocks: Omit<MeasuredBlocks, 'watch'>): Board<ScoreBoardKey> {
  const measured = measureKpis({ ...blocks, watch: [] });
  if (measured === null) return { keys: SCORE_BOARD_KEYS, head: {}, rows: new Map() };
  const { cycle, kpis } = measured;
  const { scorecard, dashboard } = boardWords(cycle.language).tabs;
  const weeks = WEEKS.map(([week, key]) => [key, headingOf(week, scorecard.week.label, cycle)] as const);
  const head = { b_star: dashboard.columns.star.label, b_kpi: scorecard.kpi.label, ...Object.fromEntries(weeks) };
  return { keys: SCORE_BOARD_KEYS, head, rows: new Map(kpis.map((each, index) => [index, rowOf(each, cycle)])) };
}

const headingOf = (week: number, label: string, cycle: CycleFacts): string =>
  label.replace('{week}', String(week)) + (isOpen(week, cycle) ? ` ${UNFINISHED}` : '');

const firstDayOf = (week: number, { clock }: CycleFacts): Day => addDays(clock.start, 7 * (week - 1));

/** A week that has begun and is not over; the last one ends with the cycle. */
function isOpen(week: number, cycle: CycleFacts): boolean {
  const { asOf, end } = cycle.clock;
  const first = firstDayOf(week, cycle);
  return asOf >= first && asOf < Math.min(addDays(first, 6), end);
}

function rowOf(each: AssessedKpi, cycle: CycleFacts): BoardRow<ScoreBoardKey> {
  const { kpi } = each;
  const weeks = WEEKS.flatMap(([week, key]) => {
    const figure = weekOf(each, week, cycle);
    return figure === null ? [] : [{ key, ...figure }];
  });
  const figures = unitFigures(
    weeks.map(({ value }) => value),
    kpi.unit,
    cycle.signs,
  );
  // Sign and figure as one text: a text needs no number format of its own when the Dashboard's rows change places.
  const texts = weeks.map(({ key, sign }, at) => [key, `${sign} ${figures[at] ?? ''}`.trim()] as const);
  const blanks = WEEKS.map(([, key]) => [key, ''] as const);
  return { b_star: kpi.starPlace !== null ? '★' : '', b_kpi: kpi.name, ...Object.fromEntries([...blanks, ...texts]) };
}

interface WeekFigure {
  readonly sign: string;
  readonly value: number;
}

/** Null for a week without a check-in. */
function weekOf({ kpi, checkIns, assessment }: AssessedKpi, week: number, cycle: CycleFacts): WeekFigure | null {
  const first = firstDayOf(week, cycle);
  const { points } = dayValues(checkIns, kpi.aggregate, first, addDays(first, 6));
  if (points.length === 0) return null;
  const value = aggregateOf(points, kpi.aggregate);
  const target = kpi.target?.target ?? null;
  if (target === null || kpi.target?.doubt !== null) return { sign: '', value };
  const shares = points.map(({ day, weight }) => ({
    day,
    value: expectedShare(day - cycle.clock.start + 1, cycle.clock.measuringDays),
    weight,
  }));
  const status = judgeStatus({
    current: value,
    baseline: assessment.baseline?.value ?? null,
    target,
    better: null,
    expected: weightedMean(shares),
    ended: false,
    age: null,
    isMeasuring: kpi.from === 'measuring' && 7 * (week - 1) < cycle.clock.measuringDays,
  });
  return { sign: STATUS_SIGNS[status.key], value };
}
