/** Texts of the tabs in Finnish; shape in ../en/tabs. */
import type { TabTexts } from '../language';
import { calendar } from './tabs/calendar';
import { checkins } from './tabs/checkins';
import { content } from './tabs/content';
import { dashboard } from './tabs/dashboard';
import { experiments } from './tabs/experiments';
import { library } from './tabs/library';
import { links } from './tabs/links';
import { retrospective } from './tabs/retrospective';
import { reviews } from './tabs/reviews';
import { roadmap } from './tabs/roadmap';
import { setup } from './tabs/setup';
import { titles } from './titles';

export const tabs: TabTexts = {
  titles,
  band: {
    progress: 'Päivä {day}/{days} · viikko {week} · kalenteriviikko {calendarWeek} · {phase}',
    dates: '{from} – {to}',
    before: 'Alkaa {from}',
    after: 'Päättyi {to}',
    stale: 'Tilanne {day} – avaa sivupaneeli, niin luvut päivittyvät tähän päivään.',
    /** Where the add-on is not: of which day the last known values are. */
    known: 'Luvut ovat päivältä {day} – uudet kirjaukset näkyvät, kun Quarterdeck on käytössä.',
    asOf: 'Näytetään tilanne {day}',
    sample: 'Esimerkkidata',
  },
  dashboard,
  checkins,
  roadmap,
  content,
  links,
  ...{ calendar, experiments, library, reviews, retrospective, setup },
  scorecard: {
    kpi: { label: 'KPI', note: 'Mittariston KPI:t samassa järjestyksessä. Lasketaan: muokatkaa niitä siellä.' },
    week: { label: 'Vk {week}', note: 'Viikon luku ja sen tila silloin. … merkitsee viikkoa, joka on kesken.' },
  },
  rules: {
    sign: { label: 'Havainto', note: 'Mitä luvuista näkyy, kun sääntö laukeaa. Lisätkää omia sääntöjä tyhjille riveille.' },
    kind: { label: 'Laji', note: 'Yhden KPI:n kynnysarvo, KPI-pari tai riski. Valitse luettelosta.' },
    state: {
      label: 'Nyt',
      note: 'Lasketaan oikean reunan piilotettujen sarakkeiden ehdoista. Ei mitata: säännön KPI:llä ei ole lukua; ottakaa se seurantaan Säännöt-paneelissa tai Asetuksissa.',
    },
    fired: {
      label: 'Lauennut (nykymääritelmillä)',
      note: 'Kuinka monta kertaa sääntö on lauennut tässä syklissä ja kuinka monella niistä viikoista, jotka voi arvioida, nykyisillä määritelmillä laskettuna.',
    },
    helped: {
      label: 'Auttanut (nykymääritelmillä)',
      note: 'Vähintään kolme viikkoa vanhoista laukeamisista: kuinka monen jälkeen säännön KPI:t paranivat eikä yksikään heikentynyt. Kertoo, mitä seurasi, ei sitä, mistä se johtui.',
    },
    action: {
      label: 'Mitä tehdään',
      note: 'Säännön toimenpide näkyy Tee nyt -sarakkeessa niin kauan kuin se laukeaa, riskin torjunta vain täällä.',
    },
    owner: { label: 'Vastuussa', note: 'Kuka toimii. Valitse nimi Asetuksista.' },
    on: { label: 'Käytössä', note: '”Ei” poistaa säännön käytöstä. Valitse luettelosta.' },
    match: { label: 'Laukeaa, kun', note: 'Pitääkö kaikkien ehtojen täyttyä vai riittääkö yksi. Valitse luettelosta.' },
    inARow: {
      label: 'Peräkkäin',
      note: 'Kun ehto on yli tai alle: kuinka monen peräkkäisen kirjauksen on ylitettävä tai alitettava raja-arvo. 1 katsoo vain nykyistä arvoa.',
    },
    kpi: { label: 'KPI', note: 'Ehdon KPI. Valitse luettelosta.' },
    is: { label: 'Ehto', note: 'Mihin suuntaan KPI kehittyy, tai sen arvo rajaan nähden. Valitse luettelosta.' },
    bound: { label: 'Raja-arvo', note: 'Kun ehto on yli tai alle: arvo KPI:n omassa yksikössä.' },
    history: {
      needs: 'puuttuu: {kpi}',
      fired: '{times}×, {weeks}/{of} viikolla',
      never: 'ei kertaakaan ({of} vk)',
      helped: '{helped}/{judged} ({rate} %)',
      retire: '0/{judged}: pois käytöstä?',
    },
    states: { fires: 'Laukeaa', quiet: 'Hiljaa', unknown: 'Liian aikaista', notMeasured: 'Ei mitata', off: 'Pois käytöstä' },
  },
};
