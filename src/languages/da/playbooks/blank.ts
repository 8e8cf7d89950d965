/** Blank in Danish; keys as in ../../en/playbooks/blank. */
import type { blank as playbook } from '../../../playbooks/blank/playbook';
import type { PlaybookTexts } from '../../language';

export const blank: PlaybookTexts<typeof playbook> = {
  name: 'Tom',
  summary: 'To KPI’er, tre faser og ikke mere: lav jeres egen plan.',
  phases: {
    measure: { name: 'Måling', goal: 'Find ud af, hvor I står.' },
    work: { name: 'Arbejde', goal: 'Flyt de to ledestjerner.' },
    close: { name: 'Afslutning', goal: 'Behold det, I har lært.' },
  },
  kpis: {
    quality: {
      name: 'Kvalitets-KPI (omdøb)',
      definition: 'Engagement divideret med eksponeringer, eller det, der viser kvalitet hos jer.',
      action: 'Se på de tre svageste opslag, og ændr én ting',
    },
    result: {
      name: 'Resultat-KPI (omdøb)',
      definition: 'Ugens leads, salg eller tilmeldinger, eller det, der tæller som resultat hos jer.',
      action: 'Giv de næste tre opslag ét klart tilbud',
    },
  },
  tasks: {
    name_kpis: { title: 'Navngiv jeres KPI’er', done: 'Navne, definitioner og mål på Dashboard er jeres egne.' },
    choose_channels: { title: 'Vælg 2 hovedkanaler og 1 testkanal', done: 'Hver har et succeskriterium i Opsætning.' },
    tracking: { title: 'Sæt tags på jeres links', done: 'Hvert opslag i denne uge har et tagget link.' },
    baselines: { title: 'Indtast jeres baseline', done: 'Begge ledestjerner har en baseline fra 28 dage.' },
    half_time: { title: 'Gør status ved halvleg', done: 'Én ting er stoppet, én er skaleret.' },
    final_numbers: { title: 'Indtast de sidste tal', done: 'Hver KPI har en måling fra den sidste uge.' },
    retrospective: { title: 'Hold evalueringen', done: 'Det er aftalt, hvad I beholder, og hvad I stopper.' },
  },
  thresholds: {},
  rules: {},
  risks: {},
  batchWeek: {},
  rituals: { review: { name: 'Ugemøde', text: '30 minutter: tal, beslutninger, opgaver.' } },
  experiments: {},
  stopRules: {},
  gates: {},
  channels: { core_one: 'Det, folk gemmer', core_two: 'Det, folk klikker på', test: 'Det, der stopper tommelfingeren' },
  quotas: {},
};
