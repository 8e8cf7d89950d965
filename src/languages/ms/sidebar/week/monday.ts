/** The panel with the Monday message in Malay; shape in ../../en/sidebar/week/monday. */
import type { SidebarTexts } from '../../../language';

export const monday: SidebarTexts['monday'] = {
  title: 'Mesej hari Isnin',
  hint: 'Lima baris untuk pasukan, daripada angka dan tugasan semasa. Ubah jika perlu, kemudian salin.',
  text: 'Mesej',
  copy: 'Salin',
  byHand: 'Pelayar tidak membenarkan penyalinan. Teks sudah dipilih: tekan Ctrl+C (⌘C pada Mac).',
  again: 'Tulis semula',
  report: {
    heading: 'Laporan mingguan',
    hint: 'Setiap KPI, apa yang diulang dan dihentikan, ujian serta peraturan yang tercetus, bagi yang mahu lebih daripada lima baris.',
    write: 'Tulis laporan',
    title: 'Laporan mingguan: {name}, minggu {week} ({day})',
    figures: '{now}, sasaran {target}',
    kpis: 'KPI',
    act: 'Tindakan, dan oleh siapa',
    repeat: 'Ulang',
    stop: 'Hentikan',
    change: 'Ubah atau lihat semula',
    tests: 'Ujian',
    risks: 'Peraturan & risiko',
    unmeasured: 'belum diukur: {n}',
    next: 'Mesyuarat seterusnya: {day}',
  },
};
