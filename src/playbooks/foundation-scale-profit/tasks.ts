/**
 * Phases and tasks of Foundation–Scale–Profit, merged from the Malay source's roadmap and its five weekly lists, spread to at most
 * five a week. Data only, no text.
 *
 * Decisions: thirty days are four weeks and two days, so weeks 5 and 9 belong to two phases. The source's "not used" line is left out.
 * Audits differ by source (30 pieces and 90 days here, 20 + 20 posts, 8–12 posts) and stay as they are: each is a task of its own playbook.
 * Its thirty hooks are a library kept at the end, the ten hooks of the other two are written in a week: both stand.
 * Its content board has six steps of the nine that the workbook knows.
 */
import type { Phase, Task } from '../playbook';
import type { kpis } from './kpis';

type Kpi = (typeof kpis)[number]['id'];

export const phases = [
  {
    id: 'foundation',
    firstDay: 1,
    lastDay: 30,
    measuring: true,
    exit: [
      { kind: 'baselines', atLeast: 7 },
      { kind: 'tasks_done', share: 0.8 },
    ],
  },
  {
    id: 'scale',
    firstDay: 31,
    lastDay: 60,
    exit: [
      { kind: 'progress', kpi: 'posting_consistency', atLeast: 1 },
      { kind: 'progress', kpi: 'retention_10s', atLeast: 0.4 },
      { kind: 'holds_baseline', kpi: 'conversion_rate' },
    ],
  },
  {
    id: 'profit',
    firstDay: 61,
    lastDay: 90,
    exit: [
      { kind: 'progress', kpi: 'conversion_rate', atLeast: 1 },
      { kind: 'tasks_done', share: 1 },
    ],
  },
] as const satisfies readonly Phase<string, Kpi>[];

type PhaseId = (typeof phases)[number]['id'];

export const tasks = [
  { id: 'audit_90', phase: 'foundation', firstWeek: 1, seat: 'data', kpi: 'ctr' },
  { id: 'persona', phase: 'foundation', firstWeek: 1, seat: 'community', kpi: 'conversion_rate' },
  { id: 'choose_channels', phase: 'foundation', firstWeek: 1, seat: 'community', kpi: 'posting_consistency' },
  { id: 'tracking', phase: 'foundation', firstWeek: 1, seat: 'data', kpi: 'conversion_rate' },
  { id: 'baselines', phase: 'foundation', firstWeek: 1, lastWeek: 2, seat: 'data', kpi: 'retention_10s' },
  { id: 'audit_30', phase: 'foundation', firstWeek: 2, seat: 'production', kpi: 'engagement_rate' },
  { id: 'pillars', phase: 'foundation', firstWeek: 2, seat: 'production', kpi: 'posting_consistency' },
  { id: 'ai_workflow', phase: 'foundation', firstWeek: 2, seat: 'production', kpi: 'cycle_time' },
  { id: 'qa_check', phase: 'foundation', firstWeek: 2, seat: 'community', kpi: 'engagement_rate' },
  { id: 'templates', phase: 'foundation', firstWeek: 3, seat: 'production', kpi: 'cycle_time' },
  { id: 'automations', phase: 'foundation', firstWeek: 3, seat: 'production', kpi: 'cycle_time' },
  { id: 'content_board', phase: 'foundation', firstWeek: 3, seat: 'production', kpi: 'cycle_time' },
  { id: 'pillar_test', phase: 'foundation', firstWeek: 3, seat: 'production', kpi: 'retention_10s' },
  { id: 'utm_check', phase: 'foundation', firstWeek: 3, seat: 'data', kpi: 'conversion_rate' },
  { id: 'ai_policy', phase: 'foundation', firstWeek: 4, seat: 'community', kpi: 'brand_searches' },
  { id: 'trust_kpi', phase: 'foundation', firstWeek: 4, seat: 'community', kpi: 'brand_searches' },
  { id: 'plan_tests', phase: 'foundation', firstWeek: 4, seat: 'data', kpi: 'ctr' },
  { id: 'stop_list', phase: 'foundation', firstWeek: 4, seat: 'data', kpi: 'retention_10s' },
  { id: 'minimum_rate', phase: 'scale', firstWeek: 5, lastWeek: 8, seat: 'production', kpi: 'posting_consistency' },
  { id: 'hook_test', phase: 'scale', firstWeek: 5, lastWeek: 6, seat: 'production', kpi: 'retention_10s' },
  { id: 'run_tests', phase: 'scale', firstWeek: 5, lastWeek: 8, seat: 'data', kpi: 'ctr' },
  { id: 'three_angles', phase: 'scale', firstWeek: 6, lastWeek: 7, seat: 'production', kpi: 'retention_10s' },
  { id: 'layers', phase: 'scale', firstWeek: 6, lastWeek: 8, seat: 'community', kpi: 'ctr' },
  { id: 'ad_budget', phase: 'scale', firstWeek: 7, lastWeek: 8, seat: 'data', kpi: 'cost_per_result' },
  { id: 'steady_process', phase: 'scale', firstWeek: 9, seat: 'production', kpi: 'cycle_time' },
  { id: 'offer_map', phase: 'profit', firstWeek: 9, lastWeek: 10, seat: 'data', kpi: 'conversion_rate' },
  { id: 'cta_test', phase: 'profit', firstWeek: 10, lastWeek: 11, seat: 'data', kpi: 'conversion_rate' },
  { id: 'trust_qa', phase: 'profit', firstWeek: 10, seat: 'community', kpi: 'brand_searches' },
  { id: 'asset_library', phase: 'profit', firstWeek: 11, lastWeek: 12, seat: 'production', kpi: 'cycle_time' },
  { id: 'crisis', phase: 'profit', firstWeek: 11, seat: 'community', kpi: 'brand_searches' },
  { id: 'pillar_results', phase: 'profit', firstWeek: 12, seat: 'data', kpi: 'conversion_rate' },
  { id: 'search_pages', phase: 'profit', firstWeek: 12, seat: 'data', kpi: 'brand_searches' },
  { id: 'final_numbers', phase: 'profit', firstWeek: 13, seat: 'data', kpi: 'conversion_rate' },
  { id: 'retrospective', phase: 'profit', firstWeek: 13, seat: 'community', kpi: 'retention_10s' },
  { id: 'next_cycle', phase: 'profit', firstWeek: 13, seat: 'data', kpi: 'cost_per_result' },
] as const satisfies readonly Task<string, PhaseId, Kpi>[];
