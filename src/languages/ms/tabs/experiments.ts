/** Experiments in Malay; shape in ../../en/tabs/experiments. */
import type { TabTexts } from '../../language';

export const experiments: TabTexts['experiments'] = {
  /** Hypotheses of the example's team. */
  samples: {
    hook: 'Soalan pada saat pertama menambah klik',
    length: 'Video kurang daripada 30 saat lebih lama ditonton',
    caption: 'Kapsyen huruf besar menambah klik',
    learned: 'Huruf besar nampak seperti iklan.',
    threshold: '+20%',
  },
  hypothesis: { label: 'Hipotesis', note: 'Satu ayat: apa yang diubah dan apa yang dijangka berlaku. Satu baris bagi setiap ujian.' },
  verdict: {
    label: 'Setakat ini',
    note: 'Apa yang ditunjukkan oleh ujian ini, kekal benar walau kerap dilihat. Jelas mulai 20 : 1, dijangka mulai 5 : 1.',
  },
  evidence: { label: 'Bukti', note: 'Nisbah bukan kebetulan dan sebesar mana bezanya. Dikira daripada kiraan di sebelah kanan.' },
  next: { label: 'Seterusnya', note: 'Apa yang perlu dibuat, atau apa yang masih kurang. Dikira.' },
  kept: { label: 'Dipilih', note: 'Versi yang diteruskan: A, B atau C. Satu huruf di sini menutup ujian.' },
  learned: { label: 'Pengajaran', note: 'Satu ayat yang masih boleh difahami setahun lagi.' },
  kpi: {
    label: 'KPI utama',
    note: 'Satu KPI yang menentukan. Pilih daripada senarai; ia menyatakan sama ada lebih tinggi atau lebih rendah lebih baik.',
  },
  threshold: { label: 'Ambang', note: 'Perubahan terkecil yang berbaloi: +20%, +0.5 pp atau ≥ 1.2%; -15% jika lebih rendah lebih baik.' },
  owner: { label: 'PIC', note: 'Siapa yang menjalankan ujian. Pilih nama daripada Tetapan.' },
  started: { label: 'Mula', note: 'Hari pertama ujian. Minggu yang masih diperlukan dikira daripadanya.' },
  successes: { label: 'Kejayaan', note: 'Klik, simpanan atau jualan versi ini: kiraan, bukan kadar.' },
  trials: {
    label: 'Paparan',
    note: 'Paparan, lawatan atau hantaran mesej versi ini. Masukkan beberapa hantaran bagi setiap versi: satu hantaran tular bukan pemenang.',
  },
  from: {
    label: 'Konsep',
    note: 'Sebagai ganti kiraan: konsep daripada Tetapan atau tajuk item. Hasilnya dikira sebagai nilai setiap hantaran jika KPI sama; jika tidak, klik dan penukaran pautannya.',
  },
  guardrail: { label: 'KPI batas', note: 'KPI yang tidak boleh merosot semasa ujian. Kiraannya di sebelah kanan.' },
  guard: {
    label: 'Kiraan batas',
    note: 'Kiraan KPI batas bagi versi ini, daripada paparan yang sama. Biarkan kosong jika tiada KPI batas.',
  },
  values: {
    label: 'Nilai setiap hantaran',
    note: 'Sebagai ganti kiraan: satu nilai setiap hantaran mengikut urutan, seperti 1.2; 0.9; 1.4. Versi bergilir-gilir.',
  },
};
