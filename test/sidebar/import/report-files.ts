/** Reports in the shape of each tool's own export, with its quirks, written after public documentation. Used by figures-in-report.test.ts and the gallery. */

export interface ReportFile {
  readonly tool: string;
  readonly text: string;
  readonly headings: readonly string[];
}

/** Comments above the table, days counted from the first one, a grand total. */
const ga4: ReportFile = {
  tool: 'GA4',
  headings: ['Nth day', 'Key events', 'Session conversion rate'],
  text: [
    '# ----------------------------------------',
    '# Traffic acquisition',
    '# Account: Site',
    '# Start date: 20261109',
    '# End date: 20261115',
    '# ----------------------------------------',
    '',
    'Nth day,Key events,Session conversion rate',
    ',29,0.0145,Grand total',
    ...['4', '5', '3', '4', '6', '3', '4'].map((leads, at) => `000${at},${leads},0.0${at + 11}`),
  ].join('\n'),
};

/** A byte order mark, a total on top, durations, a rate whose sign stands in the heading. */
const youtube: ReportFile = {
  tool: 'YouTube Studio',
  headings: ['Date', 'Views', 'Average percentage viewed (%)', 'Impressions click-through rate (%)'],
  text: [
    '\uFEFFDate,Views,Average percentage viewed (%),Impressions click-through rate (%)',
    'Total,2100,44.1,4.95',
    '2026-11-14,1100,45.2,5.1',
    '2026-11-15,1000,43,4.8',
  ].join('\r\n'),
};

/** Each row with its first and last day, quoted cells, currency in the heading. */
const meta: ReportFile = {
  tool: 'Meta',
  headings: ['Reporting starts', 'Reporting ends', 'Platform', 'Leads', 'Cost per lead (USD)'],
  text: [
    '"Reporting starts","Reporting ends","Platform","Leads","Cost per lead (USD)"',
    '"2026-11-09","2026-11-15","Instagram","12","18.50"',
    '"2026-11-02","2026-11-08","Instagram","10","21.25"',
    '"2026-11-09","2026-11-15","Audience Network","1","40"',
  ].join('\n'),
};

/** Fractions in place of percentages, semicolons, a summary below. */
const tiktok: ReportFile = {
  tool: 'TikTok',
  headings: ['By Day', 'Impressions', 'CTR'],
  text: ['By Day;Impressions;CTR', '2026-11-15;12.400;0,0124', '2026-11-14;11.250;0,0113', 'Total of 2 results;23.650;0,0119'].join('\n'),
};

/** Sentences above the table, tabs, the month first wherever the team is. */
const linkedin: ReportFile = {
  tool: 'LinkedIn',
  headings: ['Date', 'Impressions (total)', 'Clicks (total)'],
  text: [
    'Aggregated by day. Times in UTC.',
    '',
    'Date\tImpressions (total)\tClicks (total)',
    '11/15/2026\t2000\t30',
    '11/05/2026\t1000\t20',
  ].join('\n'),
};

/** A title and a span above the table, weeks by their first day, dashes for nothing, totals below. */
const googleAds: ReportFile = {
  tool: 'Google Ads',
  headings: ['Week', 'Clicks', 'Impr.', 'Conversions'],
  text: [
    'Weekly report',
    '"November 2, 2026 - November 15, 2026"',
    'Week,Clicks,Impr.,Conversions',
    '2026-11-02,"1,204","60,100",11.00',
    '2026-11-09,--,--,--',
    'Total: Account,"1,204","60,100",11.00',
  ].join('\n'),
};

export const REPORTS = { ga4, youtube, meta, tiktok, linkedin, googleAds } as const;
