/** Tasks of Foundation–Scale–Profit in Malay; part of foundation-scale-profit.ts. */
import type { foundationScaleProfit as playbook } from '../../../playbooks/foundation-scale-profit/playbook';
import type { PlaybookTexts } from '../../language';

export const tasks: PlaybookTexts<typeof playbook>['tasks'] = {
  audit_90: {
    title: 'Imbas prestasi 90 hari terakhir',
    done: 'Kadar terbitan, pengekalan, klik, interaksi dan penukaran diketahui; 3 KPI yang paling menggerakkan hasil ditanda.',
  },
  persona: {
    title: 'Huraikan audiens dan keperluan dalam 1 halaman',
    done: 'Setiap produk ada satu halaman: untuk siapa, keperluannya, mesejnya.',
  },
  choose_channels: {
    title: 'Tetapkan platform: 2 utama, 1 sokongan',
    done: 'Setiap satu ada KPI utama sendiri, seperti pengekalan atau simpanan; tambah platform hanya jika kualiti kekal selepas guna semula.',
  },
  tracking: {
    title: 'Pasang penjejakan hingga jualan',
    done: 'Standard UTM, landing page serta peristiwa lead, troli dan pembelian sudah berfungsi.',
  },
  baselines: {
    title: 'Isi semua nilai asas dan kunci definisi',
    done: 'Nilai 28 hari (90 jika volum rendah) sudah diisi; dua north star dipilih.',
  },
  audit_30: {
    title: 'Labelkan 30 kandungan terakhir',
    done: 'Kesemua 30 ada catatan format dan topik, hook dan CTA, tempoh serta hasilnya.',
  },
  pillars: { title: 'Tulis 12 pilar dan 36 idea', done: 'Setiap pilar ada 3 idea bertulis.' },
  ai_workflow: {
    title: 'Tetapkan siapa menulis, menyemak, meluluskan, menerbitkan',
    done: 'Empat peranan ada nama; masa kitaran sedang diukur.',
  },
  qa_check: { title: 'Tulis senarai QA kandungan', done: 'Fakta, hak, nada jenama serta ketelusan AI ada di dalamnya.' },
  templates: {
    title: 'Buat templat produksi',
    done: 'Senarai QA serta templat skrip pendek, carousel dan video 60–90 saat sedia digunakan.',
  },
  automations: {
    title: 'Automasikan 5 langkah dengan AI',
    done: 'Tempoh siap dipersetujui bagi sari kata, transkrip, ringkasan, pilihan hook dan satu lagi.',
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
  trust_kpi: { title: 'Tambah 1 KPI kepercayaan dengan ambang', done: 'Satu KPI pantauan aktif dan ada tindakan.' },
  plan_tests: {
    title: 'Rancang 6 ujian A/B kecil',
    done: 'Setiap satu ada hipotesis dan ambang, seperti kadar klik +0.5 pp atau pengekalan +5%.',
  },
  stop_list: { title: 'Gugurkan 2 jenis kandungan yang kerap gagal', done: 'Dua jenis ada dalam senarai henti dengan angkanya.' },
  minimum_rate: {
    title: 'Terbitkan 4–6 video pendek atau 3 carousel seminggu',
    done: 'Kadar minimum dicapai dalam sekurang-kurangnya 90% minggu.',
  },
  hook_test: {
    title: 'Uji 2 versi 3 saat pertama',
    done: 'Topik sama, pengekalan 10 saat jadi penentu, kadar tonton habis tidak turun.',
  },
  run_tests: { title: 'Jalankan 6 ujian itu', done: 'Kesemua 6 ada keputusan dan tindakan.' },
  three_angles: { title: 'Kembangkan pemenang kepada 3 sudut', done: 'Versi manfaat, cerita dan data sudah terbit.' },
  layers: {
    title: 'Edarkan secara berlapis',
    done: 'Hantaran utama, klip, thread pendek, dan newsletter jika ada, membawa ke CTA yang sama.',
  },
  ad_budget: {
    title: 'Alih bajet iklan berperingkat',
    done: 'Bajet ditambah hanya bagi kreatif yang penukarannya stabil dan kadar kliknya 20% melebihi median.',
  },
  steady_process: {
    title: 'Semak proses sebelum menambah hantaran',
    done: 'Masa kitaran, QA dan ralat stabil; jika tidak, kadar kekal.',
  },
  offer_map: { title: 'Petakan setiap pilar ke satu tawaran', done: 'Setiap pilar membawa ke satu halaman; penukarannya diukur.' },
  cta_test: { title: 'Uji 3 CTA: lembut, sederhana, tegas', done: 'Klik dan penukaran dibandingkan; yang kalah digugurkan.' },
  trust_qa: {
    title: 'Perketat QA untuk kepercayaan',
    done: 'Angka ada sumber, hak guna gambar dan bunyi sudah diperoleh, nadanya kena.',
  },
  asset_library: {
    title: 'Kumpulkan yang terbaik dalam satu pustaka',
    done: '30 hook, 20 sudut dan 10 CTA ada di dalamnya, disusun mengikut hasil.',
  },
  crisis: {
    title: 'Sediakan respons krisis',
    done: 'AI, hak cipta dan reputasi masing-masing ada PIC dan langkah; masa tindak balas diukur.',
  },
  pillar_results: {
    title: 'Bandingkan penukaran setiap pilar',
    done: 'Penukaran setiap pilar dan pendapatan setiap 1,000 tontonan dibandingkan.',
  },
  search_pages: {
    title: 'Paut hantaran ke halaman untuk carian',
    done: 'Halaman di sebalik hantaran terbaik menjawab apa yang orang cari.',
  },
  final_numbers: { title: 'Isi angka akhir', done: 'Semua KPI ada rekod daripada tempoh terakhir.' },
  retrospective: {
    title: 'Adakan sesi imbas kembali',
    done: 'Sudah dipersetujui apa yang dihentikan, dikembangkan dan diuji selepas ini.',
  },
  next_cycle: { title: 'Sediakan kitaran seterusnya', done: 'Nilai akhir menjadi nilai asas baharu; tugasan yang belum siap dipindahkan.' },
};
