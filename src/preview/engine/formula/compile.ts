/**
 * Turns a formula's tree into a function that evaluates it by the rules of Google Sheets.
 *
 * Used by `evaluation.ts` only. Whether a call stands inside ARRAYFORMULA is known while compiling, so both ways of evaluating are
 * separate compilations of the same tree.
 */
import type { Matrix } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { BRANCHES } from './branches';
import { compileCall } from './calls';
import { type Compilation, type Form, gridFrom, lookUp, type Run, type Surroundings, scalarOf, valuesOf } from './context';
import { LAMBDAS } from './lambdas';
import { REFERENCES } from './references';
import { sessionOf } from './session';
import { SparklineForm } from './sparkline-form';
import type { Tree } from './syntax';
import { errorOf, type Grid, isGrid, isLambda, type Operand, Reference, type Scalar, sizeOf, withFinite } from './values';
import { volatileCheck } from './volatility';

const OPERATORS: Readonly<Record<string, string>> = {
  '=': 'EQ',
  '<>': 'NE',
  '<': 'LT',
  '<=': 'LTE',
  '>': 'GT',
  '>=': 'GTE',
  '&': 'CONCAT',
  '+': 'ADD',
  '-': 'MINUS',
  '*': 'MULTIPLY',
  '/': 'DIVIDE',
  '^': 'POWER',
};
const SIGNS = { '+': 'UPLUS', '-': 'UMINUS', '%': 'UNARY.PERCENT' } as const;

const ArrayFormula: Form = (args, compilation) => {
  const [tree] = args;
  if (!tree || args.length > 1) return () => errorOf('#N/A', 'Wrong number of arguments to ARRAYFORMULA. Expected 1 arguments.');
  const run = compilation.inArray().compile(tree);
  return around => {
    const operand = run(around);
    return operand instanceof Reference ? valuesOf(operand, around, true) : operand;
  };
};

const FORMS: Readonly<Record<string, Form>> = {
  ...BRANCHES,
  ...LAMBDAS,
  ...REFERENCES,
  ARRAYFORMULA: ArrayFormula,
  SPARKLINE: SparklineForm,
};

type LibraryOperator = (this: object, ...args: (Scalar | Matrix<Scalar>)[]) => Scalar | Grid;

class TreeCompilation implements Compilation {
  constructor(
    readonly array: boolean,
    private readonly names: ReadonlySet<string>,
  ) {}

  inArray(): Compilation {
    return this.array ? this : new TreeCompilation(true, this.names);
  }

  binding(names: readonly string[]): Compilation {
    return new TreeCompilation(this.array, new Set([...this.names, ...names]));
  }

  compile(tree: Tree): Run {
    switch (tree.kind) {
      case 'number':
        return around => around.literals.numbers[tree.index];
      case 'text':
        return around => ({ value: unescaped(around.literals.strings[tree.index]?.value ?? '') });
      case 'boolean':
        return () => ({ value: tree.value });
      case 'blank':
        return () => undefined;
      case 'reference':
        return around => {
          const range = around.dependencies[tree.index];
          return range ? new Reference(range, around.read) : errorOf('#REF!', 'Reference does not exist.');
        };
      case 'name':
        return this.named(tree.name);
      case 'unary':
        return this.operation(SIGNS[tree.operator], [tree.operand]);
      case 'binary':
        return this.operation(OPERATORS[tree.operator] as string, [tree.left, tree.right]);
      case 'array':
        return this.literal(tree.rows);
      case 'call':
        return this.call(tree.name, tree.args);
      case 'apply':
        return this.application(this.compile(tree.callee), tree.args);
    }
  }

  private named(name: string): Run {
    const key = name.toLowerCase();
    if (this.names.has(key)) return around => lookUp(around.scope, key)?.value;
    return around => {
      const named = around.context.getters.getNamedRange(name);
      if (!named) return errorOf('#NAME?', `Unknown range name: '${name}'.`);
      around.symbol(name, true);
      return new Reference(named.range, around.read);
    };
  }

  private operation(libraryName: string, operands: readonly Tree[]): Run {
    const runs = operands.map(tree => this.compile(tree));
    const shaped = (operand: Operand, around: Surroundings) => (this.array ? valuesOf(operand, around, true) : scalarOf(operand, around));
    return around => {
      const operator = around.context[libraryName] as LibraryOperator;
      return withFinite(
        operator.apply(
          around.context,
          runs.map(run => shaped(run(around), around)),
        ),
      );
    };
  }

  private literal(rows: readonly (readonly Tree[])[]): Run {
    const runs = rows.map(row => row.map(tree => this.compile(tree)));
    const mismatch = () => errorOf('#VALUE!', 'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.');
    return around => {
      const result: Grid = [];
      for (const row of runs) {
        const grids = row.map(run => gridFrom(run(around)));
        const height = sizeOf(grids[0] as Grid).rows;
        if (grids.some(grid => sizeOf(grid).rows !== height)) return mismatch();
        const columns = grids.flat();
        if (result.length && result.length !== columns.length) return mismatch();
        columns.forEach((cells, index) => {
          result[index] = [...(result[index] ?? []), ...cells];
        });
      }
      return result;
    };
  }

  private call(name: string, args: readonly Tree[]): Run {
    if (this.names.has(name.toLowerCase())) return this.application(this.named(name), args);
    const form = FORMS[name];
    if (form) return form(args, this);
    const builtIn = compileCall(name, args, this);
    const runs = args.map(tree => this.compile(tree));
    const checks = args.map(volatileCheck);
    return around => {
      const session = sessionOf(around.context);
      if (!session?.has(name)) return builtIn(around);
      if (!session.enabled) return errorOf('#NAME?', `Unknown function: '${name}'.`);
      // The arguments first: a cell that they fill is known to be filled only then.
      const operands = runs.map(run => run(around));
      return session.call(name, checks.some(check => check(around)) ? null : operands, around);
    };
  }

  private application(callee: Run, args: readonly Tree[]): Run {
    const runs = args.map(tree => this.compile(tree));
    const checks = args.map(volatileCheck);
    return around => {
      const lambda = callee(around);
      if (!isLambda(lambda)) return errorOf('#ERROR!', 'Formula parse error.');
      return lambda.call(
        runs.map(run => run(around)),
        () => checks.some(check => check(around)),
      );
    };
  }
}

/** A text literal without the escapes that carry `"` and a final `\` through the library (see `notation.ts`). */
function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(/\\"/g, '"').replace(/\\\u2060$/, '\\') : text;
}

/**
 * Compiles a whole formula: what it gives is what its cell shows, or the array that fills the cells around it.
 *
 * @example compileFormula(parseFormula('=|R|*|N|'))(around) // one cell, by implicit intersection
 */
export function compileFormula(tree: Tree): (around: Surroundings) => Scalar | Grid {
  const run = new TreeCompilation(false, new Set()).compile(tree);
  return around => {
    const operand = run(around);
    if (operand instanceof Reference && operand.spills && !operand.isCell) return operand.grid;
    return isGrid(operand) ? operand : scalarOf(operand, around);
  };
}
