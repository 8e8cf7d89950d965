/** What the panel Check says in Danish; shape in en/sidebar/check. */
import type { SidebarTexts } from '../../language';

export const check: SidebarTexts['check'] = {
  title: 'Tjek arket',
  hint: 'Finder det, der er flyttet, omdøbt eller overskrevet, og retter det uden at røre jeres egne tal og tekster.',
  fine: 'Alt er i orden.',
  found: '{n} ting at se på',
  repair: 'Reparér',
  repairAll: 'Reparér alt',
  byHand: 'Skal rettes manuelt',
  show: 'Vis {tab}',
  again: 'Tjek igen',
  repaired: 'Repareret.',
};
