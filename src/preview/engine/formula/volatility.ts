/**
 * Whether cells depend on NOW, TODAY or a random number, also through other cells.
 *
 * Used by the bridge to custom functions. What is found is kept for one evaluation, because any edit may change it.
 */
import type { CellPosition, Zone } from '@odoo/o-spreadsheet/dist/types/types/misc';
import type { Range } from '@odoo/o-spreadsheet/dist/types/types/range';
import { lookUp, type Surroundings } from './context';
import { VOLATILE } from './google-names';
import type { Tree } from './syntax';

type Getters = Surroundings['context']['getters'];

const found = new WeakMap<object, Map<string, boolean>>();

/** Asked where a formula runs: whether a part of it has a volatile value. */
export type VolatileCheck = (around: Surroundings) => boolean;

/**
 * What to ask of a part of a formula: whether it calls a volatile function, or reads a cell, a name or a bound name whose value comes from
 * one, however much is reckoned with it in between.
 *
 * @example `A1+0`, `HSTACK(A1;B1)` and `LET(x;TODAY();x)` are volatile when A1 holds `=NOW()`
 */
export function volatileCheck(tree: Tree): VolatileCheck {
  switch (tree.kind) {
    case 'call': {
      if (VOLATILE.has(tree.name)) return () => true;
      const name = tree.name.toLowerCase();
      const bound: VolatileCheck = around => lookUp(around.scope, name)?.isVolatile() ?? false;
      return some([bound, ...tree.args.map(volatileCheck)]);
    }
    case 'apply':
      return some([tree.callee, ...tree.args].map(volatileCheck));
    case 'unary':
      return volatileCheck(tree.operand);
    case 'binary':
      return some([tree.left, tree.right].map(volatileCheck));
    case 'array':
      return some(tree.rows.flat().map(volatileCheck));
    case 'reference':
      return around => {
        const range = around.dependencies[tree.index];
        return range !== undefined && isVolatile(range, around);
      };
    case 'name': {
      const name = tree.name.toLowerCase();
      return around => {
        const bound = lookUp(around.scope, name);
        if (bound) return bound.isVolatile();
        const named = around.context.getters.getNamedRange(tree.name);
        return named !== undefined && isVolatile(named.range, around);
      };
    }
    default:
      return () => false;
  }
}

const some =
  (checks: readonly VolatileCheck[]): VolatileCheck =>
  around =>
    checks.some(check => check(around));

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
  // The blocks of a board are read by several functions.
  const key = `${sheetId}:${zone.left},${zone.top},${right},${bottom}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const result = someCell({ left: zone.left, top: zone.top, right, bottom }, (col, row) =>
    cellIsVolatile({ sheetId, col, row }, getters, known),
  );
  known.set(key, result);
  return result;
}

function someCell({ left, top, right, bottom }: Zone, rule: (column: number, row: number) => boolean): boolean {
  for (let column = left; column <= right; column++) for (let row = top; row <= bottom; row++) if (rule(column, row)) return true;
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
