/** Links in Malay; shape in ../../en/tabs/links. */
import type { TabTexts } from '../../language';

export const links: TabTexts['links'] = {
  state: { ready: 'Sedia disalin', missing: 'Isi {list}', duplicate: 'Sama dengan baris {row}' },
  columns: {
    landing: { label: 'Halaman pendaratan', note: 'Alamat penuh bermula dengan https://. Tanda lama diganti, yang lain kekal.' },
    channel: {
      label: 'Saluran',
      note: 'Di mana pautan akan disiarkan. Pilih daripada senarai di Tetapan; ia menentukan sumber dan medium.',
    },
    format: { label: 'Format', note: 'Jenis hantaran. Pilih daripada senarai.' },
    concept: { label: 'Konsep', note: 'Idea atau sudut yang diuji. Pilih daripada senarai.' },
    creator: { label: 'Pencipta', note: 'Siapa yang membuatnya atau bercakap di dalamnya. Pilih daripada senarai.' },
    batch: { label: 'Kelompok', note: 'Kelompok produksi, seperti b03. Pilih daripada senarai.' },
    source: { label: 'Sumber', note: 'utm_source, dikira daripada saluran.' },
    medium: { label: 'Medium', note: 'utm_medium, dikira daripada saluran.' },
    campaign: { label: 'Kempen', note: 'utm_campaign, dikira daripada kitaran, konsep dan kelompok.' },
    content: { label: 'Kandungan', note: 'utm_content, dikira daripada format dan pencipta.' },
    id: { label: 'Id', note: 'utm_id, diberi sekali dan tidak berubah.' },
    tagged: { label: 'Pautan bertanda', note: 'Alamat untuk disiarkan. Salin seadanya. Dikira.' },
    ga4: { label: 'Saluran GA4', note: 'Saluran tempat Google Analytics 4 akan mengira lawatan. Dikira.' },
    problems: { label: 'Masalah', note: 'Apa yang tidak kena dengan pautan dan cara membaikinya. Kosong jika baik.' },
    item: { label: 'Item kandungan', note: 'Hantaran yang membawa pautan ini. Pilih daripada Kandungan.' },
  },
};
