/** Texts of the tabs in Malay; shape in ../en/tabs. */
import type { TabTexts } from '../language';
import { calendar } from './tabs/calendar';
import { checkins } from './tabs/checkins';
import { content } from './tabs/content';
import { dashboard } from './tabs/dashboard';
import { experiments } from './tabs/experiments';
import { library } from './tabs/library';
import { links } from './tabs/links';
import { retrospective } from './tabs/retrospective';
import { reviews } from './tabs/reviews';
import { roadmap } from './tabs/roadmap';
import { setup } from './tabs/setup';
import { titles } from './titles';

export const tabs: TabTexts = {
  titles,
  band: {
    progress: 'Hari {day} daripada {days} · minggu {week} · minggu kalendar {calendarWeek} · {phase}',
    dates: '{from} – {to}',
    before: 'Bermula {from}',
    after: 'Tamat {to}',
    stale: 'Setakat {day}. Buka panel sisi untuk angka hari ini.',
    /** Where the add-on is not: of which day the last known values are. */
    known: 'Angka setakat {day} – entri baharu dikira apabila Quarterdeck dihidupkan.',
    asOf: 'Dipaparkan setakat {day}',
    sample: 'Data contoh',
  },
  dashboard,
  checkins,
  roadmap,
  content,
  links,
  ...{ calendar, experiments, library, reviews, retrospective, setup },
  scorecard: {
    kpi: { label: 'KPI', note: 'KPI daripada Papan pemuka mengikut susunannya. Dikira secara automatik: ubah di sana.' },
    week: { label: 'M{week}', note: 'Angka minggu ini dan statusnya ketika itu. … menandakan minggu yang belum tamat.' },
  },
  rules: {
    sign: { label: 'Tanda', note: 'Apa yang kelihatan apabila peraturan tercetus. Tambah peraturan sendiri di baris kosong.' },
    kind: { label: 'Jenis', note: 'Ambang satu KPI, pasangan KPI atau risiko. Pilih daripada senarai.' },
    state: {
      label: 'Kini',
      note: 'Dikira daripada syarat dalam lajur di sebelah kanan. Tidak diukur: satu KPI tiada angka; pantau KPI itu melalui panel Peraturan atau di Tetapan.',
    },
    fired: {
      label: 'Tercetus (definisi kini)',
      note: 'Berapa kali peraturan tercetus dalam kitaran ini dan dalam berapa minggu daripada yang dapat dinilai, dikira mengikut definisi semasa.',
    },
    helped: {
      label: 'Membantu (definisi kini)',
      note: 'Daripada cetusan tiga minggu lalu atau lebih awal: berapa kali KPI peraturan bertambah baik selepasnya dan tiada yang merosot. Menunjukkan apa yang menyusul, bukan puncanya.',
    },
    action: { label: 'Tindakan', note: 'Tindakan peraturan muncul di Buat sekarang selagi ia tercetus; langkah mitigasi hanya di sini.' },
    owner: { label: 'PIC', note: 'Siapa yang bertindak. Pilih nama daripada Tetapan.' },
    on: { label: 'Aktif', note: '“Tidak” mematikan peraturan. Pilih daripada senarai.' },
    match: { label: 'Tercetus apabila', note: 'Sama ada semua syarat perlu benar atau mana-mana satu. Pilih daripada senarai.' },
    inARow: {
      label: 'Berturut-turut',
      note: 'Untuk melebihi dan di bawah: berapa rekod berturut-turut yang mesti melepasi had. 1 melihat nilai semasa sahaja.',
    },
    kpi: { label: 'KPI', note: 'KPI bagi syarat. Pilih daripada senarai.' },
    is: { label: 'Syarat', note: 'Arah KPI, atau nilainya berbanding had. Pilih daripada senarai.' },
    bound: { label: 'Had', note: 'Untuk melebihi dan di bawah: nilai dalam unit KPI itu.' },
    history: {
      needs: 'perlu {kpi}',
      fired: '{times}× dalam {weeks}/{of} minggu',
      never: 'tidak pernah dalam {of} minggu',
      helped: '{helped} daripada {judged} ({rate}%)',
      retire: '0 daripada {judged}: matikan?',
    },
    states: { fires: 'Tercetus', quiet: 'Senyap', unknown: 'Terlalu awal', notMeasured: 'Tidak diukur', off: 'Tidak aktif' },
  },
};
