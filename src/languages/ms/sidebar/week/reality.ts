/** What the reality check of posts says, in Malay. Part of ../../sidebar; same rules. */
import type { SidebarTexts } from '../../../language';

export const reality: SidebarTexts['reality'] = {
  title: 'Semakan realiti',
  hint: 'Tampal sepuluh hantaran terakhir dengan impression, jumlah masa tonton dan klik. Data tidak keluar dari pelayar.',
  columns: { name: 'Hantaran', impressions: 'Impression', watch: 'Masa tonton, jumlah', clicks: 'Klik' },
  posts: '{n} hantaran',
  tooFew: 'Belum dapat dinilai: perlu {n} hantaran dengan impression serta masa tonton atau klik.',
  unread: '“{text}” bukan bilangan atau tempoh',
  fine: 'Impression, masa tonton dan klik selari.',
  hollow:
    '“{post}”: {impressions} impression, {times} kali ganda daripada yang ditunjukkan oleh masa tonton dan klik. Mungkin bot, capaian yang dibeli atau audiens yang salah.',
  task: 'Cari punca impression bagi “{post}”; ketepikan daripada perbandingan sehingga jelas',
  write: 'Masukkan ke Pelan 90 hari',
  written: 'Sudah dalam Pelan 90 hari.',
};
