/**
 * Exports as people really have them: GA4 in four languages and by its API names, Meta, TikTok, LinkedIn, Google Ads; saved again by Excel,
 * pasted page by page, compared, with totals. What is read, what is left out and why; and that nothing is read which is not there.
 */
import fc from 'fast-check';
import { exportColumn } from '../../../src/core/utm/ga4/export-headings';
import { type ExportChoices, readExport } from '../../../src/core/utm/ga4/export-rows';
import { joinResults, type ResultLink } from '../../../src/core/utm/ga4/results';
import { parseCsv } from '../../../src/sidebar/report/csv';

const choices = (more: Partial<ExportChoices> = {}): ExportChoices => ({
  events: [],
  usual: '.',
  decimal: null,
  period: null,
  pointed: () => null,
  ...more,
});

/** Each row as campaign (or source and medium), clicks and conversions; a problem by its code. */
function read(text: string, more: Partial<ExportChoices> = {}): unknown {
  const reading = readExport(text, choices(more), parseCsv);
  if (!reading.ok) return reading.problem.code;
  return reading.value.rows.map(({ tags, clicks, conversions }) => [
    tags.campaign ?? `${tags.source} / ${tags.medium}`,
    clicks,
    ...conversions.values(),
  ]);
}

function leftOut(text: string): readonly string[] {
  const reading = readExport(text, choices(), parseCsv);
  return reading.ok ? reading.value.leftOut.map(({ line, why }) => `${line} ${why}`) : [reading.problem.code];
}

/** A table as GA4 exports it: its days above it. */
const REPORT = (first: string, last: string): string => `# Start date: ${first}\n# End date: ${last}\nCampaign,Sessions\n`;

