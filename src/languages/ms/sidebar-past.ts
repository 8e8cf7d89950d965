/** What the sidebar says about baselines and pasted values, in Malay. Part of ./sidebar; same rules. */
import type { SidebarTexts } from '../language';

export const past: SidebarTexts['past'] = {
  open: 'Nilai asas dan 28 hari lepas',
  title: 'Nilai asas',
  hint: 'Titik mula setiap KPI. Nilai asas yang dikunci kekal walaupun catatan berubah.',
  none: 'belum ada',
  sources: {
    typed: 'ditaip',
    before: 'catatan sebelum hari 1',
    measuring: 'fasa pengukuran',
    example: 'contoh, tidak dikira',
  },
  window: '{n} nilai, {from} – {to}',
  lockedOn: 'dikunci {on}',
  lock: 'Kunci {n} nilai asas',
  unlock: 'Buka kunci',
  unlockNamed: 'Buka kunci {kpi}',
  paste: 'Tampal 28 hari lepas',
  kpi: 'KPI bagi nilai ini',
  step: 'Nilai tanpa tarikh ialah',
  steps: {
    week: 'satu seminggu',
    day: 'satu sehari',
  },
  values: 'Nilai',
  valuesHint:
    'Satu baris satu nilai: tarikh dan nilai, atau nilai sahaja bermula dengan yang paling lama. Atau jadual dengan tarikh di kiri dan nama KPI di atas.',
  listHint: 'Satu baris satu nilai: tarikh dan nilai, atau nilai sahaja bermula dengan yang paling lama.',
  reads: '{n} nilai, {from} – {to}',
  line: 'Baris {n}: {text}',
  moreLines: 'Dan {n} baris lagi.',
  nothing: 'Tampal sekurang-kurangnya satu nilai.',
  problems: {
    no_day: 'tarikh tiada.',
    bad_day: '“{text}” bukan tarikh. Tulis seperti 2026-09-07.',
    outside: '{day} bukan dalam 90 hari sebelum hari 1.',
    twice: 'nilai kedua untuk {day}',
    unknown_kpi: 'tiada KPI bernama “{text}”.',
    blank: 'nilai tiada.',
  },
  save: 'Simpan {n} nilai',
  saved: '{n} nilai disimpan sebagai catatan sebelum hari 1.',
  leave: 'Kembali ke nombor',
};
