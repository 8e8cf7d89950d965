/** Check-ins in Malay; shape in ../../en/tabs/checkins. */
import type { TabTexts } from '../../language';

export const checkins: TabTexts['checkins'] = {
  due: '{n} angka belum diisi: isi sel kuning',
  total: 'Semua saluran',
  columns: {
    date: {
      label: 'Tarikh',
      note: 'Hari yang diwakili nilai ini. Sudah terisi bagi baris yang perlu diisi; ubah jika angka itu untuk tarikh lebih awal.',
    },
    kpi: { label: 'KPI', note: 'Pilih daripada senarai.' },
    channel: { label: 'Saluran', note: 'Kosong untuk jumlah. Pilih saluran hanya jika anda mengisi semua saluran bagi hari itu.' },
    value: {
      label: 'Nilai',
      note: 'Taip angka dalam unit yang ditunjukkan: 42 untuk 42%. Kosongkan jika anda memberi kedua-dua angka di kanan.',
    },
    numerator: {
      label: 'Bilangan',
      note: 'Bagi kadar: apa yang berlaku, seperti klik atau lead. Tidak wajib, tetapi status menjadi lebih tepat.',
    },
    denominator: { label: 'Daripada', note: 'Bagi kadar: daripada berapa banyak, seperti impression atau klik.' },
    note: { label: 'Catatan', note: 'Apa-apa yang menjelaskan angka: kempen, cuti, ralat penjejakan.' },
    by: { label: 'Oleh', note: 'Siapa yang mengisinya.' },
    counts: {
      label: 'Dikira sebagai',
      note: 'Untuk apa baris ini dikira: minggu bagi suatu jumlah. ◆ memberitahu sebab baris tidak dikira, atau bertanya tentangnya; – memberitahu apa yang dikira sebagai gantinya. Dikira secara automatik.',
    },
    state: { label: 'Keadaan', note: 'Belum diisi, lewat atau sudah diisi. Dikira secara automatik.' },
  },
  states: { due: 'Belum diisi', late: 'Lewat {n} hari', entered: 'Sudah diisi' },
  readings: {
    among: '1 daripada {n} hari dalam “{column}”',
    no_day: '◆ Tiada tarikh',
    no_kpi: '◆ Tiada KPI',
    half_rate: '◆ “{one}” dan “{two}” kedua-duanya perlu',
    future: '◆ Tarikh akan datang',
    bad_day: '◆ “{text}” bukan tarikh',
    not_a_number: '◆ “{text}” bukan nombor',
    other_unit: '◆ “{text}” memakai unit lain',
    two_readings: '◆ “{text}”: {one} atau {other}?',
    unknown: '◆ Tiada KPI “{text}”',
    unknownNear: '◆ KPI tidak dikenali. “{near}”?',
    outside: '◆ Di luar kitaran ({from} – {to})',
    replaced: '– Baris lain ada angka {period}',
    replacedDay: '– Baris lain ada angka {day}',
    later: '– Selepas {day}, hari yang dipaparkan',
    above: '◆ Melebihi 100%?',
    negative: '◆ Di bawah sifar?',
    far: '◆ Jauh daripada {last}?',
    unconfirmed: '◆ {value}? Dikira apabila ada catatan',
    confirmed: 'Disahkan',
    settle: 'Catatan dalam baris itu mengesahkan bahawa angkanya betul.',
  },
};
