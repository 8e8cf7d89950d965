/**
 * COUNTIF, COUNTIFS and SUMIF of many criteria at once: one pass over the range instead of one for each criterion.
 *
 * Used by `calls.ts` inside ARRAYFORMULA, where a column of criteria meets a column of data. Only plain values take the short way;
 * a comparison, a wildcard or a blank asks the library, once for each different criterion.
 */
import { broadcast } from './broadcast';
import { type Grid, isGrid, type Scalar, sizeOf } from './values';

type Argument = Scalar | Grid | undefined;
type Ask = (...args: Argument[]) => Scalar;

const SEPARATOR = '\u0000';

/** The key of a cell of data; texts compare without regard to case. */
function keyOf({ value }: Scalar): string {
  return typeof value === 'string' ? `t${value.toLowerCase()}` : `${(typeof value)[0]}${value}`;
}

/** The key of a criterion that is a plain value, `null` for one that needs more than equality. */
function plainKey({ value }: Scalar): string | null {
  if (typeof value === 'number') return `n${value}`;
  if (typeof value !== 'string' || value === '' || /^[=<>]|[*?~]/.test(value) || /^[\d\s+\-.,:/%$€]+$/.test(value)) return null;
  return /^(true|false)$/i.test(value) ? null : `t${value.toLowerCase()}`;
}

const sameSize = (one: Grid, other: Grid) => sizeOf(one).columns === sizeOf(other).columns && sizeOf(one).rows === sizeOf(other).rows;

/** Sums over the data by the joined keys of its columns. */
function totals(ranges: readonly Grid[], amount: (column: number, row: number) => number): ReadonlyMap<string, number> {
  const [first = []] = ranges;
  const sums = new Map<string, number>();
  first.forEach((cells, column) => {
    cells.forEach((_, row) => {
      const key = ranges.map(range => keyOf(range[column]?.[row] ?? { value: null })).join(SEPARATOR);
      sums.set(key, (sums.get(key) ?? 0) + amount(column, row));
    });
  });
  return sums;
}

function lookedUp(
  criteria: readonly (Scalar | Grid)[],
  sums: ReadonlyMap<string, number>,
  ask: (cells: readonly Scalar[]) => Scalar,
): Scalar | Grid {
  const asked = new Map<string, Scalar>();
  return broadcast(criteria, cells => {
    const keys = cells.map(plainKey);
    if (!keys.includes(null)) return { value: sums.get(keys.join(SEPARATOR)) ?? 0 };
    const key = cells.map(keyOf).join(SEPARATOR);
    const answer = asked.get(key) ?? ask(cells);
    asked.set(key, answer);
    return answer;
  });
}

const isMany = (criterion: Argument): criterion is Grid => isGrid(criterion) && criterion.length * (criterion[0]?.length ?? 0) > 1;

function countIfs(args: readonly Argument[], ask: Ask): Scalar | Grid | null {
  const ranges = args.filter((_, index) => index % 2 === 0);
  const criteria = args.filter((_, index) => index % 2 === 1);
  const [first] = ranges;
  if (!isGrid(first) || !criteria.some(isMany) || criteria.includes(undefined)) return null;
  if (!ranges.every((range): range is Grid => isGrid(range) && sameSize(range, first))) return null;
  const grids = ranges;
  return lookedUp(
    criteria as (Scalar | Grid)[],
    totals(grids, () => 1),
    cells => ask(...grids.flatMap((range, index) => [range, cells[index]])),
  );
}

function sumIf([range, criterion, sumRange]: readonly Argument[], ask: Ask): Scalar | Grid | null {
  const summed = sumRange ?? range;
  if (!isGrid(range) || !isMany(criterion) || !isGrid(summed) || !sameSize(range, summed)) return null;
  const amount = (column: number, row: number) => {
    const value = summed[column]?.[row]?.value;
    return typeof value === 'number' ? value : 0;
  };
  return lookedUp([criterion], totals([range], amount), ([cell]) => ask(range, cell, summed));
}

/** The functions with a short way; each gives `null` when the long way must be taken. */
export const SHORT_WAYS: Readonly<Record<string, (args: readonly Argument[], ask: Ask) => Scalar | Grid | null>> = {
  COUNTIF: countIfs,
  COUNTIFS: countIfs,
  SUMIF: sumIf,
};
