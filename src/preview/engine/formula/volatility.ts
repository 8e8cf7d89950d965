/**
 * Whether cells depend on NOW, TODAY or a random number, also through other cells.
 *
 * Used by the bridge to custom functions. What is found is kept for one evaluation, because any edit may change it.
 */
import type { CellPosition } from '@odoo/o-spreadsheet/dist/types/types/misc';
import type { Range } from '@odoo/o-spreadsheet/dist/types/types/range';
import type { Surroundings } from './context';
import { VOLATILE } from './google-names';
import type { Tree } from './syntax';

type Getters = Surroundings['context']['getters'];

const found = new WeakMap<object, Map<string, boolean>>();

/** True when a part of a formula calls a volatile function itself. */
export function callsVolatile(tree: Tree): boolean {
  switch (tree.kind) {
    case 'call':
      return VOLATILE.has(tree.name) || tree.args.some(callsVolatile);
    case 'apply':
      return callsVolatile(tree.callee) || tree.args.some(callsVolatile);
    case 'unary':
      return callsVolatile(tree.operand);
    case 'binary':
      return callsVolatile(tree.left) || callsVolatile(tree.right);
    case 'array':
      return tree.rows.some(row => row.some(callsVolatile));
    default:
      return false;
  }
}

/** True when a cell of the range has a volatile value. */
export function isVolatile(range: Range, { context }: Surroundings): boolean {
  let known = found.get(context);
  if (!known) {
    known = new Map();
    found.set(context, known);
  }
  return rangeIsVolatile(range, context.getters, known);
}

function rangeIsVolatile({ sheetId, zone }: Range, getters: Getters, known: Map<string, boolean>): boolean {
  if (zone.left < 0) return false;
  const size = getters.getSheetSize(sheetId);
  const right = Math.min(zone.right, size.numberOfCols - 1);
  const bottom = Math.min(zone.bottom, size.numberOfRows - 1);
  for (let col = zone.left; col <= right; col++) {
    for (let row = zone.top; row <= bottom; row++) if (cellIsVolatile({ sheetId, col, row }, getters, known)) return true;
  }
  return false;
}

function cellIsVolatile(position: CellPosition, getters: Getters, known: Map<string, boolean>): boolean {
  const cell = getters.getCell(position) ?? spreadingFormula(position, getters);
  if (!cell?.isFormula) return false;
  const key = String(cell.id);
  const before = known.get(key);
  if (before !== undefined) return before;
  known.set(key, false);
  const { symbols, rangeDependencies } = cell.compiledFormula;
  const result =
    symbols.some(symbol => VOLATILE.has(symbol.toUpperCase())) ||
    rangeDependencies.some(range => rangeIsVolatile(range, getters, known)) ||
    cell.compiledFormula.getNamedRangesInFormula(getters).some(({ range }) => rangeIsVolatile(range, getters, known));
  known.set(key, result);
  return result;
}

function spreadingFormula(position: CellPosition, getters: Getters) {
  if (getters.getEvaluatedCell(position).type === 'empty') return undefined;
  const origin = getters.getArrayFormulaSpreadingOn(position);
  return origin && getters.getCell(origin);
}
