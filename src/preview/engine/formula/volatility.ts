/**
 * Whether cells depend on NOW, TODAY or a random number, also through other cells.
 *
 * Used by the bridge to custom functions. What is found is kept for one evaluation, because any edit may change it.
 */
import type { FormulaCell } from '@odoo/o-spreadsheet/dist/types/types/cells';
import type { CellPosition, Zone } from '@odoo/o-spreadsheet/dist/types/types/misc';
import type { Range } from '@odoo/o-spreadsheet/dist/types/types/range';
import { lookUp, type Surroundings } from './context';
import { VOLATILE } from './google-names';
import type { Tree } from './syntax';

type Getters = Surroundings['context']['getters'];

const found = new WeakMap<object, Known>();

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

/** A formula and where it stands. */
interface Placed {
  readonly cell: FormulaCell;
  readonly position: CellPosition;
}

/** What one evaluation has found out. */
class Known {
  readonly ranges = new Map<string, boolean>();
  readonly formulas = new Map<number, boolean>();
  private readonly tabs = new Map<string, readonly Placed[]>();

  constructor(readonly getters: Getters) {}

  /** The formulas of a tab: they are few among its cells. */
  of(sheetId: string): readonly Placed[] {
    const before = this.tabs.get(sheetId);
    if (before !== undefined) return before;
    const cells = this.getters.getCells(sheetId).filter((cell): cell is FormulaCell => cell.isFormula);
    const placed = cells.map(cell => ({ cell, position: this.getters.getCellPosition(cell.id) }));
    this.tabs.set(sheetId, placed);
    return placed;
  }
}

/** True when a cell of the range has a volatile value. */
export function isVolatile(range: Range, { context }: Surroundings): boolean {
  const known = found.get(context) ?? new Known(context.getters);
  found.set(context, known);
  return rangeIsVolatile(range, known);
}

function rangeIsVolatile({ sheetId, zone }: Range, known: Known): boolean {
  if (zone.left < 0) return false;
  // The blocks of a board are read by several functions.
  const key = `${sheetId}:${zone.left},${zone.top},${zone.right},${zone.bottom}`;
  const before = known.ranges.get(key);
  if (before !== undefined) return before;
  const result = known.of(sheetId).some(placed => fills(placed, zone, known.getters) && formulaIsVolatile(placed.cell, known));
  known.ranges.set(key, result);
  return result;
}

/** Whether a formula stands in an area, or its array reaches into it. */
function fills({ position }: Placed, zone: Zone, getters: Getters): boolean {
  const { row, col } = position;
  if (row >= zone.top && row <= zone.bottom && col >= zone.left && col <= zone.right) return true;
  const spread = getters.getSpreadZone(position);
  return (
    spread !== undefined && spread.left <= zone.right && spread.right >= zone.left && spread.top <= zone.bottom && spread.bottom >= zone.top
  );
}

function formulaIsVolatile({ id, compiledFormula }: FormulaCell, known: Known): boolean {
  const before = known.formulas.get(id);
  if (before !== undefined) return before;
  known.formulas.set(id, false);
  const result =
    compiledFormula.symbols.some(symbol => VOLATILE.has(symbol.toUpperCase())) ||
    compiledFormula.rangeDependencies.some(range => rangeIsVolatile(range, known)) ||
    compiledFormula.getNamedRangesInFormula(known.getters).some(({ range }) => rangeIsVolatile(range, known));
  known.formulas.set(id, result);
  return result;
}
