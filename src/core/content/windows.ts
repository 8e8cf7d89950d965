/**
 * Time windows for posting: the weekdays a team has chosen and keeps for three weeks, long enough to tell whether they are better. Items are
 * planned by the day, so days are compared; the hours a person writes beside them are for people. Used by the board of Calendar.
 */
import { addDays, type Day, weekdayOf } from '../day/day';

export interface TimeWindow {
  /** 1 = Monday … 7 = Sunday, at least one. */
  readonly weekdays: readonly number[];
  /** First day of the lock; null while it is not locked. */
  readonly from: Day | null;
}

const LOCK_DAYS = 21;

/** The last day on which a window is kept. Example: locked on 2 November → 22 November. */
export const lastLocked = (from: Day): Day => addDays(from, LOCK_DAYS - 1);

/** Whether a day lies on no weekday of the windows that are locked on it; false where none is. */
export function isOutside(day: Day, windows: readonly TimeWindow[]): boolean {
  const locked = windows.filter(({ from }) => from !== null && from <= day && day <= lastLocked(from));
  return locked.length > 0 && locked.every(({ weekdays }) => !weekdays.includes(weekdayOf(day)));
}

const LEAST_LETTERS = 2;

/**
 * The weekdays a text names, in the first language of which it names any; each list of names begins with Monday. Two with a dash between
 * them are all from one to the other. Empty where it names none.
 * Example: 'Tue, Thu 17–19' → 2, 4; 'ma–ke klo 9' → 1, 2, 3; '17–19' → none.
 */
export function weekdaysNamed(text: string, languages: readonly (readonly string[])[]): readonly number[] {
  for (const names of languages) {
    const found = namedIn(text.toLowerCase(), names);
    if (found.length > 0) return found;
  }
  return [];
}

function namedIn(text: string, names: readonly string[]): readonly number[] {
  const days = new Set<number>();
  let before: { readonly day: number; readonly end: number } | null = null;
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    const day = names.findIndex(name => isName(word, name.toLowerCase())) + 1;
    if (day === 0) continue;
    const isSpan = before !== null && /^\.?\s*[-–—]\s*$/.test(text.slice(before.end, index));
    for (let each = isSpan ? (before?.day ?? day) : day; each <= day; each++) days.add(each);
    before = { day, end: index + word.length };
  }
  return [...days].sort((one, other) => one - other);
}

/** A name, its beginning or an inflection of it. */
const isName = (word: string, name: string): boolean => word.length >= LEAST_LETTERS && (name.startsWith(word) || word.startsWith(name));
