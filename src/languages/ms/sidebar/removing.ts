/** What the sidebar says about taking Quarterdeck out of a file, in Malay; shape in en/sidebar/removing. */
import type { SidebarTexts } from '../../language';

export const removing: SidebarTexts['removing'] = {
  title: 'Buang Quarterdeck daripada fail ini',
  look: 'Lihat apa yang akan dibuang',
  keep: 'Simpan tab sebagai nilai biasa',
  keepHint: 'Seperti yang dipaparkan sekarang, tanpa formula, senarai dan warna yang mengikut nombor.',
  goes: 'Tab ini dibuang: {tabs}.',
  stays: 'Tab ini kekal sebagai nilai: {tabs}.',
  earlier: '{n} tab tersembunyi daripada kitaran terdahulu turut dibuang.',
  earlierKept: '{n} tab tersembunyi daripada kitaran terdahulu kekal sebagai nilai, kecuali yang hanya mengira.',
  beside: 'Yang disimpan di luar tab turut dibuang: playbook, draf, tanda dan nama anda.',
  own: 'Tab buatan anda sendiri dan salinan yang anda buat kekal.',
  drawing: 'Formula dalam {tabs} menggunakan tab ini dan mungkin memaparkan #REF! selepas itu.',
  noWayBack: 'Di sini tiada jalan kembali. Fail > Sejarah versi menyimpan fail seperti sekarang.',
  yes: 'Buang',
};
