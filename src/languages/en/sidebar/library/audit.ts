/** What the audit of past posts says, in English. Part of the sidebar's texts, see ../../sidebar. */
export const audit = {
  title: 'Audit of past posts',
  hint: 'Paste your last 30 posts, or your 20 best and 20 weakest: one result and a few labels each, such as hook, topic, length, CTA. Nothing leaves the browser but what you keep.',
  result: 'Result',
  better: 'Better is',
  sides: { higher: 'higher', lower: 'lower' },
  kinds: { pillar: 'Pillar or topic', format: 'Format', hook: 'Hook', angle: 'Angle', cta: 'Call to action', other: 'Another label' },
  posts: '{n} {n|post|posts} with a result',
  tooFew: 'No verdict: it takes {n} posts whose results differ.',
  compared: 'The {best} best beside the {weakest} weakest. The verdict allows for the number of labels.',
  none: 'No label of three posts or more stands out.',
  shares: '{up} of {best} best, {down} of {weakest} weakest',
  strengths: { clear: 'clear', likely: 'likely', direction: 'direction only' },
  keep: 'Keep in the Library',
  kept: 'In the Library.',
} as const;
