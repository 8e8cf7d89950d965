/**
 * A calendar file as the address of a download link, made in the page: no request leaves it.
 *
 * Used by the first steps and the reminders of the Numbers panel.
 */

/** @example calendarAddress('BEGIN:VCALENDAR') // 'data:text/calendar;charset=utf-8,BEGIN%3AVCALENDAR' */
export function calendarAddress(ics: string): string {
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(ics)}`;
}
