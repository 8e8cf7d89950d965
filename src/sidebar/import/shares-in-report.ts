/** Rates of a report that may be shares of one or percents: whether a column leaves it open, and what an earlier number says. Used by figures-in-report.ts. Pure. */
import type { ImportView } from '../../contract';
import { countIn, type NumberSign } from '../../core/report/report-numbers';

/** A column of rates up to one without a sign of percent; `isShare` is null until somebody says what they are. */
export interface DoubtfulShare {
  readonly kpi: string;
  readonly cell: string;
  readonly value: number;
  readonly isShare: boolean | null;
}

/** GA4 and TikTok write 0.4512 for 45.12%, others for 0.4512%: no sign in heading or cells, and nothing above one. Its largest cell is the example. */
export function doubtfulShare(
  heading: string,
  cells: readonly string[],
  decimal: NumberSign,
): Pick<DoubtfulShare, 'cell' | 'value'> | null {
  if (/%/.test(heading) || cells.some(cell => cell.includes('%'))) return null;
  const read = cells.flatMap(cell => {
    const value = countIn(cell, decimal);
    return typeof value === 'number' ? [{ cell, value }] : [];
  });
  const [largest] = read.sort((a, b) => b.value - a.value);
  return largest === undefined || largest.value > 1 || largest.value === 0 ? null : largest;
}

/** A factor between two readings of which each is a hundred times the other that leaves no doubt. */
const NEAR = 5;

/** The reading that an earlier number of the KPI speaks for; null where there is none, or it lies between the two. */
export function nearerShare(value: number, { last, baseline }: ImportView['kpis'][number]): boolean | null {
  const earlier = last ?? baseline;
  if (earlier === null || earlier <= 0) return null;
  const isNear = (read: number): boolean => read / earlier < NEAR && earlier / read < NEAR;
  if (isNear(value)) return true;
  return isNear(value / 100) ? false : null;
}
