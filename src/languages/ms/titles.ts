/** Titles of the tabs in Malay. */
import type { TitleTexts } from '../language';

export const titles: TitleTexts = {
  dashboard: 'Papan pemuka',
  scorecard: 'Kad skor',
  checkins: 'Rekod KPI',
  roadmap: 'Pelan 90 hari',
  content: 'Kandungan',
  calendar: 'Kalendar',
  links: 'Pautan',
  experiments: 'Eksperimen',
  library: 'Pustaka',
  reviews: 'Mesyuarat mingguan',
  retrospective: 'Retrospektif',
  rules: 'Peraturan & risiko',
  setup: 'Tetapan',
  figures: 'Angka carta',
};
