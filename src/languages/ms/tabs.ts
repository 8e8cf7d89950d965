/** Texts of the tabs in Malay; shape in ../en/tabs. */
import type { TabTexts } from '../language';
import { checkins } from './tabs/checkins';
import { dashboard } from './tabs/dashboard';
import { links } from './tabs/links';
import { roadmap } from './tabs/roadmap';
import { setup } from './tabs/setup';

export const tabs: TabTexts = {
  titles: {
    dashboard: 'Papan pemuka',
    checkins: 'Rekod KPI',
    roadmap: 'Pelan 90 hari',
    content: 'Kandungan',
    links: 'Pautan',
    setup: 'Tetapan',
    experiments: 'Eksperimen',
    reviews: 'Mesyuarat mingguan',
    rules: 'Peraturan & risiko',
    library: 'Pustaka',
    calendar: 'Kalendar',
    scorecard: 'Kad skor',
    figures: 'Angka carta',
  },
  band: {
    progress: 'Hari {day} daripada {days} · minggu {week} · minggu kalendar {calendarWeek} · {phase}',
    dates: '{from} – {to}',
    before: 'Bermula {from}',
    after: 'Tamat {to}',
    stale: 'Setakat {day}. Buka menu Quarterdeck untuk angka hari ini.',
    asOf: 'Dipaparkan setakat {day}',
    sample: 'Data contoh',
  },
  protectedNote: 'Dikira oleh Quarterdeck. Taip dalam sel kuning dan putih.',
  dashboard,
  checkins,
  roadmap,
  links,
  setup,
  scorecard: {
    kpi: { label: 'KPI', note: 'KPI daripada Papan pemuka mengikut susunannya. Dikira: ubah di sana.' },
    week: { label: 'M{week}', note: 'Angka minggu ini dan statusnya ketika itu. … menandakan minggu yang belum tamat.' },
  },
};
