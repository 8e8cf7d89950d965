/**
 * Columns in, columns out: runs the arithmetic of one row over cells and ranges. Used by every custom function.
 * Rules: all ranges of a call have the same size, single cells are broadcast; a single call throws a sentence, a range call puts a
 * blank (numbers) or "◆ words" (texts) into the row that is wrong and spares the others; unequal sizes always throw.
 */
import { keysOf } from '../../core/keys';
import type { Outcome } from '../../core/outcome';
import { type Argument, type Cell, type CellResult, isMatrix, type Matrix, matrixOf } from './argument';
import { languageIn, languageOfCall, type OutputLanguage, sentenceOf } from './language';
import { type ArgumentProblem, FunctionError, type FunctionProblem } from './problem';

export type Cells<Name extends string> = Readonly<Record<Name, Cell | null | undefined>>;

/** What stands in a row that is wrong when the others are right. */
export type ProblemCell = (problem: FunctionProblem, language: OutputLanguage) => CellResult;

/** For functions that give numbers: nothing, so that sums and charts go on. */
export const blankCell: ProblemCell = () => '';
/** For functions that give texts: ◆ and the sentence, or ◆ and the code for language `key`. */
export const sentenceCell: ProblemCell = (problem, language) => `◆ ${language === 'key' ? problem.code : sentenceOf(problem, language)}`;

/** Whether an argument is a range of more than one cell; A1:A1 counts as the cell it is. */
export const isRange = (argument: Argument): argument is Matrix =>
  isMatrix(argument) && !(argument.length === 1 && argument[0]?.length === 1);

/** The sentence of a problem as the error a single call throws. */
export function functionErrorOf(problem: FunctionProblem, language: OutputLanguage): FunctionError {
  return new FunctionError(problem.code, sentenceOf(problem, language));
}

const sizeOf = (matrix: Matrix): string => `${matrix.length} × ${matrix[0]?.length ?? 0}`;

/** The common shape of the ranges among some arguments: null when all are single cells, a problem when two differ. */
function shapeOf(sources: readonly Source<string>[]): Outcome<Matrix | null, ArgumentProblem> {
  let first: { readonly name: string; readonly range: Matrix } | null = null;
  for (const { name, range } of sources) {
    if (range === null) continue;
    if (first === null) first = { name, range };
    else if (sizeOf(range) !== sizeOf(first.range)) {
      const sizes = { first: first.name, firstSize: sizeOf(first.range), second: name, secondSize: sizeOf(range) };
      return { ok: false, problem: { code: 'unequal_sizes', ...sizes } };
    }
  }
  return { ok: true, value: first === null ? null : first.range };
}

/** An argument looked at once for all rows: the range it is, or the cell that stands for every row. */
type Source<Name extends string> = { readonly name: Name; readonly range: Matrix | null; readonly cell: Cell | null | undefined };

function sourcesOf<Name extends string>(args: Readonly<Record<Name, Argument>>): readonly Source<Name>[] {
  return keysOf(args).map(name => {
    const argument: Argument = args[name];
    if (!isMatrix(argument)) return { name, range: null, cell: argument };
    return isRange(argument) ? { name, range: argument, cell: null } : { name, range: null, cell: argument[0]?.[0] };
  });
}

function cellsAt<Name extends string>(sources: readonly Source<Name>[], row: number, column: number): Cells<Name> {
  const cells = {} as Record<Name, Cell | null | undefined>;
  for (const { name, range, cell } of sources) cells[name] = range === null ? cell : range[row]?.[column];
  return cells;
}

/** The `language` of one row, English where it is unreadable (the row's own arithmetic reports that). */
function rowLanguage(cells: Readonly<Record<string, Cell | null | undefined>>): OutputLanguage {
  const read = languageIn(cells.language);
  return read.ok ? read.value : 'en';
}

/** A number too large to be one (Infinity, or NaN made of it) must not reach a cell. */
const checked = (result: Outcome<CellResult, FunctionProblem>): Outcome<CellResult, FunctionProblem> =>
  result.ok && typeof result.value === 'number' && !Number.isFinite(result.value) ? { ok: false, problem: { code: 'too_large' } } : result;

/**
 * Runs `compute` for each cell of the ranges, or once for single cells. The result has the shape of the ranges; a problem throws in a
 * single call and becomes `onProblem` in a range. Ranges without cells give ''.
 * Example: `overCells({ a: [[1], [2]], b: 10 }, ({ a, b }) => …sum…, blankCell)` → [[11], [12]].
 */
export function overCells<Name extends string>(
  args: Readonly<Record<Name, Argument>>,
  compute: (cells: Cells<Name>) => Outcome<CellResult, FunctionProblem>,
  onProblem: ProblemCell,
): CellResult | CellResult[][] {
  const sources = sourcesOf(args);
  const language = languageOfCall((args as Readonly<Record<string, Argument>>).language);
  const shape = shapeOf(sources);
  if (!shape.ok) throw functionErrorOf(shape.problem, language);
  if (shape.value === null) {
    const result = checked(compute(cellsAt(sources, 0, 0)));
    if (!result.ok) throw functionErrorOf(result.problem, language);
    return result.value;
  }
  if (shape.value.length === 0 || shape.value[0]?.length === 0) return '';
  return shape.value.map((row, r) =>
    row.map((_, c) => {
      const cells = cellsAt(sources, r, c);
      const result = checked(compute(cells));
      return result.ok ? result.value : onProblem(result.problem, rowLanguage(cells));
    }),
  );
}

/**
 * The same for functions that give a row of cells for each cell: a column of n gives n rows; a range of several columns is a problem.
 * A row that is wrong becomes `width` cells, the first from `onProblem`, the rest blank.
 */
export function overColumn<Name extends string>(
  args: Readonly<Record<Name, Argument>>,
  width: number,
  compute: (cells: Cells<Name>) => Outcome<CellResult[], FunctionProblem>,
  onProblem: ProblemCell,
): CellResult[][] {
  const sources = sourcesOf(args);
  const shape = shapeOf(sources);
  if (!shape.ok) throw functionErrorOf(shape.problem, 'en');
  if (shape.value === null) {
    const result = compute(cellsAt(sources, 0, 0));
    if (!result.ok) throw functionErrorOf(result.problem, 'en');
    return [result.value];
  }
  const matrix = shape.value;
  if (matrix[0] !== undefined && matrix[0].length > 1) {
    const name = sources.find(({ range }) => range === matrix)?.name ?? '';
    throw functionErrorOf({ code: 'not_a_column', name, size: sizeOf(matrix) }, 'en');
  }
  if (matrix.length === 0) return [Array<CellResult>(width).fill('')];
  return matrix.map((_, r) => {
    const result = compute(cellsAt(sources, r, 0));
    return result.ok ? result.value : [onProblem(result.problem, 'en'), ...Array<CellResult>(width - 1).fill('')];
  });
}

/** All cells of an argument as one list, row by row, for functions that take a whole column as one thing. Example: [[1], [2]] → [1, 2]. */
export function listOf(argument: Argument): readonly (Cell | null | undefined)[] {
  return matrixOf(argument).flat();
}
