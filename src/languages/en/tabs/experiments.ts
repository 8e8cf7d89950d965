/** Experiments in English: one row per test. Used by src/tabs/experiments. */
export const experiments = {
  /** Hypotheses of the example's team. */
  samples: {
    hook: 'A question in the first second lifts clicks',
    length: 'Videos under 30 seconds hold people longer',
    caption: 'Captions in capitals lift clicks',
    learned: 'Capitals read like an advertisement.',
    threshold: '+20%',
  },
  hypothesis: { label: 'Hypothesis', note: 'One sentence: what you change, and what should happen. One row per test.' },
  verdict: {
    label: 'So far',
    note: 'What the test has shown, true however often you look. Clear from 20 : 1 against luck, likely from 5 : 1.',
  },
  evidence: { label: 'Evidence', note: 'Odds against luck, and how large the difference may be. Computed from the counts on the right.' },
  next: { label: 'Next', note: 'What to do, or what is still missing. Computed.' },
  kept: { label: 'Kept', note: 'The version you go on with: A, B or C. A letter here closes the test.' },
  learned: { label: 'Learned', note: 'One sentence you will still understand in a year.' },
  kpi: { label: 'Primary KPI', note: 'The one KPI that decides. Pick from the list; it says whether more or less is better.' },
  threshold: { label: 'Threshold', note: 'The smallest change worth having: +20%, +0.5 pp or ≥ 1.2%; -15% where less is better.' },
  owner: { label: 'Owner', note: 'Who runs the test. Pick a name from Setup.' },
  started: { label: 'Started', note: 'First day of the test. From it the weeks still needed are worked out.' },
  successes: { label: 'Hits', note: 'Clicks, saves or sales of this version: a count, not a rate.' },
  trials: {
    label: 'Views',
    note: 'Views, visits or sends of this version. Put several posts into each version: one viral post is no winner.',
  },
  from: {
    label: 'Concept',
    note: 'Instead of counts: a concept from Setup or the title of an item. Its results count as values per post where its KPI is that of the test, else clicks and conversions of its links.',
  },
  guardrail: { label: 'Guardrail', note: 'A KPI that must not get worse while this test runs. Its counts stand on the right.' },
  guard: { label: 'Guardrail hits', note: 'Count of the guardrail for this version, of the same views. Leave blank without a guardrail.' },
  values: {
    label: 'Values per post',
    note: 'Instead of counts: one value per post in the order posted, such as 1.2; 0.9; 1.4. The versions take turns.',
  },
} as const;
