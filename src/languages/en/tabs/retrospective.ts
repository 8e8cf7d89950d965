/** What the page of a closed cycle says in English; it stays in the language it was written in. Part of the tabs' texts, see ../tabs.ts. */
export const retrospective = {
  title: '{name} · closed on {day}, day {n} of 90',
  /** Behind the word for missed. */
  by: ' by {by}',
  columns: {
    line: 'What was reached',
    baseline: 'Baseline',
    target: 'Target',
    final: 'Final value',
    status: 'Verdict',
    said: 'In a sentence: why?',
  },
  /** In the place of a sentence that is missing. */
  unsaid: '– No sentence',
  groups: { keep: 'Keep', stop: 'Stop', try: 'Try next' },
  lessons: {
    reached: 'Reached: {kpis}',
    rule_helped: '{rule}: helped {helped} of {judged} {judged|time|times}',
    test_kept: '{test} → {kept}{note}',
    library_better: '{name}: {lift} against posts as usual',
    library_worse: '{name}: {lift} against posts as usual',
    go_on: '{subject}{note}',
    worse: 'Worse than at the start: {kpis}',
    rule_retire: '{rule}: never helped in {judged} firings',
    stopped: '{subject}{note}',
    missed: 'Missed – another way, or another target: {kpis}',
    too_easy: 'Reached before half-time – was the target too easy? {kpis}',
    unmeasured: 'Never measured – measure it or leave it out: {kpis}',
    test_runs: 'Still being tested: {test}',
    undecided: 'Still open: {subject}{note}',
  },
  tasks: 'Tasks: {done} of {all} done',
  more: '{n} more',
} as const;
