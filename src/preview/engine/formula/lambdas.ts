/**
 * The functions that bind names or call a LAMBDA: LET, LAMBDA, MAP, BYROW, BYCOL, REDUCE, SCAN and MAKEARRAY.
 *
 * Constraint: as in Sheets, a LAMBDA called by MAP, BYROW and their like must give one value for each call.
 */
import { type Compilation, type Form, gridFrom, type Run, type Scope, type Surroundings, scalarOf } from './context';
import type { Tree } from './syntax';
import { errorOf, type Grid, gridOf, isGrid, isLambda, type Lambda, type Operand, Reference, type Scalar, sizeOf } from './values';
import { type VolatileCheck, volatileCheck } from './volatility';

const failing =
  (code: string, message: string): Run =>
  () =>
    errorOf(code, message);
const nameOf = (tree: Tree | undefined): string | null => (tree?.kind === 'name' ? tree.name.toLowerCase() : null);

const Let: Form = (args, compilation) => {
  if (args.length < 3 || args.length % 2 === 0)
    return failing('#N/A', 'Wrong number of arguments to LET. Expected an odd number, at least 3.');
  const steps: { readonly name: string; readonly run: Run; readonly check: VolatileCheck }[] = [];
  let inner = compilation;
  for (let index = 0; index + 1 < args.length; index += 2) {
    const name = nameOf(args[index]);
    if (name === null) return failing('#NAME?', `Argument ${index + 1} of function LET is not a valid name.`);
    const value = args[index + 1] as Tree;
    steps.push({ name, run: inner.compile(value), check: volatileCheck(value) });
    inner = inner.binding([name]);
  }
  const body = inner.compile(args[args.length - 1] as Tree);
  return around => {
    let scope = around.scope;
    for (const { name, run, check } of steps) {
      const here = { ...around, scope };
      scope = { name, value: run(here), isVolatile: () => check(here), outer: scope };
    }
    return body({ ...around, scope });
  };
};

const MakeLambda: Form = (args, compilation) => {
  const names = args.slice(0, -1).map(nameOf);
  const body = args[args.length - 1];
  if (!body || names.includes(null)) return failing('#NAME?', 'An argument of function LAMBDA is not a valid name.');
  const bound = names as string[];
  const run = compilation.binding(bound).compile(body);
  return around => ({
    parameters: bound.length,
    call(values: readonly Operand[], isVolatile: () => boolean): Operand {
      if (values.length !== bound.length) {
        return errorOf(
          '#N/A',
          `Wrong number of arguments to LAMBDA. Expected ${bound.length} arguments, but got ${values.length} arguments.`,
        );
      }
      let scope: Scope | null = around.scope;
      bound.forEach((name, index) => {
        scope = { name, value: values[index], isVolatile, outer: scope };
      });
      return run({ ...around, scope });
    },
  });
};

function oneValue(operand: Operand, around: Surroundings): Scalar {
  if (operand instanceof Reference && !operand.isCell)
    return errorOf('#VALUE!', 'Single value expected. Nested array results are not supported.');
  if (isGrid(operand) && (operand.length !== 1 || operand[0]?.length !== 1)) {
    return errorOf('#VALUE!', 'Single value expected. Nested array results are not supported.');
  }
  return scalarOf(operand, around);
}

/** Compiles the arguments of a function whose last one, after so many, is a LAMBDA of so many parameters. */
function calling(
  name: string,
  given: number | 'any',
  parameters: number | 'one for each array',
  rule: (values: readonly Operand[], call: (...args: Operand[]) => Scalar, around: Surroundings) => Operand,
): Form {
  return (args: readonly Tree[], compilation: Compilation) => {
    const runs = args.map(tree => compilation.compile(tree));
    const last = runs.pop();
    if (!last || !runs.length || (given !== 'any' && runs.length !== given))
      return failing('#N/A', `Wrong number of arguments to ${name}.`);
    const checks = args.slice(0, -1).map(volatileCheck);
    const expected = parameters === 'one for each array' ? runs.length : parameters;
    return around => {
      const lambda: Operand = last(around);
      if (!isLambda(lambda)) return errorOf('#N/A', `The last argument of ${name} must be a LAMBDA.`);
      if (lambda.parameters !== expected) {
        return errorOf('#N/A', `Argument must be a LAMBDA with ${expected} names in ${name}, but it has ${lambda.parameters}.`);
      }
      const bound: Lambda = lambda;
      const isVolatile = () => checks.some(check => check(around));
      return rule(
        runs.map(run => run(around)),
        (...values) => oneValue(bound.call(values, isVolatile), around),
        around,
      );
    };
  };
}

const cellAt = (grid: Grid, column: number, row: number): Scalar => grid[column]?.[row] ?? { value: null };

const MapForm = calling('MAP', 'any', 'one for each array', (values, call) => {
  const grids = values.map(gridFrom);
  const { columns, rows } = sizeOf(grids[0] as Grid);
  if (grids.some(grid => sizeOf(grid).columns !== columns || sizeOf(grid).rows !== rows)) {
    return errorOf('#VALUE!', 'Array arguments to MAP are of different size.');
  }
  return gridOf(columns, rows, (column, row) => call(...grids.map(grid => cellAt(grid, column, row))));
});

const ByRow = calling('BYROW', 1, 1, ([value], call) => {
  const grid = gridFrom(value);
  return gridOf(1, sizeOf(grid).rows, (_, row) => call(grid.map(column => [column[row] ?? { value: null }])));
});

const ByColumn = calling('BYCOL', 1, 1, ([value], call) => {
  const grid = gridFrom(value);
  return gridOf(sizeOf(grid).columns, 1, column => call([grid[column] ?? []]));
});

const Reduce = calling('REDUCE', 2, 2, ([start, value], call, around) => {
  const grid = gridFrom(value);
  const { columns, rows } = sizeOf(grid);
  let total: Scalar = scalarOf(start, around);
  for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) total = call(total, cellAt(grid, column, row));
  return total;
});

const Scan = calling('SCAN', 2, 2, ([start, value], call, around) => {
  const grid = gridFrom(value);
  const { columns, rows } = sizeOf(grid);
  const result = gridOf(columns, rows, () => ({ value: null }));
  let total: Scalar = scalarOf(start, around);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      total = call(total, cellAt(grid, column, row));
      (result[column] as Scalar[])[row] = total;
    }
  }
  return result;
});

const MakeArray = calling('MAKEARRAY', 2, 2, ([height, width], call, around) => {
  const rows = Number(scalarOf(height, around).value);
  const columns = Number(scalarOf(width, around).value);
  if (!(rows >= 1 && columns >= 1)) return errorOf('#VALUE!', 'MAKEARRAY needs at least one row and one column.');
  return gridOf(Math.floor(columns), Math.floor(rows), (column, row) => call({ value: row + 1 }, { value: column + 1 }));
});

/** The forms by their names. */
export const LAMBDAS: Readonly<Record<string, Form>> = {
  LET: Let,
  LAMBDA: MakeLambda,
  MAP: MapForm,
  BYROW: ByRow,
  BYCOL: ByColumn,
  REDUCE: Reduce,
  SCAN: Scan,
  MAKEARRAY: MakeArray,
};
