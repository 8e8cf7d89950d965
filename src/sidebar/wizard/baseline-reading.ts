/**
 * What a typed baseline of a star reads as, and what looks like a slip in it: 0.42 for a share is 0.4%, which few mean.
 *
 * Used by number-step.tsx and problems.ts. Pure.
 */

import type { KpiCard, NumberHabit } from '../../contract';
import { type Doubt, doubtOf } from '../../core/kpi/plausible';
import { isPercent } from '../../core/kpi/read-amount';
import { readMeasure, showMeasure } from '../measure';

export interface BaselineReading {
  /** As the sheet will show it: "42.0%". */
  readonly shown: string;
  /** Null for nothing doubtful; told from the playbook's example. */
  readonly doubt: Doubt['code'] | null;
}

/** Null for a blank and for what cannot be read. `star.example` is in the currency of the cycle. */
export function readBaseline(text: string, star: KpiCard, currency: string, habit: NumberHabit): BaselineReading | null {
  const reading = readMeasure(text, { ...star, currency }, habit);
  if (!reading.ok) return null;
  const doubt = doubtOf(reading.value, { isShare: isPercent(star.unit), others: [], baseline: star.example });
  return { shown: showMeasure(reading.value, { ...star, currency }, habit), doubt: doubt?.code ?? null };
}
