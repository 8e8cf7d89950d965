/**
 * Days at the edge: a date cell arrives as an instant in the spreadsheet's own zone while scripts live in Etc/UTC, so the day is
 * always read through the spreadsheet's zone, never with getDate(). The zone is asked once, not once for each cell.
 */
import { type Day, dayFromIso, dayFromSerial } from '../core/day/day';
import type { CellValue } from './read-table';

const ISO = 'yyyy-MM-dd';
const HOUR = 3_600_000;
const UNIX_EPOCH_SERIAL = 25569;

/** Hours and minutes ahead of UTC, by zone, as they were when a zone was first asked in this execution. */
const offsets = new Map<string, number>();

function offsetOf(timeZone: string, at: Date): number {
  const known = offsets.get(timeZone);
  if (known !== undefined) return known;
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d\d)(\d\d)$/.exec(Utilities.formatDate(at, timeZone, 'Z')) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * (HOUR / 60));
  offsets.set(timeZone, offset);
  return offset;
}

/**
 * The day of a date cell (or of a plain serial number); null for anything else. A date at the other side of a change of the clocks
 * arrives an hour early or late: midnight then reads as 23:00 of the day before, or 01:00 of its own.
 */
export function dayOfCell(cell: CellValue | undefined, timeZone: string): Day | null {
  if (typeof cell === 'number') return dayFromSerial(cell);
  if (!isDate(cell) || Number.isNaN(cell.getTime())) return null;
  const local = cell.getTime() + offsetOf(timeZone, cell);
  const day = Math.floor(local / (24 * HOUR));
  return dayFromSerial(day + UNIX_EPOCH_SERIAL + (local - day * 24 * HOUR === 23 * HOUR ? 1 : 0));
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
