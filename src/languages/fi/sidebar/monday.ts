/** The panel with the Monday message in Finnish; shape in ../../en/sidebar/monday. */
import type { SidebarTexts } from '../../language';

export const monday: SidebarTexts['monday'] = {
  title: 'Maanantaiviesti',
  hint: 'Viisi riviä tiimille tämänhetkisistä luvuista ja tehtävistä. Muokkaa vapaasti ja kopioi sitten.',
  text: 'Viesti',
  copy: 'Kopioi',
  byHand: 'Selain ei sallinut kopiointia. Teksti on valittuna: paina Ctrl+C (Macissa ⌘C).',
  again: 'Laadi uudelleen',
};
