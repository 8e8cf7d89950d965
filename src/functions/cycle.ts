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

export function cycleDay(start: Argument, as_of: Argument): CellValue | CellValue[][] {
  return overCells({ start, as_of }, cells => onDays(cells, dayOfCycle), blankCell);
}

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

/** CYCLE_PHASE. Names and first days are taken as wholes and found wrong before any row is looked at. */
export function cyclePhase(start: Argument, as_of: Argument, names: Argument, first_days: Argument): CellValue | CellValue[][] {
  const phases = phasesIn(names, first_days);
  if (!phases.ok) throw errorOf(phases.problem, 'en');
  const nameOn = (first: Day, asOf: Day): string => phaseOn(phases.value, dayOfCycle(first, asOf))?.name ?? '';
  return overCells({ start, as_of }, cells => onDays(cells, nameOn), sentenceCell);
}

/** NEXT_REVIEW. A serial number, because a Date would be read in a zone. */
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
