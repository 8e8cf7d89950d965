/**
 * Whole files as tools and people leave them: Excel's `sep=` line, lines quoted whole, GA4's names of its API, tables of events, and the headings
 * of ad platforms and link shorteners. Inputs of public reports carry their address.
 */
import { type ExportChoices, readExport } from '../../../../src/core/utm/ga4/export-rows';
import { parseCsv } from '../../../../src/sidebar/report/csv';

const CHOICES: ExportChoices = { events: ['generate_lead', 'purchase'], usual: '.', decimal: null, period: null, pointed: () => null };

/** Each row as campaign (or source and medium), clicks and the counts by event; a problem by its code. */
function read(text: string): unknown {
  const reading = readExport(text, CHOICES, parseCsv);
  if (!reading.ok) return reading.problem.code;
  return reading.value.rows.map(({ tags, clicks, conversions }) => [
    tags.campaign ?? `${tags.source} / ${tags.medium}`,
    clicks,
    Object.fromEntries(conversions),
  ]);
}

describe('which sign parts the cells, told in the first line', () => {
  test.each([
    // https://github.com/mholt/PapaParse/issues/951
    ['sep=;\nCampaign;Sessions\na;1'],
    // https://github.com/mechatroner/vscode_rainbow_csv/issues/108
    ['sep=|\nCampaign|Sessions\na|1'],
    // https://github.com/close2/csv/issues/68: the line itself quoted, cells behind the last
    ['"sep=;"\nCampaign;Sessions;\na;1;'],
    // https://github.com/PowerShell/PowerShell/issues/7776
    ['sep=,\nCampaign,Sessions\na,1\n'],
    // https://github.com/alexcaza/export-to-csv/issues/43
    ['sep=~\n"Campaign"~"Sessions"\n"a"~"1"'],
    // https://github.com/tspence/csharp-csv-reader/issues/28: a tab, and other ways to write it
    ['sep=\t\nCampaign\tSessions\na\t1'],
    ['SEP = ;\nCampaign;Sessions\na;1'],
    // https://github.com/mechatroner/vscode_rainbow_csv/issues/13: a first line that names the encoding
    ['UTF-8\nCampaign,Sessions\na,1'],
    ['\uFEFFsep=;\r\nCampaign;Sessions\r\na;1\r\n'],
    // Opened in Excel under another sign and saved again: padded, each line quoted whole.
    ['sep=;,,\n"Campaign;Sessions",,\n"a;1",,'],
    ['"Campaign,Sessions"\n"a,1"\n'],
    ['"Campaign,""Session source"",Sessions"\n"a,""x, y"",1"\n'],
  ])('%j', text => {
    expect(read(text)).toEqual([['a', 1, {}]]);
  });
});

