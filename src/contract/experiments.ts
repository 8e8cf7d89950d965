/** What crosses for the panel Tests. Part of the wire, see ./index. */
import type { ExperimentCount, ExperimentText } from '../core/experiment/fields';

/** A test as it stands on its tab, with what its board says in the workbook's language. */
export interface ExperimentLine {
  readonly texts: Readonly<Record<ExperimentText, string>>;
  /** Null for a blank cell, and for one that holds no number. */
  readonly counts: Readonly<Record<ExperimentCount, number | null>>;
  /** Sign and word, e.g. "✓ Clear win". */
  readonly verdict: string;
  readonly evidence: string;
  readonly next: string;
}

export interface ExperimentView {
  /** In the order of the tab; none while nobody has begun to test. */
  readonly experiments: readonly ExperimentLine[];
  /** KPIs that may decide. */
  readonly kpis: readonly string[];
  /** What the playbook suggests to test. */
  readonly ideas: readonly { readonly name: string; readonly text: string }[];
}

/** Only what a person changed, so that what somebody else has typed meanwhile stays. */
export interface ExperimentChange {
  /** The hypothesis as the person saw it; '' begins a new test. */
  readonly was: string;
  readonly texts: Readonly<Partial<Record<ExperimentText, string>>>;
  readonly counts: Readonly<Partial<Record<ExperimentCount, number | null>>>;
}

export interface ExperimentEndpoints {
  experiments: { argument: null; result: ExperimentView };
  /** Builds the tab with the first test. */
  saveExperiment: { argument: ExperimentChange; result: ExperimentView };
}
