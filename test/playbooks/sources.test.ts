/**
 * The checklist: every figure, rule and table of the three sources has its element, in every language.
 * Left: the item as the sources' extract lists it; right: the element that carries it and its figures. A figure that a language drops,
 * or an element that disappears, fails here.
 */
import type { LanguageCode } from '../../src/languages/language';
import { PLAYBOOK_TEXTS } from '../../src/languages/playbooks';
import { PLAYBOOKS } from '../../src/playbooks';
import { figures } from '../languages/figures';

type Item = readonly [item: string, element: string, figures: readonly (number | string)[]];

const malay: readonly Item[] = [
  ['persona, 1 page', 'tasks.persona', [1]],
  ['audit of 30 contents', 'tasks.audit_30', [30]],
  ['audit of 90 days, 3 KPIs', 'tasks.audit_90', [90, 3]],
  ['12 pillars, 36 ideas, 3 each', 'tasks.pillars', [12, 36, 3]],
  ['tracking: UTM, landing page, events', 'tasks.tracking', []],
  ['templates, 60–90 s video', 'tasks.templates', [60, 90]],
  ['5 automations', 'tasks.automations', [5]],
  ['AI and human workflow', 'tasks.ai_workflow', []],
  ['2 main and 1 supporting platform', 'tasks.choose_channels', [2, 1]],
  ['28 days, 90 if volume is low, 2 stars', 'tasks.baselines', [28, 90]],
  ['content board', 'tasks.content_board', []],
  ['2 pillars × 3 = 6 creatives', 'tasks.pillar_test', [2, 3, 6]],
  ['UTM check of the last 5 posts', 'tasks.utm_check', [5]],
  ['1 page of AI policy, 30 min of training', 'tasks.ai_policy', [1, 30]],
  ['1 trust KPI with a threshold', 'tasks.trust_kpi', [1]],
  ['6 experiments, CTR +0.5 pp or retention +5%', 'tasks.plan_tests', [6, 0.5, 5]],
  ['2 content types stopped', 'tasks.stop_list', [2]],
  ['4–6 shorts or 3 carousels a week', 'tasks.minimum_rate', [4, 6, 3]],
  ['2 versions of the first 3 seconds, 10-second hold', 'tasks.hook_test', [2, 3, 10]],
  ['3 angles', 'tasks.three_angles', [3]],
  ['layered distribution', 'tasks.layers', []],
  ['ads: CTR above median + 20%', 'tasks.ad_budget', [20]],
  ['frequency only with a stable process', 'tasks.steady_process', []],
  ['content-to-offer map', 'tasks.offer_map', []],
  ['3 CTAs', 'tasks.cta_test', [3]],
  ['trust QA', 'tasks.trust_qa', []],
  ['library 30 hooks, 20 angles, 10 CTAs', 'tasks.asset_library', [30, 20, 10]],
  ['crisis playbook, response time', 'tasks.crisis', []],
  ['revenue per 1,000', 'tasks.pillar_results', [1000]],
  ['social creates demand, search catches it', 'tasks.search_pages', []],
  ['review 30 min: 10 + 10 + 10', 'rituals.review', [30, 10]],
  ['AI drafts, a human verifies', 'gates.human_check', [1]],
  ['risk 1: content flood', 'risks.content_flood', []],
  ['risk 2: tools', 'risks.tool_lock_in', []],
  ['risk 3: policy and safety', 'risks.policy_and_safety', []],
  ['risk 4: vanity metrics', 'risks.vanity', []],
];

