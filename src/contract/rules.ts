/**
 * What the panels Rules and Channels look back on: rules as they stand, KPIs, and their check-ins. The sidebar does the arithmetic itself,
 * so that a slider needs no call. Types only.
 */
import type { Aggregate, Better, Cadence, Unit } from '../playbooks/playbook';
import type { Day } from './day';

export interface HistoryView {
  readonly start: Day;
  readonly asOf: Day;
  readonly rules: readonly RuleLine[];
  /** Rows of the Dashboard in its order, then the watch KPIs. */
  readonly kpis: readonly KpiHistory[];
  /** Channels of Setup. */
  readonly channels: readonly string[];
}

export interface RuleLine {
  readonly id: string;
  readonly sign: string;
  readonly action: string;
  readonly owner: string;
  /** Sign and word as on the tab, e.g. "■ Fires". */
  readonly state: string;
  readonly on: boolean;
  readonly match: 'all' | 'any';
  /** Check-ins in a row that must lie beyond a bound. */
  readonly inARow: number;
  /** KPI by id, condition by its key (rises, above_baseline …), bound where it has one. */
  readonly conditions: readonly { readonly kpi: string; readonly is: string; readonly bound: number | null }[];
}

export interface KpiHistory {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly currency: string;
  readonly star: boolean;
  readonly aggregate: Aggregate;
  readonly cadence: Cadence;
  readonly better: Better;
  readonly baseline: number | null;
  /** True for a watch KPI, false for a row of the Dashboard. */
  readonly watch: boolean;
  /** For a watch KPI whether the team watches it; true for a row of the Dashboard. */
  readonly watched: boolean;
  readonly checkIns: readonly CheckInLine[];
}

/** A check-in; channel null for a total, denominator null where there is none. */
export interface CheckInLine {
  readonly day: Day;
  readonly value: number;
  readonly channel: string | null;
  readonly denominator: number | null;
}

/** Each answers with everything anew, because a switch may change what other rules can say. */
export interface RuleEndpoints {
  history: { argument: null; result: HistoryView };
  switchRule: { argument: { id: string; on: boolean }; result: HistoryView };
  /** Switches a watch KPI on or off; on, its number is due. */
  watchKpi: { argument: { id: string; on: boolean }; result: HistoryView };
}
