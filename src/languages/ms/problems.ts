/** One sentence for each problem in Malay; codes and shape in ../en/problems. */
import type { ProblemTexts } from '../language';

export const problems: ProblemTexts = {
  view_only: 'Anda boleh melihat helaian ini tetapi tidak boleh mengubahnya. Minta akses edit daripada pemiliknya.',
  busy: 'Orang lain sedang menulis. Tiada apa-apa yang berubah; cuba semula sebentar lagi.',
  protected:
    'Sebahagian helaian dilindungi dan anda tidak boleh menyuntingnya: {tabs}. Minta akses, kemudian ulang perkara yang sama. Tiada yang hilang dan tiada yang berganda.',
  no_cycle: 'Belum ada kitaran dalam helaian ini. Mulakan dengan “Kitaran baharu”.',
  cycle_exists: 'Helaian ini sudah ada kitaran yang berjalan, “{name}”. Satu helaian memuatkan satu kitaran pada satu masa.',
  nothing_aside: 'Tiada apa-apa lagi untuk dikembalikan: kitaran lain telah ditinggalkan selepasnya.',
  not_closed: 'Tutup kitaran ini dahulu; kemudian kitaran seterusnya boleh bermula daripadanya.',
  tab_missing: 'Tab “{tab}” sudah tiada. “Periksa helaian” membinanya semula.',
  column_missing: 'Lajur “{column}” tiada di “{tab}”. “Periksa helaian” mengembalikannya.',
  unknown_kpi: '“{kpi}” bukan KPI kitaran ini. Pilih daripada senarai, atau tambah di Papan pemuka dahulu.',
  unknown_channel: '“{channel}” bukan saluran kitaran ini. Pilih daripada senarai, atau tambah di Tetapan dahulu.',
  not_a_number: '“{text}” bukan nombor. Taip angka, contohnya {example}.',
  far_from_last:
    '{value} berbeza lebih daripada dua puluh kali ganda daripada nilai terakhir, {last}. Betulkah? Simpan sekali lagi untuk mengekalkannya.',
  above_hundred: 'Peratusan melebihi 100%. Betulkah? Simpan sekali lagi untuk mengekalkannya.',
  below_zero: '{kpi} tidak pernah di bawah sifar. Betulkah? Simpan sekali lagi untuk mengekalkannya.',
  number_stands: '{kpi}: {value} sudah ada di situ. Simpan sekali lagi untuk menggantikannya dengan angka anda.',
  day_outside_cycle: '{day} di luar kitaran ({from} – {to}). Pilih hari dalam kitaran.',
  bad_day: '“{text}” bukan tarikh. Pilih daripada kalendar.',
  name_missing: 'Kitaran perlu nama, contohnya “Q4 2026”.',
  name_too_long: 'Nama ini {n} aksara; paling banyak {max}.',
  people_missing: 'Letakkan nama bagi setiap peranan. Seorang boleh memegang ketiga-tiganya.',
  channels_missing: 'Pilih dua saluran utama dan satu saluran sokongan.',
  url_invalid: '“{text}” bukan alamat web. Sepatutnya seperti https://example.com/halaman.',
  url_relative: '“{text}” bukan alamat penuh. Mulakan dengan https:// dan domain.',
  url_scheme: 'Hanya alamat yang bermula dengan https:// atau http:// boleh diberi tag; yang ini bermula dengan “{scheme}”.',
  url_blank: 'Ada ruang kosong dalam alamat. Buang, atau tulis %20.',
  url_host: 'Alamat ini tiada domain. Sepatutnya seperti https://example.com/halaman.',
  duplicate_link: 'Pautan yang sama sudah ada di baris {row}. Guna yang itu, atau simpan sekali lagi untuk mengekalkan kedua-duanya.',
  experiment_exists: 'Ujian dengan hipotesis ini sudah ada di baris {row}. Ubah satu perkataan, atau teruskan dengan ujian itu.',
  experiment_gone: 'Ujian “{hypothesis}” tiada lagi di tabnya. Mungkin seseorang telah menukar namanya: buka Eksperimen sekali lagi.',
  content_gone: 'Item “{title}” tiada lagi pada tabnya. Mungkin ada orang memadamkannya: buka Kandungan sekali lagi.',
  text_too_long: 'Teks ini {n} aksara; ruang ini muat paling banyak {max}.',
  workbook_newer:
    'Buku kerja ini dibuat dengan versi Quarterdeck yang lebih baharu (susunan {version}). Kemas kini add-on dahulu; tiada apa-apa yang diubah.',
  playbook_gone: 'Playbook ini tidak lagi disimpan dalam helaian ini. Pilih yang lain.',
  draft_too_long:
    'Teks ini melebihi apa yang disimpan oleh Google bagi satu helaian (kira-kira 150,000 aksara, termasuk playbook yang disimpan). Pendekkan teks yang paling panjang, kurangkan yang dibawa atau padam satu playbook; tiada apa-apa yang diubah.',
  playbooks_full:
    'Tiada ruang lagi untuk playbook dalam helaian ini. Simpan dengan nama playbook yang tidak diperlukan lagi; yang baharu akan menggantikannya.',
  not_understood: '“{text}” tidak dapat dibaca. {hint}',
  unexpected:
    'Ada yang tidak kena. Ulang perkara yang sama: tiada yang hilang dan tiada yang berganda. Jika berulang, muat semula helaian.',
};
