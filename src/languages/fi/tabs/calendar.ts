/** The tab Calendar in Finnish; shape in ../../en/tabs/calendar. */
import type { TabTexts } from '../../language';

export const calendar: TabTexts['calendar'] = {
  day: { label: 'Päivä', note: 'Seuraavat 14 päivää, Sisältöjen julkaisupäivän mukaan. Alla: kuka vastaa viikkorytmin päivästä.' },
  work: { label: 'Viikkorytmi', note: 'Mitä toimintamallissa tehdään tänä viikonpäivänä.' },
  taken: 'Tulee Sisällöistä. Muokkaa siellä.',
  note: 'KPI puuttuu, tai päivä on lukittujen julkaisuaikojen ulkopuolella.',
  window: { label: 'Julkaisuaika', note: 'Yksi riville: ”ti 17–19”. Pitäkää kaksi parasta kolme viikkoa.' },
  locked: { label: 'Lukittu alkaen', note: 'Kolmen viikon ensimmäinen päivä.' },
  says: {
    noKpi: 'Ei KPI:tä',
    outside: 'Julkaisuaikojen ulkopuolella',
    weekOff: 'Lomaviikko',
    pace: 'Julkaisuja 7 + 7 päivässä, kummassakin vähintään {least}: {list}',
    none: 'Kirjoittakaa kaksi julkaisuaikaa ja lukitkaa ne kolmeksi viikoksi.',
    unread: '”{text}”: mikä viikonpäivä?',
    notTwo: '{n} {n|julkaisuaika|julkaisuaikaa}, ei kahta',
    unlocked: '{text}: mistä alkaen lukittu?',
    locked: '{text}: lukittu {day} asti',
    over: '{text}: lukitus päättyi {day}, valitkaa uudelleen',
  },
};
