/** The panel with the Monday message in Danish; shape in ../../en/sidebar/monday. */
import type { SidebarTexts } from '../../language';

export const monday: SidebarTexts['monday'] = {
  title: 'Mandagsbesked',
  hint: 'Fem linjer til teamet, ud fra tal og opgaver, som de står nu. Ret frit, og kopiér så.',
  text: 'Besked',
  copy: 'Kopiér',
  byHand: 'Browseren tillod ikke at kopiere. Teksten er markeret: tryk Ctrl+C (⌘C på Mac).',
  again: 'Skriv den forfra',
};
