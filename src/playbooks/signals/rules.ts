/**
 * When Signals speaks up: threshold, rules and the five risks of the Finnish source. Data only, no text.
 *
 * Decisions: the source calls 35% of average view "the baseline" while its table says 38%: 35% stays a threshold of its own. Its fourth
 * risk names six KPIs and a row takes three conditions: a risk that names more stands in two rows under one name, and the followers have
 * a rule of their own (wrong audience). Restricted posts are its signal of automated moderation and belong to trust in the brand.
 */
import type { PlaybookRule, PlaybookThreshold, Risk } from '../playbook';
import type { kpis } from './kpis';

type Kpi = (typeof kpis)[number]['id'];

export const thresholds = [
  { id: 'short_views', kpi: 'average_view', crossed: 'below', bound: 0.35, inARow: 1 },
  { id: 'few_tests', kpi: 'new_test_share', crossed: 'below', bound: 0.2, inARow: 2 },
] as const satisfies readonly PlaybookThreshold<string, Kpi>[];

export const rules = [
  { id: 'saves_rise', kpi: 'saves_per_thousand', match: 'all', conditions: [{ kpi: 'saves_per_thousand', is: 'rises' }] },
  {
    id: 'clicks_without_leads',
    kpi: 'qualified_leads',
    match: 'all',
    conditions: [
      { kpi: 'link_ctr', is: 'rises' },
      { kpi: 'qualified_leads', is: 'does_not_rise' },
    ],
  },
  {
    id: 'wrong_audience',
    kpi: 'average_view',
    match: 'all',
    conditions: [
      { kpi: 'followers', is: 'rises' },
      { kpi: 'average_view', is: 'does_not_rise' },
      { kpi: 'link_ctr', is: 'does_not_rise' },
    ],
  },
] as const satisfies readonly PlaybookRule<string, Kpi>[];

export const risks = [
  {
    id: 'content_flood',
    seat: 'production',
    match: 'all',
    conditions: [
      { kpi: 'impressions_week', is: 'rises' },
      { kpi: 'average_view', is: 'falls' },
      { kpi: 'saves_per_thousand', is: 'falls' },
    ],
  },
  {
    id: 'early_exit',
    seat: 'production',
    match: 'all',
    conditions: [
      { kpi: 'impressions_week', is: 'rises' },
      { kpi: 'retention_25', is: 'falls' },
    ],
  },
  {
    id: 'algorithm_change',
    seat: 'data',
    match: 'any',
    conditions: [
      { kpi: 'reach_per_post', is: 'falls' },
      { kpi: 'impressions_week', is: 'falls' },
    ],
  },
  {
    id: 'brand_safety',
    seat: 'community',
    match: 'any',
    conditions: [
      { kpi: 'negative_comments', is: 'rises' },
      { kpi: 'reports_per_thousand', is: 'rises' },
      { kpi: 'unfollow_rate', is: 'rises' },
    ],
  },
  { id: 'moderation', seat: 'community', match: 'all', conditions: [{ kpi: 'restricted_posts', is: 'rises' }] },
  {
    id: 'distorted_numbers',
    seat: 'data',
    match: 'all',
    conditions: [
      { kpi: 'impressions_week', is: 'rises' },
      { kpi: 'link_ctr', is: 'does_not_rise' },
      { kpi: 'qualified_leads', is: 'does_not_rise' },
    ],
  },
  {
    id: 'distorted_visits',
    seat: 'data',
    match: 'all',
    conditions: [
      { kpi: 'impressions_week', is: 'rises' },
      { kpi: 'watch_per_viewer', is: 'does_not_rise' },
      { kpi: 'bounce_rate', is: 'rises' },
    ],
  },
  {
    id: 'overload',
    seat: 'production',
    match: 'all',
    conditions: [
      { kpi: 'posts_week', is: 'falls' },
      { kpi: 'lead_time', is: 'rises' },
    ],
  },
] as const satisfies readonly Risk<string, Kpi>[];
