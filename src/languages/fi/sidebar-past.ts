/** What the sidebar says about baselines and pasted values, in Finnish. Part of ./sidebar; same rules. */
import type { SidebarTexts } from '../language';

export const past: SidebarTexts['past'] = {
  open: 'Lähtötasot ja viimeiset 28 päivää',
  title: 'Lähtötasot',
  hint: 'Mistä kukin KPI lähtee. Lukittu lähtötaso pysyy, vaikka kirjaukset muuttuvat.',
  none: 'ei vielä',
  sources: {
    typed: 'kirjoitettu',
    before: 'kirjaukset ennen päivää 1',
    measuring: 'mittausvaihe',
    example: 'esimerkki, ei lasketa',
  },
  window: '{n} {n|arvo|arvoa}, {from} – {to}',
  lockedOn: 'lukittu {on}',
  lock: 'Lukitse {n} {n|lähtötaso|lähtötasoa}',
  unlock: 'Avaa lukitus',
  unlockNamed: 'Avaa lukitus: {kpi}',
  paste: 'Liitä viimeiset 28 päivää',
  kpi: 'Arvojen KPI',
  step: 'Arvoja ilman päivää on',
  steps: {
    week: 'yksi viikossa',
    day: 'yksi päivässä',
  },
  values: 'Arvot',
  valuesHint:
    'Yksi rivillä: päivä ja arvo, tai pelkät arvot vanhimmasta alkaen. Tai taulukko, jossa päivät ovat vasemmalla ja KPI:t ylhäällä.',
  listHint: 'Yksi rivillä: päivä ja arvo, tai pelkät arvot vanhimmasta alkaen.',
  reads: '{n} {n|arvo|arvoa}, {from} – {to}',
  line: 'Rivi {n}: {text}',
  moreLines: 'Ja vielä {n} {n|rivi|riviä}.',
  nothing: 'Liitä vähintään yksi arvo.',
  problems: {
    no_day: 'päivä puuttuu.',
    bad_day: '”{text}” ei ole päivä. Kirjoita se näin: 2026-09-07.',
    outside: '{day} ei ole päivää 1 edeltävien 90 päivän sisällä.',
    twice: 'toinen arvo samalle päivälle ({day})',
    unknown_kpi: 'minkään KPI:n nimi ei ole ”{text}”.',
    blank: 'arvo puuttuu.',
  },
  save: 'Tallenna {n} {n|arvo|arvoa}',
  saved: '{n} {n|arvo|arvoa} tallennettu kirjauksiksi ennen päivää 1.',
  leave: 'Takaisin lukuihin',
};
