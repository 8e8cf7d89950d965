/** Tasks of Growth Loop in Malay; part of growth-loop.ts. */
import type { growthLoop as playbook } from '../../../playbooks/growth-loop/playbook';
import type { PlaybookTexts } from '../../language';

export const tasks: PlaybookTexts<typeof playbook>['tasks'] = {
  pick_kpis: {
    title: 'Persetujui 3 KPI hasil dan 5 KPI petunjuk awal',
    done: 'Hasil seperti lead, percubaan dan jualan dinamakan; dua north star ditanda.',
  },
  tracking: {
    title: 'Tetapkan standard UTM dan penukaran',
    done: 'Saluran, format, konsep, pencipta kandungan dan kelompok ada perkataan tetap; 1 penukaran utama dan 2 mikro direkodkan.',
  },
  choose_channels: {
    title: 'Pilih 2 saluran utama dan 1 sokongan',
    done: 'Setiap saluran ada isyarat kejayaan di Tetapan; masa dan bajet dipersetujui.',
  },
  templates: {
    title: 'Bina 10–15 templat dan definisi siap',
    done: '10 templat sedia digunakan; syarat hook, sari kata, CTA dan jenama sudah ditulis.',
  },
  baseline_posts: { title: 'Terbitkan 8–12 hantaran nilai asas', done: 'Sekurang-kurangnya 8 sudah terbit, dibuat seperti biasa.' },
  measure_plan: {
    title: 'Tulis pelan pengukuran 1 halaman',
    done: 'Setiap KPI ada sumber dan kekerapan; laluan penukaran mikro ke penukaran utama jelas.',
  },
  baselines: {
    title: 'Isi nilai asas 28 hari setiap saluran',
    done: 'Capaian, interaksi, kadar klik dan penukaran 28 hari sudah diisi; semua KPI ada nilai asas.',
  },
  positioning: {
    title: 'Beri setiap saluran hook tersendiri',
    done: 'Satu baris setiap saluran, seperti panduan praktikal, di sebalik tabir atau bukti daripada pelanggan.',
  },
  two_week_plan: {
    title: 'Rancang 14 hari akan datang ikut kelompok',
    done: '2 hari produksi, 2 hari penerbitan dan analisis setiap Jumaat sudah ada dalam kalendar.',
  },
  six_concepts: {
    title: 'Reka 6 konsep, 2 setiap saluran',
    done: 'Setiap satu ada satu KPI utama, seperti pengekalan melebihi 35% pada 15 saat atau kadar klik melebihi 1.2%.',
  },
  quality_gates: {
    title: 'Tetapkan 2 ambang kualiti',
    done: 'Pengekalan minimum dan kadar klik minimum untuk pengedaran tambahan sudah ditulis.',
  },
  qa_check: {
    title: 'Mulakan QA 5 perkara',
    done: 'Tiada hantaran dijadualkan tanpa lima tanda; ralat dikira, sasarannya 0.',
  },
  ai_time: {
    title: 'Pendekkan 2 langkah dengan AI',
    done: 'Brief ke aset dan aset ke penerbitan: masing-masing ada cara yang menjimatkan sekurang-kurangnya 20% masa dalam 90 hari.',
  },
  test_concepts: {
    title: 'Terbitkan setiap konsep sehingga 3 kali',
    done: 'Semua 6 konsep sudah keluar dalam templat tetap; satu metrik menentukan.',
  },
  stop_concepts: {
    title: 'Hentikan yang kekal di bawah nilai asas',
    done: 'Konsep di bawah nilai asas selepas 3 hantaran dijeda dan ada brief baharu.',
  },
  human_proof: {
    title: 'Masukkan bukti sendiri dalam 80% aset',
    done: 'Setiap aset ada angka, kisah pelanggan atau pandangan sendiri; 80% itu dikira.',
  },
  prompt_library: {
    title: 'Kumpul prompt dan brief yang berkesan',
    done: 'Setiap templat ada prompt dan brief bersamanya.',
  },
  pick_winners: {
    title: 'Pilih 2 konsep terbaik setiap saluran',
    done: 'Dua konsep setiap saluran diputuskan untuk dikembangkan; yang lain menunggu.',
  },
  refine_winners: {
    title: 'Perhalusi pemenang di empat tempat sahaja',
    done: 'Hook, panjang, rentak dan CTA masing-masing diubah sekali, satu demi satu.',
  },
  series: {
    title: 'Jadikan satu pemenang sebagai siri',
    done: 'Bahagian 1, 2 dan 3 sudah terbit dan saling merujuk.',
  },
  landing_match: {
    title: 'Padankan landing page dengan pemenang',
    done: 'Janji, kelajuan dan borang disemak pada telefon; halaman mengulang hook.',
  },
  reuse: {
    title: 'Masukkan guna semula dalam setiap kelompok',
    done: 'Setiap kelompok menyenaraikan aset lama mana menjadi hantaran baharu mana.',
  },
  time_log: {
    title: 'Ukur masa produksi dan semakan',
    done: 'Minit setiap aset dan setiap semakan bagi satu minggu direkodkan; langkah paling lambat diketahui.',
  },
  channel_risk: {
    title: 'Latihan: saluran terbesar hilang 30% capaian',
    done: 'Lead yang mungkin hilang dianggarkan dan langkah balasnya ditulis.',
  },
  scale_winners: {
    title: 'Terbitkan pemenang lebih kerap',
    done: 'Rentak kekal tiga minggu dan tiada ambang kualiti dilanggar.',
  },
  paid_test: {
    title: 'Uji pemenang dengan bajet iklan kecil',
    done: 'Dua kreatif bertanding; kos per lead menentukan.',
  },
  partners: {
    title: 'Hubungi satu rakan kerjasama seminggu',
    done: 'Pencipta kandungan, media niche, komuniti atau pelanggan: 3 sudah dihubungi, sekurang-kurangnya satu hantaran bersama terbit.',
  },
  measurable_effort: {
    title: 'Jadikan 60% usaha boleh diukur',
    done: 'Hantaran milik sendiri, berbayar dan kerjasama ditanda; 60% ada pautan bertag mengikut saluran.',
  },
  lead_quality: {
    title: 'Bandingkan kualiti lead setiap saluran',
    done: 'Lead layak dan kos per lead dibandingkan bagi setiap saluran.',
  },
  owned_path: {
    title: 'Kembangkan senarai e-mel dan laman web sendiri',
    done: 'Setiap pemenang membawa ke halaman sendiri dengan pendaftaran.',
  },
  cut_formats: {
    title: 'Gugurkan format yang jatuh bila volum naik',
    done: 'Pengekalan dan kadar klik setiap format dibandingkan; tinggal pemenang sahaja.',
  },
  playbooks: {
    title: 'Tulis playbook bagi setiap pemenang',
    done: 'Hook, struktur, CTA dan angka setiap pemenang muat dalam satu halaman.',
  },
  safety_rules: {
    title: 'Dokumenkan QA dan keselamatan jenama',
    done: 'Dakwaan, hak, AI dan rayuan ada peraturan dan PIC.',
  },
  search_pair: {
    title: 'Gandingkan topik pemenang dengan carian',
    done: 'Topik dan bukti ada di satu halaman; carian diukur dengan penukaran, media sosial dengan pengekalan.',
  },
  decision_rules: {
    title: 'Tulis bila perlu kembangkan, perbaiki atau hentikan',
    done: 'Setiap keputusan kitaran mengikut peraturan yang ada angka.',
  },
  handbook: { title: 'Susun buku panduan operasi', done: 'Playbook, QA, keselamatan dan peraturan keputusan dalam satu dokumen.' },
  hand_over: {
    title: 'Biar orang baharu jalankan seminggu ikut buku panduan',
    done: 'Satu minggu kelompok berjalan dengan buku panduan tanpa bertanya penulisnya.',
  },
  final_numbers: { title: 'Isi angka akhir', done: 'Semua KPI ada rekod daripada minggu terakhir.' },
  retrospective: {
    title: 'Adakan sesi imbas kembali',
    done: 'Tiga perkara untuk diteruskan dan tiga untuk dihentikan sudah dipersetujui.',
  },
  next_cycle: { title: 'Sediakan kitaran seterusnya', done: 'Nilai akhir menjadi nilai asas baharu; tugasan yang belum siap dipindahkan.' },
};
