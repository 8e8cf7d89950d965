/**
 * Tasks of Foundation–Scale–Profit in English: title and done-when. Part of foundation-scale-profit.ts, a file of its own for its length.
 */
import type { foundationScaleProfit as playbook } from '../../../playbooks/foundation-scale-profit/playbook';
import type { PlaybookTexts } from '../../language';

export const tasks: PlaybookTexts<typeof playbook>['tasks'] = {
  audit_90: {
    title: 'Audit the last 90 days',
    done: 'Posting rate, retention, click rate, engagement and conversion are known; the 3 KPIs nearest to results are marked.',
  },
  persona: { title: 'Describe audience and need on 1 page', done: 'Each product has a page: who, what job, what message.' },
  choose_channels: {
    title: 'Choose 2 main platforms and 1 to test',
    done: 'Each has its own main KPI, such as retention or saves; add platforms only once repurposing keeps its quality.',
  },
  tracking: {
    title: 'Set up tracking to the sale',
    done: 'UTM standard, a landing page and events for lead, cart and purchase work.',
  },
  baselines: {
    title: 'Enter all baselines and lock definitions',
    done: 'Values of 28 days (90 if volume is low) are in; two north stars are chosen.',
  },
  audit_30: {
    title: 'Label the last 30 pieces of content',
    done: 'Format, topic, hook, length, CTA and results are noted for all 30.',
  },
  pillars: { title: 'Write 12 pillars and 36 ideas', done: 'Each pillar has 3 ideas written down.' },
  ai_workflow: {
    title: 'Agree who drafts, checks, approves, publishes',
    done: 'Four roles have names; cycle time is being measured.',
  },
  qa_check: { title: 'Write the content QA list', done: 'Facts, rights, brand tone and AI disclosure are on it.' },
  templates: {
    title: 'Make production templates',
    done: 'Short script, carousel, 60–90 s video and QA list are ready to copy.',
  },
  automations: {
    title: 'Automate 5 steps with AI',
    done: 'Transcript, subtitles, summary, hook variants and one more have an agreed turnaround time.',
  },
  content_board: {
    title: 'Run the content board',
    done: 'Every item moves from idea to published; time per step is visible.',
  },
  pillar_test: { title: 'Test 2 pillars with 3 versions each', done: '6 creatives are out and compared.' },
  utm_check: { title: 'Check the links of the last 5 posts', done: 'Each conversion can be traced to platform and creative.' },
  ai_policy: {
    title: 'Write a 1-page AI policy and train the team',
    done: 'Text, image, audio, facts and rights are covered; 30 minutes of training are done.',
  },
  trust_kpi: { title: 'Add 1 trust KPI with a threshold', done: 'One watch KPI is on and has an action.' },
  plan_tests: {
    title: 'Plan 6 small A/B tests',
    done: 'Each has a hypothesis and a threshold, such as click rate +0.5 pp or retention +5%.',
  },
  stop_list: { title: 'Stop 2 content types that keep failing', done: 'Two types are on the stop list with their figures.' },
  minimum_rate: {
    title: 'Keep up 4–6 short videos or 3 carousels a week',
    done: 'The minimum rate held in at least 90% of the weeks.',
  },
  hook_test: {
    title: 'Test 2 versions of the first 3 seconds',
    done: 'Same topic, 10-second hold decided, completion did not fall.',
  },
  run_tests: { title: 'Run the 6 tests', done: 'All 6 have a verdict and a decision.' },
  three_angles: { title: 'Turn winners into 3 angles', done: 'Benefit, story and data version are out.' },
  layers: {
    title: 'Distribute in layers',
    done: 'Main post, clip, short thread and, if you have one, the newsletter lead to the same CTA.',
  },
  ad_budget: {
    title: 'Move ad budget in steps',
    done: 'Only creatives with a click rate above median +20% and steady conversion got more.',
  },
  steady_process: {
    title: 'Check the process before you post more',
    done: 'Cycle time, QA and errors are stable; otherwise the rate stays.',
  },
  offer_map: { title: 'Map each pillar to one offer', done: 'Every pillar leads to one page; its conversion is measured.' },
  cta_test: { title: 'Test 3 CTAs: soft, medium, hard', done: 'Clicks and conversions are compared; the losers are gone.' },
  trust_qa: {
    title: 'Tighten QA for trust',
    done: 'Figures have sources, picture and sound rights are cleared, the tone is right.',
  },
  asset_library: {
    title: 'Collect the best in one library',
    done: '30 hooks, 20 angles and 10 CTAs are in it, ranked by result.',
  },
  crisis: {
    title: 'Prepare answers for a crisis',
    done: 'AI, copyright and reputation each have steps, an owner and a measured response time.',
  },
  pillar_results: {
    title: 'Compare conversion per pillar',
    done: 'Conversion per pillar and revenue per 1,000 views are compared.',
  },
  search_pages: {
    title: 'Link posts to pages made for search',
    done: 'The pages behind the best posts answer what people search for.',
  },
  final_numbers: { title: 'Enter the final numbers', done: 'Every KPI has a check-in from the last period.' },
  retrospective: { title: 'Hold the retrospective', done: 'What to stop, scale and test next is agreed.' },
  next_cycle: { title: 'Prepare the next cycle', done: 'Closing values are the new baselines; open tasks have moved over.' },
};
