/** What crosses the wire about where the KPIs start from. Part of index.ts: types only. */

import type { Unit } from '../../playbooks/playbook';
import type { IsoDay } from '../day';

export interface BaselineView {
  /** Day 1; pasted values lie before it. */
  readonly start: IsoDay;
  readonly lines: readonly BaselineLine[];
}

export interface BaselineLine {
  readonly kpi: string;
  readonly name: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly currency: string;
  /** `example` is the playbook's figure, which does not count. */
  readonly source: 'typed' | 'before' | 'measuring' | 'example';
  /** As the sheet shows it; blank while there is none. */
  readonly text: string;
  /** Values it was computed from, with the window they lie in; nothing for a typed figure. */
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly count: number;
  /** The day it was locked on. */
  readonly lockedOn: IsoDay | null;
  /** Computed, with a value, and its window is over. */
  readonly lockable: boolean;
  /** The playbook's figure: it counts once somebody says that it is the team's. */
  readonly confirmable: boolean;
}

/** A value from before the cycle, in the unit's own scale. */
export interface PastValue {
  readonly kpi: string;
  readonly day: IsoDay;
  readonly value: number;
}

export interface BaselineEndpoints {
  baselines: { argument: null; result: BaselineView };
  /** Check-ins from before day 1, all of them or none; their KPIs take their baseline from there. `sure` confirms what looks like a slip. */
  savePast: { argument: { values: readonly PastValue[]; sure: boolean }; result: BaselineView };
  /** Keeps computed baselines, and examples that were confirmed, as typed figures, or computes baselines again. */
  lockBaselines: { argument: { kpis: readonly string[]; locked: boolean }; result: BaselineView };
}
