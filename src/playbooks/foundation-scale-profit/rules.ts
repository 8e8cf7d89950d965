/**
 * When Foundation–Scale–Profit speaks up: thresholds, rules and the four risks of the Malay source. Data only, no text.
 *
 * Decisions: the source asks for one trust KPI with a threshold and names none: removed posts, none allowed. Budget moves to a
 * creative whose CTR is above median + 20%: a median of creatives no KPI of the table holds, so the best ad's share of it is a watch KPI
 * and the bound is 1.2. A risk that names more KPIs than a row has conditions stands in two rows under one name.
 */
import type { PlaybookRule, PlaybookThreshold, Risk } from '../playbook';
import type { kpis } from './kpis';

type Kpi = (typeof kpis)[number]['id'];

export const thresholds = [
  { id: 'missed_weeks', kpi: 'posting_consistency', crossed: 'below', bound: 0.9, inARow: 2 },
  { id: 'takedown', kpi: 'takedowns', crossed: 'above', bound: 0, inARow: 1 },
] as const satisfies readonly PlaybookThreshold<string, Kpi>[];

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
      { kpi: 'best_ad_to_median', is: 'above', bound: 1.2 },
      { kpi: 'conversion_rate', is: 'flat' },
    ],
  },
] as const satisfies readonly PlaybookRule<string, Kpi>[];

export const risks = [
  {
    id: 'content_flood',
    seat: 'production',
    match: 'any',
    conditions: [
      { kpi: 'retention_10s', is: 'falls' },
      { kpi: 'save_share_rate', is: 'falls' },
      { kpi: 'quality_comments', is: 'falls' },
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
  { id: 'reports', seat: 'community', match: 'all', conditions: [{ kpi: 'flag_rate', is: 'rises' }] },
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
  {
    id: 'vanity_pillar',
    seat: 'data',
    match: 'all',
    conditions: [
      { kpi: 'views_week', is: 'rises' },
      { kpi: 'weakest_pillar_conversion', is: 'falls' },
    ],
  },
] as const satisfies readonly Risk<string, Kpi>[];
