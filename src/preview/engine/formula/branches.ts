/**
 * The functions that choose between arguments: IF, IFERROR, IFNA, IFS, SWITCH and CHOOSE.
 *
 * Each evaluates only the branch it needs, so that an error elsewhere does no harm. IF, IFERROR, IFNA and CHOOSE let an array
 * through (`=IFERROR(FILTER(…);"")` fills cells); IFS and SWITCH give its first cell outside ARRAYFORMULA.
 */
import { broadcast, truthOf } from './broadcast';
import { type Compilation, type Form, type Run, type Surroundings, scalarOf, valuesOf } from './context';
import type { Tree } from './syntax';
import { errorOf, type Grid, isError, isGrid, type Operand, type Scalar, Unavailable } from './values';

const FALSE: Run = () => ({ value: false });
const wrongCount =
  (name: string, expected: string): Run =>
  () =>
    errorOf('#N/A', `Wrong number of arguments to ${name}. Expected ${expected}.`);

const If: Form = (args, compilation) => {
  const [condition, yes, no] = args;
  if (!condition || !yes || args.length > 3) return wrongCount('IF', 'between 2 and 3 arguments');
  const test = compilation.compile(condition);
  const first = compilation.compile(yes);
  const second = no ? compilation.compile(no) : FALSE;
  return around => {
    const tested = compilation.array ? valuesOf(test(around), around, true) : scalarOf(test(around), around);
    if (!isGrid(tested)) {
      const truth = truthOf(tested);
      if (typeof truth !== 'boolean') return truth;
      return truth ? first(around) : second(around);
    }
    return broadcast([tested, valuesOf(first(around), around, true), valuesOf(second(around), around, true)], cells => {
      const [cell, left, right] = cells as [Scalar, Scalar, Scalar];
      const truth = truthOf(cell);
      return typeof truth !== 'boolean' ? truth : truth ? left : right;
    });
  };
};

/** Runs an argument; an error that it throws is a value here, unless the preview itself gave up. */
function attempt(run: Run, around: Surroundings): Operand {
  try {
    return run(around);
  } catch (error) {
    if (error instanceof Object && 'value' in error && !(error instanceof Unavailable)) return error as Scalar;
    throw error;
  }
}

const catching =
  (name: string, caught: (cell: Scalar) => boolean): Form =>
  (args, compilation) => {
    const [value, otherwise] = args;
    if (!value || args.length > 2) return wrongCount(name, 'between 1 and 2 arguments');
    const run = compilation.compile(value);
    const alternative = otherwise ? compilation.compile(otherwise) : () => undefined;
    return around => {
      const operand = attempt(run, around);
      const result = valuesOf(operand, around, compilation.array);
      if (!isGrid(result)) return caught(result) ? alternative(around) : operand;
      if (!result.some(column => column.some(caught))) return operand;
      return broadcast([result, valuesOf(alternative(around), around, compilation.array)], cells => {
        const [cell, other] = cells as [Scalar, Scalar];
        return caught(cell) ? other : cell;
      });
    };
  };

const firstCell = (run: Run, compilation: Compilation): Run => (compilation.array ? run : around => scalarOf(run(around), around));

const NOTHING_MATCHED: Tree = { kind: 'call', name: 'NA', args: [] };

const Ifs: Form = (args, compilation) => {
  if (args.length < 2 || args.length % 2) return wrongCount('IFS', 'all arguments after position 0 to be in pairs');
  let tree: Tree = NOTHING_MATCHED;
  for (let index = args.length - 2; index >= 0; index -= 2) {
    tree = { kind: 'call', name: 'IF', args: [args[index] as Tree, args[index + 1] as Tree, tree] };
  }
  return firstCell(compilation.compile(tree), compilation);
};

/** A name no person can type, for the value that SWITCH compares. */
const SWITCHED = 'switch value';

const Switch: Form = (args, compilation) => {
  const [value, ...rest] = args;
  if (!value || rest.length < 2) return wrongCount('SWITCH', 'at least 3 arguments');
  let tree: Tree = rest.length % 2 ? (rest[rest.length - 1] as Tree) : NOTHING_MATCHED;
  for (let index = rest.length - (rest.length % 2) - 2; index >= 0; index -= 2) {
    const test: Tree = { kind: 'binary', operator: '=', left: { kind: 'name', name: SWITCHED }, right: rest[index] as Tree };
    tree = { kind: 'call', name: 'IF', args: [test, rest[index + 1] as Tree, tree] };
  }
  const run = compilation.compile({ kind: 'call', name: 'LET', args: [{ kind: 'name', name: SWITCHED }, value, tree] });
  return firstCell(run, compilation);
};

const Choose: Form = (args, compilation) => {
  const [index, ...choices] = args.map(tree => compilation.compile(tree));
  if (!index || !choices.length) return wrongCount('CHOOSE', 'at least 2 arguments');
  const pick = (cell: Scalar): Run => {
    if (isError(cell)) return () => cell;
    const place = Number(cell.value);
    if (Number.isNaN(place))
      return () => errorOf('#VALUE!', `Function CHOOSE parameter 1 expects number values. But '${cell.value}' is a text.`);
    const chosen = choices[Math.floor(place) - 1];
    return (
      chosen ??
      (() =>
        errorOf('#NUM!', `Function CHOOSE parameter 1 value is ${cell.value}. Valid values are between 1 and ${choices.length} inclusive.`))
    );
  };
  return around => {
    const chosen: Scalar | Grid = compilation.array ? valuesOf(index(around), around, true) : scalarOf(index(around), around);
    if (!isGrid(chosen)) return pick(chosen)(around);
    return broadcast([chosen], ([cell]) => scalarOf(pick(cell as Scalar)(around), around));
  };
};

/** The forms by their names. */
export const BRANCHES: Readonly<Record<string, Form>> = {
  IF: If,
  IFERROR: catching('IFERROR', isError),
  IFNA: catching('IFNA', cell => cell.value === '#N/A'),
  IFS: Ifs,
  SWITCH: Switch,
  CHOOSE: Choose,
};
