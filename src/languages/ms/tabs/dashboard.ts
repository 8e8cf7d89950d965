/** Dashboard in Malay; shape in ../../en/tabs/dashboard. */
import type { TabTexts } from '../../language';

export const dashboard: TabTexts['dashboard'] = {
  summary: '{action} perlu tindakan · {due} angka belum diisi · mesyuarat {day}',
  summaryNone: 'Tiada yang perlu tindakan · {due} angka belum diisi · mesyuarat {day}',
  starCard: '★ {kpi}',
  starQuality: 'Kualiti',
  starBusiness: 'Perniagaan',
  example: 'Angka contoh daripada playbook: gantikan dengan angka anda atau sahkan.',
  chart: { title: '{kpi}', value: 'Sebenar', baseline: 'Nilai asas', target: 'Sasaran', forecast: 'Unjuran', week: 'Minggu' },
  groups: { analysis: 'Analisis', setup: 'Tetapan' },
  columns: {
    star: { label: '★', note: 'North star: satu KPI kualiti, satu KPI perniagaan. Taip ★ untuk memilih; kekalkan dua.' },
    kpi: { label: 'KPI', note: 'Angka yang menjadi panduan anda. Namakan semula, atau tambah di baris kosong pertama.' },
    status: {
      label: 'Status',
      note: 'Dikira daripada rekod terakhir, sasaran dan hari kitaran. Untuk menukarnya, guna “Status sendiri” di lajur Tetapan.',
    },
    now: { label: 'Kini', note: 'Nilai semasa. Taip angka di sini dan ia menjadi rekod hari ini.' },
    target: { label: 'Sasaran', note: 'Nilai yang perlu dicapai pada hari 90, dibaca daripada “Sasaran seperti ditaip” di lajur Tetapan.' },
    doNow: { label: 'Buat sekarang', note: 'Tindakan paling mendesak bagi KPI ini. Kosong jika semuanya baik.' },
    progress: {
      label: 'Kemajuan',
      note: 'Jarak yang sudah dilalui dari nilai asas ke sasaran. Garis menunjukkan di mana anda sepatutnya berada hari ini.',
    },
    baseline: {
      label: 'Nilai asas',
      note: 'Titik permulaan anda. Taip angka sendiri; tulisan condong kelabu ialah contoh dan tidak dikira selagi belum disahkan.',
    },
    trend: { label: 'Trend', note: 'Rekod kitaran ini, yang terawal di kiri.' },
    owner: { label: 'PIC', note: 'Siapa yang bertanggungjawab atas KPI ini. Pilih nama daripada Tetapan.' },
    next: { label: 'Rekod seterusnya', note: 'Hari angka seterusnya perlu diisi, daripada rekod terakhir dan kekerapan.' },
    expected: { label: 'Sepatutnya kini', note: 'Nilai yang tepat mengikut pelan hari ini.' },
    outlook: {
      label: 'Jangkaan',
      note: 'Sama ada sasaran mungkin tercapai, belum pasti atau sukar dicapai pada hari 90. Perlu 8 rekod dalam 28 hari.',
    },
    forecast: { label: 'Unjuran', note: 'Nilai pada hari 90 jika arah kitaran ini berterusan.' },
    unusual: { label: 'Luar kebiasaan', note: 'Nilai di luar turun naik biasa dari minggu ke minggu. Perlu 8 rekod.' },
    last: { label: 'Rekod terakhir', note: 'Hari angka terkini.' },
    computed: { label: 'Status dikira', note: 'Status jika anda tidak memilih status sendiri.' },
    typedTarget: {
      label: 'Sasaran seperti ditaip',
      note: 'Taip 48%, +20%, -15%, +0.5 pp, ≥ 90% atau 10–15. Tanda di hadapan peratus bermaksud berbanding nilai asas.',
    },
    reading: { label: 'Dibaca sebagai', note: 'Cara sasaran difahami. Jika bukan itu maksudnya, tulis semula sasaran.' },
    threshold: { label: 'Ambang', note: 'Melepasi nilai ini, tindakan perlu segera. Taip < 35% atau > 55%; kosong jika tiada.' },
    thresholdAction: {
      label: 'Tindakan di ambang',
      note: 'Apa yang dibuat apabila ambang dilepasi. Paling banyak 60 aksara, dipaparkan di Buat sekarang.',
    },
    action: {
      label: 'Jika bawah nilai asas',
      note: 'Apa yang dibuat apabila KPI jatuh di bawah nilai asas. Paling banyak 60 aksara, dipaparkan di Buat sekarang.',
    },
    cadence: { label: 'Kekerapan semakan', note: 'Berapa kerap angka perlu diisi. Pilih daripada senarai.' },
    override: {
      label: 'Status sendiri',
      note: 'Status pilihan anda menggantikan yang dikira. Pilih daripada senarai; kosongkan untuk kembali.',
    },
    reason: { label: 'Sebab', note: 'Sebab status atau sasaran diubah.' },
    definition: { label: 'Definisi', note: 'Apa yang dikira dan dibahagi dengan apa. Persetujui sekali, kemudian kekalkan.' },
    source: { label: 'Nilai asas daripada', note: 'Ditaip, rekod sebelum hari 1, atau fasa pengukuran. Pilih daripada senarai.' },
    dataSource: { label: 'Sumber', note: 'Di mana angka dibaca: alat dan laporan.' },
    typedBaseline: { label: 'Nilai asas ditaip', note: 'Nilai asas anda sendiri. Digunakan apabila “Nilai asas daripada” ialah ditaip.' },
    unit: { label: 'Unit', note: 'Jenis angka. Pilih daripada senarai; ia menentukan format baris.' },
    better: { label: 'Lebih baik jika', note: 'Lebih tinggi, lebih rendah, atau dalam julat. Pilih daripada senarai.' },
    aggregate: { label: 'Cara dikira', note: 'Bagaimana rekod menjadi satu nilai semasa. Pilih daripada senarai.' },
  },
};
