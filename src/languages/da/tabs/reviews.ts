/** The tab Reviews in Danish; shape in ../../en/tabs/reviews. */
import type { TabTexts } from '../../language';

export const reviews: TabTexts['reviews'] = {
  date: { label: 'Besluttet', note: 'Dagen for mødet. Én række pr. beslutning; skriv jeres egne under den sidste.' },
  kpi: {
    label: 'KPI eller emne',
    note: 'Det, beslutningen gælder: en KPI fra listen eller et format, et hook eller en kanal med egne ord.',
  },
  value: { label: 'Værdi da', note: 'Hvad KPI’en stod på den dag. Det bliver stående.' },
  was: { label: 'Status da', note: 'KPI’ens status den dag. Den bliver stående.' },
  decision: {
    label: 'Beslutning',
    note: 'Skalér, justér eller stop; gentag det, der virkede; eller skriv, at I ikke ved det endnu. Vælg fra listen.',
  },
  owner: { label: 'Ansvarlig', note: 'Den, der tager sig af det. Vælg et navn fra Opsætning.' },
  until: { label: 'Se igen', note: 'Dagen, hvor I ser på det igen. Når den er kommet, står det under »Siden da«.' },
  note: { label: 'Note', note: 'Hvad der præcis blev besluttet, og hvorfor.' },
  since: {
    label: 'Siden da',
    note: 'Beregnes: hvordan KPI’en står nu, og om det er bedre end på dagen for beslutningen. Det, der fulgte, ikke det, der var årsagen.',
  },
  again: 'se igen',
  /** Beside a row that no review can count. */
  lacks: {
    subject: 'Om hvad? Emnet mangler',
    day: 'Hvornår? Dagen mangler eller er ikke en dato',
    decision: '»{text}« er ikke en beslutning på listen',
  },
};
