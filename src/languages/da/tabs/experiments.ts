/** Experiments in Danish; shape in ../../en/tabs/experiments. */
import type { TabTexts } from '../../language';

export const experiments: TabTexts['experiments'] = {
  /** Hypotheses of the example's team. */
  samples: {
    hook: 'Et spørgsmål i første sekund giver flere klik',
    length: 'Videoer under 30 sekunder holder folk længere',
    caption: 'Tekster med store bogstaver giver flere klik',
    learned: 'Store bogstaver ligner en annonce.',
    threshold: '+20\u00a0%',
  },
  hypothesis: { label: 'Hypotese', note: 'Én sætning: hvad I ændrer, og hvad der bør ske. Én række pr. test.' },
  verdict: {
    label: 'Indtil nu',
    note: 'Hvad testen har vist; det holder, uanset hvor tit I ser efter. Klar fra 20 : 1, sandsynlig fra 5 : 1.',
  },
  evidence: { label: 'Belæg', note: 'Odds mod tilfældighed, og hvor stor forskellen kan være. Beregnes ud fra tallene til højre.' },
  next: { label: 'Næste skridt', note: 'Hvad I skal gøre, eller hvad der mangler. Beregnes.' },
  kept: { label: 'Valgt', note: 'Den version, I går videre med: A, B eller C. Et bogstav her afslutter testen.' },
  learned: { label: 'Lært', note: 'Én sætning, I stadig forstår om et år.' },
  kpi: { label: 'Afgørende KPI', note: 'Den ene KPI, der afgør testen. Vælg fra listen; den viser, om mere eller mindre er bedst.' },
  threshold: {
    label: 'Grænseværdi',
    note: 'Den mindste ændring, der er værd at få: +20 %, +0,5 pp eller ≥ 1,2 %; -15 %, hvor mindre er bedre.',
  },
  owner: { label: 'Ansvarlig', note: 'Hvem der kører testen. Vælg et navn fra Opsætning.' },
  started: { label: 'Startet', note: 'Testens første dag. Herfra beregnes de uger, der mangler.' },
  successes: { label: 'Udfald', note: 'Klik, saves eller salg for denne version: et antal, ikke en andel.' },
  trials: {
    label: 'Visninger',
    note: 'Visninger, besøg eller udsendelser for denne version. Lav flere opslag af hver: ét viralt opslag er ingen vinder.',
  },
  from: {
    label: 'Koncept',
    note: 'I stedet for antal: et koncept fra Opsætning eller titlen på et opslag. Dets resultater tæller som værdier pr. opslag, når KPI’en er den samme, ellers klik og konverteringer fra dets links.',
  },
  guardrail: { label: 'Værn', note: 'En KPI, der ikke må blive dårligere, mens testen kører. Dens tal står til højre.' },
  guard: { label: 'Udfald for værn', note: 'Antal for værnet i denne version, af de samme visninger. Lad feltet stå tomt uden et værn.' },
  values: {
    label: 'Værdier pr. opslag',
    note: 'I stedet for antal: én værdi pr. opslag i den rækkefølge, de kom ud, for eksempel 1,2; 0,9; 1,4. Versionerne skiftes.',
  },
};
