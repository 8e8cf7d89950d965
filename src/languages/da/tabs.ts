/** Texts of the tabs in Danish; shape in ../en/tabs. */
import type { TabTexts } from '../language';
import { checkins } from './tabs/checkins';
import { dashboard } from './tabs/dashboard';
import { links } from './tabs/links';
import { roadmap } from './tabs/roadmap';
import { setup } from './tabs/setup';

export const tabs: TabTexts = {
  titles: {
    dashboard: 'Dashboard',
    checkins: 'Målinger',
    roadmap: 'Køreplan',
    content: 'Indhold',
    links: 'Links',
    setup: 'Opsætning',
    experiments: 'Eksperimenter',
    reviews: 'Ugemøder',
    rules: 'Regler og risici',
    library: 'Bibliotek',
    calendar: 'Kalender',
    scorecard: 'Scorecard',
    figures: 'Diagramtal',
  },
  band: {
    progress: 'Dag {day} af {days} · uge {week} · kalenderuge {calendarWeek} · {phase}',
    dates: '{from} – {to}',
    before: 'Begynder {from}',
    after: 'Sluttede {to}',
    stale: 'Pr. {day} – åbn menuen Quarterdeck for at få dagens tal.',
    asOf: 'Vist pr. {day}',
    sample: 'Eksempeldata',
  },
  protectedNote: 'Beregnes af Quarterdeck. Skriv i de gule og hvide celler i stedet.',
  dashboard,
  checkins,
  roadmap,
  links,
  setup,
  scorecard: {
    kpi: { label: 'KPI', note: 'Dashboardets KPI’er i samme rækkefølge. Beregnet: ret dem dér.' },
    week: { label: 'U{week}', note: 'Ugens tal og status på det tidspunkt. … markerer ugen, der ikke er slut.' },
  },
};
