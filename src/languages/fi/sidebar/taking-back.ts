/** What the panel Check says about taking back the last step, in Finnish; shape in en/sidebar/taking-back. */
import type { SidebarTexts } from '../../language';

export const takingBack: SidebarTexts['takingBack'] = {
  title: 'Peru viimeisin toiminto',
  hint: 'Mitä Quarterdeck viimeksi kirjoitti tänne: lukuja, linkkejä, tehtäviä tai tuonnin. Vain se, mitä kukaan ei ole sen jälkeen muuttanut. Itse kirjoittamasi perut Google Sheetsin Kumoa-toiminnolla.',
  look: 'Katso, mitä peruttaisiin',
  rows: '{tab}: {n} {n|rivi lisätty|riviä lisätty}',
  cells: '{tab}: {n} {n|solu muutettu|solua muutettu}',
  left: 'Jää, koska sitä on muutettu jälkeenpäin: {rows}',
  row: '{tab}, rivi {row}',
  nothing: 'Peruttavaa ei ole.',
  tooLong:
    'Viimeisin toiminto muutti enemmän kuin tässä muistetaan. Aiempaan pääsee Google Sheetsissä valinnalla Tiedosto > Versiohistoria.',
  yes: 'Peru toiminto',
  done: 'Peruttu.',
};
