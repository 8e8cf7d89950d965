/**
 * Reports in the shape of each tool's own export, with its quirks and figures of our own. Used by figures-in-report.test.ts and the gallery.
 *
 * What the columns mean: Google Ads https://support.google.com/google-ads/answer/2404176 (segments become rows), TikTok
 * https://newsroom.tiktok.com/en-us/product-tutorial-tiktok-analytics, Meta https://sebotraining.com/meta-ads-topics/ads-manager-columns, LinkedIn
 * https://carouselstudio.design/en/insights/linkedin-analytics-report-template, YouTube https://github.com/Yebin-Bae/Youtube-Channel-Analysis.
 * Headings and quirks of the files themselves were looked up in public tests of programs that read them.
 */
import { decodedText } from '../../../src/sidebar/report/file-text';

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

/** A snapshot of reports: one table below the other, each with its own days. */
const ga4Snapshot: ReportFile = {
  tool: 'GA4, a snapshot of reports',
  headings: ['Nth day', 'Key events'],
  text: [
    '# ----------------------------------------',
    '# Reports snapshot',
    '# ----------------------------------------',
    '#',
    '# Start date: 20261109',
    '# End date: 20261115',
    'Nth day,Key events',
    ...['4', '5', '3', '4', '6', '3', '4'].map((leads, at) => `000${at},${leads}`),
    '# Start date: 20261109',
    '# End date: 20261115',
    'Nth day,New users',
    '0000,90',
  ].join('\n'),
};

/** Days without signs between their parts, a second column of words, and a total whose first cells are blank. */
const ga4Channels: ReportFile = {
  tool: 'GA4, days by channel group',
  headings: ['Date', 'Session primary channel group (Default Channel Group)', 'Sessions', 'Key events'],
  text: [
    '# Start date: 20261114',
    '# End date: 20261115',
    '',
    'Date,Session primary channel group (Default Channel Group),Sessions,Key events',
    ',,300,11,Grand total',
    '20261114,Organic Social,100,4',
    '20261114,Direct,50,1',
    '20261115,Organic Social,150,6',
  ].join('\n'),
};

/** A row per video and no day of its figures: the day of publication is none. */
const youtubeContent: ReportFile = {
  tool: 'YouTube Studio, by content',
  headings: ['Content', 'Video title', 'Video publish time', 'Duration', 'Views', 'Average view duration', 'Impressions'],
  text: [
    'Content,Video title,Video publish time,Duration,Views,Average view duration,Impressions',
    'Total,,,,3400,0:02:07,70000',
    'abc123,"Proof, not promises","Nov 9, 2026",305,2300,0:02:12,40000',
    'def456,Hooks,"Nov 11, 2026",288,1100,0:01:58,30000',
  ].join('\n'),
};

/** The chart behind it: a row per day and video. */
const youtubeChart: ReportFile = {
  tool: 'YouTube Studio, the data of a chart',
  headings: ['Date', 'Content', 'Video title', 'Video publish time', 'Impressions'],
  text: [
    'Date,Content,Video title,Video publish time,Impressions',
    ...Array.from({ length: 7 }, (_, at) => [
      `2026-11-${String(9 + at).padStart(2, '0')},abc123,"Proof, not promises","Nov 9, 2026",4000`,
      `2026-11-${String(9 + at).padStart(2, '0')},def456,Hooks,"Nov 11, 2026",${at < 2 ? 0 : 1000}`,
    ]).flat(),
  ].join('\n'),
};

/** Results of several kinds in one column, blank for a campaign that counts nothing. */
const metaAds: ReportFile = {
  tool: 'Meta Ads, by campaign',
  headings: ['Campaign name', 'Reporting starts', 'Reporting ends', 'Amount spent (EUR)', 'Impressions', 'Results', 'Result indicator'],
  text: [
    'Campaign name,Reporting starts,Reporting ends,Amount spent (EUR),Impressions,Results,Result indicator',
    'Proof,2026-11-09,2026-11-15,"1,250.50",48000,41,actions:lead',
    'Hooks,2026-11-09,2026-11-15,640,30500,9,actions:lead',
    'Reach,2026-11-09,2026-11-15,100,90000,,',
  ].join('\n'),
};

/** A file of sixteen-bit characters: a line that names the separator, a title, days with a midnight. */
const metaSuite: ReportFile = {
  tool: 'Meta Business Suite, one figure of Instagram',
  headings: ['Date', 'Primary'],
  text: inSixteenBits(
    [
      'sep=,',
      '"Views"',
      '"Date","Primary"',
      ...[905, 827, 1072, 919, 829, 848, 1099].map((n, at) => `"${isoDay(at)}T00:00:00","${n}"`),
    ].join('\n'),
  ),
};

