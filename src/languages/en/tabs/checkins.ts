/**
 * Check-ins in English: one row per value, due rows on top. Used by src/tabs/checkins.ts.
 */
export const checkins = {
  due: '{n} {n|number|numbers} due: fill the yellow {n|cell|cells}',
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
    counts: {
      label: 'Counts as',
      note: 'What the row counts for: the week of a total. ◆ says why it does not count, or asks about it; – names what counts instead. Computed.',
    },
    state: { label: 'Status', note: 'Due, late or entered. Computed.' },
  },
  states: { due: 'Due', late: '{n} {n|day|days} late', entered: 'Entered' },
  /** How a row is read: what stands in it, and after the row’s number in the sheet check. At most 44 characters before the texts put in. */
  readings: {
    among: '1 of {n} days in “{column}”',
    no_day: '◆ No date',
    no_kpi: '◆ No KPI',
    half_rate: '◆ “{one}” and “{two}” are both needed',
    future: '◆ In the future',
    bad_day: '◆ “{text}” is not a date',
    not_a_number: '◆ “{text}” is not a number',
    other_unit: '◆ “{text}” is in another unit',
    two_readings: '◆ “{text}”: {one} or {other}?',
    unknown: '◆ No KPI “{text}”',
    unknownNear: '◆ Unknown KPI. “{near}”?',
    outside: '◆ Outside the cycle ({from} – {to})',
    replaced: '– Another row has the {period}',
    replacedDay: '– Another row has {day}',
    later: '– Later than {day}, the day shown',
    above: '◆ More than 100%?',
    negative: '◆ Below zero?',
    far: '◆ Far from {last}?',
    unconfirmed: '◆ {value}? Counts once a note confirms it',
    confirmed: 'Confirmed',
    settle: 'A note in the row says that it is right.',
  },
} as const;
