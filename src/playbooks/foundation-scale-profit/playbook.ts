/**
 * Foundation–Scale–Profit: thirty days of foundation, thirty of controlled experiments, thirty of profit. From the Malay source.
 * Data only; the texts are in languages/<code>/playbooks/foundation-scale-profit.ts.
 */
import type { Playbook } from '../playbook';
import { SAMPLE_LINKS } from '../sample-links';
import { kpis } from './kpis';
import * as practice from './practice';
import * as rules from './rules';
import * as tasks from './tasks';

export const foundationScaleProfit = {
  id: 'foundation-scale-profit',
  currency: 'MYR',
  measuringDays: 30,
  ...tasks,
  kpis,
  ...rules,
  ...practice,
  goals: {
    leads: { quality: 'retention_10s', business: 'conversion_rate' },
    sales: { quality: 'retention_10s', business: 'cost_per_result' },
    trust: { quality: 'engagement_rate', business: 'brand_searches' },
    community: { quality: 'engagement_rate', business: 'ctr' },
  },
  suits: { leads: 1, sales: 2, trust: 3, community: 2 },
  offers: {},
  conversions: { primary: 'sale', micro: ['lead', 'add_to_cart'] },
  // 4–6 short videos a week; 3 carousels a week are the source's alternative and stand in the task.
  volume: { postsPerChannelWeek: { low: 4, high: 6 }, batch: null, kpi: null },
  sampleLinks: SAMPLE_LINKS,
} as const satisfies Playbook<(typeof kpis)[number]['id'], (typeof tasks.phases)[number]['id']>;
