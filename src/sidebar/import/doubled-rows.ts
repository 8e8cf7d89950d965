/** Rows of a report that stand in it twice, word for word; added up they may count double. Used by figures-in-report.ts. Pure. */
import type { PointedFigures } from '../../core/imported/pointing';
import type { ReportRow } from '../../core/report/total-rows';

/** What a row that repeats another one counts: nothing, or as much again. */
export const REPEATS = ['once', 'each'] as const;
export type Repeats = (typeof REPEATS)[number];

/**
 * The rows that repeat one further up, where both would be added up: in a column of a total or of counts. Rows that name neither a day nor anything
 * else may be alike by chance.
 */
export function doubledRows(rows: readonly ReportRow[], pointed: PointedFigures, totals: ReadonlySet<string>): ReadonlySet<ReportRow> {
  const isAdded = (role: string): boolean => /^(?:numerator|denominator):/.test(role) || totals.has(role.replace(/^value:/, ''));
  const added = new Set(Object.entries(pointed).flatMap(([role, at]) => (isAdded(role) && at !== undefined ? [at] : [])));
  const taken = new Set(Object.values(pointed));
  const hasDays = pointed.day !== undefined || pointed.until !== undefined;
  const seen = new Set<string>();
  const doubled = new Set<ReportRow>();
  for (const row of rows) {
    const isNamed = hasDays || row.cells.some((cell, at) => !taken.has(at) && /\p{L}/u.test(cell));
    if (!isNamed || !row.cells.some((cell, at) => added.has(at) && /[1-9]/.test(cell))) continue;
    const key = JSON.stringify([row.days, row.cells]);
    if (seen.has(key)) doubled.add(row);
    seen.add(key);
  }
  return doubled;
}
