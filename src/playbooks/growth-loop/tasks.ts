/**
 * Phases and tasks of Growth Loop, merged from the Danish source's roadmap and its five weekly lists, spread to at most five a week.
 * Data only, no text.
 *
 * Decisions: twelve weeks are 84 days, so days 85 to 90 close the cycle (final numbers, retrospective, next cycle). The source analyses
 * once in 14 days in one list and every Friday in its batch week: every Friday. UTM is asked for twice and the dashboard twice: once each.
 */
import type { Phase, Task } from '../playbook';
import type { kpis } from './kpis';

type Kpi = (typeof kpis)[number]['id'];

export const phases = [
  {
    id: 'baseline',
    firstDay: 1,
    lastDay: 14,
    measuring: true,
    exit: [
      { kind: 'baselines', atLeast: 8 },
      { kind: 'tasks_done', share: 0.8 },
    ],
  },
  {
    id: 'concepts',
    firstDay: 15,
    lastDay: 28,
    exit: [
      { kind: 'holds_baseline', kpi: 'retention_3s' },
      { kind: 'tasks_done', share: 0.8 },
    ],
  },
  {
    id: 'winners',
    firstDay: 29,
    lastDay: 42,
    exit: [
      { kind: 'progress', kpi: 'retention_3s', atLeast: 0.25 },
      { kind: 'progress', kpi: 'ctr_landing', atLeast: 0.25 },
    ],
  },
  {
    id: 'distribution',
    firstDay: 43,
    lastDay: 63,
    exit: [
      { kind: 'progress', kpi: 'cadence', atLeast: 0.5 },
      { kind: 'progress', kpi: 'cost_per_lead', atLeast: 0.5 },
    ],
  },
  {
    id: 'handbook',
    firstDay: 64,
    lastDay: 84,
    exit: [
      { kind: 'progress', kpi: 'production_minutes', atLeast: 0.75 },
      { kind: 'tasks_done', share: 0.9 },
    ],
  },
  { id: 'wrap_up', firstDay: 85, lastDay: 90, exit: [{ kind: 'tasks_done', share: 1 }] },
] as const satisfies readonly Phase<string, Kpi>[];

type PhaseId = (typeof phases)[number]['id'];

export const tasks = [
  { id: 'pick_kpis', phase: 'baseline', firstWeek: 1, seat: 'data', kpi: 'conversion_landing' },
  { id: 'tracking', phase: 'baseline', firstWeek: 1, seat: 'data', kpi: 'ctr_landing' },
  { id: 'choose_channels', phase: 'baseline', firstWeek: 1, seat: 'community', kpi: 'cadence' },
  { id: 'templates', phase: 'baseline', firstWeek: 1, seat: 'production', kpi: 'production_minutes' },
  { id: 'baseline_posts', phase: 'baseline', firstWeek: 1, lastWeek: 2, seat: 'production', kpi: 'retention_3s' },
  { id: 'measure_plan', phase: 'baseline', firstWeek: 2, seat: 'data', kpi: 'conversion_landing' },
  { id: 'baselines', phase: 'baseline', firstWeek: 2, seat: 'data', kpi: 'retention_3s' },
  { id: 'positioning', phase: 'baseline', firstWeek: 2, seat: 'community', kpi: 'view_time' },
  { id: 'two_week_plan', phase: 'baseline', firstWeek: 2, seat: 'production', kpi: 'cadence' },
  { id: 'six_concepts', phase: 'concepts', firstWeek: 3, seat: 'production', kpi: 'retention_3s' },
  { id: 'quality_gates', phase: 'concepts', firstWeek: 3, seat: 'data', kpi: 'ctr_landing' },
  { id: 'qa_check', phase: 'concepts', firstWeek: 3, seat: 'production', kpi: 'production_minutes' },
  { id: 'ai_time', phase: 'concepts', firstWeek: 3, seat: 'production', kpi: 'production_minutes' },
  { id: 'test_concepts', phase: 'concepts', firstWeek: 3, lastWeek: 4, seat: 'production', kpi: 'retention_3s' },
  { id: 'stop_concepts', phase: 'concepts', firstWeek: 4, seat: 'data', kpi: 'retention_3s' },
  { id: 'human_proof', phase: 'concepts', firstWeek: 4, seat: 'community', kpi: 'view_time' },
  { id: 'prompt_library', phase: 'concepts', firstWeek: 4, seat: 'production', kpi: 'production_minutes' },
  { id: 'pick_winners', phase: 'winners', firstWeek: 5, seat: 'data', kpi: 'retention_3s' },
  { id: 'refine_winners', phase: 'winners', firstWeek: 5, lastWeek: 6, seat: 'production', kpi: 'retention_3s' },
  { id: 'series', phase: 'winners', firstWeek: 5, lastWeek: 6, seat: 'production', kpi: 'view_time' },
  { id: 'landing_match', phase: 'winners', firstWeek: 5, seat: 'data', kpi: 'conversion_landing' },
  { id: 'reuse', phase: 'winners', firstWeek: 6, seat: 'production', kpi: 'repurpose_rate' },
  { id: 'time_log', phase: 'winners', firstWeek: 6, seat: 'production', kpi: 'production_minutes' },
  { id: 'channel_risk', phase: 'winners', firstWeek: 6, seat: 'data', kpi: 'cost_per_lead' },
  { id: 'scale_winners', phase: 'distribution', firstWeek: 7, lastWeek: 9, seat: 'production', kpi: 'cadence' },
  { id: 'paid_test', phase: 'distribution', firstWeek: 7, lastWeek: 8, seat: 'data', kpi: 'cost_per_lead' },
  { id: 'partners', phase: 'distribution', firstWeek: 7, lastWeek: 9, seat: 'community', kpi: 'cadence' },
  { id: 'measurable_effort', phase: 'distribution', firstWeek: 7, seat: 'data', kpi: 'ctr_landing' },
  { id: 'lead_quality', phase: 'distribution', firstWeek: 8, seat: 'data', kpi: 'cost_per_lead' },
  { id: 'owned_path', phase: 'distribution', firstWeek: 8, lastWeek: 9, seat: 'community', kpi: 'conversion_landing' },
  { id: 'cut_formats', phase: 'distribution', firstWeek: 9, seat: 'data', kpi: 'retention_3s' },
  { id: 'playbooks', phase: 'handbook', firstWeek: 10, lastWeek: 11, seat: 'production', kpi: 'production_minutes' },
  { id: 'safety_rules', phase: 'handbook', firstWeek: 10, seat: 'community', kpi: 'cadence' },
  { id: 'search_pair', phase: 'handbook', firstWeek: 10, lastWeek: 11, seat: 'data', kpi: 'conversion_landing' },
  { id: 'decision_rules', phase: 'handbook', firstWeek: 11, seat: 'data', kpi: 'cost_per_lead' },
  { id: 'handbook', phase: 'handbook', firstWeek: 12, seat: 'production', kpi: 'production_minutes' },
  { id: 'hand_over', phase: 'handbook', firstWeek: 12, seat: 'community', kpi: 'cadence' },
  { id: 'final_numbers', phase: 'wrap_up', firstWeek: 13, seat: 'data', kpi: 'cost_per_lead' },
  { id: 'retrospective', phase: 'wrap_up', firstWeek: 13, seat: 'community', kpi: 'retention_3s' },
  { id: 'next_cycle', phase: 'wrap_up', firstWeek: 13, seat: 'data', kpi: 'conversion_landing' },
] as const satisfies readonly Task<string, PhaseId, Kpi>[];
