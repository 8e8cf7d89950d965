/**
 * Weeks of the cycle in which nobody works, and where the tasks and numbers of such a week go. Used when Setup's weeks off change, and for
 * what is due. Pure.
 */
import { addDays, type Day, daysBetween } from '../day/day';
import { CYCLE_DAYS } from './cycle';

const WEEKS = 13;

/**
 * The weeks a person named, each once, in order; a dash between two names all from one to the other. Null when something in it is no week of
 * a cycle or a span runs backwards; a blank names none.
 * @example readWeeksOff('12, 7-9') // [7, 8, 9, 12]
 */
export function readWeeksOff(text: string): readonly number[] | null {
  const spans = [...text.matchAll(/(\d+)(?:\s*[-‐‑–—−]\s*(\d+))?/g)].map(
    ([, first, last]) => [Number(first), Number(last ?? first)] as const,
  );
  if (spans.length === 0) return text.trim() === '' ? [] : null;
  if (spans.some(([first, last]) => first < 1 || last > WEEKS || first > last)) return null;
  const all = Array.from({ length: WEEKS }, (_, index) => index + 1);
  return all.filter(week => spans.some(([first, last]) => week >= first && week <= last));
}

/**
 * A day on which something is due, as many weeks later as it takes to leave the weeks off.
 * @example leaveOff(day 14 of the cycle, start, [2, 3]) // day 28
 */
export function leaveOff(day: Day, start: Day, off: readonly number[]): Day {
  let left = day;
  while (left >= start && off.includes(Math.floor(daysBetween(start, left) / 7) + 1)) left = addDays(left, 7);
  return left;
}

/** First and last day of a task, as days of the cycle. */
export interface TaskSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * A task that begins in a week off begins a week later, one that only ends in it ends a week later; nothing moves beyond day 90, so what
 * cannot begin any more stays where it is. Doing it twice changes nothing.
 * @example leaveWeeksOff({ first: 43, last: 47 }, [7]) // { first: 50, last: 54 }
 */
export function leaveWeeksOff(task: TaskSpan, off: readonly number[]): TaskSpan {
  return off.reduce((span, week) => {
    const inside = (day: number) => day > (week - 1) * 7 && day <= week * 7;
    const later = Math.min(span.last + 7, CYCLE_DAYS);
    if (inside(span.first)) return span.first + 7 > CYCLE_DAYS ? span : { first: span.first + 7, last: later };
    return inside(span.last) ? { first: span.first, last: later } : span;
  }, task);
}
