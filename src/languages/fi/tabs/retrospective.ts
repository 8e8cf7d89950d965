/** What the page of a closed cycle says in Finnish; it stays in the language it was written in. Part of the tabs' texts, see ../tabs.ts. */
import type { TabTexts } from '../../language';

export const retrospective: TabTexts['retrospective'] = {
  title: '{name} · päätetty {day}, päivä {n}/90',
  /** Behind the word for missed. */
  by: ', ero {by}',
  columns: {
    line: 'Mihin päästiin',
    baseline: 'Lähtötaso',
    target: 'Tavoite',
    final: 'Loppuarvo',
    status: 'Tulos',
    said: 'Miksi? Yksi lause',
  },
  unsaid: '– Ei lausetta',
  groups: { keep: 'Jatkakaa', stop: 'Lopettakaa', try: 'Kokeilkaa seuraavaksi' },
  lessons: {
    reached: 'Saavutettu: {kpis}',
    rule_helped: '{rule}: auttoi {helped}/{judged} kerralla',
    test_kept: '{test} → {kept}{note}',
    library_better: '{name}: {lift} tavallisiin julkaisuihin verrattuna',
    library_worse: '{name}: {lift} tavallisiin julkaisuihin verrattuna',
    go_on: '{subject}{note}',
    worse: 'Huonompi kuin alussa: {kpis}',
    rule_retire: '{rule}: ei auttanut kertaakaan, laukesi {judged} kertaa',
    stopped: '{subject}{note}',
    missed: 'Ei saavutettu – toinen keino tai toinen tavoite: {kpis}',
    too_easy: 'Saavutettu ennen puoliväliä – oliko tavoite liian helppo? {kpis}',
    unmeasured: 'Ei mitattu kertaakaan – mitatkaa tai jättäkää pois: {kpis}',
    test_runs: 'Testi kesken: {test}',
    undecided: 'Vielä auki: {subject}{note}',
  },
  tasks: 'Tehtävät: {done}/{all} valmiina',
  more: 'ja {n} muuta',
};
