/** Roadmap in Finnish; shape in ../../en/tabs/roadmap. KPI names stand in the nominative, so that they need no case ending. */
import type { TabTexts } from '../../language';

export const roadmap: TabTexts['roadmap'] = {
  week: 'Vk {week}',
  skipped: 'Lomaviikko: sen avoimet tehtävät siirtyvät viikolla eteenpäin.',
  phaseNote: '{phase}, päivät {from}–{to}\nPäämäärä: {goal}\nVaihe päättyy, kun: {exit}',
  and: '{first}; {second}',
  exit: {
    baselines: '{n} KPI:llä on lähtötaso',
    holds_baseline: '{kpi} ei ole lähtötasoa huonompi',
    progress: '{kpi}: matkasta tavoitteeseen on kuljettu {share}',
    tasks_done: '{share} tehtävistä on valmiina',
  },
  share: '{n} %',
  exitStates: { met: '✓ täyttyy', open: '○ ei vielä täyty' },
  columns: {
    phase: {
      label: 'Vaihe',
      note: 'Syklin osa, johon tehtävä kuuluu. Päämäärä ja siirtymäehto ovat viikkojen yllä olevan nauhan muistiinpanoissa.',
    },
    week: { label: 'Viikko', note: 'Syklin viikko, jolla tehtävä alkaa. Lasketaan ensimmäisestä päivästä.' },
    task: { label: 'Tehtävä', note: 'Mitä tehdään. Muotoile vapaasti tai lisää oma ensimmäiselle tyhjälle riville.' },
    done: { label: 'Valmis, kun', note: 'Tila, jonka kuka tahansa voi tarkistaa. Tehtävä on valmis, kun se pitää paikkansa.' },
    kpi: { label: 'Vaikuttaa KPI:hin', note: 'Luku, jota tehtävän pitäisi liikuttaa. Valitse luettelosta.' },
    owner: { label: 'Vastuussa', note: 'Kuka tekee. Valitse nimi Asetuksista.' },
    start: { label: 'Alkaa', note: 'Tehtävän ensimmäinen päivä. Siirrä tehtävää kirjoittamalla toinen päivä.' },
    due: { label: 'Määräpäivä', note: 'Viimeinen päivä. Kirjoita toinen päivä, jos olette sopineet niin.' },
    status: { label: 'Tila', note: 'Aloittamatta, kesken, valmis tai jumissa. Valitse luettelosta.' },
    late: { label: 'Myöhässä', note: 'Päivät määräpäivästä, kun tehtävä ei ole valmis. Lasketaan.' },
  },
};
