/**
 * Growth Loop in English. Used when a cycle is built and by the wizard.
 * Limits: names of KPIs 27 characters, actions 60; figures are those of the playbook's data.
 */
import type { growthLoop as playbook } from '../../../playbooks/growth-loop/playbook';
import type { PlaybookTexts } from '../../language';
import { tasks } from './growth-loop-tasks';

export const growthLoop: PlaybookTexts<typeof playbook> = {
  name: 'Growth Loop',
  summary: 'Test six concepts, keep the winners, then distribute them and write down how.',
  phases: {
    baseline: { name: 'Baseline', goal: 'Know where every KPI stands and have tracking and production running.' },
    concepts: { name: 'Concepts', goal: 'Give six concepts a fair chance and stop those that stay under the baseline.' },
    winners: { name: 'Winners', goal: 'Refine the top two concepts per channel until retention and click rate climb.' },
    distribution: { name: 'Distribution', goal: 'Publish winners more often and steadily while each result gets cheaper.' },
    handbook: { name: 'Handbook', goal: 'Turn what worked into a way of working that survives a change of people.' },
    wrap_up: { name: 'Wrap-up', goal: 'Close the numbers, agree on the lessons and set up the next 90 days.' },
  },
  kpis: {
    cadence: {
      name: 'Posts / week per channel',
      definition: 'Posts published in the week divided by the number of active channels.',
      action: 'Drop the slowest format and combine two production days',
    },
    retention_3s: {
      name: 'Median 3-second retention',
      definition: 'Share of viewers still there after 3 seconds; the median of the week’s short videos.',
      action: 'Fewer formats: rework hook and pacing of the last 3 posts',
    },
    retention_15s: {
      name: 'Retention at 15 seconds',
      definition: 'Share of viewers still there after 15 seconds; short videos of the week.',
      action: 'Bring the second point forward and drop the recap',
    },
    view_time: {
      name: 'Average view time (s)',
      definition: 'Seconds watched divided by views, short videos of the week.',
      action: 'Cut the intro, show the result first, tighten each cut',
    },
    ctr_landing: {
      name: 'Click rate to landing page',
      definition: 'Link clicks from social posts divided by their impressions.',
      action: 'Rewrite the CTA: one offer, one next step, link in reach',
    },
    conversion_landing: {
      name: 'Landing-page conversion',
      definition: 'Primary conversions divided by visits from social posts.',
      action: 'Repeat the post’s promise on the page; shorten the form',
    },
    cost_per_lead: {
      name: 'Cost per lead',
      definition: 'Paid media plus allocated production cost, divided by leads.',
      action: 'Move budget to the cheapest winner, pause the costliest ad',
    },
    production_minutes: {
      name: 'Minutes per asset',
      definition: 'Working minutes from brief to finished asset, mean of the week.',
      action: 'Find the slowest step and turn it into a template',
    },
    repurpose_rate: {
      name: 'Posts with reuse',
      definition: 'Posts made from existing material divided by all posts of the week.',
      action: 'Cut 3 new versions from the best post of last week',
    },
    leads_week: {
      name: 'Leads / week',
      definition: 'Leads that came in during the cycle week, all channels.',
      action: 'Put a clear offer and a tagged link into the next 3 posts',
    },
    save_rate: {
      name: 'Save rate',
      definition: 'Saves divided by impressions.',
      action: 'Add a checklist or figure worth keeping to each post',
    },
    share_rate: {
      name: 'Share rate',
      definition: 'Shares divided by impressions.',
      action: 'Make one point a colleague would want to pass on',
    },
    question_comments: {
      name: 'Comments with questions',
      definition: 'Comments that ask something divided by all comments; emojis alone do not count as questions.',
      action: 'End posts with a real question and answer within a day',
    },
    qualified_lead_rate: {
      name: 'Qualified-lead rate',
      definition: 'Leads that sales accepts divided by all leads, also per channel.',
      action: 'Narrow the segments and say who the offer is not for',
    },
    appeal_success: {
      name: 'Appeals won',
      definition: 'Removed posts restored after an appeal divided by appeals made.',
      action: 'Keep proof of sources and rights beside every asset',
    },
    returning_visitors: {
      name: 'Returning visitors',
      definition: 'Visitors from social who had been on the site before, divided by all visitors from social.',
      action: 'Offer the newsletter on every landing page',
    },
    top_channel_share: {
      name: 'Share of largest channel',
      definition: 'Traffic or leads of the strongest channel divided by the total.',
      action: 'Shift two posts a week to the second channel',
    },
    qa_error_rate: {
      name: 'Errors after publishing',
      definition: 'Posts that broke one of the five QA points divided by posts published.',
      action: 'Stop scheduling until all five QA points are ticked',
    },
    strikes: {
      name: 'Strikes and removals / 30 d',
      definition: 'Policy strikes and removed posts in the last 30 days.',
      action: 'Pause the format and check sources, music and claims',
    },
    review_minutes: {
      name: 'Review minutes per asset',
      definition: 'Minutes spent on checking and approving one asset, mean of the week.',
      action: 'Name one checker and tick five points, nothing else',
    },
    pipeline_revenue: {
      name: 'Social-influenced revenue',
      definition: 'Value of open and won deals in which a social contact took part.',
      action: 'Ask sales which posts their buyers mention',
    },
  },
  tasks,
  thresholds: {
    strike: 'Pause the format; find the source, claim or right at fault',
    qa_errors: 'Go through the five QA points again before posting',
    one_channel: 'Move effort to the second channel and to e-mail',
  },
  rules: {
    retention_up_clicks_down: { sign: 'Retention up, click rate down', action: 'Strengthen CTA and offer; leave the pacing alone' },
    clicks_up_conversion_down: { sign: 'Click rate up, conversion down', action: 'Fix the landing page: message, speed, form' },
    volume_up_retention_down: { sign: 'More posts, retention down', action: 'Too many formats: cut back to the winners' },
    volume_up_clicks_down: { sign: 'More posts, click rate down', action: 'Too many formats: cut back to the winners' },
    more_posts_weak_retention: {
      sign: 'More posts than before, retention under the baseline',
      action: 'Fewer formats; iterate hook and pacing only',
    },
    more_posts_weak_clicks: {
      sign: 'More posts than before, click rate under the baseline',
      action: 'Fewer formats; iterate hook and CTA only',
    },
    cheaper_but_weaker_leads: { sign: 'Cost per lead down, lead quality down', action: 'Adjust segments; watch the qualified-lead rate' },
  },
  risks: {
    sameness: {
      name: 'Everything looks alike',
      symptom: 'Fewer saves and shares, comments turn into emojis.',
      mitigation: 'Own figures, own cases and own opinions in 80% of assets.',
    },
    policy_and_rights: {
      name: 'Policy and rights',
      symptom: 'Posts are removed or restricted.',
      mitigation: 'Check sources, music, claims, before/after promises, health and finance before publishing; aim for 0 in 30 days.',
    },
    busy_not_better: {
      name: 'Busy, but no better',
      symptom: 'More posts while leads get more expensive and no better.',
      mitigation: 'Steer by 1 primary and 2 micro conversions and by the cost of a result.',
    },
    busy_no_revenue: {
      name: 'Busy, but no better',
      symptom: 'More posts while the revenue they lead to does not grow.',
      mitigation: 'Ask sales which posts their buyers mention, and make more of those.',
    },
    platform_swing: {
      name: 'A platform changes course',
      symptom: 'One channel brings 55% or more, or fewer visitors return.',
      mitigation: 'Keep 2 main channels and 1 test, and build e-mail and website alongside.',
    },
  },
  batchWeek: {
    research: { name: 'Research', text: '10 hooks and 3 briefs in 45–90 minutes.' },
    produce: { name: 'Production', text: 'One batch of 6–10 assets.' },
    edit: { name: 'Editing', text: 'Cuts, subtitles and the five QA points.' },
    publish: { name: 'Publishing', text: 'Posts, replies and 1 partner outreach.' },
    review: { name: 'Review', text: 'KPIs and decisions: scale, iterate or stop.' },
  },
  rituals: {
    stand_up: { name: 'KPI stand-up', text: '30 minutes every Friday; each concept leaves with scale, iterate or stop.' },
  },
  experiments: {
    concept_retention: { name: 'Concepts for attention', text: 'One primary KPI: retention above 35% at 15 s.' },
    concept_clicks: { name: 'Concepts for clicks', text: 'One primary KPI: click rate above 1.2%.' },
    winner_details: { name: 'Details of winners', text: 'Vary hook, length, pacing or CTA, one at a time.' },
  },
  stopRules: {
    pause_concept: {
      name: 'Pause and rebrief',
      text: 'A concept that has not beaten the baseline after 3 posts is paused and briefed anew.',
    },
  },
  gates: {
    retention_gate: { name: 'Retention gate', text: 'Extra distribution only at or above the baseline retention.' },
    click_gate: { name: 'Click gate', text: 'Extra distribution only at or above the baseline click rate.' },
  },
  channels: {
    core_video: 'Behind the scenes',
    core_proof: 'Proof from cases',
    test: 'Practical playbooks',
  },
  quotas: {
    proof: { name: 'Human proof', text: 'At least 80% of assets carry a number, a case or an own opinion.' },
    measurable: { name: 'Measurable effort', text: 'At least 60% of the effort can be measured per channel.' },
    top_channel: { name: 'Largest channel', text: 'Below 55% of traffic and leads.' },
  },
};
