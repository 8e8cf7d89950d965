/** What the panel Help and the note of what is new say in Danish; shape and rules in en/sidebar/help. */
import type { SidebarTexts } from '../../language';

export const help: SidebarTexts['help'] = {
  title: 'Hjælp',
  intro: 'Indtast tal i Målinger, gør det, der står under »Gør nu«, og beslut om fredagen.',
  tour: 'Hvad kolonnerne på Dashboard viser',
  tourFolded: 'Skjult til højre',
  functions: 'Funktioner til jeres egne celler',
  functionsHint: '»Indsæt« sætter et eksempel, der virker, i den valgte celle. Skift så værdierne ud med jeres egne celler.',
  asInSheets: 'Detaljerne er på engelsk, som Sheets selv viser dem.',
  find: 'Find en funktion',
  none: 'Ingen funktion nævner »{text}«.',
  optional: 'kan udelades',
  example: 'Eksempel',
  result: 'Resultat',
  insert: 'Indsæt',
  inserted: 'Eksemplet står i {cell}.',
  filled: '{cell} er ikke tom. Skal indholdet erstattes?',
  replace: 'Erstat',
  noRoom: 'Resultatet kræver flere tomme celler, end der er fra {cell} og frem. Vælg en anden celle.',
  closedTab: 'Her indsættes intet: fanen er Quarterdecks eller beskyttet. Åbn en af jeres egne faner, og vælg en tom celle.',
};

export const news: SidebarTexts['news'] = {
  title: 'Nyt i version {version}',
  lines: {
    experiments: 'Eksperimenter: om en version virkelig er bedre eller bare heldig.',
    monday: 'Mandagsbesked: hvor I står, i fem linjer til at kopiere.',
    help: 'Hjælp: hvad hver kolonne viser, og alle funktioner med et eksempel.',
  },
  seen: 'Forstået',
};

export const functionLines: Readonly<Record<string, string>> = {
  KPI_STATUS: 'hvordan det går med en KPI: tegn og ord',
  KPI_TARGET: 'den værdi, en måltekst står for',
  KPI_PROGRESS: 'hvor stor en del af vejen fra baseline til mål der er klaret',
  KPI_PACE: 'hvor stor en del af vejen der burde være klaret på en dag',
  KPI_PARSE: 'en måltekst i fire celler: slags, nedre, øvre, enhed',
  KPI_CURRENT: 'en KPI’s værdi på en dag, fra en tabel med målinger',
  KPI_BASELINE: 'baseline fra de 28 dage før start',
  KPI_FORECAST: 'hvor linjen gennem målingerne fører hen',
  KPI_OUTLOOK: 'om målet er sandsynligt, åbent eller usandsynligt; tom før 8 målinger over 28 dage',
  KPI_TREND: 'om en KPI stiger, falder eller er uændret, ud over de sædvanlige udsving',
  KPI_UNUSUAL: 'om seneste måling er en afvigelse; tom før 8 målinger',
  KPI_ACTION: 'handlingen for en grænseværdi, der er passeret, ellers tom',
  KPI_RULES: 'hvor ofte regler ville være udløst og have hjulpet',
  CYCLE_DAY: 'forløbets dag, 0 til 90',
  CYCLE_WEEK: 'forløbets uge, 0 til 13',
  CYCLE_PHASE: 'navnet på den fase, en dag ligger i',
  NEXT_REVIEW: 'dagen for næste opfølgning, som et tal, der vises som dato',
  UTM_LINK: 'adressen med kampagnens tags',
  UTM_SLUG: 'ord, som de skal staves i et tag',
  UTM_PART: 'én parameter i et link, afkodet',
  UTM_CHECK: 'hvad der er galt med et link med tags, og hvordan det rettes',
  UTM_CHANNEL: 'den GA4-kanal, linket vil blive talt under',
  TEST_VERDICT: 'hvad to versioner har vist indtil nu, og hvor klart det ikke er tilfældighed',
  TEST_SAMPLE: 'visninger eller besøg, hver version kræver for at skelne to andele',
  TEST_STOP: 'om et koncept bør pauses efter sine opslag, og hvor ofte reglen tager fejl',
  CHANNEL_SHARE: 'den største kanals andel',
  CHANNEL_DROP: 'hvad der er tilbage, når den største kanal falder',
};
