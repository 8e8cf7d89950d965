/**
 * The checklist: every figure, rule and table of the three sources has its element, in every language.
 * Left: the item as the sources' extract lists it; right: the element that carries it and its figures. A figure that a language drops,
 * or an element that disappears, fails here.
 */
import { checkRule } from '../../src/core/rule/rule';
import { isCrossed } from '../../src/core/rule/threshold';
import { PLAYBOOK_TEXTS } from '../../src/languages';
import { LANGUAGE_CODES } from '../../src/languages/codes';
import { PLAYBOOKS } from '../../src/playbooks';
import { QA_POINTS, type Risk } from '../../src/playbooks/playbook';
import { figures } from '../languages/figures';
import { danish, finnish, malay } from './source-items';

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
    for (const language of LANGUAGE_CODES) {
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
  expect(growth.volume).toEqual({ kpi: 'cadence', postsPerChannelWeek: { low: 8, high: 14 }, batch: { low: 6, high: 10 } });
  expect([growth.conversions.micro.length, growth.gates.length, QA_POINTS.length]).toEqual([2, 2, 5]);
  expect(growth.experiments.find(test => test.id === 'concept_retention')?.win).toEqual({ kind: 'above', bound: 0.35 });
  expect(growth.experiments.filter(test => test.each === 'cycle').reduce((sum, test) => sum + test.count, 0)).toBe(6);
  expect(profit.experiments.find(test => test.id === 'ad_creative')).toMatchObject({
    guardrail: 'conversion_rate',
    win: { kind: 'times_median', factor: 1.2 },
  });
  expect(profit.rules.find(rule => rule.id === 'budget_step')?.conditions).toEqual([
    { kpi: 'best_ad_to_median', is: 'above', bound: 1.2 },
    { kpi: 'conversion_rate', is: 'flat' },
  ]);
  expect(profit.channels.find(channel => channel.platform === 'youtube')?.signal).toBe('retention');
  const topSignals = signals.tasks.find(task => task.id === 'top_signals');
  expect([topSignals?.firstWeek, topSignals !== undefined && 'lastWeek' in topSignals]).toEqual([1, false]);
  expect(profit.experiments.find(test => test.id === 'hook')).toMatchObject({ variants: 2, guardrail: 'completion_rate' });
  expect(growth.utm.formats).toEqual(['short-video', 'carousel', 'tutorial', 'founder-pov', 'customer-proof']);
});

test('a largest channel of 55% is not below 55%, in the threshold as in the risk', () => {
  const { thresholds, risks } = PLAYBOOKS['growth-loop'];
  const threshold = thresholds.find(({ id }) => id === 'one_channel');
  const risk = risks.find(({ id }) => id === 'platform_swing');
  const stands = (current: number) => [
    threshold && isCrossed([current, current], threshold),
    risk && checkRule(risk, new Map([['top_channel_share', { current, baseline: null, trend: 'flat' }]])) === 'fires',
  ];
  expect(stands(0.55)).toEqual([true, true]);
  expect(stands(0.549)).toEqual([false, false]);
});

/** The KPIs each source names with a risk, beside those its tables hold anyway. */
test.each([
  [
    'signals',
    ['retention_25', 'reports_per_thousand', 'unfollow_rate', 'negative_comments', 'watch_per_viewer', 'bounce_rate', 'restricted_posts'],
  ],
  [
    'foundation-scale-profit',
    ['flag_rate', 'negative_comments', 'response_hours', 'weakest_pillar_conversion', 'revenue_per_thousand', 'quality_comments'],
  ],
  ['growth-loop', ['save_rate', 'share_rate', 'question_comments', 'strikes', 'appeal_success', 'qualified_lead_rate', 'pipeline_revenue']],
] as const)('%s: a risk listens to each watch KPI its source ties to one', (id, named) => {
  const risks: readonly Risk[] = PLAYBOOKS[id].risks;
  const heard = risks.flatMap(({ conditions }) => conditions.flatMap(condition => (condition ? [condition.kpi] : [])));
  expect(named.filter(kpi => !heard.includes(kpi))).toEqual([]);
});
