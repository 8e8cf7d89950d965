/** What the server says before an import, in a cycle of Monday weeks from 5 October 2026, on 16 November. Used by the tests of the import and the gallery. */
import type { ImportView } from '../../../src/contract';

const kpi = { decimals: 0, currency: 'USD', last: null, baseline: null } as const;

export const importSample: ImportView = {
  kpis: [
    { ...kpi, kpi: 'leads_week', name: 'Leads / week', unit: 'count', aggregate: 'sum' },
    { ...kpi, kpi: 'impressions_week', name: 'Impressions / week', unit: 'count', aggregate: 'sum' },
    { ...kpi, kpi: 'ctr', name: 'CTR', unit: 'percent', decimals: 1, aggregate: 'pooled' },
    { ...kpi, kpi: 'retention', name: 'Retention at 15 s', unit: 'percent', aggregate: 'mean' },
    { ...kpi, kpi: 'cost_per_lead', name: 'Cost per lead', unit: 'money', decimals: 2, aggregate: 'mean' },
  ],
  channels: ['Instagram', 'TikTok'],
  standing: [],
  start: '2026-10-05',
  end: '2027-01-02',
  today: '2026-11-16',
  pointed: {},
};
