/** What the panel Check says in Malay; shape in en/sidebar/check. */
import type { SidebarTexts } from '../../language';

export const check: SidebarTexts['check'] = {
  title: 'Periksa helaian',
  hint: 'Mencari apa yang dialih, dinamakan semula atau tertimpa, dan membaikinya tanpa menyentuh isian anda.',
  fine: 'Semuanya baik.',
  found: '{n} perkara perlu dilihat',
  repair: 'Baiki',
  repairAll: 'Baiki semua',
  byHand: 'Perlu dibaiki sendiri',
  show: 'Tunjuk {tab}',
  again: 'Periksa lagi',
  repaired: 'Sudah dibaiki.',
};
