/** What the tab Reviews says in English. Part of the tabs' texts, see ../tabs.ts. */
export const reviews = {
  date: { label: 'Decided on', note: 'The day of the review. One row per decision; add your own below the last one.' },
  kpi: { label: 'KPI or subject', note: 'What was decided about: a KPI from the list, or a format, a hook, a channel in your own words.' },
  value: { label: 'Value then', note: 'What the KPI stood at on that day. It stays as it was.' },
  was: { label: 'Status then', note: 'The KPI’s status on that day. It stays as it was.' },
  decision: { label: 'Decision', note: 'Scale, iterate or stop; repeat what worked; or say that you don’t know yet. Pick from the list.' },
  owner: { label: 'Owner', note: 'Who sees to it. Pick a name from Setup.' },
  until: { label: 'Look again', note: 'The day to look at it again. When it has come, Since then says so.' },
  note: { label: 'Note', note: 'What exactly was decided, and why.' },
  since: {
    label: 'Since then',
    note: 'Computed: how the KPI stands now, and whether that is better than on the day of the decision. What followed, not what was caused.',
  },
  /** Beside a decision whose day has come. */
  again: 'look again',
  /** Beside a row that no review can count. */
  lacks: {
    subject: 'About what? The subject is missing',
    day: 'When? The day is missing, or is no date',
    decision: '“{text}” is no decision of the list',
  },
} as const;
