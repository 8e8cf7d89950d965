/**
 * Whether a rule helped: what its KPIs did in the three weeks after each firing. Used by the Rules & risks tab and the close of a cycle.
 * It shows what followed, not what was caused: a KPI that was unusually bad tends to recover by itself, and the tab says so.
 */

import { addDays, type Day } from '../day/day';

const WATCHED_DAYS = 21;
/** A rule is proposed for retirement when it never helped in so many firings that had their three weeks. */
const FAIR_CHANCES = 3;

/** The value of one KPI on a day and the smallest change that is more than wobble; null where there is no value. */
export interface Watched {
  readonly better: 'higher' | 'lower';
  readonly valueOn: (day: Day) => number | null;
  readonly noise: number;
}

export type Effect = 'helped' | 'did_not_help' | 'open';

export interface ReportCard {
  readonly effects: readonly { readonly firedOn: Day; readonly effect: Effect }[];
  readonly helped: number;
  /** Firings whose three weeks are over and whose KPIs have values. */
  readonly judged: number;
  /** helped ÷ judged; null before the first judged firing. */
  readonly hitRate: number | null;
  readonly retire: boolean;
}

function effectOf(firedOn: Day, asOf: Day, kpis: readonly Watched[]): Effect {
  const end = addDays(firedOn, WATCHED_DAYS);
  if (end > asOf) return 'open';
  let better = 0;
  let worse = 0;
  let known = 0;
  for (const { better: direction, valueOn, noise } of kpis) {
    const [before, after] = [valueOn(firedOn), valueOn(end)];
    if (before === null || after === null) continue;
    known++;
    const gain = direction === 'higher' ? after - before : before - after;
    if (gain > noise) better++;
    if (gain < -noise) worse++;
  }
  if (known === 0) return 'open';
  return better > 0 && worse === 0 ? 'helped' : 'did_not_help';
}

/**
 * The report card of a rule with the KPIs of its conditions. A firing helped when at least one of them got better by more than its noise
 * within 21 days and none got worse by more; it is open until then.
 * Example: two firings, one helped, one still open → hit-rate 1 of 1, not to be retired.
 */
export function reportCard(firings: readonly Day[], asOf: Day, kpis: readonly Watched[]): ReportCard {
  const effects = firings.map(firedOn => ({ firedOn, effect: effectOf(firedOn, asOf, kpis) }));
  const helped = effects.filter(({ effect }) => effect === 'helped').length;
  const judged = effects.filter(({ effect }) => effect !== 'open').length;
  return { effects, helped, judged, hitRate: judged === 0 ? null : helped / judged, retire: judged >= FAIR_CHANCES && helped === 0 };
}