const finnish: readonly Item[] = [
  ['20 best and 20 weakest posts of 90 days', 'tasks.audit', [20, 90]],
  ['strategy on one page', 'tasks.strategy_page', []],
  ['2 primary and 1 support channel, 90 days', 'tasks.choose_channels', [2, 1, 90]],
  ['one core conversion, UTM on all links', 'tasks.tracking', []],
  ['three seats', 'tasks.seats', []],
  ['72 hours', 'tasks.pipeline', [72]],
  ['first 2 s × 3 alternatives', 'tasks.definition_of_done', [2, 3]],
  ['week 0: 28 days', 'tasks.definitions', [28, 0]],
  ['3–5 pillars, 8 formats', 'tasks.pillars_formats', [3, 5, 8]],
  ['5 risks with thresholds', 'tasks.risk_register', [5]],
  ['14-day calendar', 'tasks.calendar', [14]],
  ['10 hooks in 7 days', 'tasks.ten_hooks', [10, 7]],
  ['quality gate, 1 person', 'gates.second_pair', [1]],
  ['4–6 contents a week', 'tasks.publish', [4, 6]],
  ['2 A/B tests a week', 'tasks.ab_tests', [2]],
  ['10–20% test budget', 'tasks.test_budget', [10, 20]],
  ['5–12 clips', 'tasks.reuse', [5, 12]],
  ['top 3 signals', 'tasks.top_signals', [3]],
  ['log: repeat, remove, develop', 'tasks.log', []],
  ['10 last posts', 'tasks.last_ten', [10]],
  ['2–3 formats', 'tasks.lock_formats', [2, 3]],
  ['1 new pillar message a week, 70% proven', 'tasks.new_message', [1, 70]],
  ['best 2 windows', 'tasks.windows', [2]],
  ['locked for 3 weeks', 'tasks.hold_windows', [3]],
  ['remarketing bridge', 'tasks.bridge', []],
  ['partnerships for trust', 'tasks.partners', []],
  ['20% new tests', 'tasks.test_share', [20]],
  ['2–3 conversion posts', 'tasks.conversion_posts', [2, 3]],
  ['20 min a day, 2 questions a week', 'tasks.community_routine', [20, 2]],
  ['playbook of hooks, lengths, CTAs', 'tasks.playbook', []],
  ['one topic, one article, 5–12 posts', 'tasks.topic_bundle', [5, 12]],
  ['follower target only when quality rises', 'tasks.follower_target', []],
  ['view % below 35: shorten 10–20%', 'thresholds.short_views', [10, 20]],
  ['saves rising: 3 sequels', 'rules.saves_rise', [3]],
  ['CTR up, leads not', 'rules.clicks_without_leads', []],
  ['followers up, watch time flat', 'rules.wrong_audience', []],
  ['weekly 30 min, 3 repeats, 3 stops', 'rituals.weekly', [30, 3]],
  ['daily 10 min, two KPIs', 'rituals.daily_look', [10]],
  ['community 20 min a day', 'rituals.community', [20, 2]],
  ['risk 1: flood, 2–3 formats', 'risks.content_flood', [2, 3]],
  ['risk 2: algorithm, 1–2 weeks, 20%', 'risks.algorithm_change', [1, 2, 20]],
  ['risk 3: brand safety', 'risks.brand_safety', []],
  ['risk 4: distorted measurement', 'risks.distorted_numbers', []],
  ['risk 5: overload', 'risks.overload', []],
];

