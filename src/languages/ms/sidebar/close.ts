/** The panel Close in Malay; shape in ../../en/sidebar/close. */
import type { SidebarTexts } from '../../language';

export const close: SidebarTexts['close'] = {
  title: 'Tutup kitaran',
  over: '90 hari {name} sudah tamat. Tutup kitaran untuk menyimpan pencapaiannya.',
  hint: 'Keadaan pada {day}, hari {n} daripada 90. Penutupan menulis halaman Retrospektif dan mengekalkan semua angka pada hari itu.',
  closed: 'Ditutup pada {day}, hari {n} daripada 90.',
  thawed: '“Papar setakat” dalam Tetapan telah diubah, jadi tab tidak lagi menunjukkan hari penutupan. Halaman itu kekal seperti asal.',
  moved:
    'Angka diubah selepas penutupan: {kpis}. Halaman kekal seperti asal, dan kitaran seterusnya bermula daripada apa yang tertulis padanya.',
  reached: '{n} daripada {all} KPI tercapai.',
  tasks: '{done} daripada {all} tugasan selesai.',
  unmeasured: 'Tidak pernah diukur: {kpis}',
  target: 'sasaran {target}',
  why: 'Mengapa? Satu ayat',
  tooEasy: 'Adakah sasarannya terlalu mudah?',
  close: 'Tutup kitaran',
  unsaid: 'Masih tanpa ayat: {kpis}. Tulis di atas, atau tutup tanpanya.',
  closeWithout: 'Tutup tanpa ayat',
  freeze: 'Kembali ke hari penutupan',
  save: 'Simpan ayat',
  show: 'Tunjuk halaman',
  print: 'Untuk mencetak atau menyimpan sebagai PDF: Fail → Cetak, A4, potret, jidar sempit.',
  beside: 'Bandingkan dengan kitaran terdahulu',
  besideNone: 'Tiada kitaran terdahulu yang ditutup dalam fail ini.',
  nextTitle: 'Kitaran seterusnya',
  nextText:
    'Tab “{name}” disembunyikan dan kekal lengkap. Kitaran seterusnya bermula dengan nilai akhirnya, saluran dan apa yang anda tanda di sini.',
  takeAlong: 'Bawa bersama',
  handsOn: {
    tasks: '{n} tugasan belum selesai',
    people: '{n} orang',
    words: '{n} perkataan pautan',
    tests: '{n} ujian yang masih berjalan, bersama kiraannya',
    library: '{n} entri pustaka',
  },
  open: '{n} tugasan belum selesai untuk disambung',
  noRoom: 'Tiada ruang lagi untuk: {tasks}. Semuanya kekal dalam Pelan 90 hari kitaran ini.',
  keepLearned: 'Simpan pengajaran kitaran ini sebagai playbook sendiri',
  learnedText: 'Kitaran seterusnya bermula dengannya: {learned}. Ia kekal sebagai pilihan untuk kitaran lain.',
  learned: {
    targets: '{n} sasaran seperti yang dicapai',
    rules: '{n} peraturan tanpa kesan dikeluarkan',
    reasons: '{n} sebab daripada anda',
    formats: '{n} format mengikut bukti',
  },
  next: 'Mulakan kitaran seterusnya…',
};
