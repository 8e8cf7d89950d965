/**
 * When Growth Loop speaks up: thresholds, rules on pairs of KPIs, and risks. Data only, no text.
 *
 * Decisions: the source's "median performance" is no KPI of its table and is read as 3-second retention or click rate, hence two rules.
 * Falling lead quality needs the watch KPI of qualified leads; without it the rule reads "not measured". The third risk names four KPIs
 * and a row takes three conditions: it stands in two rows under one name.
 */
import type { PlaybookRule, PlaybookThreshold, Risk } from '../playbook';
import { BELOW_55, type kpis } from './kpis';

type Kpi = (typeof kpis)[number]['id'];

export const thresholds = [
  { id: 'strike', kpi: 'strikes', crossed: 'above', bound: 0, inARow: 1 },
  { id: 'qa_errors', kpi: 'qa_error_rate', crossed: 'above', bound: 0, inARow: 1 },
  { id: 'one_channel', kpi: 'top_channel_share', crossed: 'above', bound: BELOW_55, inARow: 2 },
] as const satisfies readonly PlaybookThreshold<string, Kpi>[];

export const rules = [
  {
    id: 'retention_up_clicks_down',
    kpi: 'ctr_landing',
    match: 'all',
    conditions: [
      { kpi: 'retention_3s', is: 'rises' },
      { kpi: 'ctr_landing', is: 'falls' },
    ],
  },
  {
    id: 'clicks_up_conversion_down',
    kpi: 'conversion_landing',
    match: 'all',
    conditions: [
      { kpi: 'ctr_landing', is: 'rises' },
      { kpi: 'conversion_landing', is: 'falls' },
    ],
  },
  {
    id: 'volume_up_retention_down',
    kpi: 'cadence',
    match: 'all',
    conditions: [
      { kpi: 'cadence', is: 'rises' },
      { kpi: 'retention_3s', is: 'falls' },
    ],
  },
  {
    id: 'volume_up_clicks_down',
    kpi: 'cadence',
    match: 'all',
    conditions: [
      { kpi: 'cadence', is: 'rises' },
      { kpi: 'ctr_landing', is: 'falls' },
    ],
  },
  {
    id: 'more_posts_weak_retention',
    kpi: 'retention_3s',
    match: 'all',
    conditions: [
      { kpi: 'cadence', is: 'above', bound: 'baseline' },
      { kpi: 'retention_3s', is: 'below', bound: 'baseline' },
    ],
  },
  {
    id: 'more_posts_weak_clicks',
    kpi: 'ctr_landing',
    match: 'all',
    conditions: [
      { kpi: 'cadence', is: 'above', bound: 'baseline' },
      { kpi: 'ctr_landing', is: 'below', bound: 'baseline' },
    ],
  },
  {
    id: 'cheaper_but_weaker_leads',
    kpi: 'cost_per_lead',
    match: 'all',
    conditions: [
      { kpi: 'cost_per_lead', is: 'falls' },
      { kpi: 'qualified_lead_rate', is: 'falls' },
    ],
  },
] as const satisfies readonly PlaybookRule<string, Kpi>[];

export const risks = [
  {
    id: 'sameness',
    seat: 'production',
    match: 'any',
    conditions: [
      { kpi: 'save_rate', is: 'falls' },
      { kpi: 'share_rate', is: 'falls' },
      { kpi: 'question_comments', is: 'falls' },
    ],
  },
  {
    id: 'policy_and_rights',
    seat: 'community',
    match: 'any',
    conditions: [
      { kpi: 'strikes', is: 'above', bound: 0 },
      { kpi: 'appeal_success', is: 'falls' },
    ],
  },
  {
    // More activity, no more value: volume up while neither result follows.
    id: 'busy_not_better',
    seat: 'data',
    match: 'all',
    conditions: [
      { kpi: 'cadence', is: 'rises' },
      { kpi: 'cost_per_lead', is: 'rises' },
      { kpi: 'qualified_lead_rate', is: 'does_not_rise' },
    ],
  },
  {
    id: 'busy_no_revenue',
    seat: 'data',
    match: 'all',
    conditions: [
      { kpi: 'cadence', is: 'rises' },
      { kpi: 'pipeline_revenue', is: 'does_not_rise' },
    ],
  },
  {
    id: 'platform_swing',
    seat: 'data',
    match: 'any',
    conditions: [
      { kpi: 'top_channel_share', is: 'above', bound: BELOW_55 },
      { kpi: 'returning_visitors', is: 'falls' },
    ],
  },
] as const satisfies readonly Risk<string, Kpi>[];