describe('rows that used to vanish', () => {
  test.each([
    [
      'a campaign that starts with #',
      'Campaign,Sessions\n#summer,12\nautumn,3',
      [
        ['#summer', 12],
        ['autumn', 3],
      ],
    ],
    [
      'a caption that holds an empty line',
      'Campaign,Manual ad content,Sessions\nproof,"one\n\ntwo",12\nstory,x,3',
      [
        ['proof', 12],
        ['story', 3],
      ],
    ],
    [
      'a second page below the first',
      '# Page 1\nCampaign,Sessions\na,1\n\n# ---\n# Page 2\nCampaign,Sessions\nb,2',
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
    [
      'a campaign called total',
      'Campaign,Sessions\ntotal,7\na,1\nb,2',
      [
        ['total', 7],
        ['a', 1],
        ['b', 2],
      ],
    ],
    // As spreadsheets keep a text that looks like a number
    [
      'Excel’s ="007"',
      'Campaign,Sessions\n="007",="12"\n"=""008""",3',
      [
        ['007', 12],
        ['008', 3],
      ],
    ],
    [
      'two exports of the same days',
      `${REPORT('20261001', '20261031')}a,1\n\n${REPORT('20261001', '20261031')}b,2`,
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
    [
      'words, errors and what a tool hides in place of a count',
      'Campaign,Clicks,Conversions\na,#N/A,1\nb,Ei saatavilla,2\nc,< 10,3\nd,#DIV/0!,4',
      [
        ['a', null, 1],
        ['b', null, 2],
        ['c', null, 3],
        ['d', null, 4],
      ],
    ],
    [
      'thousands as Finnish screens shorten them',
      'Kampanja;Klikkaukset\nsyksy;1,2 t.\nkevät;5',
      [
        ['syksy', 1200],
        ['kevät', 5],
      ],
    ],
    ['the column that a copied table is sorted by', 'Session campaign,Sessions▼\na,5', [['a', 5]]],
    ['conversions of Google Ads in Danish', 'Kampagne,Klik,Konv.\na,5,"1,00"', [['a', 5, 1]]],
    ['an empty line below the headings', 'Campaign,Sessions\n\na,1', [['a', 1]]],
    ['a line of commas after Excel saved it', 'Campaign,Sessions\n,\na,1\n,\n,', [['a', 1]]],
    ['introductory lines without #', 'Campaign report\n1 October 2026 - 31 October 2026\nCampaign,Clicks\na,1', [['a', 1]]],
    ['comment lines padded by Excel', '# ------,,\n# Traffic,,\nCampaign,Sessions,\na,1,\n', [['a', 1]]],
    ['which sign parts the cells, told by Excel', 'sep=;\nCampaign;Sessions\na;1', [['a', 1]]],
    ['the same with a comma', 'sep=,\nCampaign,Sessions\na,1', [['a', 1]]],
    ['a chart’s table first, longer than the report', `Nth day,Sessions\n${'1,2\n'.repeat(90)}\nCampaign,Sessions\na,1`, [['a', 1]]],
    [
      'a page as the source',
      // https://github.com/d8a-tech/d8a/issues/436, https://github.com/marcelscruz/dev-resources/issues/1216,
      // https://github.com/nystudio107/craft-instantanalytics/issues/43, https://github.com/simpleanalytics/roadmap/issues/9
      'Session source / medium,Sessions\nsite.com/blog / referral,4\nhttps://search.google.com/ / referral,3\n(direct) / dev-resources-website,2\nshare.getcloudapp.com/yAubog16 / referral,1\nsite.com/a / b / referral,5',
      [
        ['site.com/blog / referral', 4],
        ['https://search.google.com/ / referral', 3],
        ['(direct) / dev-resources-website', 2],
        ['share.getcloudapp.com/yAubog16 / referral', 1],
        ['site.com/a / b / referral', 5],
      ],
    ],
    // https://github.com/browserslist/browserslist-ga-export/issues/26: the grand total has a column of its own
    ['a grand total beside the table', '# x\nCampaign,Sessions,\n,12,Grand total\na,12,', [['a', 12]]],
    // https://github.com/cfpb/hmda-platform/issues/1456
    ['comment lines with pipes and blanks', '# CFPB.gov \\|   Full URLs\n#   20180101-20180122\nCampaign,Sessions\na,1', [['a', 1]]],
    // https://github.com/googleads/googleads-dfa-reporting-samples/issues/12: many lines about the report in front
    [
      'lines about the report that have cells of their own',
      'Date/Time Generated,4/12/17 11:13 AM\nReport Time Zone,America/New_York\nAccount ID,4444\nDate Range,4/12/15 - 4/11/17\nAdvertiser,Date,Campaign,Campaign ID,Impressions,Clicks\nFoo,2017-04-12,spring,77,900,12',
      [['spring', 12]],
    ],
    [
      'posts of LinkedIn, which belong to no campaign',
      'All Updates during the selected time period,,,,,\nPost title,Post link,Post type,Campaign name,Clicks,Likes\n"Proof,\nnot promises",https://www.linkedin.com/feed/1,Organic,,48,30',
      [['', 48]],
    ],
    // https://github.com/googleads/aw-reporting/pull/177: its own name in front, `Total` and ` --` at the end
    [
      'a report of Google Ads',
      '"CAMPAIGN_PERFORMANCE_REPORT (May 1, 2013-May 10, 2013)"\nCampaign,Clicks,Conv.\nspring,5,1.00\nTotal: Campaigns,5, --',
      [['spring', 5, 1]],
    ],
  ])('%s', (_, text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  test('what is left out is named with its line', () => {
    expect(leftOut('Campaign,Sessions\na,1\nb,2\nTotal,3')).toEqual(['4 total']);
    expect(leftOut('Campaign name,Clicks (destination)\na,12\nTotal of 1 result,12')).toEqual(['3 total']);
    for (const total of ['I alt for 2 resultater', 'Samlet for 2', '2 tulosta yhteensä', 'Jumlah bagi 2 hasil'])
      expect(leftOut(`Campaign name,Cost,Clicks (destination)\na,2.00,12\nb,1.00,3\n${total},3.00,15`)).toEqual(['4 total']);
    expect(leftOut('Campaign,Key events\na,1.333\nb,2\nTotal,3.333')).toEqual(['4 total']);
    expect(leftOut('Campaign,Date,Sessions\na,Oct 1, 2026,5\nb,x,2')).toEqual(['2 too_many_cells']);
    // https://github.com/fcfort/betterment-csv-chrome/issues/51, https://github.com/JoshClose/CsvHelper/issues/2117,
    // https://github.com/zodiacon/PoolMonXv3/issues/4: commas of names and of thousands, not quoted
    expect(leftOut('Campaign,Sessions\nRebalance (Stocks 100%, Bonds 0%),1\nb,2')).toEqual(['2 too_many_cells']);
    expect(leftOut('Source,Campaign,Sessions\n,Jane,Simons,3\nx,b,2')).toEqual(['2 too_many_cells']);
    expect(leftOut('Campaign,Sessions,Key events\nFile,1,909,315,078,16\nb,2,1')).toEqual(['2 too_many_cells']);
    // https://github.com/dfarache/Tabbed-Container-Extension/issues/53; cells without anything in them are no cells too many:
    // https://github.com/joshribakoff/php-csv-utils/issues/8
    expect(leftOut('Campaign,Sessions\nMega Company, Inc.,3\nb,2')).toEqual(['2 too_many_cells']);
    expect(leftOut('Campaign,Sessions\na,1,,\nb,2')).toEqual([]);
    expect(leftOut('Campaign,Sessions\na,"1\n\n2"\n')).toEqual(['count_unreadable']);
    for (const count of ['many', '-1', '12 mil', '12 kr', '12 *', '+12'])
      expect(leftOut(`Campaign,Sessions\na,1\nb,${count}`)).toEqual(['3 count_unreadable']);
    expect(leftOut('Campaign,Sessions\na,1\nb,(ikke angivet)\nc,(not set)')).toEqual(['3 no_count', '4 no_count']);
    expect(leftOut("Campaign,Sessions\na,1\nb,'12")).toEqual([]);
    expect(leftOut('Campaign,Sessions\na,1\n\nCountry,Sessions\nFinland,5\n')).toEqual(['4 other_table', '5 other_table']);
    expect(leftOut('Campaign,Sessions\na,1\n"b,2\nc,3\n')).toEqual(['quote_open']);
    // A row whose counts are blank, short or dashes, and a line below the table: https://github.com/googleads/aw-reporting/pull/177
    expect(leftOut('Campaign,Sessions\nspring,\nautumn,5\nwinter\nsummer, --')).toEqual(['2 no_count', '4 no_count', '5 no_count']);
    expect(leftOut('Campaign,Source,Sessions,Key events\nspring,ig,--,--\nautumn,ig,5,\nwinter,ig')).toEqual(['2 no_count', '4 no_count']);
    expect(leftOut('Campaign,Clicks\na,1\n©2026 All rights reserved.')).toEqual(['3 no_count']);
    // Pasted twice: https://github.com/herrerad85/tallybook/issues/309, https://github.com/barcradio/ultra-tracker/issues/325
    expect(leftOut('Campaign,Sessions\na,1\nb,2\nCampaign,Sessions\na,1\nb,2')).toEqual(['5 repeated', '6 repeated']);
    expect(leftOut('Campaign,Sessions\na,1\nb,2\nCampaign,Sessions\na,1\nb,3')).toEqual([]);
  });
});

describe('numbers', () => {
  test.each([
    ['1.333', '.', 1.333],
    ['1,333', ',', 1.333],
    ['1,500', '.', 1500],
    ['"1,500"', ',', 1.5],
  ] as const)('key events %s for a person who writes %s', (cell, usual, expected) => {
    expect(read(`Campaign\tKey events\na\t${cell}`, { usual })).toEqual([['a', null, expected]]);
  });

  test.each([
    // A cell with one reading decides for all of the file, whatever the person's own sign is.
    [
      'Campaign;Key events\na;1,5\nb;1.333',
      [
        ['a', null, 1.5],
        ['b', null, 1333],
      ],
    ],
    [
      'Campaign;Key events\na;1.5\nb;1,333',
      [
        ['a', null, 1.5],
        ['b', null, 1333],
      ],
    ],
    ['Campaign;Sessions;Key events\na;1.234;2', [['a', 1234, 2]]],
    ['Campaign;Sessions;Key events\na;1,234;1.5', [['a', 1234, 1.5]]],
    // https://github.com/dannymcc/may/issues/244: 9,99 became 999
    [
      'Campaign;Key events\na;9,99\nb;1.234,56',
      [
        ['a', null, 9.99],
        ['b', null, 1234.56],
      ],
    ],
    // https://github.com/jasp-stats/jasp-desktop/issues/403
    ['Campaign;Key events\na;1.000,92', [['a', null, 1000.92]]],
    // https://github.com/soramitsu/adar/issues/177
    ['Campaign,Key events\na,"1,500.95"', [['a', null, 1500.95]]],
    // https://github.com/OpenCompare/OpenCompare/issues/143: comma between the cells, and in the quoted numbers
    [
      '"Campaign","Sessions","Key events"\n"a","97","50,52"\n"b","1","1,408"',
      [
        ['a', 97, 50.52],
        ['b', 1, 1.408],
      ],
    ],
    ['Campaign;Sessions\na;1 234', [['a', 1234]]],
    ['Campaign;Sessions\na;1\u202f234', [['a', 1234]]],
    ['Campaign;Sessions\na;1’234', [['a', 1234]]],
  ])('%j', (text, rows) => {
    for (const usual of ['.', ','] as const) expect(read(text, { usual })).toEqual(rows);
  });

  test('cells that are not counted tell how the file writes its numbers', () => {
    const text = 'Istunnon lähde/tietoväline,Istunnot,Sitoutumisaste,Tärkeät tapahtumat\nig / social,120,0.66,6.333';
    expect(read(text, { usual: ',' })).toEqual([['ig / social', 120, 6.333]]);
    expect(read('Sumber / medium sesi;Sesi;Kadar;Peristiwa penting\nig / social;120;0,66;6.333', { usual: '.' })).toEqual([
      ['ig / social', 120, 6333],
    ]);
  });

  test('the doubt is shown with an example and can be decided otherwise', () => {
    const text = 'Campaign,Key events\na,1.333';
    const reading = readExport(text, choices(), parseCsv);
    expect(reading.ok && reading.value.habit).toEqual({ decimal: '.', example: '1.333' });
    expect(read(text, { decimal: ',' })).toEqual([['a', null, 1333]]);
    const clear = readExport('Campaign,Key events\na,12', choices(), parseCsv);
    expect(clear.ok && clear.value.habit.example).toBeNull();
  });
});

describe('what a file does not count', () => {
  const noted = (text: string): unknown => {
    const reading = readExport(text, choices(), parseCsv);
    return reading.ok ? [reading.value.unknownClicks, reading.value.withoutSessions] : reading.problem;
  };

  test.each([
    ['clicks of a kind we do not know', 'Campaign name,Clicks (all),Conversions\na,9,1', [['Clicks (all)'], false]],
    // https://blog.short.io/clicks-on-facebook, https://github.com/QualityUnit/pap-public/issues/49
    [
      'clicks of people',
      'Campaign,Unique Clicks (All),Button Clicks,Conversions\na,9,4,1',
      [['Unique Clicks (All)', 'Button Clicks'], false],
    ],
    ['raw clicks', 'Campaign,Raw clicks,Conversions\na,9,1', [['Raw clicks'], false]],
    // https://github.com/brave/ads-ui/issues/64, https://github.com/putyourlightson/craft-campaign/issues/261
    ['a column of counts', 'Campaign,Click Counts,Leads\na,12,1', [['Click Counts'], false]],
    ['who clicked beside how often', 'Campaign,Clicked,Clicks\na,9,12', [[], false]],
    // https://github.com/facebook/facebook-python-business-sdk/issues/115, https://github.com/singer-io/tap-facebook/issues/42
    ['Meta’s API names', 'campaign_name,clicks,inline_link_clicks,inline_link_click_ctr\na,120,12,1.2', [[], false]],
    ['the kind we know beside it', 'Campaign name,Clicks (all),Link clicks\na,9,4', [[], false]],
    ['events without session_start', 'Campaign,Event name,Sessions,Event count\na,generate_lead,5,6', [[], true]],
    // https://github.com/matomo-org/plugin-GoogleAnalyticsImporter/issues/367: no sessions at all, but events
    ['no sessions beside events', 'sessionSourceMedium,eventName,sessions,eventCount\n(direct) / (none),page_view,0,40', [[], true]],
    // https://github.com/Velir/dbt-ga4/issues/69, https://github.com/ampproject/amphtml/issues/39729: the event gets lost
    ['the first visit only', 'Campaign,Event name,Sessions,Event count\na,first_visit,5,5\na,page_view,6,9', [[], true]],
    ['the same in Danish', 'Kampagne;Hændelsesnavn;Sessioner;Hændelsesantal\na;page_view;6;9', [[], true]],
    ['the same in Finnish', 'Kampanja;Tapahtuman nimi;Istunnot;Tapahtumamäärä\na;page_view;6;9', [[], true]],
    ['rates and costs are no clicks', 'Campaign,CTR,Cost per click,Conversions\na,1%,2,3', [[], false]],
  ])('%s', (_, text, expected) => {
    expect(noted(text)).toEqual(expected);
  });

  test.each([
    ['blank', ''],
    ['a dash', '-'],
    ['none by Google Ads', ' --'],
  ])('a cell with %s is no zero', (_, cell) => {
    expect(read(`Campaign,Clicks,Conversions\na,5,${cell}`)).toEqual([['a', 5]]);
  });
});

describe('two spans of days side by side', () => {
  const COMPARED = 'Campaign,Date range,Sessions\na,1–31 Oct,10\na,1–30 Sep,7\na,% change,42.86\n';

  test('are asked about, and one is read', () => {
    expect(readExport(COMPARED, choices(), parseCsv)).toEqual({
      ok: false,
      problem: { code: 'periods', periods: ['1–31 Oct', '1–30 Sep'] },
    });
    expect(read(COMPARED, { period: '1–30 Sep' })).toEqual([['a', 7]]);
    expect(read('sessionCampaignName,dateRange,sessions\na,date_range_0,10')).toEqual([['a', 10]]);
  });

  test('are asked about below each other, too, by the days above each table', () => {
    const [now, before] = ['20261001–20261031', '20260901–20260930'];
    const text = `${REPORT('20261001', '20261031')}a,10\n\n${REPORT('20260901', '20260930').replaceAll('\n', ',\n')}a,7\n`;
    expect(readExport(text, choices(), parseCsv)).toEqual({ ok: false, problem: { code: 'periods', periods: [now, before] } });
    expect([read(text, { period: now }), read(text, { period: before })]).toEqual([[['a', 10]], [['a', 7]]]);
    expect(read('# 20261001-20261031\nCampaign,Sessions\na,10')).toEqual([['a', 10]]);
  });
});

describe('pivots and subtotals', () => {
  const PIVOT = 'Device,desktop,,mobile,\nCampaign,Sessions,Key events,Sessions,Key events\na,10,1,20,2\n';

  test.each([
    ['a pivot asks which part counts', PIVOT, null, 'periods'],
    ['one part of it', PIVOT, 'mobile', [['a', 20, 2]]],
    // https://github.com/google/site-kit-wp/issues/8484: one pivot by device, one by date range
    ['its totals need no question', 'Device,desktop,mobile,Totals\nCampaign,Sessions,Sessions,Sessions\na,10,20,30', null, [['a', 30]]],
    ['parts without a label are numbered', 'Campaign,Sessions,Sessions\na,10,20', '2', [['a', 20]]],
    // https://github.com/Automattic/jetpack/pull/51705: the earlier period in columns of its own names
    ['a comparison in named columns', 'Campaign,Clicks,Clicks (Previous Period),Clicks (Change %)\na,3,2,50%', null, [['a', 3]]],
    // https://github.com/PostHog/posthog/issues/10074: Δ lines
    ['a line of Δ', 'Campaign,Comparison,Sessions\na,now,10\na,Δ,3', null, [['a', 10]]],
    ['segments that overlap', 'Segment,Campaign,Sessions\nAll users,a,10\nMobile,a,4', 'All users', [['a', 10]]],
    [
      'subtotals of a table with several dimensions',
      'Campaign,Device,Sessions\na,desktop,3\na,mobile,4\na,Total,7\nb,desktop,2\nb,Total,2',
      null,
      [
        ['a', 3],
        ['a', 4],
        ['b', 2],
      ],
    ],
    ['shares of the total behind a count', 'Campaign,Sessions\na,"1,234 (12.5%)"', null, [['a', 1234]]],
  ])('%s', (_, text, period, expected) => {
    expect(read(text, { period })).toEqual(expected);
  });

  test.each(
    // https://github.com/frappe/frappe/pull/9055, https://github.com/developmentseed/scoreboard/issues/489, https://github.com/googleads/aw-reporting/pull/177
    'Grand total|Total: Campaigns|Total for account|Total|Totals|Jumlah keseluruhan|Jumlah: Kempen|Jumlah 3 hasil|Jumlah|Yhteensä|Yhteensä: Kampanjat|Yhteensä 3 tulosta|Kaikki yhteensä|Summa|I alt|I alt: Kampagner|I alt 3 resultater|Total i alt|Totaler|Hovedtotal'.split(
      '|',
    ),
  )('%s is a total', word => {
    expect(leftOut(`Campaign,Sessions\na,1\nb,2\n${word},3`)).toEqual(['4 total']);
  });
});

describe('headings', () => {
  test.each([
    ['sessionSource', 'source'],
    ['sessionMedium', 'medium'],
    ['sessionSourceMedium', 'source_medium'],
    ['sessionCampaignName', 'campaign'],
    ['sessionCampaignId', 'id'],
    ['sessionManualAdContent', 'content'],
    ['firstUserCampaignName', 'campaign'],
    ['keyEvents', 'conversions'],
    ['eventName', 'event'],
    ['eventCount', 'event_count'],
    ['session_campaign', 'campaign'],
    ['inline_link_clicks', 'clicks'],
    ['Clicks (destination)', 'clicks'],
    ['Klik på links', 'clicks'],
    ['Linkin klikkaukset', 'clicks'],
    ['Klik pautan', 'clicks'],
    ['Kampagnenavn', 'campaign'],
    ['Kampanjan nimi', 'campaign'],
    ['Nama kempen', 'campaign'],
    ['Ad name', 'content'],
    ['Annoncenavn', 'content'],
    ['Mainoksen nimi', 'content'],
    ['Conv.', 'conversions'],
    ['Konverteringer', 'conversions'],
    ['Creative name', 'content'],
    ['Sessionskilde/-medie', 'source_medium'],
    ['Kampagne for session', 'campaign'],
    ['Tärkeimmät tapahtumat', 'conversions'],
    ['Landing page clicks', 'clicks'],
    ['End screen element clicks', 'clicks'],
    ['Clicks (all)', null],
    ['Conv. rate', null],
    ['Results', null],
  ])('%s', (heading, column) => {
    expect(exportColumn(heading)).toBe(column);
  });

  test('of the session’s and the first user’s campaign the session’s counts', () => {
    expect(read('First user campaign,Session campaign,Sessions\nold,proof,12')).toEqual([['proof', 12]]);
    expect(read('Ensimmäisen käyttäjän kampanja;Istunnon kampanja;Istunnot\nold;proof;12')).toEqual([['proof', 12]]);
  });

  test.each([
    ['Meta, Danish', 'Kampagnenavn;Annoncenavn;Klik (alle);Klik på links\nefterår;reel;99;12'],
    ['Meta, Finnish', 'Kampanjan nimi,Mainoksen nimi,Linkin klikkaukset\nefterår,reel,12'],
    // https://github.com/logly/mureo/pull/50
    [
      'Meta, English, by day',
      'Reporting starts,Campaign name,Ad set name,Ad name,Impressions,Clicks (all),Link clicks,Amount spent (EUR)\n2026-10-01,efterår,x,reel,900,99,12,4.50',
    ],
    // https://github.com/nbramia/LifeOS/pull/814: notes with line breaks of their own in front
    [
      'LinkedIn, with notes',
      'Notes:\n"When exporting your data, you may notice\n that some are missing."\n\nCampaign Name,Ad Name,Clicks\nefterår,reel,12',
    ],
    ['TikTok', 'Campaign name,Ad name,Clicks (all),Clicks (destination)\nefterår,reel,99,12\nTotal of 1 result,-,99,12'],
    ['LinkedIn', 'Campaign Performance Report\nAccount: x\n\nCampaign Name\tAd Name\tClicks\nefterår\treel\t12'],
    [
      'Google Ads, Finnish',
      'Kampanjaraportti\n1.10.2026 – 31.10.2026\nKampanja\tKampanjan tunnus\tKlikkaukset\tKonversiot\nefterår\t--\t12\t --',
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(expect.arrayContaining([['efterår', 12]]));
  });
});

describe('back at the links', () => {
  const LINK: ResultLink = {
    key: 'L1',
    tags: { source: 'instagram', medium: 'social', campaign: 'proof', content: '', id: '' },
    facts: { channel: '', format: '', concept: '', creator: '', batch: '', item: '' },
    page: '/',
  };
  const CONVERSIONS = { primary: 'generate_lead', micro: ['sign_up'] };
  const counted = (text: string): unknown => {
    const reading = readExport(text, choices({ events: ['generate_lead', 'sign_up'] }), parseCsv);
    if (!reading.ok) return reading.problem;
    const result = joinResults(reading.value.rows, [LINK], CONVERSIONS, reading.value.events).byLink.get('L1');
    return result === undefined ? null : [result.clicks, result.primary, result.micro[0]];
  };

  test.each([
    ['sessions only', 'Campaign,Sessions\nproof,12', [12, null, null]],
    // https://github.com/Budibase/budibase/issues/12001, https://github.com/instride-ch/pimcore-data-definitions/pull/191: one new column
    ['one conversion only', 'Campaign,sign_up\nproof,3', [null, null, 3]],
    ['a column of no use to us', 'Campaign,Impressions,Sessions\nproof,900,12', [12, null, null]],
    // https://github.com/sequelpro/sequelpro/issues/1034, https://github.com/IQSS/dataverse/issues/473: what is missing is no zero
    ['a column without a number', 'Campaign,Sessions,Key events\nproof,12,', [12, null, null]],
    ['a column that says NULL', 'Campaign,Sessions,Key events\nproof,NULL,6', [null, 6, null]],
    // https://github.com/pimcore/pimcore/issues/4263
    ['one number of two', 'Campaign,Sessions,generate_lead\nproof,,5', [null, 5, null]],
    // https://github.com/googleads/aw-reporting/issues/167: what conversions are worth is not how many there were
    ['the value of conversions', 'Campaign,Clicks,Conversion value\nproof,12,0', [12, null, null]],
    ['key events only', 'Campaign,Key events\nproof,6', [null, 6, null]],
    ['unknown clicks', 'Campaign,Clicks (all),Key events\nproof,120,6', [null, 6, null]],
    ['events without sessions', 'Campaign,Event name,Sessions,Event count\nproof,generate_lead,5,6', [null, 6, null]],
    // The file lists every event that happened, so a listed event without a row for this link happened zero times.
    ['an event that happened elsewhere only', 'Campaign,Event name,Event count\nproof,generate_lead,6\nother,sign_up,3', [null, 6, 0]],
  ])('%s', (_, text, expected) => {
    expect(counted(text)).toEqual(expected);
  });

  const HEADINGS = { clicks: 'Sessions', primary: 'generate_lead', micro: 'sign_up' } as const;
  const kinds = Object.keys(HEADINGS) as (keyof typeof HEADINGS)[];
  const table = fc.record({
    columns: fc.subarray(kinds, { minLength: 1 }),
    counts: fc.record({ clicks: fc.nat(9_999_999), primary: fc.nat(99_999), micro: fc.nat(99_999) }),
    name: fc.constantFrom('proof', 'Proof', ' proof '),
    others: fc.array(fc.tuple(fc.constantFrom('a', '#b', 'total', 'kesä, "ale"', 'two\n\nlines'), fc.nat(999)), { maxLength: 4 }),
  });

  test('no export changes a count whose column it does not carry', () => {
    fc.assert(
      fc.property(table, ({ columns, counts, name, others }) => {
        const rows = [
          [name, ...columns.map(kind => String(counts[kind]))],
          ...others.map(([other, n]) => [other, ...columns.map(() => String(n))]),
        ];
        const text = [['Campaign', ...columns.map(kind => HEADINGS[kind])], ...rows].map(cells => cells.map(quoted).join(',')).join('\n');
        expect(counted(text)).toEqual(kinds.map(kind => (columns.includes(kind) ? counts[kind] : null)));
      }),
      { numRuns: 500, seed: 20_261_128 },
    );
  });

  test('reading is the same whatever the separator, the line ends, the mark in front and Excel made of the file', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('', '\uFEFF'),
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 0, max: 3 }),
        ({ columns, counts, others }, sign, end, mark, told, commented, padding) => {
          const head = ['Campaign', ...columns.map(kind => HEADINGS[kind])];
          const rows = [
            head,
            ['proof', ...columns.map(kind => String(counts[kind]))],
            ...others.map(([other, n]) => [other, ...columns.map(() => String(n))]),
          ];
          const plain = rows.map(cells => cells.map(quoted).join(',')).join('\n');
          const lines = [
            ...(commented ? ['# ---', '# Report'] : []),
            ...rows.map(cells => [...cells.map(quoted), ...Array(padding).fill('')].join(sign)),
            ...Array(padding).fill(sign.repeat(columns.length + padding)),
          ];
          const text = mark + (told ? `sep=${sign}${end}` : '') + lines.join(end);
          expect(read(text, { events: ['generate_lead', 'sign_up'] })).toEqual(read(plain, { events: ['generate_lead', 'sign_up'] }));
        },
      ),
      { numRuns: 500, seed: 20_261_128 },
    );
  });
});

const quoted = (cell: string): string => (/[",;\t\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
