/**
 * Hidden static columns with what the add-on last worked out: where it is not (a colleague without it, an outage, *Loading…*), people see
 * these. A row's values are found by the name that stood in it, so that sorting mixes nothing. Written by the commands, read by the mirrors.
 */

/** Values of a table that are kept: the name of the row first, by which the others are found. */
export const DASHBOARD_KNOWN = [
  ...(['known_name', 'known_id', 'known_status', 'known_now', 'known_target', 'known_do_now', 'known_baseline'] as const),
  ...(['known_next', 'known_expected', 'known_outlook', 'known_forecast', 'known_unusual', 'known_course', 'known_last'] as const),
  ...(['known_computed', 'known_reading', 'known_bar', 'known_line', 'known_rank', 'known_from', 'known_summary'] as const),
] as const;
/** Mirrors nobody reads but the drawings, the star cards and the colours. */
export const DASHBOARD_DRAWN = ['bar', 'line', 'rank', 'from'] as const;

/** Kept in the row itself: rows of Check-ins have no name of their own. */
export const CHECKINS_KNOWN = ['known_counts'] as const;
export const ROADMAP_KNOWN = ['known_name', 'known_phase', 'known_week', 'known_late', 'known_state'] as const;
export const LINKS_KNOWN = [
  ...(['known_name', 'known_id', 'known_ga4', 'known_problems', 'known_tagged'] as const),
  ...(['known_source', 'known_medium', 'known_campaign', 'known_content'] as const),
] as const;
export const RULES_KNOWN = ['known_name', 'known_state', 'known_fired', 'known_helped'] as const;
export const SETUP_KNOWN = ['known_name', 'known_watch_now', 'known_watch_next', 'known_dates', 'known_line', 'known_names'] as const;

const WEEKS = ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9', 'w10', 'w11', 'w12', 'w13'] as const;
type Week = (typeof WEEKS)[number];
export const SCORECARD_KNOWN = ['known_star', 'known_kpi', ...WEEKS.map((week): `known_${Week}` => `known_${week}`)] as const;
export const FIGURES_KNOWN = [
  ...(['known_week', 'known_value_1', 'known_baseline_1', 'known_target_1', 'known_forecast_1'] as const),
  ...(['known_value_2', 'known_baseline_2', 'known_target_2', 'known_forecast_2'] as const),
] as const;
