/**
 * The working rules of a playbook beyond KPIs and tasks: experiments, stop rules, quality gates, quotas, library.
 * Used by playbook.ts; drawn by the tabs Experiments, Content, Library and Setup. Pure types, no text.
 */

/** A planned test: how many, how many versions each, and the one KPI that decides. */
export interface Experiment<Id extends string = string, K extends string = string> {
  readonly id: Id;
  /** Tests of this kind: in the cycle, or a week when `each` says so. */
  readonly count: number;
  readonly each: 'cycle' | 'week';
  /** Versions compared in one test. */
  readonly variants: number;
  readonly kpi: K;
  /** Must not fall while the deciding KPI is judged. */
  readonly guardrail?: K;
  /** What counts as a win; absent = clearly better than the other version. */
  readonly win?: Win;
}

export type Win =
  /** Above the KPI's baseline times this factor: 1.05 is "+5%". */
  | { readonly kind: 'times_baseline'; readonly factor: number }
  /** Above the median of what is compared, times this factor: 1.2 is "median + 20%". */
  | { readonly kind: 'times_median'; readonly factor: number }
  /** Percentage points above the baseline as a fraction: 0.005 is "+0.5 pp". */
  | { readonly kind: 'points'; readonly change: number }
  | { readonly kind: 'above'; readonly bound: number };

/** When something is taken off the plan; after how many posts, and against what, its sentence says. */
export interface StopRule<Id extends string = string, K extends string = string> {
  readonly id: Id;
  /** The KPI judged; 'primary' is the one KPI each concept names for itself. */
  readonly kpi: K | 'primary';
}

/** A minimum before a post gets extra distribution, which is the KPI's baseline, or a check before it is scheduled. */
export type QualityGate<Id extends string = string, K extends string = string> =
  | { readonly id: Id; readonly kind: 'kpi'; readonly kpi: K }
  | { readonly id: Id; readonly kind: 'people' };

/** A share the team keeps to. */
export interface ShareQuota<Id extends string = string> {
  readonly id: Id;
  /** What the share is a share of. */
  readonly of: 'content' | 'media_budget' | 'effort' | 'traffic' | 'assets';
  readonly atLeast?: number;
  readonly atMost?: number;
}

export type LibraryKind = 'hook' | 'angle' | 'cta' | 'template' | 'format' | 'pillar' | 'idea' | 'prompt' | 'brief';

/** How many of a kind the library should hold, and by which cycle week. */
export interface LibraryQuota {
  readonly kind: LibraryKind;
  readonly atLeast: number;
  readonly atMost?: number;
  readonly byWeek: number;
}
