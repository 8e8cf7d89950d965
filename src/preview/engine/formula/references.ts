/**
 * The functions that look at where a range lies or give back a range: ROW, COLUMN, ROWS, COLUMNS, INDEX, OFFSET,
 * INDIRECT, ISREF, SHEET and SHEETS.
 *
 * A computed range is recorded as a dependency of the cell, so that the cell is calculated again when the range changes.
 */
import type { CellPosition } from '@odoo/o-spreadsheet/dist/types/types/misc';
import type { Range } from '@odoo/o-spreadsheet/dist/types/types/range';
import { storedReference, storedTabName } from '../edits/tab-names';
import { computedReference, type Form, gridFrom, type Run, type Surroundings, scalarOf } from './context';
import { refuseFunction } from './session';
import { errorOf, type Grid, gridOf, isError, isGrid, type Operand, Reference, type Scalar, sizeOf } from './values';

const wrongCount =
  (name: string): Run =>
  () =>
    errorOf('#N/A', `Wrong number of arguments to ${name}.`);

/** ROW and COLUMN: of a range every index inside ARRAYFORMULA, the first one elsewhere. */
const indexOf =
  (name: string, edge: 'row' | 'col'): Form =>
  (args, compilation) => {
    if (args.length > 1) return wrongCount(name);
    const run = args[0] && compilation.compile(args[0]);
    const vertical = edge === 'row';
    return around => {
      if (!run) {
        const origin = around.context.__originCellPosition;
        return origin ? { value: origin[edge] + 1 } : errorOf('#N/A', `${name} needs a cell here.`);
      }
      const operand = run(around);
      if (operand instanceof Reference) {
        const { left, right, top, bottom } = operand.range.zone;
        if (operand.isBroken) return operand.cell;
        const start = vertical ? top : left;
        const count = (vertical ? bottom : right) - start + 1;
        if (!compilation.array || count === 1) return { value: start + 1 };
        return vertical
          ? gridOf(1, count, (_, row) => ({ value: start + row + 1 }))
          : gridOf(count, 1, column => ({ value: start + column + 1 }));
      }
      const cell = scalarOf(operand, around) as Scalar & { readonly position?: CellPosition };
      return isError(cell) || !cell.position ? errorOf('#N/A', 'Argument must be a range.') : { value: cell.position[edge] + 1 };
    };
  };

const countOf =
  (name: string, side: 'rows' | 'columns'): Form =>
  (args, compilation) => {
    const run = args[0] && compilation.compile(args[0]);
    if (!run || args.length > 1) return wrongCount(name);
    return around => {
      const grid = gridFrom(run(around));
      const first = grid[0]?.[0];
      return sizeOf(grid).rows === 1 && grid.length === 1 && first?.value === '#REF!' ? first : { value: sizeOf(grid)[side] };
    };
  };

function numberFrom(operand: Operand, around: Surroundings, fallback: number): number | Scalar {
  if (operand === undefined) return fallback;
  const cell = scalarOf(operand, around);
  if (isError(cell)) return cell;
  const value = cell.value === null || cell.value === '' ? 0 : Number(cell.value);
  return Number.isFinite(value) ? Math.trunc(value) : errorOf('#VALUE!', `Expected a number, but '${cell.value}' is a text.`);
}

function part(source: Reference | Grid, row: number, column: number, around: Surroundings): Operand {
  if (isGrid(source)) {
    const columns = column ? [source[column - 1] ?? []] : source;
    const grid = row ? columns.map(cells => [cells[row - 1] ?? { value: null }]) : columns;
    return row && column ? grid[0]?.[0] : grid;
  }
  const { zone, sheetId } = source.range;
  const left = zone.left + Math.max(0, column - 1);
  const top = zone.top + Math.max(0, row - 1);
  const range = around.context.getters.getRangeFromZone(sheetId, {
    left,
    top,
    right: column ? left : zone.right,
    bottom: row ? top : zone.bottom,
  });
  return new Reference(range, around.read, true);
}

/** INDEX evaluates its first argument as an array and never spreads over arrays of indices. */
const Index: Form = (args, compilation) => {
  const [source, rowTree, columnTree] = args;
  if (!source || args.length > 3) return wrongCount('INDEX');
  const run = compilation.inArray().compile(source);
  const rowRun = rowTree && compilation.compile(rowTree);
  const columnRun = columnTree && compilation.compile(columnTree);
  return around => {
    const operand = run(around);
    const whole = operand instanceof Reference && !operand.isBroken ? operand : gridFrom(operand);
    const size =
      whole instanceof Reference
        ? { columns: whole.range.zone.right - whole.range.zone.left + 1, rows: whole.range.zone.bottom - whole.range.zone.top + 1 }
        : sizeOf(whole);
    if (isGrid(whole) && size.columns === 1 && size.rows === 1 && isError(whole[0]?.[0])) return whole[0]?.[0];
    let row = numberFrom(rowRun?.(around), around, 0);
    let column = numberFrom(columnRun?.(around), around, 0);
    if (typeof row !== 'number') return row;
    if (typeof column !== 'number') return column;
    if (size.rows === 1 && size.columns > 1 && rowTree && !columnTree) [row, column] = [0, row];
    const outside = (index: number, limit: number, position: number) =>
      index < 0 || index > limit
        ? errorOf('#NUM!', `Function INDEX parameter ${position} value is ${index}. Valid values are between 0 and ${limit} inclusive.`)
        : null;
    return outside(row, size.rows, 2) ?? outside(column, size.columns, 3) ?? part(whole, row, column, around);
  };
};

