/** What the panel Check says about taking back the last step, in Malay; shape in en/sidebar/taking-back. */
import type { SidebarTexts } from '../../language';

export const takingBack: SidebarTexts['takingBack'] = {
  title: 'Batalkan langkah terakhir',
  hint: 'Apa yang terakhir ditulis oleh Quarterdeck di sini: angka, pautan, tugasan, import. Hanya yang belum diubah sesiapa selepas itu. Untuk yang anda taip sendiri, guna Buat asal dalam Google Sheets.',
  look: 'Lihat apa yang terlibat',
  rows: '{tab}: {n} baris ditambah',
  cells: '{tab}: {n} sel diubah',
  left: 'Kekal, kerana sudah diubah selepas itu: {rows}',
  row: '{tab} baris {row}',
  nothing: 'Tiada apa-apa untuk dibatalkan.',
  tooLong:
    'Langkah terakhir mengubah lebih banyak daripada yang diingati di sini. Untuk kembali, gunakan Fail > Sejarah versi dalam Google Sheets.',
  yes: 'Batalkan langkah ini',
  done: 'Sudah dibatalkan.',
};
