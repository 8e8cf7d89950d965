/** The panel Close in Danish; shape in ../../en/sidebar/close. */
import type { SidebarTexts } from '../../language';

export const close: SidebarTexts['close'] = {
  title: 'Afslut forløbet',
  over: 'De 90 dage i {name} er gået. Afslut forløbet for at gemme, hvad det nåede.',
  hint: 'Sådan står det {day}, dag {n} af 90. Afslutningen skriver siden Retrospektiv og lader alle tal blive ved den dag.',
  closed: 'Afsluttet {day}, dag {n} af 90.',
  thawed: '»Vis pr.« i Opsætning er ændret, så fanerne viser ikke længere den dag, I afsluttede. Siden er, som den var.',
  reached: '{n} af {all} {all|KPI|KPI’er} i mål.',
  tasks: '{done} af {all} {all|opgave|opgaver} klaret.',
  unmeasured: 'Aldrig målt: {kpis}',
  target: 'mål {target}',
  why: 'Hvorfor? En sætning',
  tooEasy: 'Var målet for let?',
  close: 'Afslut forløbet',
  freeze: 'Tilbage til slutdagen',
  save: 'Gem sætningerne',
  show: 'Vis siden',
  print: 'Udskriv den, eller gem den som PDF: Filer → Udskriv, A4, stående, smalle margener.',
  nextTitle: 'Næste forløb',
  nextText:
    'Fanerne for »{name}« forsvinder af syne, hele som de er. Næste forløb begynder med slutværdierne, kanalerne og det, I krydser af her.',
  takeAlong: 'Tag med',
  handsOn: {
    tasks: '{n} {n|åben opgave|åbne opgaver}',
    people: '{n} {n|person|personer}',
    words: '{n} ord til links',
    tests: '{n} {n|test|tests}, der kører, med {n|dens|deres} tal',
    library: '{n} {n|punkt|punkter} i biblioteket',
  },
  open: '{n} {n|åben opgave|åbne opgaver} at tage op igen',
  noRoom: 'Der er ikke plads til: {tasks}. De bliver i dette forløbs Køreplan.',
  keepLearned: 'Gem det lærte som jeres egen playbook',
  learnedText: 'Næste forløb begynder så med den: {learned}. Den kan også vælges senere.',
  learned: {
    targets: '{n} mål efter det opnåede',
    rules: '{n} {n|regel|regler} uden virkning udeladt',
    reasons: '{n} {n|begrundelse|begrundelser} fra jer',
    formats: '{n} {n|format|formater} efter evidens',
  },
  next: 'Begynd næste forløb…',
};
