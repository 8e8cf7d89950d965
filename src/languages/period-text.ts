/** A period in words. Used by boards, commands and the sidebar. */
import { civilOfDay, type Day } from '../core/day/day';
import type { CalendarTexts } from './language';
import { fill } from './text';

/**
 * A week by its first and last day; years are left out, a week across New Year is plain without them.
 * @example periodText({ from, to }, en.calendar) // 'week 30 Nov – 6 Dec'
 */
export function periodText({ from, to }: { readonly from: Day; readonly to: Day }, calendar: CalendarTexts): string {
  const day = (of: Day) => {
    const { month, date } = civilOfDay(of);
    return fill<string>(calendar.dayMonth, { d: date, m: month, month: calendar.months[month - 1] ?? '' });
  };
  return fill<string>(calendar.weekOf, { from: day(from), to: day(to) });
}
