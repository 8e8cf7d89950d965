/**
 * The example cycle's invented check-ins, newest first, up to today. Their ids carry a mark by which they are removed without trace.
 */
import { CADENCE_DAYS } from '../../core/cycle/cadence';
import { CYCLE_DAYS } from '../../core/cycle/cycle';
import type { Kpi } from '../../playbooks/playbook';
import type { CheckinModel } from './cycle-model';

export const SAMPLE_MARK = 'sample-';

/** One check-in on the fifth day of each period (Friday when the cycle starts on a Monday). */
export function sampleCheckins(kpis: readonly Kpi[], name: (kpi: string) => string, start: number, today: number): readonly CheckinModel[] {
  const rows = kpis.flatMap(kpi =>
    kpi.sample.map((value, index): CheckinModel => {
      const day = start + index * CADENCE_DAYS[kpi.cadence] + 4;
      const numerator = kpi.sampleOf === undefined ? null : Math.round(value * kpi.sampleOf * (kpi.unit === 'per_thousand' ? 1 / 1000 : 1));
      return {
        id: `${SAMPLE_MARK}${kpi.id}-${index + 1}`,
        kpi: name(kpi.id),
        kpiId: kpi.id,
        day,
        value,
        numerator,
        denominator: numerator === null ? null : (kpi.sampleOf ?? null),
      };
    }),
  );
  return rows.filter(({ day }) => day <= today && day < start + CYCLE_DAYS).sort((a, b) => b.day - a.day);
}

/** How far the example's team has come with a task: done a few days before it was due, at work on what has started. */
export function sampleStatus(start: number, due: number, today: number): 'not_started' | 'doing' | 'done' {
  if (due < today - 3) return 'done';
  return start <= today ? 'doing' : 'not_started';
}
