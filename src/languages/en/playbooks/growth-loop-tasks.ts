/**
 * Tasks of Growth Loop in English: title and done-when. Part of growth-loop.ts, a file of its own for its length.
 */
import type { growthLoop as playbook } from '../../../playbooks/growth-loop/playbook';
import type { PlaybookTexts } from '../../language';

export const tasks: PlaybookTexts<typeof playbook>['tasks'] = {
  pick_kpis: {
    title: 'Agree on 3 outcome and 5 leading KPIs',
    done: 'Outcomes such as leads, trials and sales are named; two north stars are marked.',
  },
  tracking: {
    title: 'Set the UTM standard and the conversions',
    done: 'Channel, format, concept, creator and batch have fixed words; 1 primary and 2 micro conversions count.',
  },
  choose_channels: {
    title: 'Choose 2 main channels and 1 to test',
    done: 'Each channel has its success metric in Setup; hours and budget are agreed.',
  },
  templates: {
    title: 'Build 10–15 templates and a definition of done',
    done: '10 templates are ready to copy; hook, subtitles, CTA and brand checks are written down.',
  },
  baseline_posts: { title: 'Publish 8–12 baseline posts', done: 'At least 8 posts are out, made the way you work today.' },
  measure_plan: {
    title: 'Write a 1-page measurement plan',
    done: 'Every KPI has a source and a cadence; how micro conversions lead to the primary one is clear.',
  },
  baselines: {
    title: 'Enter 28-day baselines per channel',
    done: 'Reach, engagement, click rate and conversion of 28 days are in; every KPI has a baseline.',
  },
  positioning: {
    title: 'Give every channel one hook of its own',
    done: 'One line per channel, such as practical playbooks, behind the scenes or proof from cases.',
  },
  two_week_plan: {
    title: 'Plan the next 14 days in batches',
    done: '2 production days, 2 publishing days and an analysis block every Friday are booked.',
  },
  six_concepts: {
    title: 'Design 6 concepts, 2 per channel',
    done: 'Each has one primary KPI, such as retention above 35% at 15 s or click rate above 1.2%.',
  },
  quality_gates: {
    title: 'Set 2 quality gates',
    done: 'Minimum retention and minimum click rate for extra distribution are written down.',
  },
  qa_check: {
    title: 'Switch on the 5-point QA',
    done: 'No post is scheduled without five ticks; errors are counted, the goal is 0.',
  },
  ai_time: {
    title: 'Cut cycle time in 2 places with AI',
    done: 'Brief to asset and asset to publishing each have a change worth at least 20% by day 90.',
  },
  test_concepts: {
    title: 'Publish every concept up to 3 times',
    done: 'Each of the 6 concepts has run in its fixed template; one metric decides.',
  },
  stop_concepts: {
    title: 'Stop what stays under the baseline',
    done: 'Concepts below the baseline after 3 posts are paused and have a new brief.',
  },
  human_proof: {
    title: 'Put human proof into 80% of assets',
    done: 'Each asset carries a number, a case or an own opinion; the 80% is counted.',
  },
  prompt_library: {
    title: 'Collect prompts and briefs that work',
    done: 'Every template has a prompt and a brief beside it.',
  },
  pick_winners: { title: 'Pick the top 2 concepts per channel', done: 'The decision for two per channel is to scale; the rest wait.' },
  refine_winners: {
    title: 'Refine winners in four places only',
    done: 'Hook, length, pacing and CTA were each varied once, one at a time.',
  },
  series: {
    title: 'Turn a winner into a series',
    done: 'Parts 1, 2 and 3 of one winner are out and point to each other.',
  },
  landing_match: {
    title: 'Match landing pages to the winners',
    done: 'Promise, speed and form were checked on a phone; the page repeats the hook.',
  },
  reuse: {
    title: 'Make reuse part of every batch',
    done: 'Each batch lists which older asset becomes which new post.',
  },
  time_log: {
    title: 'Time production and review',
    done: 'One week of minutes per asset and per review is logged; the slowest step is known.',
  },
  channel_risk: {
    title: 'Run the drill: largest channel loses 30% reach',
    done: 'The loss in leads is estimated and the answer is written down.',
  },
  scale_winners: {
    title: 'Publish winners more often',
    done: 'The rhythm held for three weeks and no gate was missed.',
  },
  paid_test: {
    title: 'Test winners with a small paid budget',
    done: 'Two creatives ran against each other; cost per lead decided.',
  },
  partners: {
    title: 'Reach out to one partner a week',
    done: 'Creators, niche media, communities or customers who post: 3 were asked, at least one joint post is out.',
  },
  measurable_effort: {
    title: 'Make 60% of the effort measurable',
    done: 'Owned, paid and partner posts are marked; 60% of them have tagged links per channel.',
  },
  lead_quality: {
    title: 'Compare lead quality per channel',
    done: 'Qualified leads and cost per lead are compared for every channel.',
  },
  owned_path: {
    title: 'Grow e-mail and website beside the feeds',
    done: 'Every winner leads to a page of your own with a sign-up.',
  },
  cut_formats: {
    title: 'Cut formats that fell as volume rose',
    done: 'Retention and click rate per format are compared; only winners remain.',
  },
  playbooks: {
    title: 'Write a playbook for each winner',
    done: 'Hook, structure, CTA and figures of each winner fit on a page.',
  },
  safety_rules: {
    title: 'Write down QA and brand safety',
    done: 'Claims, rights, AI and appeals have a rule and an owner.',
  },
  search_pair: {
    title: 'Pair winning topics with search',
    done: 'Topic and proof of a winner are on a page; search is measured by conversion, social by retention.',
  },
  decision_rules: {
    title: 'Write down when to scale, iterate or stop',
    done: 'Every decision of the cycle follows a rule with a number in it.',
  },
  handbook: { title: 'Assemble the operations handbook', done: 'Playbooks, QA, safety and decision rules are in one document.' },
  hand_over: {
    title: 'Have someone new run a week from the handbook',
    done: 'One batch week ran without questions to its authors.',
  },
  final_numbers: { title: 'Enter the final numbers', done: 'Every KPI has a check-in from the last week.' },
  retrospective: {
    title: 'Hold the retrospective',
    done: 'Three things to keep and three to stop are agreed.',
  },
  next_cycle: { title: 'Prepare the next cycle', done: 'Closing values are the new baselines; open tasks have moved over.' },
};
