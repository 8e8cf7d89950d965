/** Roadmap in Malay; shape in ../../en/tabs/roadmap. */
import type { TabTexts } from '../../language';

export const roadmap: TabTexts['roadmap'] = {
  week: 'M{week}',
  skipped: 'Minggu cuti: tugasan yang belum siap dianjakkan seminggu.',
  phaseNote: '{phase}, hari {from}–{to}\nObjektif: {goal}\nTamat apabila: {exit}',
  and: '{first}; {second}',
  exit: {
    baselines: '{n} KPI ada nilai asas',
    holds_baseline: '{kpi} tidak lebih lemah daripada nilai asas',
    progress: '{kpi} mencapai {share} jarak ke sasaran',
    tasks_done: '{share} tugasan siap',
  },
  share: '{n}%',
  exitStates: { met: '✓ dipenuhi', open: '○ belum dipenuhi' },
  columns: {
    phase: { label: 'Fasa', note: 'Bahagian kitaran bagi tugasan ini. Objektif dan syarat tamat ada dalam nota jalur di atas minggu.' },
    week: { label: 'Minggu', note: 'Minggu kitaran tugasan bermula. Dikira daripada hari pertamanya.' },
    task: { label: 'Tugasan', note: 'Apa yang perlu dibuat. Tulis semula dengan bebas, atau tambah sendiri di baris kosong pertama.' },
    done: { label: 'Siap apabila', note: 'Keadaan yang boleh disemak sesiapa. Tugasan siap apabila ini benar.' },
    kpi: { label: 'Untuk KPI', note: 'Angka yang patut digerakkan oleh tugasan ini. Pilih daripada senarai.' },
    owner: { label: 'PIC', note: 'Siapa yang membuatnya. Pilih nama daripada Tetapan.' },
    start: { label: 'Mula', note: 'Hari pertama tugasan. Taip tarikh lain untuk memindahkannya.' },
    due: { label: 'Tarikh akhir', note: 'Hari terakhir. Taip tarikh lain jika sudah dipersetujui.' },
    status: { label: 'Status', note: 'Belum mula, sedang dibuat, siap atau tersekat. Pilih daripada senarai.' },
    late: { label: 'Lewat', note: 'Hari sejak tarikh akhir selagi tugasan belum siap. Dikira secara automatik.' },
  },
};
