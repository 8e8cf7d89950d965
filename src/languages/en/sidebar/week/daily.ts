/** What the panel of the daily ten minutes says, in English. Part of ../../sidebar; same rules. */
export const daily = {
  title: 'Ten minutes today',
  hint: 'Two numbers and what goes out today, nothing else.',
  items: 'Goes out today',
  noItems: 'Nothing is planned for today.',
  rituals: 'Every day',
  planned: 'planned for {date}',
} as const;
