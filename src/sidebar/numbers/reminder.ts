/**
 * A KPI's check-ins as a calendar entry: a link to Google Calendar and an .ics file made in the page, both from the next check-in to the
 * last day of the cycle. Times are local and without zone. Google's link parameter `recur` is undocumented, hence both.
 *
 * Used by the Numbers panel. Pure.
 */
import type { IsoDay } from '../../contract';
import { calendarFile, calendarText, compactDay } from '../../core/day/calendar-file';
import { civilOfDay, type Day, dayFromIso, weekdayOf } from '../../core/day/day';

export interface Reminder {
  readonly link: string;
  /** Text of the .ics file. */
  readonly file: string;
}

export interface Reminded {
  readonly kpi: string;
  readonly title: string;
  /** First day of the entry, and the last one it may fall on. */
  readonly from: IsoDay;
  readonly until: IsoDay;
  readonly cadenceDays: number;
}

const FROM = '090000';
const TO = '091500';
const DAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** Null when a day is none, or the cycle is over by then. */
export function reminderOf({ kpi, title, from, until, cadenceDays }: Reminded): Reminder | null {
  const [first, last] = [dayFromIso(from), dayFromIso(until)];
  if (first === null || last === null || first > last) return null;
  const rule = `${recurrence(first, cadenceDays)};UNTIL=${compactDay(last)}T235959`;
  const day = compactDay(first);
  const parameters = `text=${encodeURIComponent(calendarText(title))}&dates=${day}T${FROM}/${day}T${TO}&recur=${encodeURIComponent(`RRULE:${rule}`)}`;
  return {
    link: `https://calendar.google.com/calendar/render?action=TEMPLATE&${parameters}`,
    file: calendarFile({ id: `${kpi}-${day}`, title, day: first, from: FROM, until: TO, rule }),
  };
}

/** Weeks by the weekday; months by the weekday's place in the month, as "the second Monday", so that no entry falls on a weekend. */
function recurrence(first: Day, cadenceDays: number): string {
  const weekday = DAY_CODES[weekdayOf(first) - 1] ?? 'MO';
  if (cadenceDays < 28) return `FREQ=WEEKLY;INTERVAL=${Math.max(1, Math.round(cadenceDays / 7))};BYDAY=${weekday}`;
  const place = Math.ceil(civilOfDay(first).date / 7);
  return `FREQ=MONTHLY;INTERVAL=${cadenceDays < 90 ? 1 : 3};BYDAY=${place > 4 ? -1 : place}${weekday}`;
}
