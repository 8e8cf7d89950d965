/** What the wizard says about a typed target, in Danish. Part of ../sidebar; same rules. */
import type { SidebarTexts } from '../../../language';

export const target: SidebarTexts['wizard']['target'] = {
  blank: 'Tomt felt giver playbookens mål: {target}.',
  example: 'Et eksempelbeløb: erstat det med jeres eget.',
  atLeast: 'Læses som mindst {value}',
  atMost: 'Læses som højst {value}',
  between: 'Læses som {low} til {high}',
  change: 'Læses som {change} i forhold til baseline',
  changeTo: 'Læses som {goal}: {change} i forhold til {base}',
  either: 'Skriv {one} eller {other}.',
  unit: '»{unit}« er ikke denne KPI’s enhed.',
  points: 'Procentpoint kræver en KPI i %.',
  reversed: 'Skriv det mindste tal først.',
  unreadable: 'Skriv en værdi, for eksempel {example}, eller en ændring, for eksempel +20 %.',
  higher: 'Højere er bedre her: målet skal ligge over {base}.',
  lower: 'Lavere er bedre her: målet skal ligge under {base}.',
  same: 'Det er selve baseline.',
  ofZero: 'En ændring af nul er nul: skriv en værdi.',
};
