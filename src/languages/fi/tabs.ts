/** Texts of the tabs in Finnish; shape in ../en/tabs. */
import type { TabTexts } from '../language';
import { checkins } from './tabs/checkins';
import { dashboard } from './tabs/dashboard';
import { links } from './tabs/links';
import { roadmap } from './tabs/roadmap';
import { setup } from './tabs/setup';

export const tabs: TabTexts = {
  titles: {
    dashboard: 'Mittaristo',
    checkins: 'Kirjaukset',
    roadmap: 'Tiekartta',
    content: 'Sisällöt',
    links: 'Linkit',
    setup: 'Asetukset',
    experiments: 'Testit',
    reviews: 'Viikkopalaverit',
    rules: 'Säännöt ja riskit',
    library: 'Kirjasto',
    calendar: 'Kalenteri',
    scorecard: 'Viikkotaulu',
    figures: 'Kaavioiden luvut',
  },
  band: {
    progress: 'Päivä {day}/{days} · viikko {week} · kalenteriviikko {calendarWeek} · {phase}',
    dates: '{from} – {to}',
    before: 'Alkaa {from}',
    after: 'Päättyi {to}',
    stale: 'Tilanne {day} – avaa Quarterdeck-valikko, niin luvut päivittyvät tähän päivään.',
    asOf: 'Näytetään tilanne {day}',
    sample: 'Esimerkkidata',
  },
  protectedNote: 'Quarterdeck laskee tämän. Kirjoita sen sijaan keltaisiin ja valkoisiin soluihin.',
  dashboard,
  checkins,
  roadmap,
  links,
  setup,
  scorecard: {
    kpi: { label: 'KPI', note: 'Mittariston KPI:t samassa järjestyksessä. Lasketaan: muokatkaa niitä siellä.' },
    week: { label: 'Vk {week}', note: 'Viikon luku ja sen tila silloin. … merkitsee viikkoa, joka on kesken.' },
  },
};