const danish: readonly Item[] = [
  ['3 outcome and 5 leading KPIs', 'tasks.pick_kpis', [3, 5]],
  ['UTM standard, 1 + 2 conversions', 'tasks.tracking', [1, 2]],
  ['2 core and 1 experimental channel', 'tasks.choose_channels', [2, 1]],
  ['10–15 templates', 'tasks.templates', [10, 15]],
  ['8–12 baseline posts', 'tasks.baseline_posts', [8, 12]],
  ['1-page measurement plan', 'tasks.measure_plan', [1]],
  ['28-day baseline per channel', 'tasks.baselines', [28]],
  ['one hook per channel', 'tasks.positioning', []],
  ['14 days: 2 + 2 + 1', 'tasks.two_week_plan', [14, 2]],
  ['6 concepts, 35% at 15 s, CTR 1.2%', 'tasks.six_concepts', [6, 2, 35, 15, 1.2]],
  ['2 quality gates', 'tasks.quality_gates', [2]],
  ['5-point QA, error goal 0', 'tasks.qa_check', [5, 0]],
  ['2 places, at least 20% less time', 'tasks.ai_time', [2, 20, 90]],
  ['6 concepts, up to 3 posts', 'tasks.test_concepts', [6, 3]],
  ['stop after 3 posts', 'tasks.stop_concepts', [3]],
  ['80% human proof', 'tasks.human_proof', [80]],
  ['prompt and brief library', 'tasks.prompt_library', []],
  ['top 2 concepts per channel', 'tasks.pick_winners', [2]],
  ['hook, length, pacing, CTA only', 'tasks.refine_winners', []],
  ['series 1/2/3', 'tasks.series', [1, 2, 3]],
  ['largest channel loses 30% reach', 'tasks.channel_risk', [30]],
  ['60% measurable', 'tasks.measurable_effort', [60]],
  ['light paid test', 'tasks.paid_test', []],
  ['partners and UGC', 'tasks.partners', []],
  ['qualified leads per channel', 'tasks.lead_quality', []],
  ['owned e-mail and website', 'tasks.owned_path', []],
  ['social and search, measured differently', 'tasks.search_pair', []],
  ['handbook', 'tasks.handbook', []],
  ['Monday: 10 hooks, 3 briefs, 45–90 min', 'batchWeek.research', [10, 3, 45, 90]],
  ['Tuesday: 6–10 assets', 'batchWeek.produce', [6, 10]],
  ['Wednesday: editing and QA', 'batchWeek.edit', []],
  ['Thursday: 1 outreach', 'batchWeek.publish', [1]],
  ['Friday: review', 'batchWeek.review', []],
  ['stand-up 30 min', 'rituals.stand_up', [30]],
  ['pause and rebrief after 3 posts', 'stopRules.pause_concept', [3]],
  ['retention up, CTR down', 'rules.retention_up_clicks_down', []],
  ['CTR up, conversion down', 'rules.clicks_up_conversion_down', []],
  ['cadence up, median down', 'rules.volume_up_retention_down', []],
  ['CPL down, quality down', 'rules.cheaper_but_weaker_leads', []],
  ['risk 1: 80% proof', 'risks.sameness', [80]],
  ['risk 2: 0 strikes in 30 days', 'risks.policy_and_rights', [0, 30]],
  ['risk 3: 1 + 2 conversions', 'risks.busy_not_better', [1, 2]],
  ['risk 4: 55%, 2 + 1 channels', 'risks.platform_swing', [55, 2, 1]],
  ['quota 80%', 'quotas.proof', [80]],
  ['quota 60%', 'quotas.measurable', [60]],
  ['quota below 55%', 'quotas.top_channel', [55]],
];

const LANGUAGES: readonly LanguageCode[] = ['en', 'ms', 'fi', 'da'];

function element(texts: unknown, path: string): string {
  let value: unknown = texts;
  for (const step of path.split('.')) value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
  if (value === undefined) return '';
  return typeof value === 'string' ? value : Object.values(value as object).join(' ');
}

describe.each([
  ['foundation-scale-profit', malay],
  ['signals', finnish],
  ['growth-loop', danish],
] as const)('%s', (id, items) => {
  test.each(items)('%s', (_item, path, expected) => {
    for (const language of LANGUAGES) {
      const text = element(PLAYBOOK_TEXTS[language][id], path);
      expect([language, text]).not.toEqual([language, '']);
      expect([language, ...figures(text, language)]).toEqual(expect.arrayContaining(expected.map(String)));
    }
  });
});

