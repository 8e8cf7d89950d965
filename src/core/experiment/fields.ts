/**
 * What a person says of a test, on either side of the wire: texts, and counts of up to three versions. Names are those of the columns.
 * Used by the panel Tests, its endpoints and the board of tests.
 */
export const VERSIONS = ['A', 'B', 'C'] as const;
export type Version = (typeof VERSIONS)[number];

export const EXPERIMENT_TEXTS = ['hypothesis', 'kpi', 'threshold', 'owner', 'guardrail', 'kept', 'learned'] as const;
export type ExperimentText = (typeof EXPERIMENT_TEXTS)[number];

/** Of each version: hits, views, and hits of the guardrail among the same views. */
export const EXPERIMENT_COUNTS = [
  ...(['successes_a', 'trials_a', 'guard_a', 'successes_b', 'trials_b', 'guard_b', 'successes_c', 'trials_c', 'guard_c'] as const),
] as const;
export type ExperimentCount = (typeof EXPERIMENT_COUNTS)[number];
