/** What crosses for the panel Tests. Part of the wire, see ./index. */
import type { BudgetPost } from '../core/experiment/budget';
import type { ExperimentCount, ExperimentText } from '../core/experiment/fields';
import type { Experiment } from '../playbooks/practice';

/** A test as it stands on its tab, with what its board says in the workbook's language. */
export interface ExperimentLine {
  readonly texts: Readonly<Record<ExperimentText, string>>;
  /** Null for a blank cell, and for one that holds no number. */
  readonly counts: Readonly<Record<ExperimentCount, number | null>>;
  /** Sign and word, e.g. "✓ Clear win". */
  readonly verdict: string;
  readonly evidence: string;
  readonly next: string;
  /** What a closed test offers for the stop list, by name. */
  readonly losers: readonly string[];
}

export interface ExperimentView {
  /** Whether there is a tab. */
  readonly built: boolean;
  /** In the order of the tab; none while nobody has begun to test. */
  readonly experiments: readonly ExperimentLine[];
  /** KPIs that may decide. */
  readonly kpis: readonly string[];
  /** What the playbook suggests to test. */
  readonly ideas: readonly ExperimentIdea[];
}

/** A test of the playbook, its KPIs by the names they have in this workbook; '' for one that is not there. */
export interface ExperimentIdea extends Pick<Experiment, 'count' | 'each' | 'variants' | 'win'> {
  readonly name: string;
  readonly text: string;
  readonly kpi: string;
  readonly guardrail: string;
  /** The playbook's stop rules that hold for its KPI, in words. */
  readonly stops: readonly string[];
}

/** What is asked for where somebody wants it. */
export interface TestOffers {
  /** Pillars of the library. */
  readonly pillars: readonly string[];
  /** Items of Content with a result, and the KPI it is a figure of. */
  readonly posts: readonly (BudgetPost & { readonly kpi: string })[];
  /** Links with clicks that belong to none of these items: a link has no views, so its rate is not known. */
  readonly linksApart: number;
}

/** Only what a person changed, so that what somebody else has typed meanwhile stays. */
export interface ExperimentChange {
  /** The hypothesis as the person saw it; '' begins a new test. */
  readonly was: string;
  readonly texts: Readonly<Partial<Record<ExperimentText, string>>>;
  readonly counts: Readonly<Partial<Record<ExperimentCount, number | null>>>;
}

export type ExperimentPanel = 'experiments';

export interface ExperimentEndpoints {
  experiments: { argument: null; result: ExperimentView };
  /** Builds the tab with the first test. */
  saveExperiment: { argument: ExperimentChange; result: ExperimentView };
  /** A test of three versions and its three items for each pillar; what is there already stays as it is. */
  pillarWeek: { argument: { pillars: readonly string[]; kpi: string; owner: string }; result: ExperimentView };
  testOffers: { argument: null; result: TestOffers };
}
