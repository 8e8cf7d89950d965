/**
 * Spreading values over one another as ARRAYFORMULA does: a column meets a row, a scalar meets everything.
 *
 * Used by the forms IF, IFERROR, IFNA and the boolean test they share.
 */
import { errorOf, type Grid, gridOf, isError, isGrid, type Scalar, sizeOf } from './values';

/**
 * Applies a rule to each cell of operands laid over one another; where one is too short the cell is `#N/A`, as in Sheets.
 *
 * @example broadcast([column, row], ([a, b]) => a) // as many rows as `column`, as many columns as `row`
 */
export function broadcast(operands: readonly (Scalar | Grid)[], rule: (cells: readonly Scalar[]) => Scalar): Scalar | Grid {
  const sizes = operands.map(operand => (isGrid(operand) ? sizeOf(operand) : { columns: 1, rows: 1 }));
  const columns = Math.max(...sizes.map(size => size.columns));
  const rows = Math.max(...sizes.map(size => size.rows));
  const short = (size: number, index: number) => size !== 1 && index >= size;
  const cellOf = (operand: Scalar | Grid, index: number, column: number, row: number): Scalar => {
    if (!isGrid(operand)) return operand;
    const size = sizes[index] as { columns: number; rows: number };
    return operand[size.columns === 1 ? 0 : column]?.[size.rows === 1 ? 0 : row] ?? { value: null };
  };
  if (columns === 1 && rows === 1) return rule(operands.map((operand, index) => cellOf(operand, index, 0, 0)));
  return gridOf(columns, rows, (column, row) =>
    sizes.some(size => short(size.columns, column) || short(size.rows, row))
      ? errorOf('#N/A', 'Array arguments are of different size.')
      : rule(operands.map((operand, index) => cellOf(operand, index, column, row))),
  );
}

/**
 * A condition as IF reads it: numbers other than zero are true, blanks are false, text other than TRUE and FALSE is an error.
 *
 * @example truthOf({ value: 2 }) // true
 * @example truthOf({ value: 'x' }) // an error cell, #VALUE!
 */
export function truthOf(cell: Scalar): boolean | Scalar {
  const { value } = cell;
  if (isError(cell)) return cell;
  if (typeof value !== 'string') return Boolean(value);
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value) || value === '') return false;
  return errorOf('#VALUE!', `Function IF parameter 1 expects boolean values. But '${value}' is a text and cannot be coerced to a boolean.`);
}
