/** The tab Reviews in Malay; shape in ../../en/tabs/reviews. */
import type { TabTexts } from '../../language';

export const reviews: TabTexts['reviews'] = {
  date: { label: 'Tarikh keputusan', note: 'Hari mesyuarat. Satu baris bagi setiap keputusan; tambah baris anda di bawah yang terakhir.' },
  kpi: {
    label: 'KPI atau perkara',
    note: 'Perkara yang diputuskan: KPI daripada senarai, atau format, hook atau saluran mengikut kata anda.',
  },
  value: { label: 'Nilai ketika itu', note: 'Nilai KPI pada hari itu. Nilai ini kekal.' },
  was: { label: 'Status ketika itu', note: 'Status KPI pada hari itu. Status ini kekal.' },
  decision: {
    label: 'Keputusan',
    note: 'Kembangkan, perbaiki atau hentikan; ulang yang berkesan; atau nyatakan belum pasti. Pilih daripada senarai.',
  },
  owner: { label: 'PIC', note: 'Siapa yang menguruskannya. Pilih nama daripada Tetapan.' },
  until: { label: 'Lihat semula', note: 'Hari untuk melihatnya semula. Apabila tiba, lajur “Sejak itu” akan menyatakannya.' },
  note: { label: 'Nota', note: 'Apa sebenarnya yang diputuskan, dan sebabnya.' },
  since: {
    label: 'Sejak itu',
    note: 'Dikira: kedudukan KPI sekarang, dan sama ada lebih baik daripada hari keputusan dibuat. Ini apa yang menyusul, bukan puncanya.',
  },
  again: 'lihat semula',
  /** Beside a row that no review can count. */
  lacks: {
    subject: 'Tentang apa? Perkaranya tiada',
    day: 'Bila? Tarikhnya tiada atau bukan tarikh',
    decision: '“{text}” bukan keputusan dalam senarai',
  },
};
