/** The panel with the Monday message in Malay; shape in ../../en/sidebar/monday. */
import type { SidebarTexts } from '../../language';

export const monday: SidebarTexts['monday'] = {
  title: 'Mesej hari Isnin',
  hint: 'Lima baris untuk pasukan, daripada angka dan tugasan semasa. Ubah jika perlu, kemudian salin.',
  text: 'Mesej',
  copy: 'Salin',
  byHand: 'Pelayar tidak membenarkan penyalinan. Teks sudah ditandai: tekan Ctrl+C (⌘C pada Mac).',
  again: 'Tulis semula',
};
