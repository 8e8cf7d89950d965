/**
 * The stars' days before the cycle: from pasted text to what the server gets, and back from a stored draft.
 *
 * Used by plan.ts, problems.ts and the step. Pure.
 */
import type { Choices, KpiCard, NumberHabit } from '../../contract';
import { type Measure, typedMeasure } from '../measure';
import { doubtfulPast } from '../numbers/past-doubts';
import { type PastInterval, type PastReading, readPast } from '../numbers/past-values';

/** A star's baseline as the person left it; both texts stay when they switch to measuring and back. */
export interface BaselineDraft {
  readonly way: 'measure' | 'known' | 'past';
  readonly text: string;
  /** The person said that what is doubtful is right; holds for these texts only. */
  readonly sure: boolean;
  /** Pasted values from before day 1, and what lies between those without a day. */
  readonly past: string;
  readonly step: PastInterval;
}
export const NO_BASELINE: BaselineDraft = { way: 'measure', text: '', sure: false, past: '', step: 'week' };

/** What was pasted for a star; null when its baseline comes from elsewhere. */
export function readStarPast(
  star: KpiCard,
  draft: BaselineDraft | undefined,
  { currency, start }: Pick<Choices, 'currency' | 'start'>,
  habit: NumberHabit,
): PastReading | null {
  if (draft?.way !== 'past') return null;
  const kpi = { ...star, kpi: star.id, currency };
  return readPast(draft.past, [kpi], kpi, draft.step, { ...habit, start });
}

/** Pasted values that look like slips, as they read. `star.example` is in the currency of the cycle. */
export function doubtfulStarPast(star: KpiCard, { values }: PastReading, currency: string, habit: NumberHabit): readonly string[] {
  return doubtfulPast(values, [{ ...star, kpi: star.id, currency }], habit, star.example);
}

/** The values of one star for the server; null while its text cannot be read, and the wizard lets nobody build with that. */
export function pastPairs(reading: PastReading | null): readonly (readonly [string, number])[] | null {
  if (reading === null || reading.problems.length > 0 || reading.values.length === 0) return null;
  return reading.values.map(({ day, value }) => [day, value]);
}

/** Stored values as text that reads as the same values. @example pastText([['2026-09-07', 0.5]], percent, fi) // '2026-09-07\t50' */
export function pastText(values: readonly (readonly [string, number])[], measure: Measure, habit: NumberHabit): string {
  return values.map(([day, value]) => `${day}\t${typedMeasure(value, measure, habit)}`).join('\n');
}
