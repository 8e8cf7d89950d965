/** Foundation–Scale–Profit in Malay; limits and keys as in ../../en/playbooks/foundation-scale-profit. */
import type { foundationScaleProfit as playbook } from '../../../playbooks/foundation-scale-profit/playbook';
import type { PlaybookTexts } from '../../language';
import { tasks } from './foundation-scale-profit-tasks';

export const foundationScaleProfit: PlaybookTexts<typeof playbook> = {
  name: 'Asas–Skala–Untung',
  summary: 'Sebulan membina asas, sebulan ujian terkawal, sebulan menukar perhatian menjadi wang.',
  phases: {
    foundation: { name: 'Asas', goal: 'Ketahui nilai asas, jalankan produksi dan pastikan penukaran direkodkan.' },
    scale: { name: 'Skala', goal: 'Terbitkan lebih banyak tanpa menjejaskan kualiti, dan uji idea kreatif dengan data.' },
    profit: { name: 'Untung', goal: 'Jana untung daripada pertumbuhan, dan bertahan walaupun algoritma berubah.' },
  },
  kpis: {
    posting_consistency: {
      name: 'Minggu ikut jadual',
      definition: 'Minggu apabila semua kandungan yang dirancang diterbitkan, dibahagi bilangan minggu setakat ini.',
      action: 'Turunkan kadar minimum ke tahap yang mampu dikekalkan',
    },
    ctr: {
      name: 'Kadar klik (CTR)',
      definition: 'Klik dibahagi impression, purata platform utama.',
      action: 'Uji tajuk dan thumbnail baharu pada 2 hantaran berikut',
    },
    retention_10s: {
      name: 'Pengekalan 10 saat',
      definition: 'Peratusan penonton yang masih menonton selepas 10 saat.',
      action: 'Tulis semula 3 saat pertama; buang pembukaan generik',
    },
    engagement_rate: {
      name: 'Kadar interaksi',
      definition: 'Komen, perkongsian dan simpanan dibahagi impression; tanda suka tidak dikira.',
      action: 'Tunjuk bukti, demo atau cerita pelanggan; minta pendapat',
    },
    conversion_rate: {
      name: 'Kadar penukaran',
      definition: 'Lead atau jualan dibahagi klik.',
      action: 'Semak penjejakan, kemudian padankan janji halaman',
    },
    cost_per_result: {
      name: 'Kos lead atau jualan',
      definition: 'Belanja iklan dibahagi lead atau jualan; kosongkan jika tidak beriklan.',
      action: 'Alih bajet ke kreatif yang melepasi ambang',
    },
    cycle_time: {
      name: 'Brief ke terbit (hari)',
      definition: 'Hari dari brief hingga hantaran terbit, purata tempoh.',
      action: 'Cari langkah paling lama tertangguh; sediakan templat',
    },
    brand_searches: {
      name: 'Carian jenama/bulan',
      definition: 'Carian nama jenama dalam sebulan.',
      action: 'Sebut nama jenama awal dan bina siri dengannya',
    },
    asset_reuse: {
      name: 'Guna semula aset',
      definition: 'Klip pendek daripada kandungan panjang dibahagi semua hantaran.',
      action: 'Potong 3 klip daripada setiap video panjang',
    },
    post_errors: {
      name: 'Ralat selepas terbit',
      definition: 'Hantaran yang disunting, dibuang atau diperbetulkan dalam komen, dibahagi semua hantaran.',
      action: 'Kurangkan terbitan sehingga semua lulus QA',
    },
    save_share_rate: {
      name: 'Kadar simpan dan kongsi',
      definition: 'Simpanan dan perkongsian dibahagi impression.',
      action: 'Satu petua setiap hantaran yang boleh terus digunakan',
    },
    completion_rate: {
      name: 'Kadar tonton habis',
      definition: 'Penonton yang sampai ke akhir dibahagi semua penonton.',
      action: 'Potong penghujung: berhenti bila isi sudah sampai',
    },
    posts_week: {
      name: 'Hantaran/minggu',
      definition: 'Hantaran terbit dalam minggu kitaran.',
      action: 'Tulis dua skrip lagi pada hari Isnin',
    },
    views_week: {
      name: 'Tontonan/minggu',
      definition: 'Tontonan semua hantaran dalam minggu kitaran.',
      action: 'Olah semula hantaran terbaik: klip, thread, newsletter',
    },
    quality_comments: {
      name: 'Komen berkualiti',
      definition: 'Komen dengan soalan atau pengalaman dibahagi semua komen.',
      action: 'Balas komen dengan soalan susulan',
    },
    negative_comments: {
      name: 'Komen negatif',
      definition: 'Komen negatif dibahagi semua komen.',
      action: 'Balas dalam sehari dan baiki puncanya',
    },
    flag_rate: {
      name: 'Laporan dan tanda spam',
      definition: 'Laporan dan tanda spam dibahagi impression.',
      action: 'Jeda format dan semak dakwaan serta hak',
    },
    takedowns: {
      name: 'Hantaran dibuang/bulan',
      definition: 'Hantaran yang dibuang platform dalam sebulan.',
      action: 'Semak semula hak semua yang sudah dijadualkan',
    },
    response_hours: {
      name: 'Masa tindak balas (jam)',
      definition: 'Purata jam dari isu dilaporkan hingga jawapan pertama.',
      action: 'Namakan pengganti dan sediakan tiga jawapan',
    },
    cost_per_asset: {
      name: 'Kos setiap aset',
      definition: 'Kos alat, tenaga kerja dan produksi dibahagi bilangan aset.',
      action: 'Pindahkan templat skrip ke alat yang lebih murah',
    },
    revenue_per_thousand: {
      name: 'Pendapatan/1,000 tontonan',
      definition: 'Pendapatan daripada media sosial dibahagi tontonan, didarab 1,000.',
      action: 'Letak tawaran dalam hantaran yang paling ditonton',
    },
    best_ad_to_median: {
      name: 'Iklan terbaik/median',
      definition: 'Kadar klik iklan terbaik dibahagi median semua iklan: 1.20 bermaksud 20% melebihi median.',
      action: 'Uji dua iklan baharu dengan iklan terbaik',
    },
    weakest_pillar_conversion: {
      name: 'Pilar terlemah: penukaran',
      definition: 'Kadar penukaran pilar yang paling lemah.',
      action: 'Beri pilar ini halaman sendiri atau gugurkan',
    },
  },
  tasks,
  thresholds: {
    missed_weeks: 'Turunkan kadar minimum atau gugurkan satu format',
    takedown: 'Berhenti, semak hak dan dakwaan, kemudian jawab platform',
  },
  rules: {
    volume_without_attention: { sign: 'Lebih banyak hantaran, pengekalan turun', action: 'Kembali ke kadar lama dan ubah pembukaan' },
    volume_without_results: { sign: 'Lebih banyak hantaran, penukaran turun', action: 'Volum tanpa nilai: kurangkan, jelaskan tawaran' },
    unsteady_process: { sign: 'Masa kitaran atau ralat naik', action: 'Jangan tambah hantaran sebelum proses stabil' },
    faster_but_wrong: { sign: 'Lebih pantas, tetapi lebih banyak ralat', action: 'Kembalikan langkah QA sebelum melajukan kerja' },
    budget_step: {
      sign: 'Iklan terbaik 20% melebihi median, penukaran stabil',
      action: 'Naikkan bajet iklan kreatif ini satu peringkat lagi',
    },
  },
  risks: {
    content_flood: {
      name: 'Banjir kandungan',
      symptom: 'Pengekalan, simpanan, perkongsian atau komen berkualiti merosot kerana suapan makin sesak.',
      mitigation: 'Jangan terbit kandungan yang sesiapa pun boleh buat: tunjuk demo, bukti dan kisah pelanggan.',
    },
    tool_lock_in: {
      name: 'Terikat pada satu alat',
      symptom: 'Harga atau akses berubah; masa kitaran atau kos aset naik.',
      mitigation: 'Simpan templat skrip, format fail dan langkah QA yang serasi dengan mana-mana alat.',
    },
    policy_and_safety: {
      name: 'Polisi dan keselamatan jenama',
      symptom: 'Hantaran dibuang, komen jadi negatif, jawapan makin lambat.',
      mitigation: 'Semak hak cipta, guna senarai QA dan tulis satu halaman tentang apa yang AI boleh dan tidak boleh buat.',
    },
    reports: {
      name: 'Polisi dan keselamatan jenama',
      symptom: 'Laporan dan tanda spam bertambah.',
      mitigation: 'Semak dakwaan, hak dan ketelusan AI bagi kandungan yang dilaporkan, dan balas dalam sehari.',
    },
    vanity: {
      name: 'Metrik vanity',
      symptom: 'Tontonan naik, tetapi penukaran dan pendapatan tidak.',
      mitigation: 'Kadar penukaran dan kos setiap hasil adalah wajib; bandingkan mengikut pilar dan pendapatan setiap 1,000 tontonan.',
    },
    vanity_pillar: {
      name: 'Metrik vanity',
      symptom: 'Tontonan naik, tetapi penukaran pilar terlemah terus turun.',
      mitigation: 'Beri pilar ini halaman dan tawaran sendiri, atau gugurkan.',
    },
  },
  batchWeek: {
    script: { name: 'Skrip', text: 'Idea menjadi skrip; AI buat draf, manusia putuskan.' },
    edit: { name: 'Suntingan', text: 'Rakam dan sunting; klip daripada kandungan panjang.' },
    check: { name: 'Semakan', text: 'Fakta, hak, nada dan ketelusan AI sebelum dijadualkan.' },
    publish: { name: 'Penerbitan', text: 'Hantaran utama, klip, thread pendek dan newsletter jika ada: satu CTA.' },
    review: { name: 'Penilaian', text: 'Angka, keputusan dan tugasan minggu depan.' },
  },
  rituals: {
    review: { name: 'Mesyuarat mingguan', text: '30 minit: 10 untuk data, 10 untuk keputusan, 10 untuk tugasan.' },
  },
  experiments: {
    creative_clicks: { name: 'Ujian kreatif untuk klik', text: 'Separuh daripada 6 ujian; menang pada kadar klik +0.5 pp.' },
    creative_retention: { name: 'Ujian kreatif pengekalan', text: 'Separuh daripada 6 ujian; menang pada pengekalan +5%.' },
    hook: { name: 'Ujian hook', text: '2 versi 3 saat pertama, topik sama; pengekalan 10 saat menentukan.' },
    pillar: { name: 'Minggu ujian pilar', text: '2 pilar × 3 versi = 6 kreatif.' },
    angle: { name: 'Tiga sudut', text: 'Kandungan yang menang diulang dari 3 sudut: manfaat, cerita dan data.' },
    cta: { name: 'Tiga CTA', text: 'Lembut, sederhana dan tegas; klik dan penukaran menentukan.' },
    ad_creative: { name: 'Kreatif iklan', text: 'Bajet ditambah apabila kadar klik 20% melebihi median dan penukaran stabil.' },
  },
  stopRules: {
    stop_by_retention: {
      name: 'Henti kerana pengekalan',
      text: 'Jenis kandungan yang pengekalannya di bawah nilai asas selepas 3 hantaran masuk senarai henti.',
    },
    stop_by_clicks: {
      name: 'Henti kerana klik',
      text: 'Jenis kandungan yang kadar kliknya di bawah nilai asas selepas 3 hantaran masuk senarai henti.',
    },
  },
  gates: {
    human_check: { name: 'AI buat draf, manusia semak', text: 'Tiada apa-apa dijadualkan sebelum 1 orang menanda lima perkara QA.' },
  },
  channels: {
    core_long: 'Janji tajuk ditunaikan dalam minit pertama',
    core_short: 'Satu isi, diceritakan hingga habis',
    support: 'Carousel yang patut disimpan dan dikongsi',
  },
  quotas: {},
};
