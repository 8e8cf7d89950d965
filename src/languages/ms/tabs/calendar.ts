/** The tab Calendar in Malay; shape in ../../en/tabs/calendar. */
import type { TabTexts } from '../../language';

export const calendar: TabTexts['calendar'] = {
  day: { label: 'Hari', note: '14 hari akan datang, ikut “Terbit pada” dalam Kandungan. Di bawahnya: siapa yang menguruskan hari itu.' },
  work: { label: 'Rutin minggu', note: 'Kerja dalam playbook anda bagi hari itu.' },
  taken: 'Daripada Kandungan. Ubah di sana.',
  note: 'Tiada KPI, atau hari di luar waktu terbit yang dikunci.',
  window: { label: 'Waktu terbit', note: 'Satu setiap baris: “Selasa 17–19”. Kekalkan dua terbaik selama tiga minggu.' },
  locked: { label: 'Dikunci sejak', note: 'Hari pertama tiga minggu itu.' },
  says: {
    noKpi: 'Tiada KPI',
    outside: 'Di luar waktu terbit',
    weekOff: 'Minggu cuti',
    pace: 'Hantaran dalam 7 + 7 hari, sekurang-kurangnya {least} setiap satu: {list}',
    none: 'Taip dua waktu terbit dan kunci selama tiga minggu.',
    unread: '“{text}”: hari apa?',
    notTwo: '{n} waktu terbit, bukan dua',
    unlocked: '{text}: dikunci sejak bila?',
    locked: '{text}: dikunci hingga {day}',
    over: '{text}: kunci tamat {day}, pilih semula',
  },
};
