/**
 * Links in English: one row per tagged link. Used by src/tabs/links.ts.
 */
export const links = {
  state: {
    missing: 'Fill in {list}',
    duplicate: 'Same as row {row}',
    unknownChannel: 'Pick a channel from Setup: “{word}” is not there',
    channelUntagged: 'Fill in source and medium of “{word}” in Setup',
    newWord: 'Add “{word}” in Setup, or pick from the list',
    sameInLink: '“{word}” and “{other}” read the same in a link. Rename one of them in Setup.',
  },
  /** Above a table without a link. */
  empty: 'Type a landing page and pick a channel: the row says what is missing, and the tagged URL comes by itself.',
  taggedKpi: 'Tagged links',
  sampleChannel: 'Partner',
  sampleItems: { first: 'Customer story', second: 'Before and after', third: 'Behind the scenes' },
  columns: {
    landing: { label: 'Landing page', note: 'Full address that starts with https://. Old tags in it are replaced, everything else stays.' },
    channel: { label: 'Channel', note: 'Where the link will be posted. Pick from the list in Setup; it decides source and medium.' },
    format: { label: 'Format', note: 'Kind of post. Pick from the list.' },
    concept: { label: 'Concept', note: 'Idea or angle being tested. Pick from the list.' },
    creator: { label: 'Creator', note: 'Who made it or speaks in it. Pick from the list.' },
    batch: { label: 'Batch', note: 'Production batch, such as b03. Pick from the list.' },
    source: { label: 'Source', note: 'utm_source, computed from the channel.' },
    medium: { label: 'Medium', note: 'utm_medium, computed from the channel.' },
    campaign: { label: 'Campaign', note: 'utm_campaign, computed by the pattern in Setup.' },
    content: { label: 'Content', note: 'utm_content, computed by the pattern in Setup.' },
    id: { label: 'Id', note: 'utm_id, given once and never changed.' },
    tagged: { label: 'Tagged URL', note: 'The address to post. Copy it as it is. Computed.' },
    ga4: { label: 'GA4 channel', note: 'The channel under which Google Analytics 4 will count the visit. Computed.' },
    problems: {
      label: 'Problems',
      note: 'What is wrong with the link and how to fix it; ✓ when it was checked and is fine. Empty without the add-on.',
    },
    item: { label: 'Content item', note: 'The post that carries the link, by its title.' },
    postedOn: { label: 'Posted on', note: 'The day the link was posted. The audit takes the latest.' },
    postUrl: {
      label: 'Link in the post',
      note: 'The link as it really appears in the post. Filled in when you enter the posting date; replace it where the post says otherwise.',
    },
    clicks: { label: 'Clicks', note: 'Sessions or clicks from a report, written by “Results” in the sidebar.' },
    primary: { label: 'Conversions', note: 'How often the conversion named in Setup happened.' },
    microOne: { label: 'Micro 1', note: 'How often the first step named in Setup happened.' },
    microTwo: { label: 'Micro 2', note: 'How often the second step named in Setup happened.' },
    rate: { label: 'Conversion rate', note: 'Conversions divided by clicks. Computed.' },
  },
} as const;