const Offset: Form = (args, compilation) => {
  const [start, ...rest] = args.map(tree => compilation.compile(tree));
  if (!start || rest.length < 2 || rest.length > 4) return wrongCount('OFFSET');
  return around => {
    const origin = start(around);
    if (!(origin instanceof Reference)) return errorOf('#N/A', 'Argument must be a range.');
    if (origin.isBroken) return origin.cell;
    const { zone, sheetId } = origin.range;
    const sizes = [0, 0, zone.bottom - zone.top + 1, zone.right - zone.left + 1];
    const numbers = sizes.map((fallback, index) => numberFrom(rest[index]?.(around), around, fallback));
    const failed = numbers.find((number): number is never => typeof number !== 'number');
    if (failed) return failed;
    const [down, across, height, width] = numbers as [number, number, number, number];
    const top = zone.top + down;
    const left = zone.left + across;
    const limits = around.context.getters.getSheetSize(sheetId);
    if (top < 0 || left < 0 || height < 1 || width < 1 || top + height > limits.numberOfRows || left + width > limits.numberOfCols) {
      return errorOf('#REF!', 'Function OFFSET evaluates to an out of bounds range.');
    }
    const target: Range = around.context.getters.getRangeFromZone(sheetId, {
      top,
      left,
      bottom: top + height - 1,
      right: left + width - 1,
    });
    return computedReference(target, around);
  };
};

const Indirect: Form = (args, compilation) => {
  const run = args[0] && compilation.compile(args[0]);
  if (!run || args.length > 2) return wrongCount('INDIRECT');
  const style = args[1] && compilation.compile(args[1]);
  return around => {
    const isA1 = style === undefined ? undefined : scalarOf(style(around), around).value;
    if (isA1 === false || isA1 === 0) refuseFunction(around.context, 'INDIRECT with R1C1');
    const cell = scalarOf(run(around), around);
    if (isError(cell)) return cell;
    const text = String(cell.value ?? '');
    const { getters } = around.context;
    const range = getters.getNamedRange(text)?.range ?? getters.getRangeFromSheetXC(around.context.__originSheetId, storedReference(text));
    const valid = text && !range.invalidXc && !range.invalidSheetName && range.zone.left >= 0;
    return valid
      ? computedReference(range, around)
      : errorOf('#REF!', `Function INDIRECT parameter 1 value is '${text}'. It is not a valid cell/range reference.`);
  };
};

/** SHEET: the place of a tab, counted from 1: of the formula's own, of a range's, of the one with a name. */
const SheetIndex: Form = (args, compilation) => {
  if (args.length > 1) return wrongCount('SHEET');
  const run = args[0] && compilation.compile(args[0]);
  return around => {
    const { getters, __originSheetId: own } = around.context;
    const operand = run?.(around);
    let sheetId: string | undefined = own;
    if (operand instanceof Reference) sheetId = operand.isBroken ? undefined : operand.range.sheetId;
    else if (run) {
      const named = scalarOf(operand, around);
      if (isError(named)) return named;
      sheetId = getters.getSheetIdByName(storedTabName(String(named.value ?? '')));
    }
    const index = sheetId === undefined ? -1 : getters.getSheetIds().indexOf(sheetId);
    return index < 0 ? errorOf('#N/A', 'Function SHEET did not find the sheet.') : { value: index + 1 };
  };
};

/** SHEETS: how many tabs there are, 1 for a range. */
const SheetCount: Form = (args, compilation) => {
  if (args.length > 1) return wrongCount('SHEETS');
  const run = args[0] && compilation.compile(args[0]);
  return around => {
    if (!run) return { value: around.context.getters.getSheetIds().length };
    return run(around) instanceof Reference ? { value: 1 } : errorOf('#N/A', 'Argument must be a range.');
  };
};

const IsRef: Form = (args, compilation) => {
  const run = args[0] && compilation.compile(args[0]);
  if (!run || args.length > 1) return wrongCount('ISREF');
  return around => {
    const operand = run(around);
    return { value: operand instanceof Reference && !operand.isBroken };
  };
};

/** The forms by their names. */
export const REFERENCES: Readonly<Record<string, Form>> = {
  ROW: indexOf('ROW', 'row'),
  COLUMN: indexOf('COLUMN', 'col'),
  ROWS: countOf('ROWS', 'rows'),
  COLUMNS: countOf('COLUMNS', 'columns'),
  INDEX: Index,
  OFFSET: Offset,
  INDIRECT: Indirect,
  ISREF: IsRef,
  SHEET: SheetIndex,
  SHEETS: SheetCount,
};
