/** What headings suggest in four languages, and what they do not. */
import { suggestedColumns } from '../../../src/core/imported/heading-words';

const KPIS = [
  { id: 'leads_week', name: 'Leads / week', unit: 'count', aggregate: 'sum' },
  { id: 'impressions_week', name: 'Impressions / week', unit: 'count', aggregate: 'sum' },
  { id: 'ctr', name: 'CTR', unit: 'percent', aggregate: 'pooled' },
  { id: 'retention', name: 'Retention at 15 s', unit: 'percent', aggregate: 'mean' },
  { id: 'cost_per_lead', name: 'Cost per lead', unit: 'money', aggregate: 'mean' },
  { id: 'view_time', name: 'Average view duration', unit: 'seconds', aggregate: 'mean' },
] as const;
const COST = 'value:cost_per_lead';
const SEEN = 'value:impressions_week';

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
  // YouTube Studio, whose hours of all views stand before the time of one
  [
    'YouTube',
    ['Date', 'Watch time (hours)', 'Average view duration', 'Average percentage viewed (%)'],
    { day: 0, 'value:view_time': 2, 'value:retention': 3 },
  ],
  [
    'YouTube in Finnish',
    ['Päivämäärä', 'Katseluaika (tunteja)', 'Keskimääräinen katselun kesto', 'Keskimääräinen katseluprosentti (%)', 'Näyttökerrat'],
    { day: 0, 'value:view_time': 2, 'value:retention': 3, [SEEN]: 4 },
  ],
  [
    'YouTube in Danish',
    ['Dato', 'Visningstid (timer)', 'Gennemsnitlig visningsvarighed', 'Gennemsnitlig procentdel set (%)', 'Eksponeringer'],
    { day: 0, 'value:view_time': 2, 'value:retention': 3, [SEEN]: 4 },
  ],
  [
    'YouTube in Malay',
    ['Tarikh', 'Masa tontonan (jam)', 'Tempoh tontonan purata', 'Peratusan purata ditonton (%)', 'Tera'],
    { day: 0, 'value:view_time': 2, 'value:retention': 3, [SEEN]: 4 },
  ],
  // Meta; of an export by day the report's own days, which each row repeats, are not the row's
  [
    'Meta in Finnish',
    ['Raportoinnin alku', 'Raportoinnin loppu', 'Näyttökerrat', 'Hinta per tulos', 'Liidit'],
    { day: 0, until: 1, [SEEN]: 2, [COST]: 3, 'value:leads_week': 4 },
  ],
  ['Meta in Malay', ['Permulaan pelaporan', 'Akhir pelaporan', 'Tera', 'Kos setiap keputusan'], { day: 0, until: 1, [SEEN]: 2, [COST]: 3 }],
  ['Meta in Danish, by day', ['Rapportering starter', 'Rapportering slutter', 'Dag', 'Pris pr. resultat'], { day: 2, [COST]: 3 }],
  ['LinkedIn', ['Start Date (in UTC)', 'Impressions'], { day: 0, [SEEN]: 1 }],
  ['LinkedIn in Finnish', ['Alkamispäivä (UTC)', 'Klikkausprosentti'], { day: 0, 'value:ctr': 1 }],
  ['TikTok in Danish', ['Efter dag', 'CTR (destination)'], { day: 0, 'value:ctr': 1 }],
  ['Google Ads', ['Week', 'Impr.', 'CTR'], { day: 0, [SEEN]: 1, 'value:ctr': 2 }],
  ['Google Ads in Danish', ['Dag', 'Eksp.', 'Klikrate', 'Pris/konv.'], { day: 0, [SEEN]: 1, 'value:ctr': 2 }],
  ['GA4’s days in Finnish', ['N. päivä', 'Avaintapahtumat'], { day: 0 }],
] as const)('%s', (_, headings, expected) => {
  expect(suggestedColumns(headings, KPIS)).toEqual(expected);
});

test('a column of days in which none stands is none', () => {
  const headings = ['Publish time', 'Date', 'Impressions'];
  expect(suggestedColumns(headings, KPIS, [['11/09/2026 08:31'], ['Lifetime'], ['12400']])).toEqual({ [SEEN]: 2 });
  expect(suggestedColumns(headings, KPIS, [['x'], ['2026-11-09'], ['12400']])).toEqual({ day: 1, [SEEN]: 2 });
});

test('of two KPIs that fit, none is suggested', () => {
  const twins = [...KPIS, { id: 'qualified_leads', name: 'Qualified leads', unit: 'count', aggregate: 'sum' } as const];
  expect(suggestedColumns(['Leads'], twins)).toEqual({});
});
