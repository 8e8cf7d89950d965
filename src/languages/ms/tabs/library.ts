/** The tab Library in Malay; shape in ../../en/tabs/library. */
import type { TabTexts } from '../../language';

export const library: TabTexts['library'] = {
  samples: {
    question: 'Soalan pada saat pertama',
    figure: 'Angka yang tidak dijangka',
    save: 'Simpan untuk nanti',
    story: 'Baca kisah penuhnya',
    openings: 'Tiga pembuka',
    openingsText: 'Tulis tiga pembuka bagi topik ini: soalan, angka dan kesilapan.',
    waiting: 'Harga jika menunggu',
    portrait: 'Pelanggan di depan kamera',
    portraitText: 'Seorang pelanggan, tiga soalan, 30 saat: sebelum, titik perubahan, sekarang.',
  },
  name: {
    label: 'Nama',
    note: 'Apa yang disimpan, dalam beberapa perkataan. Kandungan menawarkannya dengan nama ini; sudut, templat, prompt dan brief ditaip di sana dalam “Dibuat dengan”.',
  },
  kind: { label: 'Jenis', note: 'Pilih daripada senarai.' },
  offer: { label: 'Menuju ke', note: 'Satu halaman atau tawaran yang dituju: setiap pilar ada satu.' },
  text: { label: 'Teks', note: 'Prompt, brief, templat atau ayat itu sendiri, sedia untuk disalin.' },
  posts: {
    label: 'Hantaran',
    note: 'Dikira: item terbit dalam Kandungan yang menyebutnya.',
  },
  lift: {
    label: 'Peningkatan',
    note: 'Dikira: sejauh mana hantarannya mengatasi nilai asas KPI, nilai tengah hantaran yang ada hasil (bilangan dalam kurungan). Lebih baik sentiasa +. ■: tiga hantaran atau lebih, tiada yang lebih baik.',
  },
  tests: { label: 'Eksperimen', note: 'Dikira: eksperimen yang ditutup dengan versi bernama ini.' },
  used: { label: 'Terakhir guna', note: 'Dikira: hari hantaran terakhir dengannya diterbitkan.' },
  conversion: {
    label: 'Penukaran',
    note: 'Dikira daripada Pautan: penukaran setiap klik (klik dalam kurungan) bagi pautan yang menyebutnya atau milik hantaran yang menggunakannya.',
  },
  says: {
    tests: '{won} menang, {lost} kalah',
    quota: '{kind} {n} daripada {aim} (minggu {week})',
    noOffer: 'pilar tanpa halaman yang dituju: {n}',
    unknownKind: '“{text}”: jenis apa?',
    empty: 'Simpan yang berkesan: nama dan jenis sudah memadai.',
  },
};
