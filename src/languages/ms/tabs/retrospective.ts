/** What the page of a closed cycle says in Malay; it stays in the language it was written in. Part of the tabs' texts, see ../tabs.ts. */
import type { TabTexts } from '../../language';

export const retrospective: TabTexts['retrospective'] = {
  title: '{name} · ditutup pada {day}, hari {n} daripada 90',
  /** Behind the word for missed. */
  by: ', beza {by}',
  columns: {
    line: 'Apa yang dicapai',
    baseline: 'Nilai asas',
    target: 'Sasaran',
    final: 'Nilai akhir',
    status: 'Keputusan',
    said: 'Dalam satu ayat: mengapa?',
  },
  unsaid: '– Tiada ayat',
  groups: { keep: 'Teruskan', stop: 'Hentikan', try: 'Cuba seterusnya' },
  lessons: {
    reached: 'Tercapai: {kpis}',
    rule_helped: '{rule}: membantu {helped} daripada {judged} kali',
    test_kept: '{test} → {kept}{note}',
    library_better: '{name}: {lift} berbanding hantaran biasa',
    library_worse: '{name}: {lift} berbanding hantaran biasa',
    go_on: '{subject}{note}',
    worse: 'Lebih lemah daripada permulaan: {kpis}',
    rule_retire: '{rule}: tidak pernah membantu dalam {judged} kali',
    stopped: '{subject}{note}',
    missed: 'Tidak tercapai – cara lain atau sasaran lain: {kpis}',
    too_easy: 'Tercapai sebelum separuh masa – terlalu mudahkah sasarannya? {kpis}',
    unmeasured: 'Tidak pernah diukur – ukur atau tinggalkan: {kpis}',
    test_runs: 'Masih diuji: {test}',
    undecided: 'Belum diputuskan: {subject}{note}',
  },
  tasks: 'Tugasan: {done} daripada {all} selesai',
  more: '{n} lagi',
};
