/** What the panel of the daily ten minutes says, in Malay. Part of ../../sidebar; same rules. */
import type { SidebarTexts } from '../../../language';

export const daily: SidebarTexts['daily'] = {
  title: 'Sepuluh minit hari ini',
  hint: 'Dua angka dan apa yang diterbitkan hari ini, itu sahaja.',
  items: 'Terbit hari ini',
  noItems: 'Tiada apa-apa dirancang untuk hari ini.',
  rituals: 'Setiap hari',
  planned: 'dirancang untuk {date}',
};
