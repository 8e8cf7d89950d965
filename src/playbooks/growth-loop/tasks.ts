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
  { id: 'pick_kpis', phase: 'baseline', firstWeek: 1, lastWeek: 1, seat: 'data', kpi: 'conversion_landing', kind: 'plan' },
  { id: 'tracking', phase: 'baseline', firstWeek: 1, lastWeek: 1, seat: 'data', kpi: 'ctr_landing', kind: 'set_up' },
  { id: 'choose_channels', phase: 'baseline', firstWeek: 1, lastWeek: 1, seat: 'community', kpi: 'cadence', kind: 'plan' },
  { id: 'templates', phase: 'baseline', firstWeek: 1, lastWeek: 1, seat: 'production', kpi: 'production_minutes', kind: 'set_up' },
  { id: 'baseline_posts', phase: 'baseline', firstWeek: 1, lastWeek: 2, seat: 'production', kpi: 'retention_3s', kind: 'make' },
  { id: 'measure_plan', phase: 'baseline', firstWeek: 2, lastWeek: 2, seat: 'data', kpi: 'conversion_landing', kind: 'measure' },
  { id: 'baselines', phase: 'baseline', firstWeek: 2, lastWeek: 2, seat: 'data', kpi: 'retention_3s', kind: 'measure' },
  { id: 'positioning', phase: 'baseline', firstWeek: 2, lastWeek: 2, seat: 'community', kpi: 'view_time', kind: 'plan' },
  { id: 'two_week_plan', phase: 'baseline', firstWeek: 2, lastWeek: 2, seat: 'production', kpi: 'cadence', kind: 'plan' },
  { id: 'six_concepts', phase: 'concepts', firstWeek: 3, lastWeek: 3, seat: 'production', kpi: 'retention_3s', kind: 'plan' },
  { id: 'quality_gates', phase: 'concepts', firstWeek: 3, lastWeek: 3, seat: 'data', kpi: 'ctr_landing', kind: 'decide' },
  { id: 'qa_check', phase: 'concepts', firstWeek: 3, lastWeek: 3, seat: 'production', kpi: 'production_minutes', kind: 'set_up' },
  { id: 'ai_time', phase: 'concepts', firstWeek: 3, lastWeek: 3, seat: 'production', kpi: 'production_minutes', kind: 'set_up' },
  { id: 'test_concepts', phase: 'concepts', firstWeek: 3, lastWeek: 4, seat: 'production', kpi: 'retention_3s', kind: 'test' },
  { id: 'stop_concepts', phase: 'concepts', firstWeek: 4, lastWeek: 4, seat: 'data', kpi: 'retention_3s', kind: 'decide' },
  { id: 'human_proof', phase: 'concepts', firstWeek: 4, lastWeek: 4, seat: 'community', kpi: 'view_time', kind: 'set_up' },
  { id: 'prompt_library', phase: 'concepts', firstWeek: 4, lastWeek: 4, seat: 'production', kpi: 'production_minutes', kind: 'set_up' },
  { id: 'pick_winners', phase: 'winners', firstWeek: 5, lastWeek: 5, seat: 'data', kpi: 'retention_3s', kind: 'decide' },
  { id: 'refine_winners', phase: 'winners', firstWeek: 5, lastWeek: 6, seat: 'production', kpi: 'retention_3s', kind: 'test' },
  { id: 'series', phase: 'winners', firstWeek: 5, lastWeek: 6, seat: 'production', kpi: 'view_time', kind: 'make' },
  { id: 'landing_match', phase: 'winners', firstWeek: 5, lastWeek: 5, seat: 'data', kpi: 'conversion_landing', kind: 'make' },
  { id: 'reuse', phase: 'winners', firstWeek: 6, lastWeek: 6, seat: 'production', kpi: 'repurpose_rate', kind: 'make' },
  { id: 'time_log', phase: 'winners', firstWeek: 6, lastWeek: 6, seat: 'production', kpi: 'production_minutes', kind: 'measure' },
  { id: 'channel_risk', phase: 'winners', firstWeek: 6, lastWeek: 6, seat: 'data', kpi: 'cost_per_lead', kind: 'measure' },
  { id: 'scale_winners', phase: 'distribution', firstWeek: 7, lastWeek: 9, seat: 'production', kpi: 'cadence', kind: 'distribute' },
  { id: 'paid_test', phase: 'distribution', firstWeek: 7, lastWeek: 8, seat: 'data', kpi: 'cost_per_lead', kind: 'test' },
  { id: 'partners', phase: 'distribution', firstWeek: 7, lastWeek: 9, seat: 'community', kpi: 'cadence', kind: 'distribute' },
  { id: 'measurable_effort', phase: 'distribution', firstWeek: 7, lastWeek: 7, seat: 'data', kpi: 'ctr_landing', kind: 'measure' },
  { id: 'lead_quality', phase: 'distribution', firstWeek: 8, lastWeek: 8, seat: 'data', kpi: 'cost_per_lead', kind: 'measure' },
  { id: 'owned_path', phase: 'distribution', firstWeek: 8, lastWeek: 9, seat: 'community', kpi: 'conversion_landing', kind: 'distribute' },
  { id: 'cut_formats', phase: 'distribution', firstWeek: 9, lastWeek: 9, seat: 'data', kpi: 'retention_3s', kind: 'decide' },
  { id: 'playbooks', phase: 'handbook', firstWeek: 10, lastWeek: 11, seat: 'production', kpi: 'production_minutes', kind: 'write_down' },
  { id: 'safety_rules', phase: 'handbook', firstWeek: 10, lastWeek: 10, seat: 'community', kpi: 'cadence', kind: 'write_down' },
  { id: 'search_pair', phase: 'handbook', firstWeek: 10, lastWeek: 11, seat: 'data', kpi: 'conversion_landing', kind: 'make' },
  { id: 'decision_rules', phase: 'handbook', firstWeek: 11, lastWeek: 11, seat: 'data', kpi: 'cost_per_lead', kind: 'write_down' },
  { id: 'handbook', phase: 'handbook', firstWeek: 12, lastWeek: 12, seat: 'production', kpi: 'production_minutes', kind: 'write_down' },
  { id: 'hand_over', phase: 'handbook', firstWeek: 12, lastWeek: 12, seat: 'community', kpi: 'cadence', kind: 'write_down' },
  { id: 'final_numbers', phase: 'wrap_up', firstWeek: 13, lastWeek: 13, seat: 'data', kpi: 'cost_per_lead', kind: 'measure' },
  { id: 'retrospective', phase: 'wrap_up', firstWeek: 13, lastWeek: 13, seat: 'community', kpi: 'retention_3s', kind: 'decide' },
  { id: 'next_cycle', phase: 'wrap_up', firstWeek: 13, lastWeek: 13, seat: 'data', kpi: 'conversion_landing', kind: 'plan' },
] as const satisfies readonly Task<string, PhaseId, Kpi>[];
