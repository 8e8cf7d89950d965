/**
 * The words of a KPI's status in English, without the signs in front (core/kpi/status has them, they are the same everywhere).
 * Used by KPI_STATUS and by the native formulas behind it, so both show the same words. Short: sign and word stand in 112 px.
 */
import type { Shape } from '../text';

export const status = {
  achieved: 'Achieved',
  missed: 'Missed',
  on_track: 'On track',
  at_risk: 'At risk',
  off_track: 'Off track',
  below_baseline: 'Worsened',
  measuring: 'Measuring',
  update: 'Update',
  add_baseline: 'Add baseline',
  check_target: 'Check target',
  no_data: 'No data',
  /** Instead of no_data when it is the target that is missing. */
  no_target: 'No target',
  /** Only ever picked by a person: nothing is due, nothing is asked. */
  paused: 'Paused',
};

export type StatusTexts = Shape<typeof status>;
