/** Growth Loop in Malay; limits and keys as in ../../en/playbooks/growth-loop. */
import type { growthLoop as playbook } from '../../../playbooks/growth-loop/playbook';
import type { PlaybookTexts } from '../../language';
import { tasks } from './growth-loop-tasks';

export const growthLoop: PlaybookTexts<typeof playbook> = {
  name: 'Growth Loop',
  summary: 'Uji enam konsep, kekalkan yang menang, edarkan lebih luas dan dokumenkan caranya.',
  phases: {
    baseline: { name: 'Nilai asas', goal: 'Tahu kedudukan setiap KPI serta pastikan penjejakan dan produksi berjalan.' },
    concepts: { name: 'Konsep', goal: 'Beri enam konsep peluang yang adil dan hentikan yang kekal di bawah nilai asas.' },
    winners: { name: 'Pemenang', goal: 'Perhalusi dua konsep terbaik setiap saluran sehingga pengekalan dan klik naik.' },
    distribution: { name: 'Pengedaran', goal: 'Terbitkan pemenang lebih kerap dan konsisten, sementara kos setiap hasil menurun.' },
    handbook: { name: 'Buku panduan', goal: 'Jadikan apa yang berkesan satu cara kerja yang kekal walaupun orangnya bertukar.' },
    wrap_up: { name: 'Penutup', goal: 'Muktamadkan angka, persetujui pengajaran dan sediakan 90 hari seterusnya.' },
  },
  kpis: {
    cadence: {
      name: 'Hantaran/minggu/saluran',
      definition: 'Hantaran minggu ini dibahagi bilangan saluran aktif.',
      action: 'Gugurkan format paling lambat; gabungkan dua hari produksi',
    },
    retention_3s: {
      name: 'Median pengekalan 3 saat',
      definition: 'Peratusan penonton yang masih menonton selepas 3 saat; median video pendek minggu ini.',
      action: 'Kurangkan format: ubah hook dan rentak 3 hantaran terakhir',
    },
    retention_15s: {
      name: 'Pengekalan 15 saat',
      definition: 'Peratusan penonton yang masih menonton selepas 15 saat; video pendek minggu ini.',
      action: 'Awalkan isi kedua dan buang ulangan',
    },
    view_time: {
      name: 'Purata masa tonton (saat)',
      definition: 'Jumlah saat ditonton dibahagi tontonan, video pendek minggu ini.',
      action: 'Buang intro, tunjuk hasil dahulu, ketatkan potongan',
    },
    ctr_landing: {
      name: 'Kadar klik ke halaman',
      definition: 'Klik pautan dalam hantaran media sosial dibahagi impression hantaran itu.',
      action: 'Tulis semula CTA: satu tawaran, satu langkah, pautan dekat',
    },
    conversion_landing: {
      name: 'Penukaran halaman',
      definition: 'Penukaran utama dibahagi lawatan daripada hantaran media sosial.',
      action: 'Ulang janji hantaran di halaman; pendekkan borang',
    },
    cost_per_lead: {
      name: 'Kos per lead (CPL)',
      definition: 'Belanja iklan campur agihan kos produksi, dibahagi lead.',
      action: 'Alih bajet ke pemenang termurah; jeda iklan termahal',
    },
    production_minutes: {
      name: 'Minit setiap aset',
      definition: 'Minit kerja dari brief hingga aset siap, purata minggu ini.',
      action: 'Cari langkah paling lambat dan jadikannya templat',
    },
    repurpose_rate: {
      name: 'Hantaran guna semula',
      definition: 'Hantaran daripada bahan sedia ada dibahagi semua hantaran minggu ini.',
      action: 'Buat 3 versi baharu daripada hantaran terbaik minggu lepas',
    },
    leads_week: {
      name: 'Lead/minggu',
      definition: 'Lead yang masuk dalam minggu kitaran, semua saluran.',
      action: 'Letak tawaran jelas, pautan bertag di 3 hantaran berikut',
    },
    save_rate: {
      name: 'Kadar simpanan',
      definition: 'Simpanan dibahagi impression.',
      action: 'Tambah senarai semak atau angka yang patut disimpan',
    },
    share_rate: {
      name: 'Kadar perkongsian',
      definition: 'Perkongsian dibahagi impression.',
      action: 'Sampaikan satu isi yang orang mahu kongsikan',
    },
    question_comments: {
      name: 'Komen bertanya',
      definition: 'Komen yang mengandungi soalan dibahagi semua komen; emoji semata-mata tidak dikira sebagai soalan.',
      action: 'Akhiri dengan soalan sebenar dan jawab dalam sehari',
    },
    qualified_lead_rate: {
      name: 'Kadar lead layak',
      definition: 'Lead yang diterima pasukan jualan dibahagi semua lead, juga mengikut saluran.',
      action: 'Kecilkan segmen; nyatakan siapa yang tidak sesuai',
    },
    appeal_success: {
      name: 'Rayuan berjaya',
      definition: 'Hantaran yang dipulihkan selepas rayuan dibahagi semua rayuan.',
      action: 'Simpan bukti sumber dan hak bersama setiap aset',
    },
    returning_visitors: {
      name: 'Pelawat kembali',
      definition: 'Pelawat dari media sosial yang pernah datang sebelum ini dibahagi semua pelawat dari media sosial.',
      action: 'Tawarkan newsletter di setiap landing page',
    },
    top_channel_share: {
      name: 'Peratusan saluran terbesar',
      definition: 'Trafik atau lead saluran terkuat dibahagi jumlah keseluruhan.',
      action: 'Alih dua hantaran seminggu ke saluran kedua',
    },
    qa_error_rate: {
      name: 'Ralat selepas terbit',
      definition: 'Hantaran yang melanggar salah satu daripada lima perkara QA dibahagi semua hantaran.',
      action: 'Jangan jadualkan sehingga lima perkara QA ditanda',
    },
    strikes: {
      name: 'Strike & pembuangan/30 hari',
      definition: 'Strike polisi dan hantaran yang dibuang dalam 30 hari terakhir.',
      action: 'Jeda format; semak sumber, muzik dan dakwaan',
    },
    review_minutes: {
      name: 'Minit semakan setiap aset',
      definition: 'Minit untuk menyemak dan meluluskan satu aset, purata minggu ini.',
      action: 'Seorang penyemak, lima perkara, itu sahaja',
    },
    pipeline_revenue: {
      name: 'Pendapatan melalui sosial',
      definition: 'Nilai urus niaga yang sedang berjalan dan yang berjaya, apabila pembelinya pernah melalui media sosial.',
      action: 'Tanya pasukan jualan: hantaran mana disebut pembeli',
    },
  },
  tasks,
  thresholds: {
    strike: 'Jeda format; cari sumber, dakwaan atau hak yang salah',
    qa_errors: 'Ulang lima perkara QA sebelum hantaran seterusnya',
    one_channel: 'Alih usaha ke saluran kedua dan e-mel',
  },
  rules: {
    retention_up_clicks_down: { sign: 'Pengekalan naik, kadar klik turun', action: 'Kuatkan CTA dan tawaran; kekalkan rentak' },
    clicks_up_conversion_down: { sign: 'Kadar klik naik, penukaran turun', action: 'Baiki halaman: mesej, kelajuan, borang' },
    volume_up_retention_down: {
      sign: 'Lebih banyak hantaran, pengekalan turun',
      action: 'Terlalu banyak format: kekalkan pemenang sahaja',
    },
    volume_up_clicks_down: { sign: 'Lebih banyak hantaran, klik turun', action: 'Terlalu banyak format: kekalkan pemenang sahaja' },
    more_posts_weak_retention: {
      sign: 'Hantaran bertambah, pengekalan di bawah nilai asas',
      action: 'Kurangkan format; perbaiki hook dan rentak sahaja',
    },
    more_posts_weak_clicks: {
      sign: 'Hantaran bertambah, kadar klik di bawah nilai asas',
      action: 'Kurangkan format; perbaiki hook dan CTA sahaja',
    },
    cheaper_but_weaker_leads: { sign: 'Kos lead turun, kualiti turun', action: 'Laraskan segmen; pantau kadar lead layak' },
  },
  risks: {
    sameness: {
      name: 'Semuanya serupa',
      symptom: 'Simpanan dan perkongsian berkurang, komen tinggal emoji.',
      mitigation: 'Angka, kisah pelanggan dan pandangan sendiri dalam 80% aset.',
    },
    policy_and_rights: {
      name: 'Polisi dan hak',
      symptom: 'Hantaran dibuang atau dihadkan.',
      mitigation:
        'Semak sumber, muzik, dakwaan, janji sebelum/selepas serta hal kesihatan dan kewangan sebelum terbit; sasarkan 0 dalam 30 hari.',
    },
    busy_not_better: {
      name: 'Sibuk, tetapi tidak lebih baik',
      symptom: 'Hantaran bertambah tetapi lead makin mahal dan tidak lebih baik.',
      mitigation: 'Jadikan 1 penukaran utama, 2 penukaran mikro dan kos setiap hasil sebagai panduan.',
    },
    busy_no_revenue: {
      name: 'Sibuk, tetapi tidak lebih baik',
      symptom: 'Hantaran bertambah tetapi pendapatan melaluinya tidak meningkat.',
      mitigation: 'Tanya pasukan jualan hantaran mana yang disebut pembeli, dan hasilkan lebih banyak yang seperti itu.',
    },
    platform_swing: {
      name: 'Platform berubah arah',
      symptom: 'Satu saluran membawa 55% atau lebih, atau pelawat yang kembali berkurang.',
      mitigation: 'Kekalkan 2 saluran utama dan 1 sokongan, dan bina senarai e-mel serta laman web sendiri.',
    },
  },
  batchWeek: {
    research: { name: 'Kajian', text: '10 hook dan 3 brief dalam 45–90 minit.' },
    produce: { name: 'Produksi', text: 'Satu kelompok 6–10 aset.' },
    edit: { name: 'Suntingan', text: 'Potongan, sari kata dan lima perkara QA.' },
    publish: { name: 'Penerbitan', text: 'Siarkan hantaran, balas komen dan hubungi 1 rakan kerjasama.' },
    review: { name: 'Penilaian', text: 'KPI dan keputusan: kembangkan, perbaiki atau hentikan.' },
  },
  rituals: {
    stand_up: {
      name: 'Mesyuarat KPI',
      text: '30 minit setiap Jumaat; setiap konsep mendapat keputusan: kembangkan, perbaiki atau hentikan.',
    },
  },
  experiments: {
    concept_retention: { name: 'Konsep untuk perhatian', text: 'Satu KPI utama: pengekalan melebihi 35% pada 15 saat.' },
    concept_clicks: { name: 'Konsep untuk klik', text: 'Satu KPI utama: kadar klik melebihi 1.2%.' },
    winner_details: { name: 'Perincian pemenang', text: 'Ubah hook, panjang, rentak atau CTA, satu demi satu.' },
  },
  stopRules: {
    pause_concept: {
      name: 'Jeda dan brief semula',
      text: 'Konsep yang tidak mengatasi nilai asas selepas 3 hantaran dijeda dan diberi brief baharu.',
    },
  },
  gates: {
    retention_gate: { name: 'Ambang pengekalan', text: 'Pengedaran tambahan hanya jika pengekalan sekurang-kurangnya pada nilai asas.' },
    click_gate: { name: 'Ambang klik', text: 'Pengedaran tambahan hanya jika kadar klik sekurang-kurangnya pada nilai asas.' },
  },
  channels: {
    core_video: 'Di sebalik tabir',
    core_proof: 'Bukti daripada pelanggan sebenar',
    test: 'Panduan praktikal',
  },
  quotas: {
    proof: { name: 'Bukti sendiri', text: 'Sekurang-kurangnya 80% aset membawa angka, kisah pelanggan atau pandangan sendiri.' },
    measurable: { name: 'Usaha boleh diukur', text: 'Sekurang-kurangnya 60% usaha boleh diukur mengikut saluran.' },
    top_channel: { name: 'Saluran terbesar', text: 'Di bawah 55% trafik dan lead.' },
  },
};
