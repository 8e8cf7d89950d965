/**
 * What somebody typed into a cell for a figure where Sheets made a time or a date of it: 3:45, and in Finland and Denmark every 7.5. The cell keeps
 * that number format, and would make a date of the next figure, too. Used by edits.
 */
import { civilOfDay, isoOfDay } from '../../core/day/day';
import { durationShown } from '../../core/number/duration';
import { barePart } from '../../core/number/halves';
import { dayOfCell } from './days';
import type { CellValue } from './read-table';

/** Times of day stand on the day before the first one a spreadsheet counts. */
const FIRST_DAY = Date.UTC(1899, 11, 31);
/** Nobody types days of another century where a figure belongs: these are figures under the format of a date. */
const DAYS_FROM = Date.UTC(2000, 0, 1);
const DAY_HOURS = 24;

export interface DatedHabit {
  readonly decimal: '.' | ',';
  readonly timeZone: string;
}

/**
 * The text as it was typed, from the value and what the cell shows; null for a figure that only looks like a time or a date, because the one before
 * it was one.
 * @example datedText(sevenMay, '7 May', { decimal: ',', timeZone }) // '7.5'
 * @example datedText(secondOfJanuary, 'Jan 2', { decimal: '.', timeZone }) // '1/2'
 */
export function datedText(value: CellValue, shown: string, { decimal, timeZone }: DatedHabit): string | null {
  if (typeof value !== 'object') return shown;
  const at = value.getTime();
  const time = durationShown(shown);
  if (time !== null && time !== '0:00' && (at < FIRST_DAY || Number(time.split(':')[0]) >= DAY_HOURS)) return time;
  if (at < DAYS_FROM) return null;
  const day = /\d{4}/.test(shown) ? null : dayOfCell(value, timeZone);
  if (day === null) return shown;
  const { date, month } = civilOfDay(day);
  if (decimal === ',') return `${date}.${month}`;
  const isDayFirst = /^\d/.test(shown);
  const typed = isDayFirst ? `${date}/${month}` : `${month}/${date}`;
  if (barePart(typed) !== null) return typed;
  // "2 Jan" would read as two of something.
  return isDayFirst ? isoOfDay(day) : shown;
}
