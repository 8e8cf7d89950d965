/**
 * Phases and tasks of Signals, merged from the Finnish source's roadmap and its six weekly lists, spread to at most five a week.
 * Data only, no text.
 *
 * Decisions: pillars are 3–5 here (the Malay source has 12), formats 6–10 with 8 as the task. The last phase ends on day 90, so the
 * closing tasks share week 13 with it.
 */
import type { Phase, Task } from '../playbook';
import type { kpis } from './kpis';

type Kpi = (typeof kpis)[number]['id'];

export const phases = [
  {
    id: 'measure',
    firstDay: 1,
    lastDay: 14,
    measuring: true,
    exit: [
      { kind: 'baselines', atLeast: 8 },
      { kind: 'tasks_done', share: 0.8 },
    ],
  },
  {
    id: 'test',
    firstDay: 15,
    lastDay: 42,
    exit: [
      { kind: 'progress', kpi: 'average_view', atLeast: 0.25 },
      { kind: 'holds_baseline', kpi: 'saves_per_thousand' },
    ],
  },
  {
    id: 'scale',
    firstDay: 43,
    lastDay: 70,
    exit: [
      { kind: 'progress', kpi: 'cost_per_lead', atLeast: 0.5 },
      { kind: 'progress', kpi: 'average_view', atLeast: 0.6 },
    ],
  },
  {
    id: 'convert',
    firstDay: 71,
    lastDay: 90,
    exit: [
      { kind: 'progress', kpi: 'qualified_leads', atLeast: 1 },
      { kind: 'tasks_done', share: 1 },
    ],
  },
] as const satisfies readonly Phase<string, Kpi>[];

type PhaseId = (typeof phases)[number]['id'];

export const tasks = [
  { id: 'audit', phase: 'measure', firstWeek: 1, seat: 'data', kpi: 'average_view' },
  { id: 'strategy_page', phase: 'measure', firstWeek: 1, seat: 'community', kpi: 'impressions_week' },
  { id: 'choose_channels', phase: 'measure', firstWeek: 1, seat: 'community', kpi: 'impressions_week' },
  { id: 'tracking', phase: 'measure', firstWeek: 1, seat: 'data', kpi: 'link_ctr' },
  { id: 'top_signals', phase: 'measure', firstWeek: 1, seat: 'data', kpi: 'average_view' },
  { id: 'seats', phase: 'measure', firstWeek: 2, seat: 'production', kpi: 'lead_time' },
  { id: 'pipeline', phase: 'measure', firstWeek: 2, seat: 'production', kpi: 'lead_time' },
  { id: 'definition_of_done', phase: 'measure', firstWeek: 2, seat: 'production', kpi: 'average_view' },
  { id: 'definitions', phase: 'measure', firstWeek: 2, seat: 'data', kpi: 'qualified_leads' },
  { id: 'pillars_formats', phase: 'measure', firstWeek: 2, seat: 'production', kpi: 'saves_per_thousand' },
  { id: 'calendar', phase: 'test', firstWeek: 3, seat: 'production', kpi: 'impressions_week' },
  { id: 'ten_hooks', phase: 'test', firstWeek: 3, seat: 'production', kpi: 'average_view' },
  { id: 'quality_gate', phase: 'test', firstWeek: 3, seat: 'community', kpi: 'saves_per_thousand' },
  { id: 'publish', phase: 'test', firstWeek: 3, lastWeek: 6, seat: 'production', kpi: 'impressions_week' },
  { id: 'ab_tests', phase: 'test', firstWeek: 3, lastWeek: 6, seat: 'data', kpi: 'average_view' },
  { id: 'test_budget', phase: 'test', firstWeek: 4, seat: 'data', kpi: 'cost_per_lead' },
  { id: 'reuse', phase: 'test', firstWeek: 4, seat: 'production', kpi: 'lead_time' },
  { id: 'risk_register', phase: 'test', firstWeek: 4, seat: 'data', kpi: 'cost_per_lead' },
  { id: 'log', phase: 'test', firstWeek: 5, seat: 'data', kpi: 'saves_per_thousand' },
  { id: 'last_ten', phase: 'test', firstWeek: 5, seat: 'data', kpi: 'link_ctr' },
  { id: 'lock_formats', phase: 'test', firstWeek: 6, seat: 'production', kpi: 'average_view' },
  { id: 'automation_line', phase: 'test', firstWeek: 6, seat: 'community', kpi: 'lead_time' },
  { id: 'new_message', phase: 'scale', firstWeek: 7, lastWeek: 10, seat: 'production', kpi: 'impressions_week' },
  { id: 'windows', phase: 'scale', firstWeek: 7, seat: 'data', kpi: 'impressions_week' },
  { id: 'hold_windows', phase: 'scale', firstWeek: 8, lastWeek: 10, seat: 'community', kpi: 'impressions_week' },
  { id: 'bridge', phase: 'scale', firstWeek: 7, lastWeek: 8, seat: 'data', kpi: 'profile_clicks' },
  { id: 'partners', phase: 'scale', firstWeek: 8, lastWeek: 9, seat: 'community', kpi: 'qualified_leads' },
  { id: 'landing_form', phase: 'scale', firstWeek: 9, seat: 'data', kpi: 'qualified_leads' },
  { id: 'test_share', phase: 'scale', firstWeek: 9, seat: 'production', kpi: 'average_view' },
  { id: 'ease_load', phase: 'scale', firstWeek: 10, seat: 'production', kpi: 'lead_time' },
  { id: 'channel_trends', phase: 'scale', firstWeek: 10, seat: 'data', kpi: 'impressions_week' },
  { id: 'conversion_posts', phase: 'convert', firstWeek: 11, lastWeek: 13, seat: 'production', kpi: 'qualified_leads' },
  {
    id: 'community_routine',
    phase: 'convert',
    firstWeek: 11,
    lastWeek: 13,
    seat: 'community',
    kpi: 'saves_per_thousand',
  },
  { id: 'playbook', phase: 'convert', firstWeek: 11, lastWeek: 12, seat: 'production', kpi: 'lead_time' },
  { id: 'topic_bundle', phase: 'convert', firstWeek: 11, lastWeek: 12, seat: 'production', kpi: 'link_ctr' },
  { id: 'follower_target', phase: 'convert', firstWeek: 12, seat: 'data', kpi: 'average_view' },
  { id: 'final_numbers', phase: 'convert', firstWeek: 13, seat: 'data', kpi: 'qualified_leads' },
  { id: 'retrospective', phase: 'convert', firstWeek: 13, seat: 'community', kpi: 'average_view' },
  { id: 'next_cycle', phase: 'convert', firstWeek: 13, seat: 'data', kpi: 'cost_per_lead' },
] as const satisfies readonly Task<string, PhaseId, Kpi>[];
