/**
 * Which week a number is entered for where the KPI is a total of weeks. Used by the Numbers panel, the rows that wait in Check-ins and
 * numbers typed over *Now*.
 */
import type { BoardKpi } from '../../boards/kpi/kpis';
import { readWeeksOff } from '../../core/cycle/weeks-off';
import { addDays, type Day, daysBetween } from '../../core/day/day';
import { lastFullWeek, type Period, periodOf } from '../../core/series/period';

/** As many weeks back as somebody may catch up with. */
const WEEKS_BACK = 8;

/** A KPI of the Dashboard or a watch KPI. */
interface Kpi {
  readonly kpi: Pick<BoardKpi, 'aggregate'>;
}

/** The days a cycle is entered by. */
export interface EntryClock {
  readonly start: Day;
  readonly today: Day;
  /** Setup's weeks off, as typed. */
  readonly weeksOff: string;
}

/**
 * Weeks a total may be entered for: those of the cycle that are over, the latest first and weeks off left out; before the first one is over,
 * the week before the cycle. None for a KPI whose numbers stand for their day.
 */
export function openPeriods({ kpi }: Kpi, { start, today, weeksOff }: EntryClock): readonly Period[] {
  if (kpi.aggregate !== 'sum') return [];
  const off = readWeeksOff(weeksOff) ?? [];
  const last = lastFullWeek(today, start);
  const weeks = Array.from({ length: WEEKS_BACK }, (_, back) => ({ from: addDays(last.from, -7 * back), to: addDays(last.to, -7 * back) }));
  const ofCycle = weeks.filter(({ from }) => from >= start && !off.includes(Math.floor(daysBetween(start, from) / 7) + 1));
  return ofCycle.length > 0 ? ofCycle : weeks.slice(0, 1);
}

/** The day a check-in is kept under, and the period whose number it is where it is a total. */
export function datesOf(each: Kpi, day: Day, clock: Pick<EntryClock, 'start' | 'today'>): { readonly day: Day; readonly period?: Period } {
  const period = periodOf(each.kpi.aggregate, day, clock.start);
  return period === null ? { day } : { day: dayKept(period, day, clock.today), period };
}

/** The last day of a week that is over; of one that runs the day itself: nothing is dated in the future. */
const dayKept = ({ to }: Period, day: Day, today: Day): Day => (to > today ? day : to);

/** The day a number typed today is for, where nobody was asked: that of the last week that is over, of a cycle that has one. */
export function dayMeant(each: Kpi, clock: EntryClock): Day {
  const [period] = openPeriods(each, clock);
  return period === undefined || period.from < clock.start ? clock.today : period.to;
}
