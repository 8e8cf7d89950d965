/**
 * Links in English: one row per tagged link. Used by src/tabs/links.ts.
 */
export const links = {
  state: { ready: 'Ready to copy', missing: 'Fill in {list}', duplicate: 'Same as row {row}' },
  columns: {
    landing: { label: 'Landing page', note: 'Full address that starts with https://. Old tags in it are replaced, everything else stays.' },
    channel: { label: 'Channel', note: 'Where the link will be posted. Pick from the list in Setup; it decides source and medium.' },
    format: { label: 'Format', note: 'Kind of post. Pick from the list.' },
    concept: { label: 'Concept', note: 'Idea or angle being tested. Pick from the list.' },
    creator: { label: 'Creator', note: 'Who made it or speaks in it. Pick from the list.' },
    batch: { label: 'Batch', note: 'Production batch, such as b03. Pick from the list.' },
    source: { label: 'Source', note: 'utm_source, computed from the channel.' },
    medium: { label: 'Medium', note: 'utm_medium, computed from the channel.' },
    campaign: { label: 'Campaign', note: 'utm_campaign, computed from cycle, concept and batch.' },
    content: { label: 'Content', note: 'utm_content, computed from format and creator.' },
    id: { label: 'Id', note: 'utm_id, given once and never changed.' },
    tagged: { label: 'Tagged URL', note: 'The address to post. Copy it as it is. Computed.' },
    ga4: { label: 'GA4 channel', note: 'The channel under which Google Analytics 4 will count the visit. Computed.' },
    problems: { label: 'Problems', note: 'What is wrong with the link and how to mend it. Empty when it is fine.' },
    item: { label: 'Content item', note: 'The post that carries the link. Pick from Content.' },
  },
} as const;
