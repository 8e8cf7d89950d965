/** Links in Malay; shape in ../../en/tabs/links. */
import type { TabTexts } from '../../language';

export const links: TabTexts['links'] = {
  state: {
    missing: 'Isi {list}',
    duplicate: 'Sama dengan baris {row}',
    unknownChannel: 'Pilih saluran daripada Tetapan: “{word}” tiada di situ',
    channelUntagged: 'Isi sumber dan medium “{word}” di Tetapan',
    newWord: 'Tambah “{word}” di Tetapan, atau pilih daripada senarai',
    sameInLink: '“{word}” dan “{other}” menjadi sama dalam pautan. Tukar nama salah satu di Tetapan.',
  },
  empty: 'Taip landing page dan pilih saluran: baris itu menyatakan apa yang kurang, dan pautan bertag terhasil secara automatik.',
  taggedKpi: 'Pautan bertag',
  sampleChannel: 'Rakan niaga',
  sampleItems: { first: 'Kisah pelanggan', second: 'Sebelum dan selepas', third: 'Di sebalik tabir' },
  columns: {
    landing: { label: 'Landing page', note: 'Alamat penuh bermula dengan https://. Tag lama diganti, yang lain kekal.' },
    channel: {
      label: 'Saluran',
      note: 'Di mana pautan akan disiarkan. Pilih daripada senarai di Tetapan; ia menentukan sumber dan medium.',
    },
    format: { label: 'Format', note: 'Jenis hantaran. Pilih daripada senarai.' },
    concept: { label: 'Konsep', note: 'Idea atau sudut yang diuji. Pilih daripada senarai.' },
    creator: { label: 'Pencipta kandungan', note: 'Siapa yang membuatnya atau bercakap di dalamnya. Pilih daripada senarai.' },
    batch: { label: 'Kelompok', note: 'Kelompok produksi, seperti b03. Pilih daripada senarai.' },
    source: { label: 'Sumber', note: 'utm_source, dikira daripada saluran.' },
    medium: { label: 'Medium', note: 'utm_medium, dikira daripada saluran.' },
    campaign: { label: 'Kempen', note: 'utm_campaign, dikira mengikut corak di Tetapan.' },
    content: { label: 'Kandungan', note: 'utm_content, dikira mengikut corak di Tetapan.' },
    id: { label: 'Id', note: 'utm_id, diberi sekali dan tidak berubah.' },
    tagged: { label: 'Pautan bertag', note: 'Alamat untuk disiarkan. Salin tanpa mengubahnya. Dikira secara automatik.' },
    ga4: { label: 'Saluran GA4', note: 'Saluran tempat Google Analytics 4 akan mengira lawatan. Dikira secara automatik.' },
    problems: {
      label: 'Masalah',
      note: 'Apa yang tidak kena dengan pautan dan cara membaikinya; ✓ jika sudah disemak dan baik. Kosong tanpa add-on.',
    },
    item: { label: 'Item kandungan', note: 'Tajuk hantaran yang membawa pautan ini.' },
    postedOn: { label: 'Disiarkan pada', note: 'Hari pautan disiarkan. “Semak” di panel sisi mengambil yang terkini.' },
    postUrl: {
      label: 'Pautan dalam hantaran',
      note: 'Pautan yang sebenarnya ada dalam hantaran. Terisi secara automatik apabila anda mengisi tarikh siaran; ganti jika pautan dalam hantaran berbeza.',
    },
    clicks: { label: 'Klik', note: 'Sesi atau klik daripada laporan, ditulis oleh “Hasil” di panel sisi.' },
    primary: { label: 'Penukaran', note: 'Berapa kali penukaran dalam Tetapan berlaku.' },
    microOne: { label: 'Mikro 1', note: 'Berapa kali langkah pertama dalam Tetapan berlaku.' },
    microTwo: { label: 'Mikro 2', note: 'Berapa kali langkah kedua dalam Tetapan berlaku.' },
    rate: { label: 'Kadar penukaran', note: 'Penukaran dibahagi klik. Dikira secara automatik.' },
  },
};
