/** What headings suggest in four languages, and what they do not. */
import { suggestedColumns } from '../../../src/core/imported/heading-words';

const KPIS = [
  { id: 'leads_week', name: 'Leads / week', unit: 'count', aggregate: 'sum' },
  { id: 'impressions_week', name: 'Impressions / week', unit: 'count', aggregate: 'sum' },
  { id: 'ctr', name: 'CTR', unit: 'percent', aggregate: 'pooled' },
  { id: 'retention', name: 'Retention at 15 s', unit: 'percent', aggregate: 'mean' },
  { id: 'cost_per_lead', name: 'Cost per lead', unit: 'money', aggregate: 'mean' },
] as const;

test.each([
  [
    'English',
    ['Date', 'Impressions', 'Impressions click-through rate (%)', 'Leads'],
    { day: 0, 'value:impressions_week': 1, 'value:ctr': 2, 'value:leads_week': 3 },
  ],
  ['Malay', ['Tarikh', 'Impresi', 'Kadar klik'], { day: 0, 'value:impressions_week': 1, 'value:ctr': 2 }],
  ['Finnish', ['Päivä', 'Näyttökerrat', 'Klikkausprosentti'], { day: 0, 'value:impressions_week': 1, 'value:ctr': 2 }],
  ['Danish', ['Dato', 'Eksponeringer', 'Klikrate', 'Kanal'], { day: 0, 'value:impressions_week': 1, 'value:ctr': 2, channel: 3 }],
  ['the KPI’s own name', ['Week', 'Retention at 15 s'], { day: 0, 'value:retention': 1 }],
  ['counts where the KPI is a rate, costs where it is a count', ['Clicks', 'Cost', 'Impressions share rate'], {}],
] as const)('%s', (_, headings, expected) => {
  expect(suggestedColumns(headings, KPIS)).toEqual(expected);
});

test('of two KPIs that fit, none is suggested', () => {
  const twins = [...KPIS, { id: 'qualified_leads', name: 'Qualified leads', unit: 'count', aggregate: 'sum' } as const];
  expect(suggestedColumns(['Leads'], twins)).toEqual({});
});
