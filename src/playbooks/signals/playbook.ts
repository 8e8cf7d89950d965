/**
 * Signals: choose few signals of quality, test formats against them, scale what repeats, then convert. From the Finnish source.
 * Days 14/28/28/20. Data only; the texts are in languages/<code>/playbooks/signals.ts.
 */
import type { Playbook } from '../playbook';
import { SAMPLE_LINKS } from '../sample-links';
import { kpis } from './kpis';
import * as practice from './practice';
import * as rules from './rules';
import * as tasks from './tasks';

export const signals = {
  id: 'signals',
  currency: 'EUR',
  measuringDays: 14,
  ...tasks,
  kpis,
  ...rules,
  ...practice,
  // Quality is what the source ties to each goal, business always its pair for a small budget: qualified leads a week. The ratios it
  // names first (leads per 1,000 …) need figures its table does not hold, so they are offered, not forced.
  goals: {
    leads: { quality: 'link_ctr', business: 'qualified_leads' },
    sales: { quality: 'average_view', business: 'qualified_leads' },
    trust: { quality: 'average_view', business: 'qualified_leads' },
    community: { quality: 'saves_per_thousand', business: 'qualified_leads' },
  },
  suits: { leads: 2, sales: 1, trust: 2, community: 3 },
  offers: { leads: 'leads_per_thousand', trust: 'positive_comments', community: 'talk_per_thousand' },
  conversions: { primary: 'lead', micro: ['email_signup', 'form_opened'] },
  // 4–6 contents a week on each main channel; one main content gives 5–12 clips, which is the batch.
  volume: { postsPerChannelWeek: { low: 4, high: 6 }, batch: { low: 5, high: 12 }, kpi: null },
  sampleLinks: SAMPLE_LINKS,
} as const satisfies Playbook<(typeof kpis)[number]['id'], (typeof tasks.phases)[number]['id']>;
