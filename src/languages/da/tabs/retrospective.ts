/** What the page of a closed cycle says in Danish; it stays in the language it was written in. Part of the tabs' texts, see ../tabs.ts. */
import type { TabTexts } from '../../language';

export const retrospective: TabTexts['retrospective'] = {
  title: '{name} · afsluttet {day}, dag {n} af 90',
  /** Behind the word for missed. */
  by: ', {by} fra målet',
  columns: {
    line: 'Hvad vi nåede',
    baseline: 'Baseline',
    target: 'Mål',
    final: 'Slutværdi',
    status: 'Resultat',
    said: 'Hvorfor? En sætning',
  },
  unsaid: '– Ingen sætning',
  groups: { keep: 'Bliv ved', stop: 'Stop', try: 'Prøv næste gang' },
  lessons: {
    reached: 'I mål: {kpis}',
    rule_helped: '{rule}: hjalp {helped} af {judged} {judged|gang|gange}',
    test_kept: '{test} → {kept}{note}',
    library_better: '{name}: {lift} i forhold til opslag i øvrigt',
    library_worse: '{name}: {lift} i forhold til opslag i øvrigt',
    go_on: '{subject}{note}',
    worse: 'Dårligere end ved starten: {kpis}',
    rule_retire: '{rule}: hjalp aldrig, selv om den blev udløst {judged} gange',
    stopped: '{subject}{note}',
    missed: 'Ikke nået – en anden vej eller et andet mål: {kpis}',
    too_easy: 'Nået før halvvejs – var målet for let? {kpis}',
    unmeasured: 'Aldrig målt – mål det, eller tag det ud: {kpis}',
    test_runs: 'Testes stadig: {test}',
    undecided: 'Stadig åbent: {subject}{note}',
  },
  tasks: 'Opgaver: {done} af {all} klaret',
  more: '{n} mere',
};
