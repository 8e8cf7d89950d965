/**
 * Days at the edge: a date cell arrives as an instant in the spreadsheet's own zone while scripts live in Etc/UTC, so the day is
 * always read through the spreadsheet's zone, never with getDate(). The zone is asked once, not once for each cell.
 */
import { type Day, dayFromIso, dayFromSerial } from '../../core/day/day';
import type { CellValue } from './read-table';

/** The day and how far the zone is ahead of UTC, in one question. */
const DAY_AND_OFFSET = 'yyyy-MM-dd Z';
const HOUR = 3_600_000;
const UNIX_EPOCH_SERIAL = 25569;

interface Moment {
  readonly iso: string;
  /** Milliseconds ahead of UTC. */
  readonly offset: number;
}

/** What was first asked of each zone in this execution. */
const moments = new Map<string, Moment>();

function momentIn(timeZone: string, at: Date): Moment {
  const known = moments.get(timeZone);
  if (known !== undefined) return known;
  const text = Utilities.formatDate(at, timeZone, DAY_AND_OFFSET);
  const [, iso = '', sign = '+', hours = '0', minutes = '0'] = /^(\S+) ([+-])(\d\d)(\d\d)$/.exec(text) ?? [];
  const moment = { iso, offset: (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * (HOUR / 60)) };
  moments.set(timeZone, moment);
  return moment;
}

/**
 * The day of a date cell (or of a plain serial number); null for anything else. A date at the other side of a change of the clocks
 * arrives an hour early or late: midnight then reads as 23:00 of the day before, or 01:00 of its own.
 */
export function dayOfCell(cell: CellValue | undefined, timeZone: string): Day | null {
  if (typeof cell === 'number') return dayFromSerial(cell);
  if (!isDate(cell) || Number.isNaN(cell.getTime())) return null;
  const local = cell.getTime() + momentIn(timeZone, new Date()).offset;
  const day = Math.floor(local / (24 * HOUR));
  return dayFromSerial(day + UNIX_EPOCH_SERIAL + (local - day * 24 * HOUR === 23 * HOUR ? 1 : 0));
}

/** Today where the spreadsheet is. */
export function todayIn(timeZone: string): Day {
  const day = dayFromIso(momentIn(timeZone, new Date()).iso);
  if (day === null) throw new RangeError('The clock shows no day a spreadsheet can hold.');
  return day;
}

function isDate(cell: CellValue | undefined): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}
