/**
 * What a custom function is given, cell by cell and as one text by which its answer is found again.
 *
 * Used by `custom-functions.ts`. A board is given some ten thousand cells at each recalculation and has nearly always answered before:
 * the text is made from the cells themselves, short where they are blank, and the arguments only for a call that is carried out.
 */
import { errorCode } from './cells/reading';
import { isGrid, isLambda, type Operand, Reference, type Scalar } from './formula/values';
import { helpers } from './library';
import type { ArgumentCell } from './workbook';

/** A cell as a custom function gets it: `argumentCell({ value: "'=x" })` → `{ value: '=x', isDate: false }`. */
export function argumentCell(cell: Scalar): ArgumentCell {
  const { value, format } = cell;
  if (helpers.isEvaluationError(value)) return { value: { error: errorCode(value) ?? '#ERROR!' }, isDate: false };
  const plain = typeof value === 'string' && value.startsWith("'=") ? value.slice(1) : value;
  return { value: plain, isDate: isDate(value, format) };
}

const isDate = (value: unknown, format: string | undefined): boolean =>
  typeof value === 'number' && format !== undefined && helpers.isDateTimeFormat(format);

/** A cell that is not blank; texts say how long they are, so that none runs into the next cell. */
function cellKey({ value, format }: Scalar): string {
  if (typeof value === 'number') return isDate(value, format) ? `d${value} ` : `n${value} `;
  if (typeof value === 'string') {
    const letter = helpers.isEvaluationError(value) ? 'e' : 's';
    return `${letter}${value.length}:${value}`;
  }
  return `${String(value)} `;
}

function gridKey(columns: readonly (readonly (Scalar | undefined)[])[]): string {
  const rows = columns[0]?.length ?? 0;
  let key = `[${columns.length}x${rows} `;
  let blanks = 0;
  for (const column of columns) {
    for (let row = 0; row < rows; row++) {
      const cell = column[row];
      if (cell === undefined || cell.value === null) blanks++;
      else {
        if (blanks > 0) key += `b${blanks} `;
        blanks = 0;
        key += cellKey(cell);
      }
    }
  }
  return blanks > 0 ? `${key}b${blanks} ` : key;
}

function operandKey(operand: Operand): string {
  // An argument left out is another than a blank one.
  if (operand === undefined) return '- ';
  if (isLambda(operand)) return 'l ';
  if (operand instanceof Reference) return operand.isCell ? operandKey(operand.cell) : gridKey(operand.grid);
  if (isGrid(operand)) return gridKey(operand);
  return operand.value === null ? 'b ' : cellKey(operand);
}

/**
 * One text for a call: the same for the same name and arguments, another for any others.
 *
 * @example callKey('KPI_STATUS', [{ value: 5 }, undefined]) // 'KPI_STATUS n5 - '
 */
export function callKey(name: string, args: readonly Operand[]): string {
  let key = `${name} `;
  for (const operand of args) key += operandKey(operand);
  return key;
}
