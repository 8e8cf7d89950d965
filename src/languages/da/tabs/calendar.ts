/** The tab Calendar in Danish; shape in ../../en/tabs/calendar. */
import type { TabTexts } from '../../language';

export const calendar: TabTexts['calendar'] = {
  day: { label: 'Dag', note: 'De næste 14 dage ud fra »Udgives« i Indhold. Nedenunder: hvem der tager sig af dagen i ugens rytme.' },
  work: { label: 'Ugens rytme', note: 'Hvad jeres playbook gør på denne ugedag.' },
  taken: 'Kommer fra Indhold. Ret det dér.',
  note: 'KPI mangler, eller dagen ligger uden for de låste tidsrum.',
  window: { label: 'Tidsrum', note: 'Ét pr. række: »tir 17–19«. Hold fast i jeres to bedste i tre uger.' },
  locked: { label: 'Låst siden', note: 'Første dag i de tre uger.' },
  says: {
    noKpi: 'Ingen KPI',
    outside: 'Uden for tidsrummene',
    weekOff: 'Ferieuge',
    pace: 'Opslag på 7 + 7 dage, mindst {least} hver gang: {list}',
    none: 'Skriv to tidsrum, og lås dem i tre uger.',
    unread: '»{text}«: hvilken ugedag?',
    notTwo: '{n} tidsrum i stedet for to',
    unlocked: '{text}: låst siden hvornår?',
    locked: '{text}: låst til og med {day}',
    over: '{text}: låsen sluttede {day}, vælg igen',
  },
};
