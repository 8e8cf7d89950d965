/** Days and periods in words. Used by boards, commands and the sidebar. */
import { civilOfDay, type Day } from '../core/day/day';
import type { CalendarTexts } from './language';
import { fill } from './text';

/** A day in short words, with the year on request. @example shortDay(dayFromIso('2026-11-16'), en.calendar) // '16 Nov' */
export function shortDay(day: Day, calendar: CalendarTexts, withYear = false): string {
  const { month, date, year } = civilOfDay(day);
  const parts = { d: date, m: month, month: calendar.months[month - 1] ?? '', year };
  return fill<string>(withYear ? calendar.dayMonthYear : calendar.dayMonth, parts);
}

/**
 * A week by its first and last day; years are left out, a week across New Year is plain without them.
 * @example periodText({ from, to }, en.calendar) // 'week 30 Nov – 6 Dec'
 */
export function periodText({ from, to }: { readonly from: Day; readonly to: Day }, calendar: CalendarTexts): string {
  return fill<string>(calendar.weekOf, { from: shortDay(from, calendar), to: shortDay(to, calendar) });
}
