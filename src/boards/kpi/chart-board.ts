/**
 * CHART_BOARD: what the charts of the two stars draw, one row per cycle week: value, baseline, target as it held then, forecast.
 */
import { CYCLE_WEEKS } from '../../core/cycle/cycle';
import { addDays, type Day } from '../../core/day/day';
import { latestRows } from '../../core/series/check-in';
import { STAR_PLACES } from '../../core/star/star-places';
import { mean } from '../../core/statistics/average';
import { type Block, type Board, type BoardCell, type BoardRow, linesOf } from '../block';
import type { CycleFacts } from '../clock';
import { boardWords } from '../words';
import { type AssessedKpi, type MeasuredBlocks, measureKpis } from './measured';

export const CHART_BOARD_KEYS = [
  ...(['b_week', 'b_value_1', 'b_baseline_1', 'b_target_1', 'b_forecast_1'] as const),
  ...(['b_value_2', 'b_baseline_2', 'b_target_2', 'b_forecast_2'] as const),
] as const;
export type ChartBoardKey = (typeof CHART_BOARD_KEYS)[number];

/** Targets that held before the present one stand in the Dashboard's hidden column `past_targets`: `0.6@46342` is 60% before that day. */
type PastTarget = { readonly value: number; readonly until: number };

export function chartBoard(blocks: Omit<MeasuredBlocks, 'watch'>): Board<ChartBoardKey> {
  const measured = measureKpis({ ...blocks, watch: [] });
  if (measured === null) return { keys: CHART_BOARD_KEYS, head: {}, rows: new Map() };
  const { cycle, kpis } = measured;
  const past = pastTargets(blocks.kpis);
  const stars = Array.from({ length: STAR_PLACES }, (_, at) => kpis.find(({ kpi }) => kpi.starPlace === at + 1));
  const { week, value, baseline, target, forecast } = boardWords(cycle.language).tabs.dashboard.chart;
  const head: BoardRow<ChartBoardKey> = {
    b_week: week,
    ...{ b_value_1: value, b_baseline_1: baseline, b_target_1: target, b_forecast_1: forecast },
    ...{ b_value_2: value, b_baseline_2: baseline, b_target_2: target, b_forecast_2: forecast },
  };
  const rows = Array.from({ length: CYCLE_WEEKS }, (_, index): readonly [number, BoardRow<ChartBoardKey>] => {
    const [one, two] = stars.map(star => star && pointOf(star, index, cycle, past.get(star.kpi.index) ?? []));
    return [
      index,
      {
        b_week: index + 1,
        ...(one && { b_value_1: one.value, b_baseline_1: one.baseline, b_target_1: one.target, b_forecast_1: one.forecast }),
        ...(two && { b_value_2: two.value, b_baseline_2: two.baseline, b_target_2: two.target, b_forecast_2: two.forecast }),
      },
    ];
  });
  return { keys: CHART_BOARD_KEYS, head, rows: new Map(rows) };
}

function pastTargets(kpis: Block): ReadonlyMap<number, readonly PastTarget[]> {
  return new Map(
    linesOf<'past_targets'>(kpis).map(line => [
      line.index,
      line
        .text('past_targets')
        .split('|')
        .map(part => part.split('@').map(Number))
        .flatMap(([value, until]) =>
          value === undefined || until === undefined || !Number.isFinite(value + until) ? [] : [{ value, until }],
        ),
    ]),
  );
}

interface Point {
  readonly value: BoardCell;
  readonly baseline: BoardCell;
  readonly target: BoardCell;
  readonly forecast: BoardCell;
}

function pointOf(star: AssessedKpi, week: number, cycle: CycleFacts, past: readonly PastTarget[]): Point {
  const first = addDays(cycle.clock.start, 7 * week);
  const last = addDays(first, 6);
  const values = latestRows(star.checkIns)
    .filter(({ channel, day }) => channel === null && day >= first && day <= last)
    .map(({ value }) => value);
  const then = past.find(({ until }) => until > last);
  return {
    value: values.length === 0 ? '' : mean(values),
    baseline: star.shownBaseline ?? '',
    target: then?.value ?? star.goal ?? '',
    forecast: aheadOf(star, last, cycle),
  };
}

/** From the current value straight to the forecast for day 90; without a forecast there is no line. */
function aheadOf({ assessment, checkIns }: AssessedKpi, weekEnd: Day, { clock }: CycleFacts): BoardCell {
  const { forecast, current } = assessment;
  const seen = checkIns.filter(({ day }) => day >= clock.start).map(({ day }) => day);
  if (forecast === null || current === null || seen.length === 0) return '';
  const lastSeen = Math.max(...seen);
  const day = Math.min(weekEnd, clock.end);
  if (day < lastSeen || clock.end === lastSeen) return '';
  return current.value + ((forecast - current.value) * (day - lastSeen)) / (clock.end - lastSeen);
}
