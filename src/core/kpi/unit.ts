/** The units a KPI can be counted in, as keys of Setup's list. Used by playbooks, tabs and whoever reads a unit back from a workbook. */
export const UNITS = [
  ...(['percent', 'count', 'money', 'seconds', 'minutes', 'hours', 'days', 'per_thousand'] as const),
  /** Weeks on schedule out of weeks so far: shown as "5 of 6 weeks", computed as a fraction. */
  'share_of_weeks',
] as const;
export type Unit = (typeof UNITS)[number];
