/** What the panel Check says in Finnish; shape in en/sidebar/check. */
import type { SidebarTexts } from '../../language';

export const check: SidebarTexts['check'] = {
  title: 'Tarkista taulukko',
  hint: 'Etsii siirretyt, uudelleen nimetyt ja ylikirjoitetut kohdat ja korjaa ne koskematta kirjauksiinne.',
  fine: 'Kaikki on kunnossa.',
  found: '{n} {n|kohta|kohtaa} katsottavana',
  repair: 'Korjaa',
  repairAll: 'Korjaa kaikki',
  byHand: 'Korjattava käsin',
  show: 'Näytä {tab}',
  again: 'Tarkista uudelleen',
  repaired: 'Korjattu.',
};
