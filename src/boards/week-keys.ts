/** Columns that stand for the weeks of a cycle, where a tab has one for each. Used by the boards and tabs that have them. */
export const WEEK_KEYS = ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9', 'w10', 'w11', 'w12', 'w13'] as const;
export type WeekKey = (typeof WEEK_KEYS)[number];
