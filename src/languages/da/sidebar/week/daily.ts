/** What the panel of the daily ten minutes says, in Danish. Part of ../../sidebar; same rules. */
import type { SidebarTexts } from '../../../language';

export const daily: SidebarTexts['daily'] = {
  title: 'Dagens ti minutter',
  hint: 'To tal og det, der udgives i dag. Ikke andet.',
  items: 'Udgives i dag',
  noItems: 'Der er ikke planlagt noget i dag.',
  rituals: 'Hver dag',
  planned: 'planlagt til {date}',
};
