/** Signals in Malay; limits and keys as in ../../en/playbooks/signals. */
import type { signals as playbook } from '../../../playbooks/signals/playbook';
import type { PlaybookTexts } from '../../language';
import { tasks } from './signals-tasks';

export const signals: PlaybookTexts<typeof playbook> = {
  name: 'Isyarat',
  summary: 'Pilih beberapa isyarat penting, uji format, kembangkan yang terbukti, kemudian raih lead.',
  phases: {
    measure: { name: 'Ukur', goal: 'Pastikan pengukuran, produksi dan tanggungjawab tersedia sebelum volum bertambah.' },
    test: { name: 'Uji', goal: 'Cari 2–3 format yang mengatasi nilai asas berulang kali.' },
    scale: { name: 'Kembangkan', goal: 'Luaskan yang berkesan: lebih ramai lihat, tonton lebih lama, kos lead turun.' },
    convert: { name: 'Penukaran', goal: 'Tukar perhatian menjadi lead dan dokumenkan cara kerja.' },
  },
  kpis: {
    impressions_week: {
      name: 'Impression/minggu',
      definition: 'Impression semua hantaran di saluran utama dalam minggu kitaran.',
      action: 'Terbitkan pada 2 waktu terbaik dan ulang format terbaik',
    },
    average_view: {
      name: 'Purata % ditonton',
      definition: 'Purata bahagian video yang ditonton, semua video minggu ini.',
      action: 'Pendekkan 3 video berikut; mulakan dengan janjinya',
    },
    saves_per_thousand: {
      name: 'Simpanan/1,000 impression',
      definition: 'Simpanan dibahagi impression, didarab 1,000.',
      action: 'Tambah senarai semak atau templat yang patut disimpan',
    },
    profile_clicks: {
      name: 'Klik profil/1,000',
      definition: 'Klik pada profil dibahagi impression, didarab 1,000.',
      action: 'Sebut dalam hantaran apa lagi yang ada di profil',
    },
    link_ctr: {
      name: 'Kadar klik pautan',
      definition: 'Klik pautan bio dan halaman pautan dibahagi lawatan profil.',
      action: 'Satu pautan, satu janji: kemaskan halaman pautan',
    },
    qualified_leads: {
      name: 'Lead layak/minggu',
      definition: 'Lead minggu kitaran yang diterima pasukan jualan.',
      action: 'Tunjuk tawaran, langkah seterusnya, bukti di 2 hantaran',
    },
    cost_per_lead: {
      name: 'Kos per lead (CPL)',
      definition: 'Belanja media tempoh ini dibahagi lead yang dibawanya.',
      action: 'Hentikan iklan termahal; uji hantaran organik terbaik',
    },
    lead_time: {
      name: 'Idea ke terbit (hari)',
      definition: 'Hari dari idea dicatat hingga hantaran terbit, purata minggu.',
      action: 'Buang satu kelulusan; paling banyak tiga kerja serentak',
    },
    leads_per_thousand: {
      name: 'Lead/1,000 impression',
      definition: 'Lead layak dibahagi impression, didarab 1,000.',
      action: 'Awalkan tawaran dalam hantaran yang paling dilihat',
    },
    positive_comments: {
      name: 'Komen positif',
      definition: 'Komen positif dibahagi semua komen positif dan negatif.',
      action: 'Jawab kritikan sendiri; tunjuk cara kerja anda',
    },
    talk_per_thousand: {
      name: 'Komen + simpanan/1,000',
      definition: 'Komen dan simpanan dibahagi impression, didarab 1,000.',
      action: 'Satu soalan sebenar setiap hantaran, jawab hari sama',
    },
    negative_comments: {
      name: 'Komen negatif',
      definition: 'Komen negatif dibahagi semua komen positif dan negatif.',
      action: 'Baca bersama dan jawab tiga yang paling kerap',
    },
    reports_per_thousand: {
      name: 'Laporan/1,000 impression',
      definition: 'Bilangan kali kandungan dilaporkan dibahagi impression, didarab 1,000.',
      action: 'Turunkan yang dilaporkan dan semak dakwaannya',
    },
    restricted_posts: {
      name: 'Hantaran dihadkan',
      definition: 'Hantaran yang ditahan atau dihadkan oleh platform dibahagi semua hantaran minggu itu.',
      action: 'Semak ayat dan dakwaan dalam hantaran yang ditahan',
    },
    unfollow_rate: {
      name: 'Kadar nyahikut',
      definition: 'Pengikut yang hilang minggu ini dibahagi pengikut pada awal minggu.',
      action: 'Bandingkan topik minggu lepas dengan minat asal pengikut',
    },
    followers: {
      name: 'Pengikut',
      definition: 'Pengikut semua saluran pada akhir minggu.',
      action: 'Tiada sasaran sebelum % ditonton dan simpanan naik',
    },
    retention_25: {
      name: 'Pengekalan pada 25%',
      definition: 'Peratusan penonton yang masih menonton selepas suku pertama video.',
      action: 'Tunaikan janji pembukaan sebelum suku pertama',
    },
    reach_per_post: {
      name: 'Capaian setiap hantaran',
      definition: 'Bilangan orang dicapai dibahagi hantaran minggu ini.',
      action: 'Semak trend saluran dan uji pembukaan baharu',
    },
    posts_week: {
      name: 'Hantaran/minggu',
      definition: 'Hantaran di saluran utama dalam minggu kitaran.',
      action: 'Gugurkan satu format, bukan rentaknya',
    },
    watch_per_viewer: {
      name: 'Masa tonton/penonton (saat)',
      definition: 'Jumlah saat ditonton dibahagi bilangan penonton.',
      action: 'Semak dari mana penonton baharu datang',
    },
    bounce_rate: {
      name: 'Kadar lantunan laman',
      definition: 'Lawatan dari media sosial yang tamat tanpa tindakan dibahagi semua lawatan dari media sosial.',
      action: 'Samakan janji halaman dengan janji hantaran',
    },
    visit_to_lead: {
      name: 'Lawatan jadi lead',
      definition: 'Lead dibahagi lawatan dari media sosial.',
      action: 'Kurangkan separuh medan borang',
    },
    new_test_share: {
      name: 'Peratusan ujian baharu',
      definition: 'Hantaran yang mencuba sesuatu baharu dibahagi semua hantaran minggu ini.',
      action: 'Jadikan setiap hantaran kelima ujian baharu',
    },
  },
  tasks,
  thresholds: {
    short_views: 'Pendekkan 10–20% dan tukar hook',
    few_tests: 'Jadikan setiap hantaran kelima ujian baharu',
  },
  rules: {
    saves_rise: { sign: 'Simpanan meningkat', action: 'Kembangkan: 3 sambungan tema sama dalam seminggu' },
    clicks_without_leads: { sign: 'Kadar klik naik, lead tidak', action: 'Baiki mesej halaman atau mudahkan borang' },
    wrong_audience: { sign: 'Pengikut naik, % ditonton dan klik tidak', action: 'Salah audiens: kembali ke topik pembeli anda' },
  },
  risks: {
    content_flood: {
      name: 'Banjir kandungan',
      symptom: 'Impression naik tetapi % ditonton dan simpanan turun.',
      mitigation: 'Kekal pada 2–3 format, suntingan lebih ketat dan saat pertama lebih kuat.',
    },
    early_exit: {
      name: 'Banjir kandungan',
      symptom: 'Impression naik tetapi makin sedikit penonton kekal selepas suku pertama video.',
      mitigation: 'Terus kepada isi dan sunting dengan lebih ketat.',
    },
    algorithm_change: {
      name: 'Algoritma berubah',
      symptom: 'Jenis hantaran yang sama hilang capaian dalam 1–2 minggu walaupun anda tidak mengubah apa-apa.',
      mitigation: 'Simpan sekurang-kurangnya 20% kandungan untuk ujian baharu dan pantau trend setiap saluran setiap minggu.',
    },
    brand_safety: {
      name: 'Kepercayaan pada jenama',
      symptom: 'Nada komen merosot, laporan dan nyahikut bertambah.',
      mitigation: 'Manusia menyemak fakta, dakwaan dan sumber gambar; had automasi ditulis.',
    },
    moderation: {
      name: 'Kepercayaan pada jenama',
      symptom: 'Makin banyak hantaran ditahan atau dihadkan oleh platform.',
      mitigation: 'Semak ayat, dakwaan dan sumber sebelum terbit; buat rayuan jika sekatan itu salah.',
    },
    distorted_numbers: {
      name: 'Angka terpesong',
      symptom: 'Impression dan pengikut naik tetapi klik, masa tonton dan lead tidak.',
      mitigation:
        'Kuatkan rantaian UTM, penukaran dan kualiti; bandingkan dengan keadaan sebenar secara berkala. Beli capaian hanya jika kesannya diukur.',
    },
    distorted_visits: {
      name: 'Angka terpesong',
      symptom: 'Impression naik tetapi masa tonton setiap penonton tidak, dan makin banyak lawatan tamat serta-merta.',
      mitigation: 'Cari bot dan trafik yang dibeli; nilai saluran mengikut lawatan yang membawa tindakan.',
    },
    overload: {
      name: 'Pasukan terbeban',
      symptom: 'Hantaran berkurang, masa dari idea ke terbit bertambah, pengajaran tidak dicatat.',
      mitigation: 'Seragamkan, automasikan sari kata dan versi, serahkan kerja berulang kepada orang lain.',
    },
  },
  batchWeek: {
    script: { name: 'Skrip', text: 'Skrip minggu ini, setiap satu dengan satu KPI utama.' },
    shoot: { name: 'Rakaman', text: 'Satu sesi; rakam 3 pembukaan bagi setiap video.' },
    edit: { name: 'Suntingan', text: 'Kandungan utama dahulu, kemudian 5–12 klip daripadanya.' },
    publish: { name: 'Penerbitan', text: 'Pada dua waktu tetap, disemak orang kedua.' },
    learn: { name: 'Pengajaran', text: 'Catat KPI sasaran, hasil dan keputusan setiap hantaran.' },
  },
  rituals: {
    weekly: { name: 'Mesyuarat mingguan', text: '30 minit, KPI sahaja: ulang 3 perkara dan hentikan 3.' },
    daily_look: { name: 'Semak harian', text: '10 minit, dua KPI sahaja: % ditonton dan simpanan.' },
    community: { name: 'Masa komuniti', text: '20 minit membalas sehari; 2 soalan seminggu.' },
  },
  experiments: {
    ab_weekly: { name: 'A/B minggu ini', text: '2 ujian seminggu: hook, tajuk, panjang, thumbnail atau CTA.' },
    first_seconds: { name: '2 saat pertama', text: '3 pembukaan sebelum video keluar.' },
    hook_options: { name: 'Sepuluh hook', text: '10 hook untuk dua tema terpenting, diuji dalam 7 hari.' },
  },
  stopRules: {
    three_stops: {
      name: 'Tiga hentian',
      text: 'Setiap minggu 3 perkara dihentikan: bermula dengan yang di bawah nilai asas selepas 3 hantaran.',
    },
  },
  gates: {
    second_pair: { name: 'Semakan orang kedua', text: 'Sekurang-kurangnya 1 orang menyemak fakta, jenama dan CTA sebelum dijadualkan.' },
  },
  channels: {
    core_short: 'Mitos atau fakta, dijawab dalam beberapa saat',
    core_saves: 'Senarai dan templat yang patut disimpan',
    support: 'Versi panjang video pendek terbaik',
  },
  quotas: {
    proven: { name: 'Format terbukti', text: 'Sekurang-kurangnya 70% kandungan dalam format terbukti.' },
    new_tests: { name: 'Ujian baharu', text: 'Sekurang-kurangnya 20% kandungan mencuba sesuatu baharu.' },
    test_budget: { name: 'Bajet ujian', text: '10–20% belanja media untuk ujian; organik untuk skala, rakan kerjasama untuk kepercayaan.' },
  },
};
