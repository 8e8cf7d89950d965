/** Tasks of Foundation–Scale–Profit in Malay; part of foundation-scale-profit.ts. */
import type { foundationScaleProfit as playbook } from '../../../playbooks/foundation-scale-profit/playbook';
import type { PlaybookTexts } from '../../language';

export const tasks: PlaybookTexts<typeof playbook>['tasks'] = {
  audit_90: {
    title: 'Audit 90 hari terakhir',
    done: 'Kadar terbitan, pengekalan, klik, interaksi dan penukaran diketahui; 3 KPI paling rapat dengan hasil ditanda.',
  },
  persona: { title: 'Huraikan audiens dan keperluan dalam 1 halaman', done: 'Setiap produk ada halaman: siapa, keperluan apa, mesej apa.' },
  choose_channels: {
    title: 'Pilih 2 platform utama dan 1 sokongan',
    done: 'Setiap satu ada KPI utama sendiri, seperti pengekalan atau simpanan; tambah platform hanya jika guna semula mengekalkan kualiti.',
  },
  tracking: {
    title: 'Pasang penjejakan hingga jualan',
    done: 'Standard UTM, halaman pendaratan serta event prospek, troli dan pembelian berfungsi.',
  },
  baselines: {
    title: 'Isi semua nilai asas dan kunci definisi',
    done: 'Nilai 28 hari (90 jika volum rendah) sudah diisi; dua north star dipilih.',
  },
  audit_30: {
    title: 'Labelkan 30 kandungan terakhir',
    done: 'Format, topik, hook, panjang, CTA dan hasil dicatat bagi kesemua 30.',
  },
  pillars: { title: 'Tulis 12 pilar dan 36 idea', done: 'Setiap pilar ada 3 idea di Pustaka.' },
  ai_workflow: {
    title: 'Tetapkan siapa draf, semak, lulus, terbit',
    done: 'Empat peranan ada nama; masa kitaran sedang diukur.',
  },
  qa_check: { title: 'Tulis senarai QA kandungan', done: 'Fakta, hak, nada jenama dan penyataan AI ada di dalamnya.' },
  templates: {
    title: 'Buat templat produksi',
    done: 'Skrip pendek, carousel, video 60–90 saat dan senarai QA ada di Pustaka.',
  },
  automations: {
    title: 'Automasikan 5 langkah dengan AI',
    done: 'Transkrip, sari kata, ringkasan, variasi hook dan satu lagi ada tempoh siap yang dipersetujui.',
  },
  content_board: {
    title: 'Jalankan papan kandungan',
    done: 'Setiap item bergerak dari idea ke terbit; masa setiap langkah kelihatan.',
  },
  pillar_test: { title: 'Uji 2 pilar dengan 3 versi setiap satu', done: '6 kreatif sudah terbit dan dibandingkan.' },
  utm_check: { title: 'Semak pautan 5 hantaran terakhir', done: 'Setiap penukaran dapat dikesan ke platform dan kreatif.' },
  ai_policy: {
    title: 'Tulis polisi AI 1 halaman dan latih pasukan',
    done: 'Teks, gambar, audio, fakta dan hak diliputi; latihan 30 minit selesai.',
  },
  trust_kpi: { title: 'Tambah 1 KPI kepercayaan dengan ambang', done: 'Satu KPI pantauan dihidupkan dan ada tindakan.' },
  plan_tests: {
    title: 'Rancang 6 ujian A/B kecil',
    done: 'Setiap satu ada hipotesis dan ambang, seperti kadar klik +0.5 pp atau pengekalan +5%.',
  },
  stop_list: { title: 'Hentikan 2 jenis kandungan yang terus gagal', done: 'Dua jenis ada dalam senarai henti dengan angkanya.' },
  minimum_rate: {
    title: 'Kekalkan 4–6 video pendek atau 3 carousel seminggu',
    done: 'Kadar minimum dicapai dalam sekurang-kurangnya 90% minggu.',
  },
  hook_test: {
    title: 'Uji 2 versi 3 saat pertama',
    done: 'Topik sama, pengekalan 10 saat menentukan, tonton habis tidak turun.',
  },
  run_tests: { title: 'Jalankan 6 ujian itu', done: 'Kesemua 6 ada keputusan dan tindakan.' },
  three_angles: { title: 'Kembangkan pemenang kepada 3 sudut', done: 'Versi manfaat, cerita dan data sudah terbit.' },
  layers: {
    title: 'Edarkan secara berlapis',
    done: 'Hantaran utama, klip, thread pendek dan newsletter membawa ke CTA yang sama.',
  },
  ad_budget: {
    title: 'Alih bajet iklan berperingkat',
    done: 'Hanya kreatif dengan kadar klik melebihi median +20% dan penukaran stabil mendapat tambahan.',
  },
  steady_process: {
    title: 'Semak proses sebelum menambah hantaran',
    done: 'Masa kitaran, QA dan ralat stabil; jika tidak, kadar kekal.',
  },
  offer_map: { title: 'Petakan setiap pilar ke satu tawaran', done: 'Setiap pilar membawa ke satu halaman; penukarannya diukur.' },
  cta_test: { title: 'Uji 3 CTA: lembut, sederhana, tegas', done: 'Klik dan penukaran dibandingkan; yang kalah digugurkan.' },
  trust_qa: {
    title: 'Perketat QA untuk kepercayaan',
    done: 'Angka ada sumber, hak gambar dan bunyi jelas, nada betul.',
  },
  asset_library: {
    title: 'Isi pustaka dengan yang terbaik',
    done: '30 hook, 20 sudut dan 10 CTA ada di dalamnya, disusun mengikut hasil.',
  },
  crisis: {
    title: 'Sediakan respons krisis',
    done: 'AI, hak cipta dan reputasi masing-masing ada langkah, PIC dan masa tindak balas yang diukur.',
  },
  pillar_results: {
    title: 'Bandingkan penukaran setiap pilar',
    done: 'Penukaran setiap pilar dan hasil setiap 1,000 tontonan bersebelahan.',
  },
  search_pages: {
    title: 'Paut hantaran ke halaman untuk carian',
    done: 'Halaman di sebalik hantaran terbaik menjawab apa yang orang cari.',
  },
  final_numbers: { title: 'Isi angka akhir', done: 'Kelapan-lapan KPI ada rekod daripada tempoh terakhir.' },
  retrospective: { title: 'Adakan sesi imbas kembali', done: 'Apa yang dihentikan, dikembangkan dan diuji seterusnya dipersetujui.' },
  next_cycle: { title: 'Sediakan kitaran seterusnya', done: 'Nilai akhir menjadi nilai asas baharu; tugasan terbuka dipindahkan.' },
};
