/**
 * Weeks of the cycle in which nobody works, and where the tasks and numbers of such a week go. Used when Setup's weeks off change, and for
 * what is due. Pure.
 */
import { addDays, type Day, daysBetween } from '../day/day';
import { CYCLE_DAYS, CYCLE_WEEKS } from './cycle';

/** What may stand beside a number: the word for a week in four languages, or its letter. */
const WEEK = String.raw`(?:\(?\s*(?:weeks?|wks?|w|uger(?:ne)?|uge|u|viikot|viikko|viikkoina|vkot?|vk|v|minggu|mg|m)?\.?\s*)`;
const UP_TO = String.raw`(?:[-‐‑‒–—―−~→…]{1,2}|\.{2,3}|viikkoon|to|until|till?|thru|through|og med|t\.?o\.?m\.?|hingga|sehingga|sampai|ke|asti|saakka|bis)`;
/** From one number to the next: a span, or two of a list. An inflection may hang on the first: "7. viikosta 9:ään". */
const SPAN = new RegExp(`^(?::\\p{L}+|\\.)?${WEEK}${UP_TO}(?:\\s*(?:og|and) med)?${WEEK}$`, 'iu');
const LIST = new RegExp(
  `^(?!\\.$)(?::\\p{L}+|\\.)?(?:\\s+\\([^\\d()]*\\))?${WEEK}(?:[,;&+/|]|\\n|and|og|ja|sekä|dan|serta)?(?:\\s*(?:and|og|ja|dan))?${WEEK}$`,
  'iu',
);

/** "Between 7 and 9" may mean three weeks, two or one. */
const BETWEEN = /between|mellem|väli|antara/i;

/**
 * The weeks a person named, each once, in order; a dash, or a word for it, between two names all from one to the other. Null when something in it
 * is no week of a cycle, a span runs backwards, or nobody can say what stands between two numbers; a blank names none.
 * @example readWeeksOff('12, 7-9') // [7, 8, 9, 12]
 * @example readWeeksOff('uge 7 til 9') // [7, 8, 9]
 */
export function readWeeksOff(text: string): readonly number[] | null {
  const numbers = [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    week: Number(digits),
    from: index,
    to: index + digits.length,
  }));
  if (numbers.length === 0) return text.trim() === '' ? [] : null;
  if (BETWEEN.test(text)) return null;
  const off = new Set<number>();
  for (const [at, { week, from }] of numbers.entries()) {
    if (week < 1 || week > CYCLE_WEEKS) return null;
    const before = numbers[at - 1];
    const between = before === undefined ? '' : text.slice(before.to, from);
    const isSpan = before !== undefined && SPAN.test(between);
    if (before !== undefined && !isSpan && !LIST.test(between)) return null;
    if (isSpan && week < before.week) return null;
    for (let each = isSpan ? before.week : week; each <= week; each++) off.add(each);
  }
  return [...off].sort((one, other) => one - other);
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
