/**
 * What a custom function receives from a spreadsheet, and how one cell becomes a number, a day or a text.
 * Used by all function families. Constraints of the place: an empty cell is '', a left-out argument undefined, a date a Date built in
 * the spreadsheet's zone (not the script's), an error cell may arrive as text such as "#N/A". No Google service may be called here.
 */
import { type Day, dayFromIso, dayFromSerial } from '../../core/day/day';
import type { DecimalSign } from '../../core/number/read-digits';
import { readNumber } from '../../core/number/read-quantity';
import { failure, type Outcome, success } from '../../core/outcome';
import type { ArgumentProblem } from './problem';

export type Cell = string | number | boolean | Date;
export type Matrix = readonly (readonly (Cell | null | undefined)[])[];
/** One cell, a left-out argument, or a range as rows of cells. */
export type Argument = Cell | null | undefined | Matrix;

/** Whether an argument is a range; one of a single cell is a range, too. */
export const isMatrix = (argument: Argument): argument is Matrix => Array.isArray(argument);

/** An argument as rows of cells: a cell is a range of itself. Example: `matrixOf(1.4)` → [[1.4]]. */
export const matrixOf = (argument: Argument): Matrix => (isMatrix(argument) ? argument : [[argument]]);

/** What a function gives back for one cell. */
export type CellResult = string | number;

const HOUR = 3_600_000;
const QUARTER_HOUR = 900_000;
const UNIX_EPOCH_SERIAL = 25569;

/**
 * How far a midnight is moved before its UTC day is taken. Midnight of a spreadsheet's zone lies between 14 hours before and 11 hours
 * after midnight UTC: 25 hours, more than a day, so no shift serves all zones. 13 hours serves −10:45 … +13 (Hawaii to New Zealand in
 * summer); −11 (American Samoa) would read a day late and +14 (Kiribati's Line Islands) a day early. Our own tabs pass N(cell).
 */
const SHIFT_HOURS = 13;

/** Whether a cell is a Date, also one made in another JavaScript context, where instanceof does not see it. */
const isDate = (cell: unknown): cell is Date => Object.prototype.toString.call(cell) === '[object Date]';

/** Whether a cell holds nothing: empty, only blanks, left out. Example: `isBlank('  ')` → true; `isBlank(0)` → false. */
export function isBlank(cell: Cell | null | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

const written = (cell: Cell): string => (typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell)).slice(0, 60);

/**
 * A cell as a number; blank gives null. Numbers typed as text are read ("1 234,5", "42%" as 0.42). Error cells, dates, booleans and
 * texts that are no number are problems that name the argument. Example: `numberIn('42%', 'current')` → 0.42.
 */
export function numberIn(
  cell: Cell | null | undefined,
  name: string,
  decimal: DecimalSign = null,
): Outcome<number | null, ArgumentProblem> {
  if (cell === undefined || cell === null || isBlank(cell)) return success(null);
  if (typeof cell === 'number') return Number.isFinite(cell) ? success(cell) : failure({ code: 'not_a_value', name, text: String(cell) });
  if (isDate(cell)) return failure({ code: 'date_not_number', name });
  if (typeof cell !== 'string') return failure({ code: 'not_a_value', name, text: written(cell) });
  if (cell.startsWith('#')) return failure({ code: 'cell_error', name, text: written(cell) });
  const read = readNumber(cell, decimal);
  if (read.ok) return read;
  return failure(read.problem.code === 'not_a_number' ? { code: 'not_a_value', name, text: written(cell) } : read.problem);
}

/** Slack at a bound, for shares that a formula made 1.0000001. */
const BOUND_SLACK = 1e-6;

/** The same as numberIn, between two bounds (both included). Example: `numberWithin(1.5, 'pace', 0, 1)` → problem `out_of_range`. */
export function numberWithin(
  cell: Cell | null | undefined,
  name: string,
  low: number,
  high: number,
): Outcome<number | null, ArgumentProblem> {
  const read = numberIn(cell, name);
  if (!read.ok || read.value === null) return read;
  const { value } = read;
  if (value < low - BOUND_SLACK || value > high + BOUND_SLACK) return failure({ code: 'out_of_range', name, value, low, high });
  return success(Math.min(high, Math.max(low, value)));
}

/**
 * The calendar day a Date from a cell stands for; see SHIFT_HOURS. A time of day shows as an instant that is no midnight anywhere (not
 * on a quarter of an hour) and gives null rather than a day that may be wrong.
 * Example: 2026-10-04T22:00Z (midnight in Helsinki) → 2026-10-05.
 */
export function dayOfDate(date: Date): Day | null {
  const time = date.getTime();
  if (!Number.isFinite(time) || time % QUARTER_HOUR !== 0) return null;
  return dayFromSerial(Math.floor((time + SHIFT_HOURS * HOUR) / (24 * HOUR)) + UNIX_EPOCH_SERIAL);
}

/** A cell as a calendar day: a serial number, ISO text or a Date; blank gives null. Example: `dayIn('2026-10-05', 'start')` → 46300. */
export function dayIn(cell: Cell | null | undefined, name: string): Outcome<Day | null, ArgumentProblem> {
  if (cell === undefined || cell === null || isBlank(cell)) return success(null);
  if (isDate(cell)) {
    const day = dayOfDate(cell);
    if (day !== null) return success(day);
    const valid = Number.isFinite(cell.getTime()) && cell.getTime() % QUARTER_HOUR !== 0;
    return failure(valid ? { code: 'date_with_time', name } : { code: 'not_a_day', name, text: 'Date' });
  }
  if (typeof cell === 'string' && cell.startsWith('#')) return failure({ code: 'cell_error', name, text: written(cell) });
  const day = typeof cell === 'number' ? dayFromSerial(cell) : typeof cell === 'string' ? dayFromIso(cell) : null;
  return day === null ? failure({ code: 'not_a_day', name, text: written(cell) }) : success(day);
}

/** A cell as text, blanks around it removed; blank gives ''. Dates and error cells are problems. Example: `textIn(48, 'name')` → '48'. */
export function textIn(cell: Cell | null | undefined, name: string): Outcome<string, ArgumentProblem> {
  if (cell === undefined || cell === null || isBlank(cell)) return success('');
  if (isDate(cell)) return failure({ code: 'date_not_text', name });
  if (typeof cell === 'string' && cell.startsWith('#')) return failure({ code: 'cell_error', name, text: written(cell) });
  return success(String(cell).trim());
}
