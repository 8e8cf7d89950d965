/** Texts of the tabs in Danish; shape in ../en/tabs. */
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
    progress: 'Dag {day} af {days} · uge {week} · kalenderuge {calendarWeek} · {phase}',
    dates: '{from} – {to}',
    before: 'Begynder {from}',
    after: 'Sluttede {to}',
    stale: 'Pr. {day} – åbn sidepanelet for at få dagens tal.',
    /** Where the add-on is not: of which day the last known values are. */
    known: 'Tal pr. {day} – nye målinger tæller med, når Quarterdeck er slået til.',
    asOf: 'Vist pr. {day}',
    sample: 'Eksempeldata',
  },
  dashboard,
  checkins,
  roadmap,
  content,
  links,
  ...{ calendar, experiments, library, reviews, retrospective, setup },
  scorecard: {
    kpi: { label: 'KPI', note: 'Dashboardets KPI’er i samme rækkefølge. Beregnet: ret dem dér.' },
    week: { label: 'U{week}', note: 'Ugens tal og status på det tidspunkt. … markerer ugen, der ikke er slut.' },
  },
  rules: {
    sign: { label: 'Det, I ser', note: 'Det, tallene viser, når reglen udløses. Tilføj egne regler i de tomme rækker.' },
    kind: { label: 'Type', note: 'En grænseværdi for én KPI, et par af KPI’er eller en risiko. Vælg fra listen.' },
    state: {
      label: 'Nu',
      note: 'Beregnet ud fra betingelserne i kolonnerne til højre. Måles ikke: en KPI i reglen har intet tal; følg den via panelet Regler eller i Opsætning.',
    },
    fired: {
      label: 'Udløst (dagens definition)',
      note: 'Hvor mange gange reglen er blevet udløst i forløbet, og i hvor mange af de uger, der kan vurderes, beregnet med de nuværende definitioner.',
    },
    helped: {
      label: 'Hjalp (dagens definition)',
      note: 'Ud af de udløsninger, der er mindst tre uger gamle: hvor mange gange reglens KPI’er blev bedre bagefter, uden at nogen blev værre. Viser, hvad der fulgte, ikke hvorfor.',
    },
    action: { label: 'Handling', note: 'En regels handling står i Gør nu, så længe den er udløst; en risikos modtræk kun her.' },
    owner: { label: 'Ansvarlig', note: 'Hvem handler. Vælg et navn fra Opsætning.' },
    on: { label: 'Aktiv', note: '»Nej« slår reglen fra. Vælg fra listen.' },
    match: { label: 'Udløses, når', note: 'Om alle betingelser skal holde, eller om én er nok. Vælg fra listen.' },
    inARow: {
      label: 'I træk',
      note: 'For over og under: hvor mange målinger i træk der skal ligge ud over grænsen. 1 ser kun på den aktuelle værdi.',
    },
    kpi: { label: 'KPI', note: 'Betingelsens KPI. Vælg fra listen.' },
    is: { label: 'Betingelse', note: 'Hvad KPI’en gør, eller dens værdi i forhold til en grænse. Vælg fra listen.' },
    bound: { label: 'Værdi', note: 'For over og under: værdien i KPI’ens egen enhed.' },
    history: {
      needs: 'mangler {kpi}',
      fired: '{times}× i {weeks} af {of} {of|uge|uger}',
      never: 'aldrig i {of} {of|uge|uger}',
      helped: '{helped} af {judged} ({rate} %)',
      retire: '0 af {judged}: slå fra?',
    },
    states: { fires: 'Udløst', quiet: 'Stille', unknown: 'For tidligt', notMeasured: 'Måles ikke', off: 'Slået fra' },
  },
};
