/**
 * Signals in English. Used when a cycle is built and by the wizard.
 * Limits: names of KPIs 27 characters, actions 60; figures are those of the playbook's data.
 */
import type { signals as playbook } from '../../../playbooks/signals/playbook';
import type { PlaybookTexts } from '../../language';
import { tasks } from './signals-tasks';

export const signals: PlaybookTexts<typeof playbook> = {
  name: 'Signals',
  summary: 'Pick the few signals that matter, test formats against them, scale what repeats, then convert.',
  phases: {
    measure: { name: 'Measure', goal: 'Have measurement, production and responsibilities in place before volume grows.' },
    test: { name: 'Test', goal: 'Find 2–3 formats that beat the baseline again and again.' },
    scale: { name: 'Scale', goal: 'Widen what works: more people see it, they watch longer and a lead costs less.' },
    convert: { name: 'Convert', goal: 'Turn attention into leads and write down the way of working.' },
  },
  kpis: {
    impressions_week: {
      name: 'Impressions / week',
      definition: 'Impressions of all posts on the main channels in the cycle week.',
      action: 'Post in the 2 best time windows and repeat the best format',
    },
    average_view: {
      name: 'Average view %',
      definition: 'Mean share of a video that viewers watch, all videos of the week.',
      action: 'Shorten the next 3 videos and open with the promise',
    },
    saves_per_thousand: {
      name: 'Saves / 1,000 impressions',
      definition: 'Saves divided by impressions, times 1,000.',
      action: 'Add a checklist or template worth saving to each post',
    },
    profile_clicks: {
      name: 'Profile clicks / 1,000',
      definition: 'Clicks on the profile divided by impressions, times 1,000.',
      action: 'Say in the post what else the profile has to offer',
    },
    link_ctr: {
      name: 'Link click rate',
      definition: 'Clicks on bio link and link page divided by profile visits.',
      action: 'One link, one promise: clear out the link page',
    },
    qualified_leads: {
      name: 'Qualified leads / week',
      definition: 'Leads of the cycle week that sales accepts.',
      action: 'Show offer, next step and proof in 2 posts this week',
    },
    cost_per_lead: {
      name: 'Cost per lead',
      definition: 'Media spend of the period divided by the leads it brought.',
      action: 'Stop the costliest ad; test the best organic post instead',
    },
    lead_time: {
      name: 'Idea to publishing (days)',
      definition: 'Days from noted idea to published post, mean of the week.',
      action: 'Remove one approval and cut work in progress to three',
    },
    leads_per_thousand: {
      name: 'Leads / 1,000 impressions',
      definition: 'Qualified leads divided by impressions, times 1,000.',
      action: 'Bring the offer forward in posts that are seen most',
    },
    positive_comments: {
      name: 'Positive comments',
      definition: 'Positive comments divided by all comments that take a side.',
      action: 'Answer critics in person; show how things are made',
    },
    talk_per_thousand: {
      name: 'Comments + saves / 1,000',
      definition: 'Comments and saves divided by impressions, times 1,000.',
      action: 'Ask one real question a post and answer within the day',
    },
    negative_comments: {
      name: 'Negative comments',
      definition: 'Negative comments divided by all comments that take a side.',
      action: 'Read them together and answer the three most frequent',
    },
    reports_per_thousand: {
      name: 'Reports / 1,000 impressions',
      definition: 'Times content was reported divided by impressions, times 1,000.',
      action: 'Take down what was reported and check its claims',
    },
    restricted_posts: {
      name: 'Restricted posts',
      definition: 'Posts a platform held back or limited divided by all posts of the week.',
      action: 'Check the wording and claims of what was held back',
    },
    unfollow_rate: {
      name: 'Unfollow rate',
      definition: 'Followers lost in the week divided by followers at its start.',
      action: 'Compare last week’s topics with the ones followers came for',
    },
    followers: {
      name: 'Followers',
      definition: 'Followers on all channels at the end of the week.',
      action: 'Set no follower target before view % and saves rise',
    },
    retention_25: {
      name: 'Retention at 25%',
      definition: 'Share of viewers still there when a quarter of the video has played.',
      action: 'Make good on the opening promise before the first quarter',
    },
    reach_per_post: {
      name: 'Reach per post',
      definition: 'People reached divided by posts published in the week.',
      action: 'Check the trend per channel and test a new opening',
    },
    posts_week: {
      name: 'Posts / week',
      definition: 'Posts published on the main channels in the cycle week.',
      action: 'Drop a format rather than post less often',
    },
    watch_per_viewer: {
      name: 'Watch time per viewer (s)',
      definition: 'Seconds watched divided by viewers.',
      action: 'Check where the new viewers come from',
    },
    bounce_rate: {
      name: 'Bounce rate of the site',
      definition: 'Visits from social that end without any action divided by all visits from social.',
      action: 'Make page and post promise the same thing',
    },
    visit_to_lead: {
      name: 'Visit to lead',
      definition: 'Leads divided by visits from social.',
      action: 'Halve the fields of the form',
    },
    new_test_share: {
      name: 'Share of new tests',
      definition: 'Posts that try something new divided by all posts of the week.',
      action: 'Make every fifth post a new test',
    },
  },
  tasks,
  thresholds: {
    short_views: 'Cut the length by 10–20% and change the hook',
    few_tests: 'Make every fifth post a new test',
  },
  rules: {
    saves_rise: { sign: 'Saves are rising', action: 'Scale: make 3 sequels of the same theme within a week' },
    clicks_without_leads: { sign: 'Click rate up, leads not', action: 'Fix the landing page’s message or the form’s friction' },
    wrong_audience: { sign: 'Followers up, view % and clicks not', action: 'Wrong audience: go back to the topics of your buyers' },
  },
  risks: {
    content_flood: {
      name: 'Flood of content',
      symptom: 'Impressions rise while view % and saves fall.',
      mitigation: 'Keep to 2–3 formats, edit tighter and make the first seconds stronger.',
    },
    early_exit: {
      name: 'Flood of content',
      symptom: 'Impressions rise while fewer viewers are left after a quarter of the video.',
      mitigation: 'Get to the point sooner and edit tighter.',
    },
    algorithm_change: {
      name: 'The algorithm changes',
      symptom: 'The same kind of post loses reach within 1–2 weeks and nothing changed on your side.',
      mitigation: 'Keep at least 20% of content for new tests and watch trends per channel every week.',
    },
    brand_safety: {
      name: 'Trust in the brand',
      symptom: 'The tone of comments worsens, reports and unfollows increase.',
      mitigation: 'A person checks facts, claims and image sources; what may be automated is written down.',
    },
    moderation: {
      name: 'Trust in the brand',
      symptom: 'Platforms hold back or limit more posts.',
      mitigation: 'Check wording, claims and sources before publishing; appeal where a limit is wrong.',
    },
    distorted_numbers: {
      name: 'Distorted numbers',
      symptom: 'Impressions and followers rise while clicks, watch time and leads do not.',
      mitigation:
        'Strengthen the chain of UTM, conversions and quality; compare with reality regularly. Bought reach only if its effect is measured.',
    },
    distorted_visits: {
      name: 'Distorted numbers',
      symptom: 'Impressions rise while watch time per viewer does not, and more visits end at once.',
      mitigation: 'Look for bots and bought traffic; judge channels by visits that lead to an action.',
    },
    overload: {
      name: 'Overload',
      symptom: 'Fewer posts, longer lead time, lessons not written down.',
      mitigation: 'Standardise, automate subtitles and versions, outsource repetitive work.',
    },
  },
  batchWeek: {
    script: { name: 'Script', text: 'Scripts for the week, each with one primary KPI.' },
    shoot: { name: 'Shoot', text: 'One session; film 3 openings for every video.' },
    edit: { name: 'Edit', text: 'Main piece first, then 5–12 clips from it.' },
    publish: { name: 'Publish', text: 'In the two locked time windows, checked by a second person.' },
    learn: { name: 'Learn', text: 'Log target KPI, result and decision for each post.' },
  },
  rituals: {
    weekly: { name: 'Weekly meeting', text: '30 minutes, only KPIs: 3 repeats and 3 stops.' },
    daily_look: { name: 'Daily look', text: '10 minutes, two KPIs only: view % and saves.' },
    community: { name: 'Community round', text: '20 minutes of replies a day; 2 questions a week.' },
  },
  experiments: {
    ab_weekly: { name: 'A/B of the week', text: '2 tests a week: hook, title, length, thumbnail or CTA.' },
    first_seconds: { name: 'First 2 seconds', text: '3 openings before a video goes out.' },
    hook_options: { name: 'Ten hooks', text: '10 hooks for the two top themes, tested within 7 days.' },
  },
  stopRules: {
    three_stops: { name: 'Three stops', text: 'Each week 3 things end: whatever was under the baseline after 3 posts goes first.' },
  },
  gates: {
    second_pair: { name: 'Second pair of eyes', text: 'At least 1 person checks fact, brand and CTA before scheduling.' },
  },
  channels: {
    core_short: 'Myth or fact, answered in seconds',
    core_saves: 'Lists and templates worth saving',
    support: 'The long version of the best short video',
  },
  quotas: {
    proven: { name: 'Proven formats', text: 'At least 70% of content in proven formats.' },
    new_tests: { name: 'New tests', text: 'At least 20% of content tries something new.' },
    test_budget: { name: 'Test budget', text: '10–20% of media spend goes into tests; organic posts scale, partners bring trust.' },
  },
};
