/** Rows of a report that are calendar weeks, as days. Used by figures-in-report.ts. Pure. */

import type { ImportView } from '../../contract';
import { CYCLE_WEEKS } from '../../core/cycle/cycle';
import { addDays, type Day, dayFromIso } from '../../core/day/day';
import { lastMondayOf, mondayOf, type readWeek } from '../../core/day/iso-week';

/**
 * The Mondays of cells that name a calendar week; null for any other cell, `either` for one that is as well the cycle's own week of that number.
 * One of the cycle's numbers may be meant by a calendar week without its year. A year, or a number no cycle has, in any row says that the whole column counts calendar weeks.
 */
export function calendarWeeks(days: readonly string[], read: typeof readWeek, view: ImportView): (cell: string) => Day | 'either' | null {
  const [start, today] = [dayFromIso(view.start), dayFromIso(view.today)];
  const isCalendar = days.some(each => {
    const found = read(each);
    return found !== null && (found.year !== null || found.week > CYCLE_WEEKS);
  });
  return cell => {
    const found = read(cell);
    if (found === null || today === null) return null;
    if (found.year !== null) return mondayOf(found.year, found.week);
    const monday = lastMondayOf(found.week, today);
    const own = start === null ? null : addDays(start, 7 * (found.week - 1));
    const isOwn = own !== null && own <= today && (monday === null || Math.abs(own - monday) >= 7);
    return isOwn && !isCalendar ? 'either' : monday;
  };
}