describe('names of GA4’s API and of tools that use it', () => {
  test.each([
    // https://github.com/googleanalytics/ga-dev-tools/issues/1800
    [
      'date,eventName,isConversionEvent,sessionSourceMedium,eventCount,sessions\n20231214,generate_lead,true,google / cpc,6,5',
      [['google / cpc', null, { generate_lead: 6 }]],
    ],
    // https://github.com/Empreiteiro/data-talks/issues/67
    [
      'date,sessionSource,sessionMedium,sessionCampaignName,sessions,totalUsers,bounceRate\n20261001,google,cpc,proof,12,9,0.4',
      [['proof', 12, {}]],
    ],
    // https://github.com/simpleanalytics/roadmap/issues/364
    ['source,campaign,deviceCategory,sessions\ngoogle,proof,mobile,12', [['proof', 12, {}]]],
    // https://github.com/googleanalytics/ga-dev-tools/issues/1050: with the prefix of the older API
    ['ga:source,ga:medium,ga:campaign,ga:sessions\ngoogle,cpc,proof,12', [['proof', 12, {}]]],
    ['sessionCampaignName,sessions,keyEvents:generate_lead\nproof,12,3', [['proof', 12, { generate_lead: 3 }]]],
    ['Session campaign,Sessions,Key events: purchase\nproof,12,3', [['proof', 12, { purchase: 3 }]]],
    ['session_campaign,sessions,key_events\nproof,12,3', [['proof', 12, { '': 3 }]]],
  ])('%j', (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

describe('tables of events', () => {
  test.each([
    [
      'one event a row, sessions of session_start alone',
      'Event name,Session campaign,Sessions,Event count\nsession_start,proof,12,12\ngenerate_lead,proof,3,4',
      [
        ['proof', 12, { session_start: 12 }],
        ['proof', null, { generate_lead: 4 }],
      ],
    ],
    // https://github.com/Velir/dbt-ga4/pull/71 and https://github.com/Velir/dbt-ga4/issues/210: a column for each event, one of them twice
    [
      'a column for each event',
      'session_campaign,sessions,count_page_view,count_purchase,count_purchases\nproof,12,40,3,3',
      [['proof', 12, { purchase: 3 }]],
    ],
    // https://github.com/google/site-kit-wp/issues/12401: the events by channel, with the total over all of them
    [
      'events beside each other',
      'Event name,generate_lead,purchase,Totals\nSession campaign,Event count,Event count,Event count\nproof,6,9,15\nstory,1,0,1',
      [
        ['proof', null, { generate_lead: 6, purchase: 9 }],
        ['story', null, { generate_lead: 1, purchase: 0 }],
      ],
    ],
    ['events without any tag', 'Event name,Event count,Total users\nsession_start,12,10', 'no_tags'],
  ])('%s', (_, text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

describe('platforms in their own headings', () => {
  test.each([
    ['Meta, Malay', 'Nama kempen,Nama iklan,Klik (semua),Klik pautan,Keputusan\nproof,reel,99,12,3'],
    ['Meta, Finnish, all and outbound', 'Kampanjan nimi;Klikkaukset (kaikki);Linkkiklikkaukset\nproof;99;12'],
    ['Meta, Danish, outbound only', 'Kampagnenavn;Udgående klik;Rækkevidde\nproof;12;900'],
    ['TikTok, Finnish', 'Kampanjan nimi,Klikkaukset (kaikki),Klikkaukset (kohde)\nproof,99,12\nYhteensä 1 tulosta,99,12'],
    ['TikTok, Danish', 'Kampagnenavn,Annoncenavn,Klik (destination)\nproof,reel,12\nI alt 1 resultat,-,12'],
    ['TikTok, Malay', 'Nama kempen,Nama iklan,Klik (destinasi)\nproof,reel,12\nJumlah 1 hasil,-,12'],
    ['LinkedIn, Danish', 'Kampagnenavn\tAnnoncenavn\tKlik\nproof\treel\t12'],
    ['LinkedIn, Finnish', 'Kampanjan nimi\tMainoksen nimi\tNapsautukset\nproof\treel\t12'],
    [
      'Google Ads, Danish',
      'Kampagnerapport\n1. oktober 2026 – 31. oktober 2026\nKampagnestatus,Kampagne,Klik,Konv.rate\nAktiveret,proof,12,5%\nI alt: Kampagner, --,12,5%',
    ],
    ['Google Ads, Malay', 'Kempen,Klik,Penukaran\nproof,12, --\nJumlah: Kempen,12, --'],
    ['Microsoft Ads, with its own last line', '"Campaign report"\n\nCampaign,Clicks,Impr.\nproof,12,900\n"©2026 Microsoft Corporation"'],
    // https://github.com/pinterest/api-quickstart/issues/46
    ['Pinterest', 'Campaign name,Pin clicks,Outbound clicks\nproof,20,12'],
    ['Snapchat', 'Campaign Name,Paid Impressions,Swipe Ups\nproof,400,12'],
    ['X', 'Campaign name,Clicks,Link clicks\nproof,20,12'],
    ['Matomo', 'Campaign,Visits,Actions\nproof,12,30'],
    ['Bitly', 'Link,Long URL,Clicks\nbit.ly/x,https://a.fi/?utm_source=x&utm_medium=y&utm_campaign=proof,12'],
    ['shortened counts', 'Campaign,Clicks\nproof,0.012K'],
  ])('%s', (_, text) => {
    const rows = read(text);
    expect(rows).toEqual([['proof', 12, expect.anything()]]);
  });

  test('YouTube counts clicks of end screens, in three languages', () => {
    for (const heading of ['End screen element clicks', 'Loppuruutuelementtien klikkaukset', 'Klik på slutskærmelementer'])
      expect(read(`Campaign,${heading}\nproof,12`)).toEqual([['proof', 12, {}]]);
  });
});

test.each([
  ['a table in Markdown', '| Campaign | Sessions |\n|---|---:|\n| a | 1 |'],
  ['invisible signs in headings and names', '\u200bCampaign,Sessions\u200e\na\u200b,1'],
  ['headings broken into lines', '"Session\ncampaign",Sessions\na,1'],
  ['blanks that do not break', 'Session\u00a0campaign,Sessions\na,1'],
  ['headings in the twentieth line', `${'About the report\n'.repeat(19)}Campaign,Sessions\na,1`],
  ['a line at the end', 'Campaign,Sessions\na,1\n\nGenerated by a tool\n'],
])('%s', (_, text) => {
  expect(read(text)).toEqual([['a', 1, {}]]);
});

test.each([
  ['Campaign,Sessions\na,12k', 12_000],
  ['Campaign;Sessions\na;1,5M', 1_500_000],
  ['Campaign;Sessions\na;2,5 mio.', 2_500_000],
])('%j has a factor and counts %d', (text, count) => {
  expect(read(text)).toEqual([['a', count, {}]]);
});

test.each([
  ['Campaign,Sessions\na,-1', 'count_unreadable'],
  ['Campaign,Sessions\na,12%', 'count_unreadable'],
  ['Campaign,Sessions\na,"12 apples"', 'count_unreadable'],
  ['Campaign,Sessions\na,12-', 'count_unreadable'],
  ['Campaign,Views\na,1', 'no_counts'],
])('%j is refused with a sentence', (text, code) => {
  expect(read(text)).toBe(code);
});
