/** Tasks of Signals in Malay; part of signals.ts. */
import type { signals as playbook } from '../../../playbooks/signals/playbook';
import type { PlaybookTexts } from '../../language';

export const tasks: PlaybookTexts<typeof playbook>['tasks'] = {
  audit: {
    title: 'Audit 20 hantaran terbaik dan 20 terlemah',
    done: 'Sebab (hook, topik, panjang, CTA, masa) dan KPI dicatat bagi 40 hantaran dalam 90 hari terakhir.',
  },
  strategy_page: {
    title: 'Muatkan strategi dalam satu halaman',
    done: 'Matlamat, audiens, saluran, rentak dan KPI ada di situ; kekal 90 hari, pelaksanaan berubah setiap minggu.',
  },
  choose_channels: {
    title: 'Kunci 2 saluran utama dan 1 sokongan',
    done: 'Kekal 90 hari; setiap satu ada satu isyarat kejayaan.',
  },
  tracking: {
    title: 'Letak tag pada semua pautan untuk satu penukaran teras',
    done: 'Lead, pendaftaran atau jualan dipilih; templat UTM, halaman pautan dan laporan mingguan digunakan.',
  },
  seats: { title: 'Namakan PIC data, produksi dan komuniti', done: 'Tiga peranan ada nama di Tetapan.' },
  pipeline: {
    title: 'Bina aliran produksi: 72 jam ke terbit',
    done: 'Skrip, rakaman, suntingan, penerbitan dan pengajaran ada PIC; idea ke hantaran mengambil 72 jam.',
  },
  definition_of_done: {
    title: 'Tulis definisi siap bagi setiap saluran',
    done: 'Tiada video keluar sebelum 2 saat pertamanya dicuba dalam 3 versi.',
  },
  definitions: {
    title: 'Kunci definisi KPI dan nilai asas minggu 0',
    done: 'Setiap KPI ada sumber, satu PIC, satu tindakan dan nilai asas 28 hari.',
  },
  pillars_formats: {
    title: 'Pilih 3–5 pilar dan bina 8 format',
    done: 'Setiap pilar ada satu KPI, setiap satu daripada 8 format ada formula tajuk, senarai B-roll dan CTA.',
  },
  risk_register: { title: 'Isi daftar risiko', done: '5 risiko ada KPI dan ambang.' },
  calendar: { title: 'Rancang kalendar 14 hari', done: 'Setiap item ada satu KPI utama.' },
  ten_hooks: { title: 'Tulis 10 hook untuk dua tema terpenting', done: 'Semua diuji dalam 7 hari.' },
  quality_gate: {
    title: 'Mulakan semakan kualiti',
    done: 'Sekurang-kurangnya 1 orang menyemak fakta, jenama dan CTA sebelum apa-apa dijadualkan.',
  },
  publish: {
    title: 'Terbitkan 4–6 item seminggu di setiap saluran utama',
    done: 'Rentak kekal empat minggu.',
  },
  ab_tests: {
    title: 'Jalankan 2 ujian A/B seminggu',
    done: 'Hook, tajuk, panjang, thumbnail dan CTA masing-masing diuji.',
  },
  test_budget: {
    title: 'Tetapkan bajet ujian',
    done: '10–20% belanja media disimpan untuk ujian kreatif dan audiens.',
  },
  reuse: { title: 'Buat 5–12 klip daripada satu kandungan utama', done: 'Satu kandungan utama menjadi sekurang-kurangnya 5 hantaran.' },
  top_signals: {
    title: 'Catat 3 isyarat terpenting setiap saluran',
    done: 'Contohnya masa tonton, kadar klik dan pengekalan di YouTube.',
  },
  log: {
    title: 'Catat KPI sasaran, hasil dan keputusan',
    done: 'Setiap hantaran sejak minggu 3 ada keputusan: ulang, perbaiki atau buang.',
  },
  last_ten: {
    title: 'Bandingkan 10 hantaran terakhir',
    done: 'Impression, masa tonton dan klik dibandingkan; yang menyimpang sudah ada pembetulan.',
  },
  lock_formats: {
    title: 'Kunci 2–3 format yang mengatasi nilai asas',
    done: 'Setiap satu mengatasinya lebih daripada sekali; yang lain dijeda.',
  },
  automation_line: {
    title: 'Putuskan apa yang boleh diautomasi',
    done: 'Satu senarai menyatakan apa yang dibuat oleh alat dan apa yang disemak oleh manusia.',
  },
  new_message: {
    title: 'Tambah 1 mesej pilar baharu seminggu',
    done: '70% kandungan kekal dalam format terbukti.',
  },
  windows: { title: 'Pilih 2 waktu terbit terbaik', done: 'Berdasarkan data sendiri.' },
  hold_windows: { title: 'Kekalkan kedua-dua waktu 3 minggu', done: 'Capaian setiap waktu dibandingkan selepas 3 minggu.' },
  bridge: {
    title: 'Bina jambatan remarketing',
    done: 'Penonton, pelawat profil dan pelawat laman masing-masing melihat langkah seterusnya hingga menjadi lead.',
  },
  partners: { title: 'Terbitkan bersama rakan kerjasama yang dipercayai', done: 'Satu hantaran bersama terbit; leadnya dikira.' },
  landing_form: {
    title: 'Permudah halaman dan borang',
    done: 'Halaman dan hantaran menyatakan perkara yang sama; borang hanya bertanya perkara yang perlu.',
  },
  test_share: { title: 'Semak 20% untuk ujian baharu', done: 'Sekurang-kurangnya 20% kandungan empat minggu terakhir ialah ujian baharu.' },
  ease_load: {
    title: 'Ringankan beban',
    done: 'Sari kata dan versi diautomasi, kerja berulang diserahkan kepada orang lain.',
  },
  channel_trends: { title: 'Semak trend setiap saluran', done: 'Impression, capaian dan % ditonton dinilai bagi setiap saluran.' },
  conversion_posts: {
    title: 'Terbitkan 2–3 hantaran penukaran seminggu',
    done: 'Setiap satu ada tawaran jelas, langkah seterusnya dan bukti.',
  },
  community_routine: {
    title: 'Kekalkan rutin komuniti',
    done: '20 minit membalas sehari dan 2 soalan seminggu, tiga minggu berturut-turut.',
  },
  playbook: {
    title: 'Tulis playbook',
    done: 'Hook, panjang, CTA dan ambang keputusan terbaik sudah ditulis.',
  },
  topic_bundle: {
    title: 'Jadikan satu topik sebagai artikel dan 5–12 hantaran',
    done: 'Satu artikel panjang atau landing page sudah ada dan dipaut daripada hantaran.',
  },
  follower_target: {
    title: 'Putuskan sasaran pengikut',
    done: 'Ditetapkan hanya jika % ditonton dan simpanan naik; jika tidak, ditangguh.',
  },
  final_numbers: { title: 'Isi angka akhir', done: 'Semua KPI ada rekod daripada minggu terakhir.' },
  retrospective: {
    title: 'Adakan sesi imbas kembali',
    done: '3 perkara untuk diulang dan 3 untuk dihentikan sudah dipersetujui bagi kitaran seterusnya.',
  },
  next_cycle: { title: 'Sediakan kitaran seterusnya', done: 'Nilai akhir menjadi nilai asas baharu; tugasan yang belum siap dipindahkan.' },
};
