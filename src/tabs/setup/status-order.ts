/** Order in which the statuses stand in Setup's list, from which an override is picked. Used by list-words.ts. */
export const STATUS_ORDER = [
  ...(['achieved', 'on_track', 'at_risk', 'off_track', 'below_baseline', 'missed'] as const),
  ...(['measuring', 'update', 'add_baseline', 'check_target', 'no_data', 'no_target', 'paused'] as const),
] as const;
export type LegendStatus = (typeof STATUS_ORDER)[number];
