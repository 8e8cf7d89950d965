/** Calendar weeks by ISO 8601 as reports name them in four languages: 2026-W48, vk 48, uge 48, Minggu 48. Used by the import of check-ins. */
import { addDays, type Day, dayFromCivil, isoWeekOf, weekdayOf } from './day';

const WORD = '(?:calendar week|week|wk|w|cw|kw|viikko|viikon|vko|vk|uge|u|minggu(?: ke-?)?|mgg|mg)';
const YEAR = String.raw`(20\d{2})`;
/** A week may carry its days in brackets behind it. */
const DAYS = String.raw`(?:\s*[([].*[)\]])?`;
const FORMS: readonly (readonly [form: RegExp, year: 1 | 2])[] = [
  [new RegExp(`^${YEAR}[\\s/,.-]*${WORD}[\\s.-]*(\\d{1,2})${DAYS}$`, 'i'), 1],
  [new RegExp(`^${WORD}[\\s.-]*(\\d{1,2})(?:[\\s/,.-]+(?:of |tahun )?${YEAR})?${DAYS}$`, 'i'), 2],
  [new RegExp(`^(\\d{1,2})\\.\\s*(?:viikko|vko|vk|uge)(?:[\\s/,.-]+${YEAR})?${DAYS}$`, 'i'), 2],
];

/** A week as written; no year where none is. */
export interface WrittenWeek {
  readonly week: number;
  readonly year: number | null;
}

/**
 * Null for what names no week. A number alone is none: nobody knows of what.
 * @example readWeek('uge 48, 2026') // { week: 48, year: 2026 }
 * @example readWeek('48') // null
 */
export function readWeek(text: string): WrittenWeek | null {
  for (const [form, yearAt] of FORMS) {
    const found = form.exec(text.trim());
    if (found === null) continue;
    const week = Number(found[yearAt === 1 ? 2 : 1]);
    return week >= 1 && week <= 53 ? { week, year: Number(found[yearAt]) || null } : null;
  }
  return null;
}

const COMPACT = /^(20\d{2})(\d{2})$/;
/** GA4's weeks that begin on Sunday and are counted from 1 January, as against its `ISO week of ISO year`. */
const SUNDAY_WEEKS = /^(?:ga:)?year[ _]?week$/i;

/**
 * How the cells of a column name weeks. 202648 is one where its heading says week or another cell is no month (202611 may be November).
 *
 * @example weeksIn('ISO week of ISO year', ['202648'])('202648') // { week: 48, year: 2026 }
 * @example weeksIn('Month', ['202611'])('202611') // null
 */
export function weeksIn(heading: string, cells: readonly string[]): typeof readWeek {
  const numbers = cells.flatMap(cell => COMPACT.exec(cell)?.[2] ?? []).map(Number);
  const isWeeks = /week|viikko|\buge|minggu/i.test(heading) || numbers.some(number => number > 12);
  if (!isWeeks || SUNDAY_WEEKS.test(heading) || !numbers.every(number => number >= 1 && number <= 53)) return readWeek;
  return text => readWeek(text.replace(COMPACT, '$1W$2'));
}

/**
 * The Monday of a week; null for week 53 of a year that has none.
 * @example mondayOf(2026, 48) // 2026-11-23
 */
export function mondayOf(year: number, week: number): Day | null {
  // 4 January lies in week 1 of its year.
  const fourth = dayFromCivil({ year, month: 1, date: 4 });
  if (fourth === null) return null;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1));
  const found = isoWeekOf(monday);
  return found.year === year && found.week === week ? monday : null;
}

/**
 * The Monday of the last week of a number that has begun by a day.
 * @example lastMondayOf(50, dayFromIso('2027-02-01')) // 2026-12-07
 */
export function lastMondayOf(week: number, until: Day): Day | null {
  const { year } = isoWeekOf(until);
  // Week 53 comes every fifth or sixth year.
  for (let back = 0; back <= 7; back += 1) {
    const monday = mondayOf(year - back, week);
    if (monday !== null && monday <= until) return monday;
  }
  return null;
}
