/** What the tab Library says in English. Part of the tabs' texts, see ../tabs.ts. */
export const library = {
  /** Entries of the example's team, beside its pillars. */
  samples: {
    question: 'A question in the first second',
    figure: 'A number nobody expects',
    save: 'Save this for later',
    story: 'Read the whole story',
    openings: 'Three openings',
    openingsText: 'Write three openings for this topic: a question, a number, a mistake.',
    waiting: 'What waiting costs',
    portrait: 'Customer on camera',
    portraitText: 'One customer, three questions, 30 seconds: before, turning point, now.',
  },
  name: {
    label: 'Name',
    note: 'What you keep, in a few words. Content offers it by this name; angles, templates, prompts and briefs are typed there into Made with.',
  },
  kind: { label: 'Kind', note: 'Pick from the list.' },
  offer: { label: 'Leads to', note: 'The one page or offer it leads to: each pillar has one.' },
  text: { label: 'Text', note: 'The prompt, brief, template or line itself, ready to copy.' },
  posts: { label: 'Posts', note: 'Computed: published items of Content that name it.' },
  lift: {
    label: 'Lift',
    note: 'Computed: how far its posts lie above the baseline of their KPI, the middle one of those with a result (their number in brackets). Better is always +. ■: three posts or more, none of them better.',
  },
  tests: { label: 'Tests', note: 'Computed: closed tests with a version of this name.' },
  used: { label: 'Last used', note: 'Computed: the day the last post with it was published.' },
  conversion: {
    label: 'Conversion',
    note: 'Computed from Links: conversions per click (clicks in brackets) of links that name it, or belong to a post that does.',
  },
  says: {
    tests: '{won} won, {lost} lost',
    quota: '{kind} {n} of {aim} (week {week})',
    noOffer: 'pillars that lead nowhere yet: {n}',
    unknownKind: '“{text}”: which kind?',
    empty: 'Keep what worked: a name and a kind are enough.',
  },
} as const;
