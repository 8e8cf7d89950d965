/**
 * What the panels Rules and Channels look back on: rules as they stand, KPIs, and their check-ins. The sidebar does the arithmetic itself,
 * so that a slider needs no call. Types only.
 */
import type { Aggregate, Better, Cadence, Unit } from '../playbooks/playbook';
import type { IsoDay } from './day';

export interface HistoryView {
  readonly start: IsoDay;
  readonly asOf: IsoDay;
  readonly rules: readonly RuleLine[];
  /** Rows of the Dashboard in its order, then the watch KPIs. */
  readonly kpis: readonly KpiHistory[];
  /** Channels of Setup. */
  readonly channels: readonly string[];
}

export interface RuleLine {
  readonly id: string;
  /** Word as on the tab: threshold, pair, risk. */
  readonly kind: string;
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
  readonly conditions: readonly RuleCondition[];
}

export interface RuleCondition {
  readonly kpi: string;
  readonly is: string;
  readonly bound: number | null;
  /** The KPI and what it asks in the words of the tab, "Leads" and "does not rise". */
  readonly name: string;
  readonly said: string;
}

export interface KpiHistory {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly currency: string;
  readonly star: boolean;
  /** Its figure now as shown; '' for none. */
  readonly now: string;
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
  readonly day: IsoDay;
  readonly value: number;
  readonly channel: string | null;
  readonly denominator: number | null;
}

export type RulePanel = 'rules' | 'channels';

/** Each answers with everything anew, because a switch may change what other rules can say. */
export interface RuleEndpoints {
  history: { argument: null; result: HistoryView };
  switchRule: { argument: { id: string; on: boolean }; result: HistoryView };
  /** Switches watch KPIs on or off; on, their numbers are due. */
  watchKpis: { argument: { ids: readonly string[]; on: boolean }; result: HistoryView };
}
