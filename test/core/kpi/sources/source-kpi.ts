/**
 * A KPI of the sources with figures worked out independently in exact fractions, outside the program. Used by the tables beside this file and their test.
 */
import type { StatusKey } from '../../../../src/core/kpi/status';

export interface SourceKpi {
  readonly name: string;
  readonly baseline: number;
  readonly text: string;
  readonly decimal: '.' | ',';
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  readonly measuringDays: 14 | 30;
  readonly target: number;
  readonly checkIns: readonly (readonly [day: number, value: number, progress: number, status: StatusKey])[];
}
