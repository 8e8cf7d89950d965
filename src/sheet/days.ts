/**
 * Days at the edge: a date cell arrives as an instant in the spreadsheet's own zone while scripts live in Etc/UTC, so the day is
 * always read through the spreadsheet's zone, never with getDate().
 */
import { type Day, dayFromIso, dayFromSerial } from '../core/day/day';
import type { CellValue } from './read-table';

const ISO = 'yyyy-MM-dd';

/** The day of a date cell (or of a plain serial number); null for anything else. */
export function dayOfCell(cell: CellValue | undefined, timeZone: string): Day | null {
  if (typeof cell === 'number') return dayFromSerial(cell);
  if (isDate(cell)) return dayFromIso(Utilities.formatDate(cell, timeZone, ISO));
  return null;
}

/** Today where the spreadsheet is. */
export function todayIn(timeZone: string, now: Date): Day {
  const day = dayFromIso(Utilities.formatDate(now, timeZone, ISO));
  if (day === null) throw new RangeError('The clock shows no day a spreadsheet can hold.');
  return day;
}

function isDate(cell: CellValue | undefined): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}
