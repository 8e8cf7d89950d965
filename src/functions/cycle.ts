/**
 * The CYCLE functions: day, week and phase of a 90-day cycle, and the next review. Used by the list of functions.
 * Days come as serial numbers, ISO text or Dates (see argument.ts); results are numbers, so that no time zone is involved.
 */
import { CADENCES, nextReview } from '../core/cycle/cadence';
import { dayOfCycle, phaseOn, weekOfCycle } from '../core/cycle/cycle';
import type { Day } from '../core/day/day';
import { failure, type Outcome, success } from '../core/outcome';
import { LANGUAGE_CODES } from '../languages/codes';
import { type Argument, type CellResult, dayIn, isBlank, numberWithin, textIn } from './cells/argument';
import { blankCell, type Cells, functionErrorOf, listOf, overCells, sentenceCell } from './cells/columns';
import { choiceIn } from './cells/language';
import type { ArgumentProblem, FunctionProblem } from './cells/problem';
import { allOf } from './cells/row';
import type { ListedFunction, Parameter } from './record';

/** Runs a sum on start and as-of; a blank in either gives a blank. */
function onDays(cells: Cells<'start' | 'as_of'>, compute: (start: Day, asOf: Day) => CellResult): Outcome<CellResult, FunctionProblem> {
  const row = allOf({ start: dayIn(cells.start, 'start'), asOf: dayIn(cells.as_of, 'as_of') });
  if (!row.ok) return row;
  const { start, asOf } = row.value;
  return success(start === null || asOf === null ? '' : compute(start, asOf));
}

export function cycleDay(start: Argument, as_of: Argument): CellResult | CellResult[][] {
  return overCells({ start, as_of }, cells => onDays(cells, dayOfCycle), blankCell);
}

export function cycleWeek(start: Argument, as_of: Argument): CellResult | CellResult[][] {
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

/** CYCLE_PHASE. Names and first days are taken as wholes and found wrong before any row is looked at. */
export function cyclePhase(start: Argument, as_of: Argument, names: Argument, first_days: Argument): CellResult | CellResult[][] {
  const phases = phasesIn(names, first_days);
  if (!phases.ok) throw functionErrorOf(phases.problem, 'en');
  const nameOn = (first: Day, asOf: Day): string => phaseOn(phases.value, dayOfCycle(first, asOf))?.name ?? '';
  return overCells({ start, as_of }, cells => onDays(cells, nameOn), sentenceCell);
}

/** NEXT_REVIEW. A serial number, because a Date would be read in a zone. */
export function nextReviewDay(last: Argument, cadence: Argument): CellResult | CellResult[][] {
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

/** A cycle and a day in it. */
export const START_AND_DAY: readonly Parameter[] = [
  { name: 'start', takes: 'day', as: 'cells', text: 'First day of the cycle: a cell or a column.' },
  { name: 'as_of', takes: 'day', as: 'cells', text: 'The day to look at; a cell with a date, not TODAY().' },
];

/** The family in the order of the README. */
export const CYCLE_FUNCTIONS: readonly ListedFunction[] = [
  {
    name: 'CYCLE_DAY',
    listed: true,
    gives: 'day of the cycle, 0 to 90',
    help: 'Gives the day of a 90-day cycle: 1 on the start, 90 from day 90 on, 0 before the start. Blank in gives blank.',
    parameters: [...START_AND_DAY],
    returns: { gives: 'number', as: 'cells', text: 'Day 0 to 90, one for each row.' },
    example: { given: ['2026-10-05', '2026-11-16'], result: 43 },
    run: cycleDay,
  },
  {
    name: 'CYCLE_WEEK',
    listed: true,
    gives: 'week of the cycle, 0 to 13',
    help: 'Gives the week of a 90-day cycle, 1 to 13; 0 before the start. Weeks start on the weekday of the start. Blank in gives blank.',
    parameters: [...START_AND_DAY],
    returns: { gives: 'number', as: 'cells', text: 'Week 0 to 13, one for each row.' },
    example: { given: ['2026-10-05', '2026-11-16'], result: 7 },
    run: cycleWeek,
  },
  {
    name: 'CYCLE_PHASE',
    listed: true,
    gives: 'name of the phase a day lies in',
    help: 'Gives the name of the phase a day lies in: the one that started last. Blank in, or a day before the first phase, gives blank.',
    parameters: [
      ...START_AND_DAY,
      { name: 'names', takes: 'text', as: 'range', text: 'The names of the phases.' },
      { name: 'first_days', takes: 'number', as: 'range', text: 'The day of the cycle each phase starts on, 1 to 90, as many as names.' },
    ],
    returns: { gives: 'text', as: 'cells', text: 'The phase, one for each row.' },
    example: { given: ['2026-10-05', '2026-11-16', [['Measure'], ['Test'], ['Scale']], [[1], [15], [43]]], result: 'Scale' },
    run: cyclePhase,
  },
  {
    name: 'NEXT_REVIEW',
    listed: true,
    gives: 'day of the next review, as a number to be shown as a date',
    help: 'Gives the day of the next review as a number to be shown as a date: 7 or 14 days later, or the same date of the next month or quarter. Blank in gives blank.',
    parameters: [
      { name: 'last', takes: 'day', as: 'cells', text: 'The last review: a cell or a column.' },
      {
        name: 'cadence',
        takes: 'text',
        as: 'cells',
        text: `${CADENCES.join(', ')}, or the word for it in ${LANGUAGE_CODES.join(', ')}.`,
      },
    ],
    returns: { gives: 'number', as: 'cells', text: 'The date as a number, one for each row.' },
    example: { given: ['2026-10-05', 'weekly'], result: 46307 },
    run: nextReviewDay,
  },
];
