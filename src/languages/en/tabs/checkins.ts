/**
 * Check-ins in English: one row per value, due rows on top. Used by src/tabs/checkins.ts.
 */
export const checkins = {
  due: '{n} {n|number|numbers} due: fill the yellow {n|cell|cells}',
  dueNone: 'No number is due. The next one: {kpi}, {day}',
  total: 'All channels',
  columns: {
    date: { label: 'Date', note: 'The day the value stands for. Filled in for due rows; change it if the number is older.' },
    kpi: { label: 'KPI', note: 'Pick from the list.' },
    channel: { label: 'Channel', note: 'Empty for the total. Pick a channel only if you enter every channel for that day.' },
    value: { label: 'Value', note: 'Type the number in the unit shown: 42 for 42%. Leave it empty if you give both counts to the right.' },
    numerator: { label: 'Count', note: 'For a rate: what happened, such as clicks or leads. Optional; makes the status more accurate.' },
    denominator: { label: 'Out of', note: 'For a rate: out of how many, such as impressions or clicks.' },
    note: { label: 'Note', note: 'Anything that explains the number: campaign, holiday, tracking error.' },
    by: { label: 'By', note: 'Who entered it.' },
    state: { label: 'Status', note: 'Due, late or entered. Computed.' },
  },
  states: { due: 'Due', late: '{n} {n|day|days} late', entered: 'Entered' },
} as const;
