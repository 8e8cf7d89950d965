/**
 * KPI_ACTION: the instruction beside a KPI that crossed a threshold. Used by the list of functions.
 * `values` may be several columns wide (the check-ins of each row, oldest first), so it does not fit the one-cell-per-row scheme of
 * columns.ts and is turned into one first.
 */
import { failure, type Outcome, success } from '../../core/outcome';
import { isCrossed, type Threshold } from '../../core/rule/threshold';
import { type Argument, type Cell, type CellResult, isBlank, matrixOf, numberIn, numberWithin, textIn } from '../cells/argument';
import { overCells, sentenceCell } from '../cells/columns';
import type { FunctionProblem } from '../cells/problem';
import { allOf } from '../cells/row';
import { targetIn } from '../cells/target-argument';
import type { ListedFunction } from '../record';

const MOST_IN_A_ROW = 90;

/** A threshold cell: "< 35%" and "≤ 35%" are crossed below, "> 55%" and "≥ 55%" above, a plain number below it; blank gives null. */
function thresholdIn(cell: Cell | null | undefined, inARow: number): Outcome<Threshold | null, FunctionProblem> {
  if (isBlank(cell)) return success(null);
  const read = targetIn(cell, null);
  if (!read.ok) return read;
  const target = read.value;
  if (target === null) return success(null);
  if (target.kind === 'value') return success({ crossed: 'below', bound: target.value, inARow });
  if (target.kind !== 'at_least' && target.kind !== 'at_most') return failure({ code: 'bound_needed' });
  const crossed = target.kind === 'at_most' ? 'below' : 'above';
  const isStrict = /^[<>](?!=)/.test(String(cell).trim());
  return success(isStrict ? { crossed, bound: target.bound, inARow } : { crossed, bound: target.bound, inARow, orEqual: true });
}

/** KPI_ACTION. Several columns of values are the last check-ins side by side, oldest first. */
export function kpiAction(values: Argument, thresholds: Argument, actions: Argument, in_a_row?: Argument): CellResult | CellResult[][] {
  const series = matrixOf(values);
  // The number of a row stands for its values, so that rows pair up with thresholds and actions like any other column.
  const rows = series.map((_, index) => [index]);
  return overCells(
    { values: rows, thresholds, actions, in_a_row },
    cells => {
      const inARow = numberWithin(cells.in_a_row, 'in_a_row', 1, MOST_IN_A_ROW);
      if (!inARow.ok) return inARow;
      const needed = Math.floor(inARow.value ?? 1);
      const row = allOf({ threshold: thresholdIn(cells.thresholds, needed), action: textIn(cells.actions, 'actions') });
      if (!row.ok) return row;
      const cellsOfRow = series[Number(cells.values)] ?? [];
      const numbers: number[] = [];
      for (const cell of cellsOfRow) {
        const number = numberIn(cell, 'values');
        if (!number.ok) return number;
        if (number.value !== null) numbers.push(number.value);
      }
      if (numbers.length === 0 || row.value.threshold === null) return success('');
      if (cellsOfRow.length < needed) return failure({ code: 'too_few_columns', needed, given: cellsOfRow.length });
      return success(isCrossed(numbers, row.value.threshold) ? row.value.action : '');
    },
    sentenceCell,
  );
}

/** KPI_ACTION. */
export const ACTION_FUNCTIONS: readonly ListedFunction[] = [
  {
    name: 'KPI_ACTION',
    listed: true,
    gives: 'the action of a threshold that is crossed, else blank',
    help: 'Gives the action of a threshold that is crossed, else blank. Each row of values holds the check-ins of one KPI, oldest first; one column is enough unless several in a row are asked for. Blank in gives blank.',
    parameters: [
      {
        name: 'values',
        takes: 'number',
        as: 'cells',
        text: 'The value now, or the last values side by side; a column or block for several KPIs.',
      },
      { name: 'thresholds', takes: 'number or text', as: 'cells', text: '"< 35%" or "> 55%"; a plain number is a bound to stay above.' },
      { name: 'actions', takes: 'text', as: 'cells', text: 'What to do when the threshold is crossed.' },
      {
        name: 'in_a_row',
        takes: 'number',
        as: 'cells',
        text: 'How many values in a row must be beyond the threshold; 1 if left out.',
        optional: true,
      },
    ],
    returns: { gives: 'text', as: 'cells', text: 'The action or blank, one for each row.' },
    example: { given: [0.33, '< 35%', 'Change the hook'], result: 'Change the hook' },
    run: kpiAction,
  },
];
