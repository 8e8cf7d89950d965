/** What the wizard says about a typed target, in Malay. Part of ../sidebar; same rules. */
import type { SidebarTexts } from '../../../language';

export const target: SidebarTexts['wizard']['target'] = {
  blank: 'Jika kosong, {target} daripada playbook digunakan.',
  example: 'Jumlah contoh: gantikan dengan jumlah anda.',
  atLeast: 'Dibaca sebagai sekurang-kurangnya {value}',
  atMost: 'Dibaca sebagai paling banyak {value}',
  between: 'Dibaca sebagai {low} hingga {high}',
  change: 'Dibaca sebagai {change} daripada nilai asas',
  changeTo: 'Dibaca sebagai {goal}: {change} daripada {base}',
  either: 'Tulis {one} atau {other}.',
  unit: '“{unit}” bukan unit KPI ini.',
  points: 'Mata peratusan hanya sesuai untuk KPI dalam %.',
  reversed: 'Tulis angka yang lebih kecil dahulu.',
  unreadable: 'Tulis nilai seperti {example}, atau perubahan seperti +20%.',
  higher: 'Di sini lebih tinggi lebih baik: sasaran mesti melebihi {base}.',
  lower: 'Di sini lebih rendah lebih baik: sasaran mesti di bawah {base}.',
  same: 'Itu nilai asas itu sendiri.',
  ofZero: 'Perubahan daripada sifar tetap sifar: tulis satu nilai.',
};
