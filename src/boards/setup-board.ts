/**
 * SETUP_BOARD: the sentences of every tab's title band, the watch KPIs' figures, and what names of links look like.
 *
 * One call for the whole workbook: the other tabs mirror its sentences, so that no date is put into words by a cell formula.
 */

import { nextReview } from '../core/cycle/cadence';
import { CYCLE_DAYS, CYCLE_WEEKS } from '../core/cycle/cycle';
import { addDays, civilOfDay, type Day, daysBetween, isoWeekOf } from '../core/day/day';
import { latestRows } from '../core/series/check-in';
import { currentValue } from '../core/series/current';
import { coveredUntil } from '../core/series/period';
import type { CalendarTexts } from '../languages/language';
import { fill } from '../languages/text';
import { type Block, type Board, type BoardRow, linesOf } from './block';
import { type CycleFacts, cycleIn } from './clock';
import { checkInsOf } from './kpi/check-ins';
import { watchKpisIn } from './kpi/kpis';
import { namesPreview } from './links/link-names';
import { phaseNow } from './roadmap-board';
import { boardWords } from './words';

export const SETUP_BOARD_KEYS = ['b_dates', 'b_shown', 'b_stale', 'b_names', 'b_watch_now', 'b_watch_next', 'watch_last'] as const;
export type SetupBoardKey = (typeof SETUP_BOARD_KEYS)[number];

export interface SetupBlocks {
  readonly cycle: Block;
  readonly watch: Block;
  readonly phases: Block;
  /** First words of the lists that names of links are made of. */
  readonly vocabulary: Block;
  readonly checkIns: Block;
  /** The Dashboard, of which the names count: a check-in of its KPIs is none of a watch KPI. */
  readonly kpis: Block;
}

export function setupBoard(blocks: SetupBlocks): Board<SetupBoardKey> {
  const cycle = cycleIn(blocks.cycle);
  if (cycle === null) return { keys: SETUP_BOARD_KEYS, head: {}, rows: new Map() };
  const { calendar, tabs } = boardWords(cycle.language);
  const day = (of: Day) => dayMonth(of, calendar);
  const { start, end, asOf } = cycle.clock;
  const { stamp, asked } = cycle;
  const head: BoardRow<SetupBoardKey> = {
    b_dates: `${fill<string>(tabs.band.dates, { from: day(start), to: day(end) })}   ·   ${progress(blocks.phases, cycle, day(start))}`,
    b_shown: asked === null ? '' : fill<string>(tabs.band.asOf, { day: day(asked) }),
    b_stale: fill<string>(tabs.band.stale, { day: day(stamp ?? asOf) }),
    b_names: namesPreview(cycle, blocks.vocabulary, tabs.setup.badPattern),
  };
  return { keys: SETUP_BOARD_KEYS, head, rows: watchRows(blocks, cycle) };
}

/** Day and short month, e.g. 5 Oct. */
export function dayMonth(day: Day, { dayMonth: pattern, months }: CalendarTexts): string {
  const { month, date } = civilOfDay(day);
  return fill<string>(pattern, { d: date, m: month, month: months[month - 1] ?? '' });
}

function progress(phases: Block, cycle: CycleFacts, from: string): string {
  const { start, asOf } = cycle.clock;
  const { band } = boardWords(cycle.language).tabs;
  const day = daysBetween(start, asOf) + 1;
  if (day < 1) return fill<string>(band.before, { from });
  return fill<string>(band.progress, {
    day: Math.min(day, CYCLE_DAYS),
    days: CYCLE_DAYS,
    week: Math.min(Math.floor((day - 1) / 7) + 1, CYCLE_WEEKS),
    calendarWeek: isoWeekOf(asOf).week,
    phase: phaseNow(phases, cycle),
  });
}

/** What a watch KPI stands at, calculated as its row says; one that is off has neither figure nor due day. */
function watchRows({ watch, checkIns, kpis: dashboard }: SetupBlocks, cycle: CycleFacts): ReadonlyMap<number, BoardRow<SetupBoardKey>> {
  const kpis = watchKpisIn(watch, cycle);
  const { clock } = cycle;
  const elsewhere = linesOf<'kpi'>(dashboard).map(line => line.text('kpi'));
  const found = checkInsOf(checkIns, kpis, cycle, elsewhere);
  return new Map(
    kpis.map(kpi => {
      if (!kpi.on) return [kpi.index, {}] as const;
      const { aggregate, cadence } = kpi;
      const rows = latestRows(found.get(kpi) ?? []).filter(({ day }) => day >= clock.start);
      const last = rows[rows.length - 1]?.day;
      const covered = last === undefined ? addDays(clock.start, -1) : coveredUntil(aggregate, last, clock.start);
      const now = currentValue(rows, { start: clock.start, asOf: clock.asOf, aggregate, cadence });
      return [
        kpi.index,
        {
          b_watch_now: now?.value ?? '',
          b_watch_next: nextReview(covered, cadence),
          watch_last: last ?? '',
        },
      ] as const;
    }),
  );
}
