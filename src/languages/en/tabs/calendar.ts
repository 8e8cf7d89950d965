/** What the tab Calendar says in English; headings of what comes from Content are those of Content. Part of the tabs' texts, see ../tabs.ts. */
export const calendar = {
  day: { label: 'Day', note: 'The next 14 days, by Publish on in Content. Below it: who looks after that day of the batch week.' },
  work: { label: 'Batch week', note: 'What your playbook does on this weekday.' },
  taken: 'Comes from Content. Change it there.',
  note: 'No KPI yet, or a day outside the locked time windows.',
  window: { label: 'Time window', note: 'One a row: “Tue 17–19”. Keep your two best for three weeks.' },
  locked: { label: 'Locked since', note: 'First day of the three weeks.' },
  says: {
    noKpi: 'No KPI',
    outside: 'Outside the time windows',
    weekOff: 'Week off',
    pace: 'Posts in 7 + 7 days, at least {least} each: {list}',
    none: 'Type two time windows and lock them for three weeks.',
    unread: '“{text}”: which weekday?',
    notTwo: '{n} {n|window|windows} instead of two',
    unlocked: '{text}: locked since when?',
    locked: '{text}: locked until {day}',
    over: '{text}: lock ended {day}, choose again',
  },
} as const;
