/** Roadmap in Danish; shape in ../../en/tabs/roadmap. */
import type { TabTexts } from '../../language';

export const roadmap: TabTexts['roadmap'] = {
  week: 'U{week}',
  skipped: 'Ferieuge: ugens åbne opgaver rykkes en uge.',
  phaseNote: '{phase}, dag {from}–{to}\nFormål: {goal}\nSlutter, når: {exit}',
  and: '{first}; {second}',
  exit: {
    baselines: '{n} {n|KPI|KPI’er} har en baseline',
    holds_baseline: '{kpi} ikke er dårligere end baseline',
    progress: '{kpi} er nået {share} af vejen mod målet',
    tasks_done: '{share} af opgaverne er færdige',
  },
  share: '{n} %',
  exitStates: { met: '✓ opfyldt', open: '○ ikke opfyldt endnu' },
  columns: {
    phase: { label: 'Fase', note: 'Den del af forløbet, opgaven hører til. Formål og slutkriterie står i noterne på båndet over ugerne.' },
    week: { label: 'Uge', note: 'Forløbsugen, hvor opgaven starter. Beregnes ud fra første dag.' },
    task: { label: 'Opgave', note: 'Hvad der skal gøres. Skriv den frit om, eller tilføj jeres egen i den første tomme række.' },
    done: { label: 'Færdig, når', note: 'En tilstand, alle kan tjekke. Opgaven er færdig, når den passer.' },
    kpi: { label: 'Støtter KPI', note: 'Det tal, opgaven skal flytte. Vælg fra listen.' },
    owner: { label: 'Ansvarlig', note: 'Hvem der gør det. Vælg et navn fra Opsætning.' },
    start: { label: 'Start', note: 'Opgavens første dag. Skriv en anden dato for at flytte opgaven.' },
    due: { label: 'Frist', note: 'Sidste dag. Skriv en anden dato, hvis I har aftalt en.' },
    status: { label: 'Status', note: 'Ikke startet, i gang, færdig eller blokeret. Vælg fra listen.' },
    late: { label: 'Forsinket', note: 'Dage siden fristen, så længe opgaven ikke er færdig. Beregnes.' },
  },
};
