/** What crosses the wire about entering numbers. Part of index.ts: types only. */

import type { Unit } from '../../playbooks/playbook';
import type { IsoDay } from '../day';
import type { Problem } from '../problem';

/** A KPI whose number is due, with what is needed to type it well. */
export interface DueNumber {
  readonly kpi: string;
  readonly name: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly currency: string;
  /** The day the number is for; of a total the last day of its period. */
  readonly day: IsoDay;
  /** Periods the number may be the total of, the proposed one first; none where it stands for a day. */
  readonly periods: readonly EntryPeriod[];
  readonly last: number | null;
  /** One that counts; null for none. */
  readonly baseline: number | null;
  readonly lastText: string;
  readonly owner: string;
  readonly overdueDays: number;
  readonly definition: string;
  /** Days between two check-ins: 7, 14, 30 or 91; the next one is due on `next`. */
  readonly cadenceDays: number;
  readonly next: IsoDay | null;
}
export interface EntryPeriod {
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** The number it has already, as the sheet shows it; blank for none. A new one takes its place. */
  readonly entered: string;
  /** The same in the unit's own scale; null for none. */
  readonly stands: number | null;
}
/** A check-in from the Numbers panel; value in the unit's own scale, as typed text kept on a problem. */
export interface CheckinEntry {
  readonly kpi: string;
  readonly day: IsoDay;
  readonly channel: string;
  readonly value: number;
  readonly note: string;
  /** True after the person confirmed a value far from the last one. */
  readonly sure: boolean;
  /** The number that takes its place as the person has seen it; any other that stands there is asked about. */
  readonly seen?: number;
}
export interface CheckinAnswer {
  readonly saved: readonly string[];
  readonly problems: readonly { readonly kpi: string; readonly problem: Problem }[];
}

export type NumberPanel = 'numbers';

export interface NumberEndpoints {
  numbers: { argument: null; result: readonly DueNumber[] };
  saveNumbers: { argument: readonly CheckinEntry[]; result: CheckinAnswer };
}
