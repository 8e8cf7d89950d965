/** GA4 exports in four languages, and their results back at the links; exports as people really have them are in exports.test.ts. */
import { exportColumn } from '../../../../src/core/utm/ga4/export-headings';
import { type ExportChoices, readExport } from '../../../../src/core/utm/ga4/export-rows';
import { joinResults, type ResultLink, resultsBy } from '../../../../src/core/utm/ga4/results';
import { parseCsv } from '../../../../src/sidebar/report/csv';

const choices = (more: Partial<ExportChoices> = {}): ExportChoices => ({
  events: [],
  usual: '.',
  decimal: null,
  period: null,
  pointed: () => null,
  ...more,
});

test.each([
  ['Session campaign', 'campaign'],
  ['Session manual ad content', 'content'],
  ['Session source / medium', 'source_medium'],
  ['First user source', 'source'],
  ['Manual campaign ID', 'id'],
  ['Key events', 'conversions'],
  ['Kempen sesi', 'campaign'],
  ['Sumber / medium sesi', 'source_medium'],
  ['Sesi', 'clicks'],
  ['Istunnon kampanja', 'campaign'],
  ['Istunnon lähde / tietoväline', 'source_medium'],
  ['Istunnot', 'clicks'],
  ['Avaintapahtumat', 'conversions'],
  ['Sessionskampagne', 'campaign'],
  ['Sessioner', 'clicks'],
  ['Nøglehændelser', 'conversions'],
  ['Engaged sessions', null],
  ['Session key event rate', null],
  ['Sessions per active user', null],
])('heading %s', (heading, column) => {
  expect(exportColumn(heading)).toBe(column);
});

const EXPORT = `# ----------------------------------------
# Traffic acquisition
# Start date: 20261001
# ----------------------------------------
Nth day,Sessions
0,12
1,9

# All users
Session campaign,Session manual ad content,Engaged sessions,Sessions,Key events
proof-w42,reel-team,80,"1,200",24
"proof, part 2",story-team,1,100,1
(not set),(not set),4,50,0
,,85,1350,25
Grand total,,85,1350,25
`;

describe('exports', () => {
  const read = (text: string, decimal: '.' | ',' | null = null, events: readonly string[] = []) => {
    const reading = readExport(text, choices({ decimal, events }), parseCsv);
    return reading.ok
      ? reading.value.rows.map(row => [row.tags.campaign, row.tags.content, row.clicks, Object.fromEntries(row.conversions)])
      : reading.problem;
  };

  test('comment lines, a chart in front, quotes and totals', () => {
    expect(read(EXPORT)).toEqual([
      ['proof-w42', 'reel-team', 1200, { '': 24 }],
      ['proof, part 2', 'story-team', 100, { '': 1 }],
      ['', '', 50, { '': 0 }],
    ]);
  });

  test.each([
    [
      'Finnish',
      'Istunnon kampanja;Istunnot;Avaintapahtumat\nproof;1 234;2,5\nYhteensä;1 234;2,5',
      ',',
      [['proof', null, 1234, { '': 2.5 }]],
    ],
    ['Danish', 'Sessionskampagne;Sessioner;Nøglehændelser\nproof;1.234;2', ',', [['proof', null, 1234, { '': 2 }]]],
    ['Danish, sign unknown', 'Kampagne;Sessioner;Nøglehændelser\nproof;1.234;2', null, [['proof', null, 1234, { '': 2 }]]],
    ['Malay', 'Kempen sesi,Sesi,Peristiwa utama\nproof,"1,234",2\nJumlah,"1,234",2', '.', [['proof', null, 1234, { '': 2 }]]],
    ['pasted from a sheet', 'utm_campaign\tClicks\nproof\t12', null, [['proof', null, 12, {}]]],
  ] as const)('%s', (_, text, decimal, rows) => {
    expect(read(text, decimal)).toEqual(rows);
  });

  test('conversions by event: as columns and as rows, without counting a session twice', () => {
    expect(read('Campaign,Sessions,generate_lead,sign_up\nproof,100,5,9', null, ['generate_lead', 'sign_up'])).toEqual([
      ['proof', null, 100, { generate_lead: 5, sign_up: 9 }],
    ]);
    expect(read('Campaign,Event name,Sessions,Event count\nproof,session_start,100,100\nproof,generate_lead,5,6')).toEqual([
      ['proof', null, 100, { session_start: 100 }],
      ['proof', null, null, { generate_lead: 6 }],
    ]);
  });

  test('source and medium in one column', () => {
    const rows = readExport('Session source / medium,Session campaign,Sessions\ninstagram / social,proof,3', choices(), parseCsv);
    expect(rows).toMatchObject({
      value: { rows: [{ tags: { source: 'instagram', medium: 'social', campaign: 'proof', content: null, id: null } }] },
    });
  });

  test.each([
    ['nothing', '', { code: 'no_table' }],
    ['only comments', '# a\n# b', { code: 'no_table' }],
    ['no tags', 'Date,Sessions\n1,2', { code: 'no_tags', headings: ['Date', 'Sessions'] }],
    ['no counts', 'Session campaign,Bounce rate\na,0.5', { code: 'no_counts', headings: ['Session campaign', 'Bounce rate'] }],
    ['a broken count alone', '# x\n\nCampaign,Sessions\nb,many', { code: 'count_unreadable', line: 4, text: 'many' }],
    ['a negative count', 'Campaign,Sessions\na,-1', { code: 'count_unreadable', line: 2, text: '-1' }],
    ['a count with a factor that has two meanings', 'Campaign,Sessions\na,12 mil', { code: 'count_unreadable', line: 2, text: '12 mil' }],
    ['a count with a unit', 'Campaign,Sessions\na,12 kr', { code: 'count_unreadable', line: 2, text: '12 kr' }],
  ])('%s', (_, text, problem) => {
    expect(read(text)).toEqual(problem);
  });
});

