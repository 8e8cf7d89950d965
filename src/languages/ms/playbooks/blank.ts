/** Blank in Malay; keys as in ../../en/playbooks/blank. */
import type { blank as playbook } from '../../../playbooks/blank/playbook';
import type { PlaybookTexts } from '../../language';

export const blank: PlaybookTexts<typeof playbook> = {
  name: 'Kosong',
  summary: 'Dua KPI, tiga fasa, itu sahaja: guna pelan anda sendiri.',
  phases: {
    measure: { name: 'Ukur', goal: 'Tahu di mana anda berada.' },
    work: { name: 'Kerja', goal: 'Gerakkan dua north star.' },
    close: { name: 'Penutup', goal: 'Simpan apa yang dipelajari.' },
  },
  kpis: {
    quality: {
      name: 'KPI kualiti (namakan)',
      definition: 'Interaksi dibahagi impression, atau apa sahaja yang menunjukkan kualiti bagi anda.',
      action: 'Lihat tiga hantaran paling lemah dan ubah satu perkara',
    },
    result: {
      name: 'KPI hasil (namakan)',
      definition: 'Lead, jualan atau pendaftaran minggu ini, atau apa sahaja yang dikira hasil bagi anda.',
      action: 'Letak satu tawaran jelas dalam tiga hantaran seterusnya',
    },
  },
  tasks: {
    name_kpis: { title: 'Namakan KPI anda', done: 'Nama, definisi dan sasaran di Papan pemuka ialah milik anda.' },
    choose_channels: { title: 'Pilih 2 saluran utama dan 1 sokongan', done: 'Setiap satu ada isyarat kejayaan di Tetapan.' },
    tracking: { title: 'Letak tag pada pautan', done: 'Setiap hantaran minggu ini membawa pautan bertag.' },
    baselines: { title: 'Isi nilai asas', done: 'Kedua-dua north star ada nilai asas daripada 28 hari.' },
    half_time: { title: 'Imbas kembali separuh jalan', done: 'Satu perkara dihentikan, satu dikembangkan.' },
    final_numbers: { title: 'Isi angka akhir', done: 'Setiap KPI ada rekod daripada minggu terakhir.' },
    retrospective: { title: 'Adakan sesi imbas kembali', done: 'Apa yang diteruskan dan dihentikan sudah dipersetujui.' },
  },
  thresholds: {},
  rules: {},
  risks: {},
  batchWeek: {},
  rituals: { review: { name: 'Mesyuarat mingguan', text: '30 minit: angka, keputusan, tugasan.' } },
  experiments: {},
  stopRules: {},
  gates: {},
  channels: { core_one: 'Apa yang orang simpan', core_two: 'Apa yang orang klik', test: 'Apa yang buat orang berhenti menatal' },
  quotas: {},
};
