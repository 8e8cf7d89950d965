/** The tab Reviews in Finnish; shape in ../../en/tabs/reviews. */
import type { TabTexts } from '../../language';

export const reviews: TabTexts['reviews'] = {
  date: { label: 'Päätetty', note: 'Palaverin päivä. Yksi rivi päätöstä kohti; lisää omasi viimeisen alle.' },
  kpi: { label: 'KPI tai aihe', note: 'Mistä päätettiin: KPI luettelosta tai formaatti, koukku tai kanava omin sanoin.' },
  value: { label: 'Arvo silloin', note: 'KPI:n arvo sinä päivänä. Se säilyy sellaisenaan.' },
  was: { label: 'Tila silloin', note: 'KPI:n tila sinä päivänä. Se säilyy sellaisenaan.' },
  decision: {
    label: 'Päätös',
    note: 'Skaalaa, kehitä tai lopeta; toista se, mikä toimi; tai kerro, ettet tiedä vielä. Valitse luettelosta.',
  },
  owner: { label: 'Vastuussa', note: 'Kuka hoitaa asian. Valitse nimi Asetuksista.' },
  until: { label: 'Katso uudelleen', note: 'Päivä, jona asiaan palataan. Kun se koittaa, siitä kerrotaan sarakkeessa Sen jälkeen.' },
  note: { label: 'Huomautus', note: 'Mitä tarkalleen päätettiin ja miksi.' },
  since: {
    label: 'Sen jälkeen',
    note: 'Lasketaan: missä KPI on nyt ja onko se parempi kuin päätöspäivänä. Mitä seurasi, ei mistä se johtui.',
  },
  again: 'katso uudelleen',
  /** Beside a row that no review can count. */
  lacks: {
    subject: 'Mistä? Aihe puuttuu',
    day: 'Milloin? Päivä puuttuu tai ei ole päivämäärä',
    decision: '”{text}” ei ole luettelon päätös',
  },
};
