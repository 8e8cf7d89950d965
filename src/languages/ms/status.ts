/** The words of a KPI's status in Malay; shape and constraints in en/status. */
import type { StatusTexts } from '../en/status';

export const status: StatusTexts = {
  achieved: 'Tercapai',
  missed: 'Tidak tercapai',
  on_track: 'Ikut sasaran',
  at_risk: 'Berisiko',
  off_track: 'Tersasar',
  below_baseline: 'Merosot',
  measuring: 'Sedang diukur',
  update: 'Kemas kini',
  add_baseline: 'Isi nilai asas',
  // "Semak sasaran" is a pixel wider than the column, and what is asked for is a change of the target.
  check_target: 'Ubah sasaran',
  no_data: 'Tiada data',
  no_target: 'Tiada sasaran',
  paused: 'Dijeda',
};
