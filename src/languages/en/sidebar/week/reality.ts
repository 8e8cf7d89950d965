/** What the reality check of posts says, in English. Part of ../../sidebar; same rules. */
export const reality = {
  title: 'Reality check',
  hint: 'Paste the last ten posts with impressions, total watch time and clicks. Nothing leaves the browser.',
  columns: { name: 'Post', impressions: 'Impressions', watch: 'Watch time, total', clicks: 'Clicks' },
  posts: '{n} {n|post|posts}',
  tooFew: 'No verdict: it takes {n} posts with impressions and watch time or clicks.',
  unread: '“{text}” is no count and no time',
  fine: 'Impressions, watch time and clicks agree.',
  hollow:
    '“{post}”: {impressions} impressions, {times} times what its watch time and clicks speak for. Bots, bought reach or the wrong people.',
  task: 'Find out where the impressions of “{post}” come from; leave it out of the comparison until then',
  write: 'Put it on the Roadmap',
  written: 'On the Roadmap.',
} as const;
