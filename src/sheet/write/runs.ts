/** Neighbours of equal value, so that widths, heights and visibilities take one call per run. Pure; used by build-tab.ts. */

export interface Run<T> {
  /** Zero-based. */
  readonly first: number;
  readonly count: number;
  readonly value: T;
}

/** `runs([28, 72, 72])` → 28×1, 72×2 */
export function runs<T>(values: readonly T[]): readonly Run<T>[] {
  const found: { first: number; count: number; value: T }[] = [];
  values.forEach((value, index) => {
    const open = found[found.length - 1];
    if (open !== undefined && open.value === value) open.count += 1;
    else found.push({ first: index, count: 1, value });
  });
  return found;
}

/**
 * Strokes that paint a line of sizes, later ones over earlier ones: the size of most runs first over everything, then what differs.
 * A null takes whatever is there (a hidden row or column). `strokes([16, 90, 16, null])` → 16×4, 90×1 at 1; no sizes, no strokes
 */
export function strokes(sizes: readonly (number | null)[]): readonly Run<number>[] {
  const sized = sizes.filter(size => size !== null);
  const counts = new Map<number, number>();
  for (const { value } of runs(sized)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [base] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (base === undefined) return [];
  // A null goes on as what stands before it, so that it parts no run.
  let before = base;
  const filled = sizes.map(size => {
    before = size ?? before;
    return before;
  });
  const rest = runs(filled).filter(({ value }) => value !== base);
  return [{ first: 0, count: sizes.length, value: base }, ...rest];
}
