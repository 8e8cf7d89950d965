/** Neighbouring rows as runs, so that they are deleted in one call each. Pure. */

/** @example rowRuns([6, 7, 9]) // [{ first: 6, count: 2 }, { first: 9, count: 1 }] */
export function rowRuns(rows: readonly number[]): { readonly first: number; readonly count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const open = found[found.length - 1];
    if (open !== undefined && open.first + open.count === row) open.count += 1;
    else found.push({ first: row, count: 1 });
  }
  return found;
}
