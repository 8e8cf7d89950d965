/** What the sidebar says about baselines and pasted values, in Danish. Part of ./sidebar; same rules. */
import type { SidebarTexts } from '../../../language';

export const past: SidebarTexts['past'] = {
  open: 'Baselines og de seneste 28 dage',
  title: 'Baseline pr. KPI',
  hint: 'Hvor hver KPI starter. En låst baseline bliver stående, selv om målingerne ændrer sig.',
  none: 'ingen endnu',
  sources: {
    typed: 'indtastet',
    before: 'målinger før dag 1',
    measuring: 'målefasen',
    example: 'eksempel, tæller ikke',
  },
  window: '{n} {n|værdi|værdier}, {from} – {to}',
  lockedOn: 'låst {on}',
  lock: 'Lås {n} {n|baseline|baselines}',
  unlock: 'Lås op',
  confirm: 'Ja, {value} er vores tal',
  paste: 'Indsæt tal fra de seneste 28 dage',
  kpi: 'Værdierne gælder',
  step: 'Værdier uden dato er',
  steps: {
    week: 'én om ugen',
    day: 'én om dagen',
  },
  values: 'Værdier',
  valuesHint:
    'Én pr. linje: dato og værdi, eller kun værdier med den ældste først. Eller en tabel med datoer til venstre og KPI’ernes navne øverst.',
  listHint: 'Én pr. linje: dato og værdi, eller kun værdier med den ældste først.',
  reads: '{n} {n|værdi|værdier}, {from} – {to}',
  blanks: '{n} {n|tom celle|tomme celler} udeladt.',
  line: 'Linje {n}: {text}',
  moreLines: 'Og {n} {n|linje|linjer} til.',
  nothing: 'Indsæt mindst én værdi.',
  unusual: 'Nogle af værdierne ser usædvanlige ud. Er de rigtige?',
  problems: {
    no_day: 'datoen mangler.',
    bad_day: '»{text}« er ikke en dato. Skriv den som 2026-09-07.',
    outside: '{day} ligger ikke i de 90 dage før dag 1.',
    twice: 'endnu en værdi for samme dag ({day}).',
    unknown_kpi: 'ingen af jeres KPI’er hedder »{text}«.',
    no_name: 'der står ingen KPI over »{text}«.',
    blank: 'værdien mangler.',
  },
  save: 'Gem {n} {n|værdi|værdier}',
  saved: '{n} {n|værdi|værdier} er gemt som målinger før dag 1.',
  leave: 'Tilbage til tallene',
};
