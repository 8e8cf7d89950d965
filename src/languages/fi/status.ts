/** The words of a KPI's status in Finnish; shape and constraints in en/status. */
import type { StatusTexts } from '../en/status';

export const status: StatusTexts = {
  achieved: 'Saavutettu',
  missed: 'Ei saavutettu',
  on_track: 'Tahdissa',
  at_risk: 'Vaarassa',
  off_track: 'Jäljessä',
  below_baseline: 'Heikentynyt',
  measuring: 'Mitataan',
  update: 'Päivitä',
  add_baseline: 'Lisää lähtötaso',
  check_target: 'Tarkista tavoite',
  no_data: 'Ei dataa',
  no_target: 'Ei tavoitetta',
  paused: 'Tauolla',
};
