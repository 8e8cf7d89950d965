/** What the sidebar says about baselines and pasted values, in Malay. Part of ./sidebar; same rules. */
import type { SidebarTexts } from '../../../language';

export const past: SidebarTexts['past'] = {
  open: 'Nilai asas dan 28 hari terakhir',
  title: 'Nilai asas',
  hint: 'Titik mula setiap KPI. Nilai asas yang dikunci kekal walaupun rekod berubah.',
  none: 'belum ada',
  sources: {
    typed: 'ditaip',
    before: 'rekod sebelum hari 1',
    measuring: 'fasa pengukuran',
    example: 'contoh, tidak dikira',
  },
  window: '{n} nilai, {from} – {to}',
  lockedOn: 'dikunci {on}',
  lock: 'Kunci {n} nilai asas',
  unlock: 'Buka kunci',
  confirm: 'Ya, {value} angka kami',
  paste: 'Tampal angka 28 hari terakhir',
  kpi: 'KPI bagi nilai ini',
  step: 'Nilai tanpa tarikh ialah',
  steps: {
    week: 'satu seminggu',
    day: 'satu sehari',
  },
  values: 'Nilai',
  valuesHint:
    'Satu sebaris: tarikh dan nilai, atau nilai sahaja bermula dengan yang terawal. Atau jadual dengan tarikh di kiri dan nama KPI di atas.',
  listHint: 'Satu sebaris: tarikh dan nilai, atau nilai sahaja bermula dengan yang terawal.',
  reads: '{n} nilai, {from} – {to}',
  blanks: '{n} sel kosong tidak diambil.',
  line: 'Baris {n}: {text}',
  moreLines: 'Dan {n} baris lagi.',
  nothing: 'Tampal sekurang-kurangnya satu nilai.',
  unusual: 'Sesetengah nilai ini kelihatan janggal. Betulkah?',
  problems: {
    no_day: 'tiada tarikh.',
    bad_day: '“{text}” bukan tarikh. Tulis seperti 2026-09-07.',
    outside: '{day} tidak termasuk dalam 90 hari sebelum hari 1.',
    twice: 'nilai kedua bagi {day}.',
    unknown_kpi: 'tiada KPI bernama “{text}”.',
    no_name: 'tiada KPI di atas “{text}”.',
    blank: 'tiada nilai.',
  },
  save: 'Simpan {n} nilai',
  saved: '{n} nilai disimpan sebagai rekod sebelum hari 1.',
  leave: 'Kembali ke angka',
};
