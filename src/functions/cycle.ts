/**
 * The CYCLE functions: day, week and phase of a 90-day cycle, and the next review. Used by src/main.ts through the registry.
 * Days come as serial numbers, ISO text or Dates (see argument.ts); results are numbers, so that no time zone is involved.
 */
import { nextReview } from '../core/cycle/cadence';
import { dayOfCycle, phaseOn, weekOfCycle } from '../core/cycle/cycle';
import type { Day } from '../core/day/day';
import { failure, type Outcome, success } from '../core/outcome';
import { type Argument, type CellValue, dayIn, isBlank, numberWithin, textIn } from './argument';
import { blankCell, type Cells, errorOf, listOf, overCells, sentenceCell } from './columns';
import { choiceIn } from './language';
import type { ArgumentProblem, FunctionProblem } from './problem';
import { allOf } from './row';

/** Runs a sum on start and as-of; a blank in either gives a blank. */
function onDays(cells: Cells<'start' | 'as_of'>, compute: (start: Day, asOf: Day) => CellValue): Outcome<CellValue, FunctionProblem> {
  const row = allOf({ start: dayIn(cells.start, 'start'), asOf: dayIn(cells.as_of, 'as_of') });
  if (!row.ok) return row;
  const { start, asOf } = row.value;
  return success(start === null || asOf === null ? '' : compute(start, asOf));
}

/**
 * Gives the day of a 90-day cycle: 1 on the start, 90 from day 90 on, 0 before the start. Blank in gives blank.
 * Example: =CYCLE_DAY("2026-10-05", "2026-11-16") gives 43.
 *
 * @param {Date|Array<Array<Date>>} start First day of the cycle: a cell or a column.
 * @param {Date|Array<Array<Date>>} as_of The day to look at; a cell with a date, not TODAY().
 * @return {number|Array<Array<number>>} Day 0 to 90, one for each row.
 */
export function cycleDay(start: Argument, as_of: Argument): CellValue | CellValue[][] {
  return overCells({ start, as_of }, cells => onDays(cells, dayOfCycle), blankCell);
}

/**
 * Gives the week of a 90-day cycle, 1 to 13; 0 before the start. Weeks start on the weekday of the start. Blank in gives blank.
 * Example: =CYCLE_WEEK("2026-10-05", "2026-11-16") gives 7.
 *
 * @param {Date|Array<Array<Date>>} start First day of the cycle: a cell or a column.
 * @param {Date|Array<Array<Date>>} as_of The day to look at; a cell with a date, not TODAY().
 * @return {number|Array<Array<number>>} Week 0 to 13, one for each row.
 */
export function cycleWeek(start: Argument, as_of: Argument): CellValue | CellValue[][] {
  return overCells({ start, as_of }, cells => onDays(cells, weekOfCycle), blankCell);
}

interface NamedPhase {
  readonly name: string;
  readonly firstDay: number;
}

/** Names and first days side by side; pairs with a blank are left out. */
function phasesIn(names: Argument, firstDays: Argument): Outcome<readonly NamedPhase[], ArgumentProblem> {
  const [nameCells, dayCells] = [listOf(names), listOf(firstDays)];
  if (nameCells.length !== dayCells.length) {
    const sizes = { first: 'names', firstSize: String(nameCells.length), second: 'first_days', secondSize: String(dayCells.length) };
    return failure({ code: 'unequal_sizes', ...sizes });
  }
  const phases: NamedPhase[] = [];
  for (const [index, nameCell] of nameCells.entries()) {
    if (isBlank(nameCell) || isBlank(dayCells[index])) continue;
    const pair = allOf({ name: textIn(nameCell, 'names'), firstDay: numberWithin(dayCells[index], 'first_days', 1, 90) });
    if (!pair.ok) return pair;
    if (pair.value.firstDay !== null) phases.push({ name: pair.value.name, firstDay: pair.value.firstDay });
  }
  return phases.length === 0 ? failure({ code: 'no_phases' }) : success(phases);
}

/**
 * Gives the name of the phase a day lies in: the one that started last. Blank in, or a day before the first phase, gives blank.
 * Example: =CYCLE_PHASE("2026-10-05", "2026-11-16", {"Measure";"Test";"Scale"}, {1;15;43}) gives Scale.
 *
 * @param {Date|Array<Array<Date>>} start First day of the cycle: a cell or a column.
 * @param {Date|Array<Array<Date>>} as_of The day to look at; a cell with a date, not TODAY().
 * @param {Array<Array<string>>} names The names of the phases.
 * @param {Array<Array<number>>} first_days The day of the cycle each phase starts on, 1 to 90, as many as names.
 * @return {string|Array<Array<string>>} The phase, one for each row.
 */
export function cyclePhase(start: Argument, as_of: Argument, names: Argument, first_days: Argument): CellValue | CellValue[][] {
  const phases = phasesIn(names, first_days);
  if (!phases.ok) throw errorOf(phases.problem, 'en');
  const nameOn = (first: Day, asOf: Day): string => phaseOn(phases.value, dayOfCycle(first, asOf))?.name ?? '';
  return overCells({ start, as_of }, cells => onDays(cells, nameOn), sentenceCell);
}

/**
 * Gives the day of the next review as a number to be shown as a date: 7 or 14 days later, or the same date of the next month or quarter.
 * Blank in gives blank. Example: =NEXT_REVIEW("2026-10-05", "weekly") gives 46307, which is 12 October 2026.
 *
 * @param {Date|Array<Array<Date>>} last The last review: a cell or a column.
 * @param {string|Array<Array<string>>} cadence weekly, two_weeks, monthly or quarterly, or the word for it in en, ms, fi or da.
 * @return {number|Array<Array<number>>} The date as a number, one for each row.
 */
export function nextReviewDay(last: Argument, cadence: Argument): CellValue | CellValue[][] {
  return overCells(
    { last, cadence },
    cells => {
      const row = allOf({ last: dayIn(cells.last, 'last'), cadence: choiceIn(cells.cadence, 'cadence', 'cadence') });
      if (!row.ok) return row;
      return success(row.value.last === null || row.value.cadence === null ? '' : nextReview(row.value.last, row.value.cadence));
    },
    blankCell,
  );
}
