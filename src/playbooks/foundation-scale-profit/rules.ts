/**
 * When Foundation–Scale–Profit speaks up: thresholds, rules and the four risks of the Malay source. Data only, no text.
 *
 * Decisions: the source asks for one trust KPI with a threshold and names none: removed posts, none allowed. "CTR above median + 20%"
 * reads as 1.2 times the median and stands with the experiments; the rule here only says when to move the next step of budget.
 */
import type { Risk, Rule, Threshold } from '../playbook';
import type { kpis } from './kpis';

type Kpi = (typeof kpis)[number]['id'];

export const thresholds = [
  { id: 'missed_weeks', kpi: 'posting_consistency', crossed: 'below', bound: 0.9, inARow: 2 },
  { id: 'takedown', kpi: 'takedowns', crossed: 'above', bound: 0, inARow: 1 },
] as const satisfies readonly Threshold<string, Kpi>[];

export const rules = [
  {
    id: 'volume_without_attention',
    kpi: 'retention_10s',
    match: 'all',
    conditions: [
      { kpi: 'posts_week', is: 'rises' },
      { kpi: 'retention_10s', is: 'falls' },
    ],
  },
  {
    id: 'volume_without_results',
    kpi: 'conversion_rate',
    match: 'all',
    conditions: [
      { kpi: 'posts_week', is: 'rises' },
      { kpi: 'conversion_rate', is: 'falls' },
    ],
  },
  {
    id: 'unsteady_process',
    kpi: 'cycle_time',
    match: 'any',
    conditions: [
      { kpi: 'cycle_time', is: 'rises' },
      { kpi: 'post_errors', is: 'rises' },
    ],
  },
  {
    id: 'faster_but_wrong',
    kpi: 'cycle_time',
    match: 'all',
    conditions: [
      { kpi: 'cycle_time', is: 'falls' },
      { kpi: 'post_errors', is: 'rises' },
    ],
  },
  {
    id: 'budget_step',
    kpi: 'cost_per_result',
    match: 'all',
    conditions: [
      { kpi: 'ctr', is: 'rises' },
      { kpi: 'conversion_rate', is: 'flat' },
    ],
  },
] as const satisfies readonly Rule<string, Kpi>[];

export const risks = [
  {
    id: 'content_flood',
    seat: 'production',
    match: 'any',
    conditions: [
      { kpi: 'retention_10s', is: 'falls' },
      { kpi: 'save_share_rate', is: 'falls' },
    ],
  },
  {
    id: 'tool_lock_in',
    seat: 'production',
    match: 'any',
    conditions: [
      { kpi: 'cycle_time', is: 'rises' },
      { kpi: 'cost_per_asset', is: 'rises' },
    ],
  },
  {
    id: 'policy_and_safety',
    seat: 'community',
    match: 'any',
    conditions: [
      { kpi: 'takedowns', is: 'above', bound: 0 },
      { kpi: 'negative_comments', is: 'rises' },
      { kpi: 'response_hours', is: 'rises' },
    ],
  },
  {
    id: 'vanity',
    seat: 'data',
    match: 'all',
    conditions: [
      { kpi: 'views_week', is: 'rises' },
      { kpi: 'conversion_rate', is: 'does_not_rise' },
      { kpi: 'revenue_per_thousand', is: 'does_not_rise' },
    ],
  },
] as const satisfies readonly Risk<string, Kpi>[];
