/** What the KPI, CYCLE and CHANNEL functions say in Malay; shape and rules in en/functions. */
import type { FunctionTexts, SentenceTexts } from '../en/functions';

export const functions: FunctionTexts = {
  choices: {
    better: { higher: 'lebih tinggi|tinggi|naik', lower: 'lebih rendah|rendah|turun', inside: 'dalam julat' },
    cadence: { weekly: 'mingguan', two_weeks: '2 minggu sekali|dua minggu sekali', monthly: 'bulanan', quarterly: 'suku tahunan' },
    how: { last: 'nilai terakhir|terakhir', mean: 'purata', sum: 'jumlah', pooled: 'kadar gabungan', median: 'median' },
  },
  outlook: { likely: 'Dijangka tercapai', open: 'Belum pasti', unlikely: 'Sukar tercapai' },
  trend: { rises: 'Naik', falls: 'Turun', flat: 'Mendatar' },
  unusual: {
    high: 'Luar biasa tinggi',
    low: 'Luar biasa rendah',
    run_above: '8 berturut-turut atas purata',
    run_below: '8 berturut-turut bawah purata',
    usual: 'Seperti biasa',
  },
};

export const sentences: SentenceTexts = {
  unequal_sizes: '{first} ada {firstSize} sel dan {second} ada {secondSize}: samakan baris dan lajur, atau beri satu sel sahaja.',
  not_a_column: '{name} mempunyai {size} sel: beri satu lajur sahaja.',
  cell_error: '{name} mengandungi ralat {text}: betulkan sel itu dahulu.',
  not_a_value: '{name} ialah “{text}”, bukan nombor: taip angka seperti 0.42 atau 42%.',
  date_not_number: '{name} ialah tarikh: taip nombor, atau format sel itu sebagai nombor.',
  date_not_text: '{name} telah bertukar menjadi tarikh: format sel itu sebagai teks biasa dan taip semula.',
  not_a_day: '{name} ialah “{text}”, bukan tarikh: gunakan sel tarikh atau teks seperti 2026-10-05.',
  date_with_time: '{name} mengandungi waktu: balut dengan INT() supaya tinggal tarikh sahaja.',
  not_a_word: '{name} ialah “{text}”: gunakan salah satu daripada {allowed}.',
  out_of_range: '{name} ialah {value}: gunakan nombor dari {low} hingga {high}.',
  too_few_columns: 'in_a_row ialah {needed}, tetapi values hanya ada {given} lajur: letak nilai terakhir setiap baris bersebelahan.',
  too_large: 'Nombor terlalu besar untuk dikira: semak semula.',
  no_phases: 'names dan first_days tiada fasa: beri nama dan hari pertama dari 1 hingga 90 bagi setiap fasa.',
  negative_amount: '{name} mengandungi {value}: jumlah tidak boleh kurang daripada sifar.',
  no_amounts: 'Jumlah semua saluran ialah 0: beri sekurang-kurangnya satu nilai melebihi 0.',
  bound_needed: 'Tulis ambang dengan tandanya, seperti “< 35%” atau “> 55%”, atau nombor biasa sebagai had bawah.',
  target_as_number: 'Beri sasaran sebagai nombor atau had seperti “≥ 90%”; tukar perubahan kepada nilai dengan KPI_TARGET dahulu.',
  ambiguous_number: '“{text}” boleh dibaca {one} atau {other}: buang pemisah ribu, atau nyatakan pemisah perpuluhan.',
  unknown_unit: '“{text}”: “{unit}” tidak difahami di sini. Tulis {one} atau {other}.',
  ambiguous_duration: '“{text}” boleh jadi {one} saat atau {other} minit: tulis angkanya dalam unit KPI ini.',
  unreadable_target: '“{text}” bukan sasaran: tulis seperti 48%, 180 000, ≥ 90%, 10–15, +20% atau +0.5 pp.',
  wrong_unit: '“{text}” menggunakan unit {unit}: gunakan unit KPI ini ({expected}).',
  ambiguous_percent: '“{text}” tiada %: tulis {one} atau {other}.',
  percent_on_other_unit: '“{text}” ialah peratus tetapi KPI ini bukan: tulis {one} bagi nilai atau {other} bagi perubahan.',
  ambiguous_sign: '“{text}” boleh jadi nilai atau perubahan: tulis {one} atau {other}.',
  points_need_percent: '“{text}”: mata peratusan memerlukan KPI yang diukur dalam %.',
  range_reversed: '“{text}” terbalik: letak nombor yang lebih kecil dahulu.',
  baseline_missing: 'Sasaran ini memerlukan nilai asas: isi dahulu.',
  relative_to_zero: 'Perubahan peratus memerlukan nilai asas selain 0: tulis sasaran sebagai nilai.',
  target_equals_baseline: 'Sasaran sama dengan nilai asas: pilih sasaran yang lebih baik daripada nilai asas.',
  target_not_better: 'Sasaran tidak lebih baik daripada nilai asas sedangkan nilai {better} adalah lebih baik: semak kedua-duanya.',
  inside_needs_range: 'KPI yang perlu kekal dalam had memerlukan julat seperti 10–15.',
};
