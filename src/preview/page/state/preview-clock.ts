/**
 * The spreadsheet's clock: the real time of day on a chosen day.
 *
 * Used for TODAY(), NOW() and the scripts of the preview, and by `npm run demo -- --as-of`.
 */

import { wallSerial } from '../../engine/cells/clock';

const millisecondsPerDay = 86_400_000;

/** The day a moment falls on in a time zone, as 2026-10-05. */
export function dayAt(timeZone: string, moment: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find(found => found.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** What clocks on the wall are ahead of UTC at a moment, in milliseconds. */
const aheadOfUtc = (timeZone: string, moment: Date): number =>
  Math.round(wallSerial(moment, timeZone) * millisecondsPerDay) - Math.round(wallSerial(moment, 'Etc/UTC') * millisecondsPerDay);

/**
 * A clock that runs on the chosen day of the time zone, or the real one for null. The time of day on the wall stays, also where daylight saving
 * differs between the two days: close to midnight an hour would be another day.
 *
 * @example dayAt('Etc/UTC', clockOn('2026-10-05', 'Etc/UTC')()) // '2026-10-05'
 */
export function clockOn(day: string | null, timeZone: string, now: () => Date = () => new Date()): () => Date {
  if (day === null) return now;
  const begun = now();
  const apart = Date.parse(day) - Date.parse(dayAt(timeZone, begun));
  const summer = aheadOfUtc(timeZone, begun) - aheadOfUtc(timeZone, new Date(begun.getTime() + apart));
  return () => new Date(now().getTime() + apart + summer);
}