/** Days without their year. */
const tiktokOverview: ReportFile = {
  tool: 'TikTok, the overview of a channel',
  headings: ['Date', 'Video Views', 'Profile Views', 'Likes', 'Comments', 'Shares'],
  text: [
    '"Date","Video Views","Profile Views","Likes","Comments","Shares"',
    ...[1441, 2110, 8806, 7914, 1363, 1080, 1070].map((views, at) => `"November ${9 + at}","${views}","52","31","2","11"`),
  ].join('\n'),
};

/** A row per day and campaign, days with a midnight, the total with a dash for its day. */
const tiktokAds: ReportFile = {
  tool: 'TikTok Ads, by day',
  headings: ['Campaign name', 'By Day', 'Cost', 'Impressions', 'Clicks (destination)', 'CTR (destination)', 'Currency'],
  text: [
    'Campaign name,By Day,Cost,Impressions,Clicks (destination),CTR (destination),Currency',
    'Proof,2026-11-15 00:00:00,20.00,10000,100,1.00%,USD',
    'Hooks,2026-11-15 00:00:00,9.00,2000,80,4.00%,USD',
    'Proof,2026-11-14 00:00:00,18.00,9000,90,1.00%,USD',
    'Total of 3 results,-,47.00,21000,270,1.29%,USD',
  ].join('\n'),
};

/** Figures split by where they come from, with their total, below a sentence. */
const linkedinPage: ReportFile = {
  tool: 'LinkedIn, the metrics of a page',
  headings: ['Date', 'Impressions (organic)', 'Impressions (sponsored)', 'Impressions (total)', 'Clicks (organic)', 'Clicks (total)'],
  text: [
    'Content metrics of your page in this period',
    'Date,Impressions (organic),Impressions (sponsored),Impressions (total),Clicks (organic),Clicks (total)',
    '11/14/2026,900,100,1000,20,23',
    '11/15/2026,800,0,800,12,12',
  ].join('\n'),
};

/** A file of sixteen-bit characters, lines about the report, tabs, the month first: no day tells that it is. */
const linkedinAds: ReportFile = {
  tool: 'LinkedIn Ads, by campaign',
  headings: ['Start Date (in UTC)', 'Account Name', 'Currency', 'Campaign Name', 'Total Spent', 'Impressions', 'Clicks'],
  text: inSixteenBits(
    [
      'Campaign Performance Report (in UTC)',
      'Report Start: November 9, 2026',
      'Report End: November 10, 2026',
      '',
      'Start Date (in UTC)\tAccount Name\tCurrency\tCampaign Name\tTotal Spent\tImpressions\tClicks',
      '11/09/2026\tAcme\tUSD\t"Leads, directors"\t"1,240.50"\t12000\t150',
      '11/09/2026\tAcme\tUSD\tOld visitors\t210.00\t3000\t60',
      '11/10/2026\tAcme\tUSD\t"Leads, directors"\t"1,100.00"\t"10,000"\t90',
    ].join('\r\n'),
  ),
};

/** A row per day and campaign, a day with its weekday, a space before the dashes, two totals. */
const googleAdsDaily: ReportFile = {
  tool: 'Google Ads, days by campaign',
  headings: ['Day', 'Campaign', 'Currency code', 'Cost', 'Impr.', 'Clicks', 'CTR', 'Conversions'],
  text: [
    'Campaign report',
    '"November 14, 2026 - November 15, 2026"',
    'Day,Campaign,Currency code,Cost,Impr.,Clicks,CTR,Conversions',
    '"Sat, Nov 14, 2026",Spring,USD,"1,240.10","98,000",490,0.50%,31.00',
    '2026-11-15,Spring,USD,12.34,"1,200",12,1.00%,1.00',
    '2026-11-15,Autumn,USD,0.00,0,0, --,0.00',
    'Total: Campaigns, --,USD,"1,252.44","99,200",502,0.51%,32.00',
    'Total: Account, --,USD,"1,252.44","99,200",502,0.51%,32.00',
  ].join('\n'),
};

function isoDay(at: number): string {
  return `2026-11-${String(9 + at).padStart(2, '0')}`;
}

/** The text as it is read from a file of sixteen-bit characters with their mark in front. */
function inSixteenBits(text: string): string {
  return decodedText(new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))).text;
}

export const REPORTS = {
  ...{ ga4, ga4Snapshot, ga4Channels },
  ...{ youtube, youtubeContent, youtubeChart },
  ...{ meta, metaAds, metaSuite },
  ...{ tiktok, tiktokOverview, tiktokAds },
  ...{ linkedin, linkedinPage, linkedinAds },
  ...{ googleAds, googleAdsDaily },
} as const;
