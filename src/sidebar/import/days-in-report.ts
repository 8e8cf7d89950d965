/** The days of a report: in which order it writes them, and what the date of a row stands for. Used by figures-in-report.ts. Pure. */
import type { ImportView, NumberHabit } from '../../contract';
import { addDays, type Day, dayFromIso, isoOfDay } from '../../core/day/day';
import { type DayRange, writtenRange } from '../../core/day/day-range';
import { leadingDay } from '../../core/day/written-day';

/** What the date of a row stands for: the day, or the first or last day of a week. */
export const DATE_SPANS = ['day', 'week_from', 'week_to'] as const;
export type DateSpan = (typeof DATE_SPANS)[number];
/** How 3/4 is read. */
export type DayOrder = 'day_first' | 'month_first';

const ORDERS = { day_first: 'en_GB', month_first: 'en_US' } as const satisfies Record<DayOrder, string>;

/** No day is written longer; patterns would try a cell of a megabyte from each of its characters. */
const LONGEST_DAY = 100;

/**
 * The first and the last day of a cell that holds a day, or days from … to as LinkedIn and Google Ads label weeks, and nothing behind them; GA4
 * counts days from the first one of the report. A day without its year, as TikTok writes it, is the last one until today.
 */
export function daysInReport(
  cell: string,
  order: DayOrder,
  firstDay: string | null,
  view: ImportView,
  habit: NumberHabit,
): DayRange | null {
  if (cell.length > LONGEST_DAY) return null;
  const today = dayFromIso(view.today);
  const locale = ORDERS[order];
  const past = { ...habit, locale, start: today === null ? view.start : isoOfDay(addDays(today, 1)) };
  if (/^\d{4}$/.test(cell) && firstDay !== null) {
    const first = leadingDay(`${firstDay}\t0`, past)?.day ?? null;
    return first === null ? null : oneDay(addDays(first, Number(cell)));
  }
  const found = leadingDay(`${cell}\t0`, past);
  if (found !== null && /^0?$/.test(found.rest)) return found.day === null ? null : oneDay(found.day);
  return today === null ? null : writtenRange(cell, locale, today);
}

const oneDay = (day: Day): DayRange => ({ from: day, to: day });

/** Whether a cell holds more days than one. */
export const spansDays = (days: DayRange | null): boolean => days !== null && days.from !== days.to;

/** The order under which more of the days exist; where both do, the one that lies in the cycle until today, else the country's: one may ask. */
export function dayOrderOf(
  days: readonly string[],
  view: ImportView,
  habit: NumberHabit,
): { readonly order: DayOrder; readonly doubtful: string | null } {
  const usual: DayOrder = ORDERS.month_first === habit.locale || habit.locale === 'en_PH' ? 'month_first' : 'day_first';
  const read = (order: DayOrder) => days.map(day => daysInReport(day, order, null, view, habit)?.from ?? null);
  const [dayFirst, monthFirst] = [read('day_first'), read('month_first')];
  const [one, other] = [dayFirst, monthFirst].map(each => each.filter(day => day !== null).length);
  if (one !== other) return { order: (one ?? 0) > (other ?? 0) ? 'day_first' : 'month_first', doubtful: null };
  const doubtful = days.find((_, at) => dayFirst[at] !== monthFirst[at]) ?? null;
  const [start, today] = [dayFromIso(view.start), dayFromIso(view.today)];
  const isOver = (each: readonly (Day | null)[] = []) => each.every(day => day !== null && day >= (start ?? day) && day <= (today ?? day));
  if (isOver(dayFirst) === isOver(monthFirst)) return { order: usual, doubtful };
  return { order: isOver(dayFirst) ? 'day_first' : 'month_first', doubtful };
}

/** Rows of a total a week apart are weeks; tools date them by their first day. */
export function dateSpanOf(days: readonly (Day | null)[]): DateSpan {
  const sorted = [...new Set(days.filter(day => day !== null))].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((day, at) => day - (sorted[at] ?? day));
  return gaps.length > 0 && gaps.every(gap => gap % 7 === 0) ? 'week_from' : 'day';
}

/** The days a row stands for by its date. Example: `spread(46300, 46300, 'week_from')` → [46300, 46306]. */
export function spread(day: Day, until: Day, span: DateSpan | null): readonly [Day, Day] {
  if (span === 'week_from') return [day, addDays(day, 6)];
  return span === 'week_to' ? [addDays(day, -6), day] : [day, until];
}
