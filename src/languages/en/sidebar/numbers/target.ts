/** What the wizard says about a typed target, in English. Part of ../sidebar; same rules. */
export const target = {
  blank: 'Blank takes the playbook’s {target}.',
  example: 'An example amount: replace it with your own.',
  atLeast: 'Reads as at least {value}',
  atMost: 'Reads as at most {value}',
  between: 'Reads as {low} to {high}',
  change: 'Reads as {change} on the baseline',
  changeTo: 'Reads as {goal}: {change} on {base}',
  either: 'Write {one} or {other}.',
  unit: '“{unit}” is not this KPI’s unit.',
  points: 'Percentage points fit KPIs in % only.',
  reversed: 'Write the smaller number first.',
  unreadable: 'Write a value such as {example}, or a change such as +20%.',
  higher: 'Higher is better here: the target must lie above {base}.',
  lower: 'Lower is better here: the target must lie below {base}.',
  same: 'That is the baseline itself.',
  ofZero: 'A change of nothing is nothing: write a value.',
} as const;
