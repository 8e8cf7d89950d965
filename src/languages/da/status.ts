/** The words of a KPI's status in Danish; shape and constraints in en/status. */
import type { StatusTexts } from '../en/status';

export const status: StatusTexts = {
  achieved: 'I mål',
  missed: 'Ikke nået',
  on_track: 'Efter planen',
  at_risk: 'I farezonen',
  off_track: 'Bagud',
  below_baseline: 'Forværret',
  measuring: 'Måles',
  update: 'Opdatér',
  add_baseline: 'Tilføj baseline',
  check_target: 'Tjek målet',
  no_data: 'Ingen data',
  no_target: 'Intet mål',
  paused: 'På pause',
};
