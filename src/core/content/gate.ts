/**
 * The gate before an item is scheduled or published: five points, ticked by one person other than the one who drafted it. What it caught and
 * what slipped through is counted, or nobody could tell a gate from theatre. A second gate stands before extra distribution. Used by the board
 * of Content.
 */
import { nameKey } from '../name-key';

export const GATE_POINTS = 5;

export interface GateInput {
  /** How many of the five points are ticked. */
  readonly ticked: number;
  readonly drafter: string;
  readonly checker: string;
}

export type Gate =
  | { readonly kind: 'passed' }
  | { readonly kind: 'points'; readonly ticked: number }
  /** All points are ticked, by nobody or by the one who drafted it. */
  | { readonly kind: 'checker' };

/** Example: 5 points, drafted and checked by Aino → 'checker'. A drafter who is not known cannot be the checker. */
export function gateOf({ ticked, drafter, checker }: GateInput): Gate {
  if (ticked < GATE_POINTS) return { kind: 'points', ticked };
  const [one, other] = [drafter, checker].map(nameKey);
  return other === '' || one === other ? { kind: 'checker' } : { kind: 'passed' };
}

/** A post and the KPI it is judged by. */
export interface ReachInput {
  readonly result: number | null;
  readonly baseline: number | null;
  readonly better: 'higher' | 'lower';
}

/**
 * Whether a post may get extra distribution: its result is not worse than the KPI's baseline. Unknown without either.
 * Example: 48% of a baseline of 52%, better when higher → 'below'; as good as the baseline → 'passed'.
 */
export function reachGateOf({ result, baseline, better }: ReachInput): 'passed' | 'below' | 'unknown' {
  if (result === null || baseline === null) return 'unknown';
  return (better === 'higher' ? result < baseline : result > baseline) ? 'below' : 'passed';
}

export interface GateReport {
  /** Faults found before publication. */
  readonly caught: number;
  /** Published items that were corrected afterwards. */
  readonly corrected: number;
  readonly published: number;
  /** Share of published items that had to be corrected; null before the first. */
  readonly errorRate: number | null;
}

/** Example: two published, one of them corrected twice → error rate 0.5. */
export function gateReport(
  items: readonly { readonly isPublished: boolean; readonly caught: number; readonly corrected: number }[],
): GateReport {
  const published = items.filter(({ isPublished }) => isPublished);
  const corrected = published.filter(item => item.corrected > 0).length;
  return {
    caught: items.reduce((sum, item) => sum + item.caught, 0),
    corrected,
    published: published.length,
    errorRate: published.length === 0 ? null : corrected / published.length,
  };
}
