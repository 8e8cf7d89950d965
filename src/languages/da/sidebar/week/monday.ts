/** The panel with the Monday message in Danish; shape in ../../en/sidebar/week/monday. */
import type { SidebarTexts } from '../../../language';

export const monday: SidebarTexts['monday'] = {
  title: 'Mandagsbesked',
  hint: 'Fem linjer til teamet, ud fra tal og opgaver, som de står nu. Ret frit, og kopiér så.',
  text: 'Besked',
  copy: 'Kopiér',
  byHand: 'Browseren tillod ikke at kopiere. Teksten er markeret: tryk Ctrl+C (⌘C på Mac).',
  again: 'Skriv den forfra',
  report: {
    heading: 'Ugerapport',
    hint: 'Alle KPI’er, hvad der gentages og stoppes, test og udløste regler, til dem, der vil have mere end fem linjer.',
    write: 'Skriv rapporten',
    title: 'Ugerapport: {name}, uge {week} ({day})',
    figures: '{now}, mål {target}',
    kpis: 'KPI’er',
    act: 'Hvad der gøres, og af hvem',
    repeat: 'Gentages',
    stop: 'Stoppes',
    change: 'Ændres eller ses på igen',
    tests: 'Eksperimenter',
    risks: 'Regler og risici',
    unmeasured: 'ikke målt: {n}',
    next: 'Næste møde: {day}',
  },
};