describe('tables of KPIs', () => {
  const growth = PLAYBOOKS['growth-loop'].kpis;
  const signals = PLAYBOOKS.signals.kpis;
  const profit = PLAYBOOKS['foundation-scale-profit'].kpis;
  const row = (list: readonly { id: string; baseline: number | null; target: unknown; role: string; cadence: string }[], id: string) => {
    const kpi = list.find(candidate => candidate.id === id);
    return kpi ? [kpi.baseline, kpi.target, kpi.role, kpi.cadence] : [];
  };
  const value = (number: number) => ({ kind: 'value', value: number });
  const relative = (change: number) => ({ kind: 'relative', change });

  test.each([
    ['cadence', 8, 14, 'content_lead', 'weekly'],
    ['retention_3s', 0.52, 0.6, 'creative_strategist', 'weekly'],
    ['view_time', 7.5, 9.5, 'editor', 'weekly'],
    ['ctr_landing', 0.008, 0.012, 'growth_marketer', 'weekly'],
    ['conversion_landing', 0.016, 0.022, 'cro_owner', 'two_weeks'],
    ['cost_per_lead', 220, 170, 'performance_lead', 'weekly'],
    ['production_minutes', 75, 50, 'ops_manager', 'weekly'],
    ['repurpose_rate', 0.2, 0.45, 'content_lead', 'weekly'],
  ] as const)('Growth Loop: %s', (id, baseline, target, role, cadence) => {
    expect(row(growth, id)).toEqual([baseline, value(target), role, cadence]);
  });

  test.each([
    ['impressions_week', 100_000, 180_000, 'growth_lead', 'weekly'],
    ['average_view', 0.38, 0.48, 'content_lead', 'weekly'],
    ['saves_per_thousand', 6, 10, 'social_manager', 'weekly'],
    ['profile_clicks', 12, 18, 'social_manager', 'weekly'],
    ['link_ctr', 0.012, 0.02, 'performance_marketer', 'weekly'],
    ['qualified_leads', 15, 35, 'sales_ops', 'weekly'],
    ['cost_per_lead', 35, 25, 'performance_marketer', 'two_weeks'],
    ['lead_time', 7, 3, 'project_owner', 'weekly'],
  ] as const)('Signals: %s', (id, baseline, target, role, cadence) => {
    expect(row(signals, id)).toEqual([baseline, value(target), role, cadence]);
  });

  test.each([
    ['posting_consistency', { kind: 'at_least', bound: 0.9 }, 'content_lead', 'weekly'],
    ['ctr', relative(0.2), 'growth_marketer', 'weekly'],
    ['retention_10s', relative(0.1), 'video_editor', 'weekly'],
    ['engagement_rate', relative(0.15), 'community_manager', 'weekly'],
    ['conversion_rate', relative(0.25), 'performance_marketer', 'weekly'],
    ['cost_per_result', relative(-0.15), 'performance_marketer', 'weekly'],
    ['cycle_time', relative(-0.3), 'content_ops', 'two_weeks'],
    ['brand_searches', relative(0.1), 'marketing_lead', 'monthly'],
  ] as const)('Foundation–Scale–Profit: %s', (id, target, role, cadence) => {
    expect(row(profit, id)).toEqual([null, target, role, cadence]);
  });
});

test('the figures that stand in the data', () => {
  const { 'growth-loop': growth, signals, 'foundation-scale-profit': profit } = PLAYBOOKS;
  expect(growth.phases.map(phase => (phase.lastDay - phase.firstDay + 1) / 7)).toEqual([2, 2, 2, 3, 3, 6 / 7]);
  expect(signals.phases.map(phase => phase.lastDay - phase.firstDay + 1)).toEqual([14, 28, 28, 20]);
  expect(profit.phases.map(phase => phase.lastDay - phase.firstDay + 1)).toEqual([30, 30, 30]);
  expect(signals.thresholds.find(threshold => threshold.id === 'short_views')).toMatchObject({ kpi: 'average_view', bound: 0.35 });
  expect(signals.library).toEqual(expect.arrayContaining([{ kind: 'format', atLeast: 6, atMost: 10, byWeek: 2 }]));
  expect(signals.quotas.map(quota => [quota.id, 'atLeast' in quota && quota.atLeast])).toEqual([
    ['proven', 0.7],
    ['new_tests', 0.2],
    ['test_budget', 0.1],
  ]);
  expect(growth.volume).toEqual({ postsPerChannelWeek: { low: 8, high: 14 }, batch: { low: 6, high: 10 } });
  expect([growth.reachFall, growth.conversions.micro.length, growth.gates.length, growth.qa.length]).toEqual([0.3, 2, 2, 5]);
  expect(growth.experiments.find(test => test.id === 'concept_retention')?.win).toEqual({ kind: 'above', bound: 0.35 });
  expect(growth.experiments.filter(test => test.each === 'cycle').reduce((sum, test) => sum + test.count, 0)).toBe(6);
  expect(profit.experiments.find(test => test.id === 'ad_creative')).toMatchObject({ guardrail: 'conversion_rate', win: { factor: 1.2 } });
  expect(profit.experiments.find(test => test.id === 'hook')).toMatchObject({ variants: 2, guardrail: 'completion_rate' });
  expect(growth.utm.formats).toEqual(['short-video', 'carousel', 'tutorial', 'founder-pov', 'customer-proof']);
});
