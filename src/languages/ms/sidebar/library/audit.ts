/** What the audit of past posts says, in Malay; shape in ../../../en/sidebar/library/audit. */
import type { SidebarTexts } from '../../../language';

export const audit: SidebarTexts['audit'] = {
  title: 'Audit hantaran lama',
  hint: 'Tampal 30 hantaran terakhir, atau 20 terbaik dan 20 terlemah: satu hasil dan beberapa label setiap satu, seperti hook, topik, panjang, CTA. Hanya yang anda simpan meninggalkan pelayar.',
  result: 'Hasil',
  better: 'Lebih baik jika',
  sides: { higher: 'lebih tinggi', lower: 'lebih rendah' },
  kinds: { pillar: 'Pilar atau topik', format: 'Format', hook: 'Hook', angle: 'Sudut', cta: 'Seruan bertindak', other: 'Label lain' },
  posts: '{n} hantaran dengan hasil',
  tooFew: 'Tiada keputusan: perlu {n} hantaran dengan hasil berbeza.',
  compared: '{best} terbaik di sebelah {weakest} terlemah. Keputusan mengambil kira bilangan label.',
  none: 'Tiada label tiga hantaran atau lebih yang menonjol.',
  shares: '{up} daripada {best} terbaik, {down} daripada {weakest} terlemah',
  strengths: { clear: 'jelas', likely: 'dijangka', direction: 'petunjuk awal' },
  keep: 'Simpan dalam Pustaka',
  kept: 'Dalam Pustaka.',
};
