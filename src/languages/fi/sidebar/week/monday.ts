/** The panel with the Monday message in Finnish; shape in ../../en/sidebar/week/monday. */
import type { SidebarTexts } from '../../../language';

export const monday: SidebarTexts['monday'] = {
  title: 'Maanantaiviesti',
  hint: 'Viisi riviä tiimille tämänhetkisistä luvuista ja tehtävistä. Muokkaa vapaasti ja kopioi sitten.',
  text: 'Viesti',
  copy: 'Kopioi',
  byHand: 'Selain ei sallinut kopiointia. Teksti on valittuna: paina Ctrl+C (Macissa ⌘C).',
  again: 'Laadi uudelleen',
  report: {
    heading: 'Viikkoraportti',
    hint: 'Kaikki KPI:t, mitä toistetaan ja mikä lopetetaan, testit ja lauenneet säännöt niille, joille viisi riviä ei riitä.',
    write: 'Kirjoita raportti',
    title: 'Viikkoraportti: {name}, viikko {week} ({day})',
    figures: '{now}, tavoite {target}',
    kpis: 'KPI:t',
    act: 'Mitä tehdään ja kuka tekee',
    repeat: 'Toistetaan',
    stop: 'Lopetetaan',
    change: 'Muutetaan tai katsotaan uudelleen',
    tests: 'Testit',
    risks: 'Säännöt ja riskit',
    unmeasured: 'mittaamatta: {n}',
    next: 'Seuraava palaveri: {day}',
  },
};
