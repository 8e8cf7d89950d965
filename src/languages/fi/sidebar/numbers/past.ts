/** What the sidebar says about baselines and pasted values, in Finnish. Part of ./sidebar; same rules. */
import type { SidebarTexts } from '../../../language';

export const past: SidebarTexts['past'] = {
  open: 'Lähtötasot ja viime 28 päivää',
  title: 'Lähtötasot',
  hint: 'Mistä kukin KPI lähtee. Lukittu lähtötaso pysyy, vaikka kirjaukset muuttuvat.',
  none: 'ei vielä',
  sources: {
    typed: 'kirjoitettu',
    before: 'kirjaukset ennen alkua',
    measuring: 'mittausvaihe',
    example: 'esimerkki, ei lasketa',
  },
  window: '{n} {n|arvo|arvoa}, {from} – {to}',
  lockedOn: 'lukittu {on}',
  lock: 'Lukitse {n} {n|lähtötaso|lähtötasoa}',
  unlock: 'Avaa lukitus',
  confirm: 'Kyllä, {value} on meidän lukumme',
  paste: 'Liitä viimeisten 28 päivän luvut',
  kpi: 'Mitä KPI:tä arvot koskevat',
  step: 'Arvoja ilman päivää on',
  steps: {
    week: 'yksi viikossa',
    day: 'yksi päivässä',
  },
  values: 'Arvot',
  valuesHint:
    'Yksi riville: päivä ja arvo tai pelkät arvot vanhimmasta alkaen. Tai taulukko, jossa päivät ovat vasemmalla ja KPI:iden nimet ylhäällä.',
  listHint: 'Yksi riville: päivä ja arvo tai pelkät arvot vanhimmasta alkaen.',
  reads: '{n} {n|arvo|arvoa}, {from} – {to}',
  blanks: '{n} {n|tyhjä solu|tyhjää solua} jää pois.',
  line: 'Rivi {n}: {text}',
  moreLines: 'Ja vielä {n} {n|rivi|riviä}.',
  nothing: 'Liitä vähintään yksi arvo.',
  unusual: 'Osa arvoista vaikuttaa poikkeavilta. Ovatko ne oikein?',
  problems: {
    no_day: 'päivä puuttuu.',
    bad_day: '”{text}” ei ole päivämäärä. Kirjoita se näin: 2026-09-07.',
    outside: '{day} ei kuulu päivää 1 edeltäviin 90 päivään.',
    twice: 'toinen arvo samalle päivälle ({day}).',
    unknown_kpi: 'minkään KPI:n nimi ei ole ”{text}”.',
    no_name: 'arvon ”{text}” yläpuolella ei ole KPI:tä.',
    blank: 'arvo puuttuu.',
  },
  save: 'Tallenna {n} {n|arvo|arvoa}',
  saved: '{n} {n|arvo|arvoa} tallennettu päivää 1 edeltäviksi kirjauksiksi.',
  leave: 'Takaisin lukuihin',
};
