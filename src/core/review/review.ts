/** The closed lists of a weekly review: what can be decided, and why a KPI is talked about. Used on both sides of the wire. */

/** Keys of the words people pick, in the order of the list. */
export const DECISIONS = ['scale', 'iterate', 'stop', 'repeat', 'unknown'] as const;
export type DecisionKey = (typeof DECISIONS)[number];

/** Why a KPI is talked about, the gravest first. `stale` and `open` ask for a number or a target, not for a decision. */
export const REASONS = ['threshold', 'red', 'rule', 'at_risk', 'worse', 'unusual', 'stale', 'open'] as const;
export type Reason = (typeof REASONS)[number];
