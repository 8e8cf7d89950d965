/** GA4 exports as they come, in four languages, and their results back at the links. */
import fc from 'fast-check';
import { delimiterOf, readCsv } from '../../../../src/core/utm/ga4/csv';
import { readGa4Export } from '../../../../src/core/utm/ga4/export';
import { ga4Column } from '../../../../src/core/utm/ga4/headings';
import { joinResults, type ResultLink, resultsBy } from '../../../../src/core/utm/ga4/results';

describe('CSV', () => {
  test.each([
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\uFEFFa,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '"a,1","b ""c"""\n"x\ny",',
      [
        ['a,1', 'b "c"'],
        ['x\ny', ''],
      ],
    ],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(readCsv(text, ',')).toEqual(rows);
  });

  test('reads back whatever is written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ä', '"', ',', ';', '\n', ' ', '1') });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        fc.constantFrom(',' as const, ';' as const, '\t' as const),
        (rows, delimiter) => {
          const text = rows.map(row => row.map(each => `"${each.replace(/"/g, '""')}"`).join(delimiter)).join('\r\n');
          expect(readCsv(text, delimiter)).toEqual(rows);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['a;b;c', ';'],
    ['"a,b,c";d', ';'],
    ['a\tb', '\t'],
    ['a', ','],
  ])('sign between cells of %j', (line, sign) => {
    expect(delimiterOf(line)).toBe(sign);
  });
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
  expect(ga4Column(heading)).toBe(column);
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
    const rows = readGa4Export(text, decimal, events);
    return rows.ok
      ? rows.value.map(row => [row.tags.campaign, row.tags.content, row.clicks, Object.fromEntries(row.conversions)])
      : rows.problem;
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
      ['proof', null, 0, { generate_lead: 6 }],
    ]);
  });

  test('source and medium in one column', () => {
    const rows = readGa4Export('Session source / medium,Session campaign,Sessions\ninstagram / social,proof,3', null, []);
    expect(rows).toMatchObject({
      value: [{ tags: { source: 'instagram', medium: 'social', campaign: 'proof', content: null, id: null } }],
    });
  });

  test.each([
    ['nothing', '', { code: 'no_table' }],
    ['only comments', '# a\n# b', { code: 'no_table' }],
    ['no tags', 'Date,Sessions\n1,2', { code: 'no_tags', headings: ['Date', 'Sessions'] }],
    ['no counts', 'Session campaign,Bounce rate\na,0.5', { code: 'no_counts', headings: ['Session campaign', 'Bounce rate'] }],
    ['a broken count', '# x\nCampaign,Sessions\na,1\nb,many', { code: 'count_unreadable', line: 4, text: 'many' }],
    ['a negative count', 'Campaign,Sessions\na,-1', { code: 'count_unreadable', line: 2, text: '-1' }],
  ])('%s', (_, text, problem) => {
    expect(read(text)).toEqual(problem);
  });
});

describe('results at the links', () => {
  const link = (key: string, source: string, campaign: string, content: string, concept: string, id = ''): ResultLink => ({
    key,
    tags: { source, medium: 'social', campaign, content, id },
    facts: { channel: source, format: '', concept, creator: '', batch: '', item: '' },
  });
  const LINKS = [
    link('L1', 'instagram', 'proof-w42', 'reel', 'proof'),
    link('L2', 'facebook', 'proof-w42', 'reel', 'proof'),
    link('L3', 'tiktok', 'story-w42', '', 'story', 'T3'),
  ];
  const CONVERSIONS = { primary: 'generate_lead', micro: ['sign_up'] };
  const rowsOf = (text: string) => {
    const rows = readGa4Export(text, null, ['generate_lead', 'sign_up']);
    return rows.ok ? rows.value : [];
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
      proof: { clicks: 350, primary: 14, micro: [0], rate: 0.04 },
      story: { clicks: 10, primary: 1, micro: [0], rate: 0.1 },
    });
    expect([...resultsBy(['channel'], coarse, LINKS, CONVERSIONS).keys()]).toEqual(['', 'tiktok']);
  });

  test('sums by a fact never lose a click', () => {
    for (const fact of ['channel', 'concept', 'batch'] as const) {
      const clicks = [...resultsBy([fact], rows, LINKS, CONVERSIONS).values()].reduce((sum, result) => sum + result.clicks, 0);
      expect(clicks).toBe(1366);
    }
  });

  test('no clicks, no rate', () => {
    const none = rowsOf('Campaign,Sessions,generate_lead\nstory-w42,0,0');
    expect(joinResults(none, LINKS, CONVERSIONS).byLink.get('L3')).toEqual({ clicks: 0, primary: 0, micro: [0], rate: null });
  });
});
