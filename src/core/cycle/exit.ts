/**
 * Whether a phase may end: each of its criteria, met or not, from the KPIs and tasks as they are. Used by the Roadmap's strip and the
 * sidebar. Same shapes as the playbooks, whose criteria can be passed as they are. What is not known is not met.
 */

export type ExitCriterion =
  | { readonly kind: 'baselines'; readonly atLeast: number }
  | { readonly kind: 'holds_baseline'; readonly kpi: string }
  | { readonly kind: 'progress'; readonly kpi: string; readonly atLeast: number }
  | { readonly kind: 'tasks_done'; readonly share: number };

/** A KPI on the day asked for; null where there is no figure. */
export interface ExitKpi {
  /** Confirmed baseline; an example does not count. */
  readonly baseline: number | null;
  readonly current: number | null;
  /** Way from baseline (0) to target (1); null for a bound that is only to be kept. */
  readonly share: number | null;
  /** Status key, such as below_baseline. */
  readonly status: string;
}

export interface ExitReading {
  readonly kpis: ReadonlyMap<string, ExitKpi>;
  /** Tasks of the phase. */
  readonly tasks: number;
  readonly tasksDone: number;
}

/** Sums of decimals must not turn "exactly there" into "not yet". */
const SLACK = 1e-9;
const KEPT: ReadonlySet<string> = new Set(['on_track', 'achieved']);

/**
 * Whether one criterion is met. A phase without tasks has nothing left to do.
 * Example: progress of at least 0.5 with a share of 0.62 → true; without a figure → false.
 */
export function isMet(criterion: ExitCriterion, { kpis, tasks, tasksDone }: ExitReading): boolean {
  switch (criterion.kind) {
    case 'baselines':
      return [...kpis.values()].filter(({ baseline }) => baseline !== null).length >= criterion.atLeast;
    case 'holds_baseline': {
      const kpi = kpis.get(criterion.kpi);
      return kpi !== undefined && kpi.current !== null && kpi.baseline !== null && kpi.status !== 'below_baseline';
    }
    case 'progress': {
      const kpi = kpis.get(criterion.kpi);
      if (kpi === undefined || kpi.current === null) return false;
      return kpi.share === null ? KEPT.has(kpi.status) : kpi.share >= criterion.atLeast - SLACK;
    }
    case 'tasks_done':
      return tasks === 0 || tasksDone / tasks >= criterion.share - SLACK;
  }
}