describe('results at the links', () => {
  const link = (key: string, source: string, campaign: string, content: string, concept: string, id = ''): ResultLink => ({
    key,
    tags: { source, medium: 'social', campaign, content, id },
    facts: { channel: source, format: '', concept, creator: '', batch: '', item: '' },
    page: key === 'L2' ? '/offer' : '/',
  });
  const LINKS = [
    link('L1', 'instagram', 'proof-w42', 'reel', 'proof'),
    link('L2', 'facebook', 'proof-w42', 'reel', 'proof'),
    link('L3', 'tiktok', 'story-w42', '', 'story', 'T3'),
  ];
  const CONVERSIONS = { primary: 'generate_lead', micro: ['sign_up'] };
  const rowsOf = (text: string) => {
    const reading = readExport(text, choices({ events: ['generate_lead', 'sign_up'] }), parseCsv);
    return reading.ok ? reading.value.rows : [];
  };
  const rows = rowsOf(
    'Session source,Campaign,Manual ad content,Campaign ID,Sessions,generate_lead,sign_up\nInstagram,proof-w42,reel,,200,10,30\ninstagram,proof-w42,reel,,100,5,3\nfacebook,proof-w42,reel,,50,0,1\nelsewhere,x,y,T3,10,1,0\ngoogle,(not set),(not set),,999,9,9\nfacebook,unknown,reel,,7,0,0',
  );

  test('each row at its link; two spellings add up; what fits none is kept apart', () => {
    const joined = joinResults(rows, LINKS, CONVERSIONS);
    expect(Object.fromEntries(joined.byLink)).toEqual({
      L1: { clicks: 300, primary: 15, micro: [33], rate: 0.05 },
      L2: { clicks: 50, primary: 0, micro: [1], rate: 0 },
      L3: { clicks: 10, primary: 1, micro: [0], rate: 0.1 },
    });
    expect(joined.unmatched.map(row => row.clicks)).toEqual([999, 7]);
    expect(joined.shared).toEqual([]);
  });

  test('an export by campaign alone: shared by links, told by concept, not by channel', () => {
    const coarse = rowsOf('Campaign,Sessions,Key events\nproof-w42,350,14\nstory-w42,10,1');
    const joined = joinResults(coarse, LINKS, CONVERSIONS);
    expect(joined.shared.map(each => each.links)).toEqual([['L1', 'L2']]);
    expect(Object.fromEntries(resultsBy(['concept'], coarse, LINKS, CONVERSIONS))).toEqual({
      proof: { clicks: 350, primary: 14, micro: [null], rate: 0.04 },
      story: { clicks: 10, primary: 1, micro: [null], rate: 0.1 },
    });
    expect([...resultsBy(['channel'], coarse, LINKS, CONVERSIONS).keys()]).toEqual(['', 'tiktok']);
  });

  test.each([
    ['https://site.com/Offer/?x=1', ['L2']],
    ['/offer', ['L2']],
    ['site.com', ['L1']],
    ['/elsewhere', []],
  ])('landing page %s decides between links with the same tags', (page, keys) => {
    const paged = rowsOf(`Campaign,Landing page,Sessions\nproof-w42,${page},5\nstory-w42,/x,3`);
    expect([...joinResults(paged, LINKS, CONVERSIONS).byLink.keys()]).toEqual([...keys, 'L3']);
  });

  test('addresses that carry the tags are enough, and pages alone are not', () => {
    const paged = rowsOf(
      'Landing page + query string,Sessions\n/offer?utm_source=facebook&utm_medium=social&utm_campaign=proof-w42&utm_content=reel,5\n/other,2',
    );
    const joined = joinResults(paged, LINKS, CONVERSIONS);
    expect([...joined.byLink.keys()]).toEqual(['L2']);
    expect(joined.unmatched.map(row => row.page)).toEqual(['/other']);
    expect(readExport('Landing page,Sessions\n/offer,5', choices(), parseCsv)).toMatchObject({ problem: { code: 'no_tags' } });
  });

  test('sums by a fact never lose a click', () => {
    for (const fact of ['channel', 'concept', 'batch'] as const) {
      const clicks = [...resultsBy([fact], rows, LINKS, CONVERSIONS).values()].reduce((sum, result) => sum + (result.clicks ?? 0), 0);
      expect(clicks).toBe(1366);
    }
  });

  test('no clicks, no rate', () => {
    const none = rowsOf('Campaign,Sessions,generate_lead\nstory-w42,0,0');
    expect(joinResults(none, LINKS, CONVERSIONS).byLink.get('L3')).toEqual({ clicks: 0, primary: 0, micro: [null], rate: null });
  });
});
