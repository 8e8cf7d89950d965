/**
 * Growth Loop: find what beats the baseline in weeks, then distribute it. From the Danish source; used by the registry of playbooks.
 * Weeks 2/2/2/3/3 and six closing days. Data only; the texts are in languages/<code>/playbooks/growth-loop.ts.
 */
import type { Playbook } from '../playbook';
import { SAMPLE_LINKS } from '../sample-links';
import { kpis } from './kpis';
import * as practice from './practice';
import * as rules from './rules';
import * as tasks from './tasks';

export const growthLoop = {
  id: 'growth-loop',
  currency: 'DKK',
  measuringDays: 14,
  ...tasks,
  kpis,
  ...rules,
  ...practice,
  // The source names no stars; a goal takes the visible KPI nearest to it, reviewed weekly where there is a choice.
  goals: {
    leads: { quality: 'retention_3s', business: 'cost_per_lead' },
    sales: { quality: 'retention_3s', business: 'conversion_landing' },
    trust: { quality: 'view_time', business: 'conversion_landing' },
    community: { quality: 'view_time', business: 'ctr_landing' },
  },
  suits: { leads: 3, sales: 3, trust: 1, community: 1 },
  offers: { leads: 'leads_week' },
  conversions: { primary: 'lead', micro: ['email_signup', 'demo_started'] },
  // 14 posts × 3 channels = 42 a week, while one batch makes 6–10 assets: the source does not add up, the wizard says so.
  volume: { postsPerChannelWeek: { low: 8, high: 14 }, batch: { low: 6, high: 10 }, kpi: 'cadence' },
  sampleLinks: SAMPLE_LINKS,
} as const satisfies Playbook<(typeof kpis)[number]['id'], (typeof tasks.phases)[number]['id']>;
