/** Experiments in Finnish; shape in ../../en/tabs/experiments. */
import type { TabTexts } from '../../language';

export const experiments: TabTexts['experiments'] = {
  /** Hypotheses of the example's team. */
  samples: {
    hook: 'Kysymys ensimmäisellä sekunnilla lisää klikkauksia',
    length: 'Alle 30 sekunnin videoita katsotaan pidempään',
    caption: 'Tekstit isoilla kirjaimilla lisäävät klikkauksia',
    learned: 'Isot kirjaimet näyttävät mainokselta.',
    threshold: '+20\u00a0%',
  },
  hypothesis: { label: 'Hypoteesi', note: 'Yksi lause: mitä muutetaan ja mitä pitäisi tapahtua. Yksi rivi testiä kohti.' },
  verdict: {
    label: 'Tähän asti',
    note: 'Mitä testi on näyttänyt; pitää paikkansa, vaikka katsoisit usein. Selvä alkaen 20 : 1, todennäköinen alkaen 5 : 1.',
  },
  evidence: { label: 'Varmuus', note: 'Suhde sattumaa vastaan ja eron mahdollinen suuruus. Lasketaan oikealla olevista luvuista.' },
  next: { label: 'Seuraavaksi', note: 'Mitä kannattaa tehdä tai mitä vielä puuttuu. Lasketaan.' },
  kept: { label: 'Valittu', note: 'Versio, jolla jatketaan: A, B tai C. Kirjain päättää testin.' },
  learned: { label: 'Opittua', note: 'Yksi lause, jonka ymmärtää vielä vuoden päästä.' },
  kpi: { label: 'Ratkaiseva KPI', note: 'Yksi KPI, joka ratkaisee. Valitse luettelosta; se kertoo, onko suurempi vai pienempi parempi.' },
  threshold: {
    label: 'Kynnysarvo',
    note: 'Pienin muutos, josta on hyötyä: +20 %, +0,5 %-yks. tai ≥ 1,2 %; -15 %, kun pienempi on parempi.',
  },
  owner: { label: 'Vastuussa', note: 'Kuka vie testiä eteenpäin. Valitse nimi Asetuksista.' },
  started: { label: 'Alkoi', note: 'Testin ensimmäinen päivä. Siitä lasketaan, montako viikkoa vielä tarvitaan.' },
  successes: { label: 'Osumat', note: 'Tämän version klikkaukset, tallennukset tai myynnit: määrä, ei osuus.' },
  trials: {
    label: 'Näytöt',
    note: 'Tämän version näytöt, käynnit tai lähetykset. Tee kummastakin useita julkaisuja: yksi hitti ei ole voittaja.',
  },
  from: {
    label: 'Konsepti',
    note: 'Lukujen sijaan: konsepti Asetuksista tai sisällön otsikko. Sen tulokset lasketaan arvoina julkaisuittain, jos KPI on sama; muuten sen linkkien klikkaukset ja konversiot.',
  },
  guardrail: { label: 'Suojaraja', note: 'KPI, joka ei saa heikentyä testin aikana. Sen luvut ovat oikealla.' },
  guard: { label: 'Suojarajan osumat', note: 'Suojarajan määrä tälle versiolle samoista näytöistä. Jätä tyhjäksi, jos suojarajaa ei ole.' },
  values: {
    label: 'Arvot julkaisuittain',
    note: 'Lukujen sijaan: yksi arvo julkaisua kohti julkaisujärjestyksessä, esimerkiksi 1,2; 0,9; 1,4. Versiot vuorottelevat.',
  },
};
