/** What the panel Help and the note of what is new say in Malay; shape and rules in en/sidebar/help. */
import type { SidebarTexts } from '../../language';

export const help: SidebarTexts['help'] = {
  title: 'Bantuan',
  intro: 'Isi angka dalam Rekod KPI, buat apa yang tertulis di “Buat sekarang”, dan putuskan pada hari Jumaat.',
  tour: 'Maksud lajur Papan pemuka',
  tourFolded: 'Tersembunyi di sebelah kanan',
  functions: 'Fungsi untuk sel anda sendiri',
  functionsHint: '“Sisipkan” meletakkan contoh yang berfungsi dalam sel yang dipilih. Kemudian gantikan nilainya dengan sel anda sendiri.',
  asInSheets: 'Butirannya dalam bahasa Inggeris, seperti yang dipaparkan oleh Google Sheets sendiri.',
  find: 'Cari fungsi',
  none: 'Tiada fungsi yang menyebut “{text}”.',
  optional: 'pilihan',
  example: 'Contoh',
  result: 'Hasil',
  insert: 'Sisipkan',
  inserted: 'Contoh sudah ada dalam {cell}.',
  filled: '{cell} tidak kosong. Gantikan kandungannya?',
  replace: 'Gantikan',
  noRoom: 'Hasilnya memerlukan lebih banyak sel kosong daripada yang ada mulai {cell}. Pilih sel lain.',
  closedTab: 'Tiada apa-apa disisipkan di sini: tab ini milik Quarterdeck atau dilindungi. Buka tab anda sendiri dan pilih sel kosong.',
};

export const news: SidebarTexts['news'] = {
  title: 'Baharu dalam versi {version}',
  lines: {
    experiments: 'Eksperimen: sama ada satu versi benar-benar lebih baik, atau hanya bernasib baik.',
    monday: 'Mesej hari Isnin: kedudukan anda dalam lima baris untuk disalin.',
    help: 'Bantuan: maksud setiap lajur, dan semua fungsi dengan contoh.',
  },
  seen: 'Faham',
};

export const functionLines: Readonly<Record<string, string>> = {
  KPI_STATUS: 'kedudukan sesuatu KPI: tanda dan perkataan',
  KPI_TARGET: 'nilai yang dimaksudkan oleh teks sasaran',
  KPI_PROGRESS: 'peratusan jarak dari nilai asas ke sasaran yang sudah dilalui',
  KPI_PACE: 'peratusan jarak yang sepatutnya dilalui pada sesuatu hari',
  KPI_PARSE: 'teks sasaran dalam empat sel: jenis, bawah, atas, unit',
  KPI_CURRENT: 'nilai KPI pada sesuatu hari, daripada jadual rekod',
  KPI_BASELINE: 'nilai asas daripada 28 hari sebelum permulaan',
  KPI_FORECAST: 'nilai yang dituju oleh garis melalui rekod',
  KPI_OUTLOOK: 'sama ada sasaran dijangka tercapai, belum pasti atau sukar; kosong sebelum 8 rekod dalam 28 hari',
  KPI_TREND: 'sama ada KPI naik, turun atau mendatar, melebihi turun naik biasa',
  KPI_UNUSUAL: 'sama ada rekod terakhir di luar kebiasaan; kosong sebelum 8 rekod',
  KPI_ACTION: 'tindakan bagi ambang yang dilepasi, jika tidak kosong',
  KPI_RULES: 'berapa kerap peraturan akan tercetus dan membantu',
  CYCLE_DAY: 'hari dalam kitaran, 0 hingga 90',
  CYCLE_WEEK: 'minggu dalam kitaran, 0 hingga 13',
  CYCLE_PHASE: 'nama fasa bagi sesuatu hari',
  NEXT_REVIEW: 'hari semakan seterusnya, sebagai nombor untuk dipaparkan sebagai tarikh',
  UTM_LINK: 'alamat dengan tag kempen',
  UTM_SLUG: 'perkataan seperti yang patut dieja dalam tag',
  UTM_PART: 'satu parameter pautan, dinyahkod',
  UTM_CHECK: 'apa yang tidak kena pada pautan bertag dan cara membaikinya',
  UTM_CHANNEL: 'saluran GA4 yang akan menerima kiraan pautan',
  TEST_VERDICT: 'apa yang ditunjukkan oleh dua versi setakat ini, dan sejauh mana itu bukan kebetulan',
  TEST_SAMPLE: 'paparan atau lawatan yang diperlukan setiap versi untuk membezakan dua kadar',
  TEST_STOP: 'sama ada konsep patut dijeda selepas hantarannya, dan berapa kerap peraturan itu silap',
  CHANNEL_SHARE: 'peratusan saluran terbesar',
  CHANNEL_DROP: 'apa yang tinggal apabila saluran terbesar jatuh',
};
