/**
 * Foundation–Scale–Profit in English. Used when a cycle is built and by the wizard.
 * Limits: names of KPIs 27 characters, actions 60; figures are those of the playbook's data.
 */
import type { foundationScaleProfit as playbook } from '../../../playbooks/foundation-scale-profit/playbook';
import type { PlaybookTexts } from '../../language';
import { tasks } from './foundation-scale-profit-tasks';

export const foundationScaleProfit: PlaybookTexts<typeof playbook> = {
  name: 'Foundation–Scale–Profit',
  summary: 'A month of groundwork, a month of controlled tests, a month of turning attention into money.',
  phases: {
    foundation: { name: 'Foundation', goal: 'Know the baselines, run a pipeline and see conversions arrive.' },
    scale: { name: 'Scale', goal: 'Publish more without losing quality, and test creative ideas with data.' },
    profit: { name: 'Profit', goal: 'Make growth profitable, and resilient when an algorithm changes.' },
  },
  kpis: {
    posting_consistency: {
      name: 'Weeks on schedule',
      definition: 'Weeks in which everything planned was published divided by weeks so far.',
      action: 'Lower the minimum rate to what you can keep',
    },
    ctr: {
      name: 'Click rate (CTR)',
      definition: 'Clicks divided by impressions, average of the main platforms.',
      action: 'Test a new title and thumbnail on the next 2 posts',
    },
    retention_10s: {
      name: 'Retention at 10 seconds',
      definition: 'Share of viewers still there after 10 seconds.',
      action: 'Rewrite the first 3 seconds; take out generic openings',
    },
    engagement_rate: {
      name: 'Engagement rate',
      definition: 'Comments, shares and saves divided by impressions; likes do not count.',
      action: 'Show proof, a demo or a customer story and ask for opinions',
    },
    conversion_rate: {
      name: 'Conversion rate',
      definition: 'Leads or sales divided by clicks.',
      action: 'Check tracking, then make the page keep the post’s promise',
    },
    cost_per_result: {
      name: 'Cost per lead or sale',
      definition: 'Ad spend divided by leads or sales; leave empty if you do not advertise.',
      action: 'Move budget to creatives above the threshold',
    },
    cycle_time: {
      name: 'Brief to publishing (days)',
      definition: 'Days from brief to published post, mean of the period.',
      action: 'Find the step that waits longest and give it a template',
    },
    brand_searches: {
      name: 'Brand searches / month',
      definition: 'Searches for the brand name in the month.',
      action: 'Say the brand name early and build a series around it',
    },
    asset_reuse: {
      name: 'Asset reuse',
      definition: 'Short clips made from long pieces divided by all posts.',
      action: 'Cut 3 clips from each long video',
    },
    post_errors: {
      name: 'Errors after publishing',
      definition: 'Posts corrected, removed or put right in comments divided by all posts.',
      action: 'Publish fewer posts until each passes the QA points',
    },
    save_share_rate: {
      name: 'Save and share rate',
      definition: 'Saves and shares divided by impressions.',
      action: 'Give one tip per post that people can use tomorrow',
    },
    completion_rate: {
      name: 'Completion rate',
      definition: 'Viewers who reach the end divided by all viewers.',
      action: 'Cut the ending: stop when the point is made',
    },
    posts_week: {
      name: 'Posts / week',
      definition: 'Posts published in the cycle week.',
      action: 'Batch two more scripts on Monday',
    },
    views_week: {
      name: 'Views / week',
      definition: 'Views of all posts in the cycle week.',
      action: 'Re-cut the best post as clip, thread and newsletter',
    },
    quality_comments: {
      name: 'Quality comments',
      definition: 'Comments with a question or experience divided by all comments.',
      action: 'Answer with a question of your own',
    },
    negative_comments: {
      name: 'Negative comments',
      definition: 'Negative comments divided by all comments.',
      action: 'Answer within a day and fix the cause',
    },
    flag_rate: {
      name: 'Reports and spam flags',
      definition: 'Reports and spam flags divided by impressions.',
      action: 'Pause the format and check claims and rights',
    },
    takedowns: {
      name: 'Removed posts / month',
      definition: 'Posts removed by a platform in the month.',
      action: 'Run the rights check again on everything scheduled',
    },
    response_hours: {
      name: 'Response time (hours)',
      definition: 'Hours from a reported issue to the first answer, mean.',
      action: 'Name a stand-in and prepare three answers',
    },
    cost_per_asset: {
      name: 'Cost per asset',
      definition: 'Tools, people and production divided by assets made.',
      action: 'Move the script templates to a cheaper tool',
    },
    revenue_per_thousand: {
      name: 'Revenue / 1,000 views',
      definition: 'Revenue from social divided by views, times 1,000.',
      action: 'Put the offer into the posts that are seen most',
    },
    best_ad_to_median: {
      name: 'Best ad to median (×)',
      definition: 'Click rate of the best ad divided by the median of all ads: 1.20 is 20% above it.',
      action: 'Test two new ads against the best one',
    },
    weakest_pillar_conversion: {
      name: 'Weakest pillar: conversion',
      definition: 'Conversion rate of the pillar that converts least.',
      action: 'Give this pillar a page of its own or drop it',
    },
  },
  tasks,
  thresholds: {
    missed_weeks: 'Lower the minimum rate or drop one format',
    takedown: 'Stop, check rights and claims, then answer the platform',
  },
  rules: {
    volume_without_attention: { sign: 'More posts, retention down', action: 'Go back to the last rate and rework the openings' },
    volume_without_results: { sign: 'More posts, conversion down', action: 'Volume without value: fewer posts, clearer offer' },
    unsteady_process: { sign: 'Cycle time or errors up', action: 'Do not post more until the process is steady' },
    faster_but_wrong: { sign: 'Faster, but more errors', action: 'Put the QA step back in before you speed up' },
    budget_step: { sign: 'Best ad 20% above the median, conversion steady', action: 'Move one more step of ad budget to this creative' },
  },
  risks: {
    content_flood: {
      name: 'Flood of content',
      symptom: 'Retention, saves, shares or good comments fall as feeds fill up.',
      mitigation: 'Less generic content; more proof, demos and customer stories.',
    },
    tool_lock_in: {
      name: 'Locked in to one tool',
      symptom: 'Prices or access change; cycle time or cost per asset rises.',
      mitigation: 'Keep script templates, file formats and QA steps that work with any tool.',
    },
    policy_and_safety: {
      name: 'Policy and brand safety',
      symptom: 'Posts are removed, comments turn negative, answers take longer.',
      mitigation: 'QA list, copyright check and a page that says what AI may and may not do.',
    },
    reports: {
      name: 'Policy and brand safety',
      symptom: 'Reports and spam flags increase.',
      mitigation: 'Check claims, rights and AI disclosure of what was reported, and answer within a day.',
    },
    vanity: {
      name: 'Vanity metrics',
      symptom: 'Views rise while conversion and revenue do not.',
      mitigation: 'Conversion rate and cost per result are mandatory; judge by pillar and by revenue per 1,000 views.',
    },
    vanity_pillar: {
      name: 'Vanity metrics',
      symptom: 'Views rise while the weakest pillar converts even less.',
      mitigation: 'Give this pillar a page and an offer of its own, or drop it.',
    },
  },
  batchWeek: {
    script: { name: 'Scripts', text: 'Ideas become scripts, AI drafts, a person decides.' },
    edit: { name: 'Editing', text: 'Record and cut; clips from the long piece.' },
    check: { name: 'Check', text: 'Facts, rights, tone and AI disclosure before scheduling.' },
    publish: { name: 'Publishing', text: 'Main post, clip, short thread and a newsletter if you have one: one CTA.' },
    review: { name: 'Review', text: 'Numbers, decisions, tasks for the next week.' },
  },
  rituals: {
    review: { name: 'Weekly review', text: '30 minutes: 10 for data, 10 for decisions, 10 for tasks.' },
  },
  experiments: {
    creative_clicks: { name: 'Creative tests for clicks', text: 'Half of the 6 tests; a win is click rate +0.5 pp.' },
    creative_retention: { name: 'Creative tests for retention', text: 'Half of the 6 tests; a win is retention +5%.' },
    hook: { name: 'Hook test', text: '2 versions of the first 3 seconds, same topic; the 10-second hold decides.' },
    pillar: { name: 'Pillar test week', text: '2 pillars × 3 versions = 6 creatives.' },
    angle: { name: 'Three angles', text: 'A winner told as benefit, as story and as data.' },
    cta: { name: 'Three CTAs', text: 'Soft, medium and hard; clicks and conversions decide.' },
    ad_creative: { name: 'Ad creatives', text: 'Raise the budget once click rate is 20% above the median and conversion is steady.' },
  },
  stopRules: {
    stop_by_retention: {
      name: 'Stop by retention',
      text: 'A content type under the baseline retention after 3 posts goes on the stop list.',
    },
    stop_by_clicks: { name: 'Stop by clicks', text: 'A content type under the baseline click rate after 3 posts goes on the stop list.' },
  },
  gates: {
    human_check: { name: 'AI drafts, a person checks', text: 'Nothing is scheduled before 1 person has ticked the five QA points.' },
  },
  channels: {
    core_long: 'A promise in the title that the first minute keeps',
    core_short: 'One point, told to the end',
    support: 'Carousels worth saving and sharing',
  },
  quotas: {},
};
