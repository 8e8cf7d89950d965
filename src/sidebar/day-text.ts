/**
 * Days as a person reads and picks them: ISO text (2026-11-16) on the wire and in date fields, words from the language's calendar on the screen.
 *
 * Used by the panels and the wizard's defaults. Text that is no day is shown as it is and counts as missing where a day is needed.
 */
import type { IsoDay } from '../contract';
import { addDays, civilOfDay, dayFromIso, isoOfDay, weekdayOf } from '../core/day/day';
import type { CalendarTexts } from '../languages/language';
import { periodText, shortDay } from '../languages/period-text';

/** The day in short words, with the year on request. @example dayText('2026-11-16', words.calendar) // '16 Nov' */
export function dayText(iso: IsoDay, calendar: CalendarTexts, year = false): string {
  const day = dayFromIso(iso);
  return day === null ? iso : shortDay(day, calendar, year);
}

/** A week in words; blank for days that are none. @example weekText({ from: '2026-11-30', to: '2026-12-06' }, words.calendar) // 'week 30 Nov – 6 Dec' */
export function weekText({ from, to }: { readonly from: IsoDay; readonly to: IsoDay }, calendar: CalendarTexts): string {
  const [first, last] = [dayFromIso(from), dayFromIso(to)];
  return first === null || last === null ? '' : periodText({ from: first, to: last }, calendar);
}

/** The day n days later. @example shiftDay('2026-10-05', 89) // '2027-01-02' */
export function shiftDay(iso: IsoDay, days: number): IsoDay {
  const day = dayFromIso(iso);
  return day === null ? iso : isoOfDay(addDays(day, days));
}

/** The first Monday after the day. @example nextMonday('2026-10-05') // '2026-10-12', that day being a Monday itself */
export function nextMonday(iso: IsoDay): IsoDay {
  const day = dayFromIso(iso);
  return day === null ? iso : isoOfDay(addDays(day, 8 - weekdayOf(day)));
}

/** The Monday of the week that lies n weeks back. @example mondayWeeksAgo('2026-11-19', 6) // '2026-10-05' */
export function mondayWeeksAgo(iso: IsoDay, weeks: number): IsoDay {
  const day = dayFromIso(iso);
  return day === null ? iso : isoOfDay(addDays(day, 1 - weekdayOf(day) - 7 * weeks));
}

/** True when the text is a day whose week starts on it. @example isMonday('2026-10-05') // true */
export function isMonday(iso: IsoDay): boolean {
  const day = dayFromIso(iso);
  return day !== null && weekdayOf(day) === 1;
}

/** The quarter in which most of a cycle lies: that of its middle day. @example quarterOf('2026-09-28') // 'Q4 2026' */
export function quarterOf(start: IsoDay): string {
  const day = dayFromIso(start);
  if (day === null) return '';
  const middle = civilOfDay(addDays(day, 44));
  return `Q${Math.ceil(middle.month / 3)} ${middle.year}`;
}
