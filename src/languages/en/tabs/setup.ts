/**
 * Setup in English: facts of the cycle and every list the other tabs pick from. Used by src/tabs/setup.ts.
 */
export const setup = {
  groups: {
    cycle: 'Cycle',
    people: 'People',
    channels: 'Channels',
    conversions: 'Conversions',
    utm: 'Link words',
    lists: 'Lists',
  },
  facts: {
    name: { label: 'Name', note: 'Name of the cycle, shown on every tab.' },
    playbook: { label: 'Playbook', note: 'The plan this cycle was built from. Cannot be changed in a running cycle.' },
    start: { label: 'Start', note: 'Day 1. A later start moves the whole plan.' },
    end: { label: 'End', note: 'Day 90. Computed.' },
    asOf: { label: 'Show as of', note: 'Leave empty for today. Type a day to see the workbook as it was then.' },
    measuringDays: { label: 'Measuring days', note: 'Days at the start in which no progress is expected yet.' },
    language: { label: 'Language', note: 'Language of the tabs. Change it in the Quarterdeck menu.' },
    currency: { label: 'Currency', note: 'Sign used for amounts.' },
    skippedWeeks: { label: 'Skipped weeks', note: 'Cycle weeks without work, such as 4, 12. Their tasks move on.' },
    reviewDay: { label: 'Review day', note: 'Weekday of the 30-minute review. Pick from the list.' },
    version: { label: 'Version', note: 'Version of the workbook’s shape. Do not change it.' },
  },
  columns: {
    fact: { label: 'Setting', note: 'What the setting is.' },
    value: { label: 'Value', note: 'Type or pick here. White cells are yours, grey ones are computed.' },
    person: { label: 'Name', note: 'People who can own KPIs and tasks, one a row.' },
    seat: { label: 'Seat', note: 'Data, production or community. One person may hold several: give each seat its own row.' },
    channel: { label: 'Channel', note: 'Channels of this cycle: two core and one to test, kept for all 90 days.' },
    channelRole: { label: 'Role', note: 'Core or test. Pick from the list.' },
    signal: { label: 'Win signal', note: 'The one figure that says a post won on this channel. Pick from the list.' },
    source: { label: 'utm_source', note: 'Where visitors come from, in small letters, such as instagram.' },
    medium: { label: 'utm_medium', note: 'Kind of traffic, such as social or email. GA4 sorts visits by it.' },
    conversion: { label: 'Conversion', note: 'What a visitor does that counts: one primary, two micro.' },
    conversionRole: { label: 'Kind', note: 'Primary or micro. Pick from the list.' },
    format: { label: 'Formats', note: 'Words for utm_content, one a row, small letters and hyphens.' },
    concept: { label: 'Concepts', note: 'Words for utm_campaign, one a row, small letters and hyphens.' },
    creator: { label: 'Creators', note: 'Words for utm_content, one a row, small letters and hyphens.' },
    batch: { label: 'Batches', note: 'Words for utm_campaign, one a row, such as b01.' },
  },
} as const;
