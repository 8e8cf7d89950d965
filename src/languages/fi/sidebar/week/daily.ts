/** What the panel of the daily ten minutes says, in Finnish. Part of ../../sidebar; same rules. */
import type { SidebarTexts } from '../../../language';

export const daily: SidebarTexts['daily'] = {
  title: 'Päivän kymmenen minuuttia',
  hint: 'Kaksi lukua ja päivän julkaisut, ei muuta.',
  items: 'Julkaistaan tänään',
  noItems: 'Tälle päivälle ei ole suunniteltu mitään.',
  rituals: 'Joka päivä',
  planned: 'suunniteltu {date}',
};
