/**
 * Posts against their plan: weeks on schedule, and what comes in the days ahead. Used by the board of Content and its panel.
 */
import { addDays, type Day, daysBetween } from '../day/day';
import type { Journey } from '../flow/journey';

export interface PlannedItem {
  /** The day it is planned for; null for none. */
  readonly publishOn: Day | null;
  readonly isPublished: boolean;
  /** Null while it is not published, and where nobody saw the day. */
  readonly published: Day | null;
}

export interface Consistency {
  readonly onSchedule: number;
  /** Weeks that are over and could be judged. */
  readonly weeks: number;
}

const WEEK = 7;

/**
 * Of the weeks of a cycle that are over, those in which all that was planned went out by the end of the week. Counted from the first week with
 * a plan; a week without one is not on schedule, a week off is none. A week is left out while the day of one of its posts is unknown.
 * Example: three of three posts out in week 1, two of three in week 2 → 1 of 2.
 */
export function postingConsistency(items: readonly PlannedItem[], start: Day, asOf: Day, weeksOff: readonly number[]): Consistency {
  const weekOf = (day: Day) => Math.floor(daysBetween(start, day) / WEEK) + 1;
  const planned = new Map<number, PlannedItem[]>();
  for (const item of items) {
    const week = item.publishOn === null ? 0 : weekOf(item.publishOn);
    if (week > 0) planned.set(week, [...(planned.get(week) ?? []), item]);
  }
  const over = Math.floor((daysBetween(start, asOf) + 1) / WEEK);
  let [onSchedule, weeks] = [0, 0];
  for (let week = Math.min(...planned.keys()); week <= over; week++) {
    if (weeksOff.includes(week)) continue;
    const last = addDays(start, week * WEEK - 1);
    const due = planned.get(week) ?? [];
    const isLate = due.some(({ isPublished, published }) => !isPublished || (published !== null && published > last));
    if (!isLate && due.some(({ published }) => published === null)) continue;
    weeks += 1;
    if (!isLate && due.length > 0) onSchedule += 1;
  }
  return { onSchedule, weeks };
}

interface Planned extends Pick<PlannedItem, 'publishOn'> {
  readonly journey: Pick<Journey, 'standing'>;
}

/** Items by day for the days from one on, days without any included. What is out before its day is not to come. */
export function daysAhead<T extends Planned>(
  items: readonly T[],
  from: Day,
  days: number,
): readonly { readonly day: Day; readonly items: readonly T[] }[] {
  return Array.from({ length: days }, (_, at) => {
    const day = addDays(from, at);
    return { day, items: items.filter(item => item.publishOn === day && (day === from || item.journey.standing !== 'published')) };
  });
}

/** Share of the items of which something is known that are of the wanted kind; null where nothing is known of any. Example: new, proven, '' → 0.5. */
export function shareOf(kinds: readonly string[], wanted: (kind: string) => boolean): number | null {
  const known = kinds.filter(kind => kind !== '');
  return known.length === 0 ? null : known.filter(wanted).length / known.length;
}
