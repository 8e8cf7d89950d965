/** The panel Close in Finnish; shape in ../../en/sidebar/close. */
import type { SidebarTexts } from '../../language';

export const close: SidebarTexts['close'] = {
  title: 'Päätä sykli',
  over: 'Syklin {name} 90 päivää ovat ohi. Päätä sykli, niin tulokset jäävät talteen.',
  hint: 'Tilanne {day}, päivä {n}/90. Päättäminen kirjoittaa sivun Retrospektiivi ja jättää kaikki luvut tähän päivään.',
  closed: 'Päätetty {day}, päivä {n}/90.',
  thawed: 'Asetusten kohtaa ”Näytä tilanne” on muutettu, joten välilehdet eivät enää näytä päätöspäivää. Sivu on ennallaan.',
  reached: '{n}/{all} {all|KPI|KPI:tä} saavutti tavoitteensa.',
  tasks: '{done}/{all} {all|tehtävä|tehtävää} valmiina.',
  unmeasured: 'Ei mitattu kertaakaan: {kpis}',
  target: 'tavoite {target}',
  why: 'Miksi? Yksi lause',
  tooEasy: 'Oliko tavoite liian helppo?',
  close: 'Päätä sykli',
  freeze: 'Takaisin päätöspäivään',
  save: 'Tallenna lauseet',
  show: 'Näytä sivu',
  print: 'Tulosta tai tallenna PDF:nä: Tiedosto → Tulosta, A4, pysty, kapeat reunukset.',
  nextTitle: 'Seuraava sykli',
  nextText:
    'Syklin ”{name}” välilehdet siirtyvät piiloon sellaisinaan. Seuraava sykli alkaa sen loppuarvoista ja kanavista sekä siitä, minkä valitsette tässä.',
  takeAlong: 'Otetaan mukaan',
  handsOn: {
    tasks: '{n} {n|avoin tehtävä|avointa tehtävää}',
    people: '{n} {n|henkilö|henkilöä}',
    words: '{n} {n|linkkisana|linkkisanaa}',
    tests: '{n} {n|käynnissä oleva testi|käynnissä olevaa testiä} lukuineen',
    library: '{n} {n|kirjaston kohta|kirjaston kohtaa}',
  },
  open: '{n} {n|avoin tehtävä|avointa tehtävää} jatkettavaksi',
  noRoom: 'Mukaan eivät mahdu: {tasks}. Ne jäävät tämän syklin Tiekarttaan.',
  keepLearned: 'Tallenna opittu omaksi toimintamalliksi',
  learnedText: 'Seuraava sykli alkaa silloin siitä: {learned}. Se on valittavissa myöhemminkin.',
  learned: {
    targets: '{n} {n|tavoite|tavoitetta} toteutuneen mukaan',
    rules: '{n} {n|tehoton sääntö|tehotonta sääntöä} pois',
    reasons: '{n} {n|syy|syytä} teiltä',
    formats: '{n} {n|formaatti|formaattia} tulosten mukaan',
  },
  next: 'Aloita seuraava sykli…',
};
