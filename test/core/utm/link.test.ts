/** Building links: the cases of known builders, and properties over generated URLs with Node's own URL as the oracle. */
import fc from 'fast-check';
import { buildLink, type Tag } from '../../../src/core/utm/link';
import { UTM_PARAMETERS } from '../../../src/core/utm/parameters';
import { queryPairs } from '../../../src/core/utm/query';
import { readLink } from '../../../src/core/utm/url';
import { anyUrl, nodeUrl as parse, tagValue, validUrl } from './urls';

const GOOGLE: readonly Tag[] = [
  ['utm_source', 'google'],
  ['utm_medium', 'cpc'],
  ['utm_campaign', 'spring_sale'],
];
const TAIL = 'utm_source=google&utm_medium=cpc&utm_campaign=spring_sale';

function built(url: string, tags: readonly Tag[] = GOOGLE): string {
  const link = buildLink(url, tags, parse);
  return link.ok ? link.value : JSON.stringify(link.problem);
}

describe('links with parameters, fragments and unusual hosts', () => {
  test.each([
    ['no query', 'https://example.com', `https://example.com?${TAIL}`],
    ['a slash', 'https://example.com/', `https://example.com/?${TAIL}`],
    ['blanks around', '  https://example.com/ \n', `https://example.com/?${TAIL}`],
    ['a fragment', 'https://example.com#abc', `https://example.com?${TAIL}#abc`],
    ['a fragment with a pair', 'https://example.com#abc=123', `https://example.com?${TAIL}#abc=123`],
    ['own parameters in the fragment', 'https://example.com#utm_source=bing', `https://example.com?${TAIL}`],
    ['own and foreign in the fragment', 'https://example.com#a&utm_term=t&b=1', `https://example.com?${TAIL}&utm_term=t#a&b=1`],
    ['a route', 'https://example.com/#/shop?x=1', `https://example.com/?${TAIL}#/shop?x=1`],
    ['a route that looks tagged', 'https://example.com/#/shop?utm_source=x', `https://example.com/?${TAIL}#/shop?utm_source=x`],
    ['a hashbang', 'https://example.com/#!/a&utm_term=b', `https://example.com/?${TAIL}#!/a&utm_term=b`],
    ['a foreign query', 'https://example.com?abc=123', `https://example.com?abc=123&${TAIL}`],
    ['query and fragment', 'https://example.com?abc=123#def=456', `https://example.com?abc=123&${TAIL}#def=456`],
    ['a bare question mark', 'https://example.com/p?', `https://example.com/p?${TAIL}`],
    ['a trailing ampersand', 'https://example.com/p?a=1&', `https://example.com/p?a=1&${TAIL}`],
    ['?& and empty pieces', 'https://example.com/p?&a=1&&b', `https://example.com/p?&a=1&&b&${TAIL}`],
    ['?#', 'https://example.com/p?#', `https://example.com/p?${TAIL}#`],
    ['a question mark in the fragment', 'https://example.com/p#a?b=1', `https://example.com/p?${TAIL}#a?b=1`],
    [
      'own parameters replaced in place',
      'https://example.com/?utm_source=x&q=1&utm_medium=y',
      `https://example.com/?utm_source=google&q=1&utm_medium=cpc&utm_campaign=spring_sale`,
    ],
    [
      'own duplicates dropped',
      'https://example.com/?utm_source=x&q=1&utm_source=y',
      `https://example.com/?utm_source=google&q=1&utm_medium=cpc&utm_campaign=spring_sale`,
    ],
    ['an encoded own name', 'https://example.com/?utm%5Fsource=x', `https://example.com/?${TAIL}`],
    ['another case is foreign', 'https://example.com/?UTM_Source=x', `https://example.com/?UTM_Source=x&${TAIL}`],
    [
      'foreign duplicates and encodings',
      'https://example.com/?a=1&a=2&b=%20+%zz&c=ä',
      `https://example.com/?a=1&a=2&b=%20+%zz&c=ä&${TAIL}`,
    ],
    ['a port', 'http://example.com:8080/a', `http://example.com:8080/a?${TAIL}`],
    ['an IDN host', 'https://kahvilä.fi/ä', `https://kahvilä.fi/ä?${TAIL}`],
    ['an encoded path', 'https://example.com/a%20b%3Fc', `https://example.com/a%20b%3Fc?${TAIL}`],
    ['an IPv6 host', 'http://[::1]:3000/', `http://[::1]:3000/?${TAIL}`],
    ['an invisible sign', 'https://example.com/a\u200Bb\u200E', `https://example.com/ab?${TAIL}`],
    ['capital scheme', 'HTTPS://Example.com/P', `HTTPS://Example.com/P?${TAIL}`],
  ])('%s', (_, url, expected) => {
    expect(built(url)).toBe(expected);
  });

  test('all nine parameters in GA4 order, click ids behind them, every case kept', () => {
    const tags: readonly Tag[] = [
      ['gclid', 'AbC-9'],
      ['utm_marketing_tactic', 'Prospecting'],
      ['utm_creative_format', 'Video'],
      ['utm_source_platform', 'Meta Ads'],
      ['utm_id', 'ID-7b'],
      ['utm_term', 'kesä'],
      ['utm_content', "a'b(c)"],
      ...GOOGLE,
    ];
    expect(built('https://example.com/', tags)).toBe(
      `https://example.com/?${TAIL}&utm_content=a%27b%28c%29&utm_term=kes%C3%A4&utm_id=ID-7b&utm_source_platform=Meta%20Ads&utm_creative_format=Video&utm_marketing_tactic=Prospecting&gclid=AbC-9`,
    );
  });

  test('placeholders of ad platforms stay plain', () => {
    const tags: readonly Tag[] = [...GOOGLE, ['utm_content', '{{ad.name}}']];
    expect(built('https://example.com', tags)).toBe(`https://example.com?${TAIL}&utm_content={{ad.name}}`);
  });
});

describe('what is refused, and why', () => {
  test.each([
    ['', { code: 'url_missing' }],
    ['www.example.com/a', { code: 'url_relative', suggestion: 'https://www.example.com/a' }],
    ['example.com:8080/a', { code: 'url_relative', suggestion: 'https://example.com:8080/a' }],
    ['//example.com/a', { code: 'url_relative', suggestion: 'https://example.com/a' }],
    ['/campaign', { code: 'url_relative', suggestion: '' }],
    ['?utm_source=x', { code: 'url_relative', suggestion: '' }],
    ['me@example.com', { code: 'url_relative', suggestion: '' }],
    ['localhost:3000/x', { code: 'url_relative', suggestion: '' }],
    ['mailto:me@example.com', { code: 'url_scheme', scheme: 'mailto' }],
    ['tel:0401234567', { code: 'url_scheme', scheme: 'tel' }],
    ['javascript:alert(1)', { code: 'url_scheme', scheme: 'javascript' }],
    ['ftp://example.com', { code: 'url_scheme', scheme: 'ftp' }],
    ['https://example.com/summer sale', { code: 'url_blank', before: '/example.com/summer' }],
    ['https://exa mple.com', { code: 'url_blank', before: 'https://exa' }],
    ['https://me:pw@example.com/', { code: 'url_credentials', suggestion: 'https://example.com/' }],
    ['https://', { code: 'url_no_host' }],
    ['https://?a=1', { code: 'url_no_host' }],
    ['http://:80/', { code: 'url_no_host' }],
    ['https://example.com:99999/', { code: 'url_port', port: '99999' }],
    ['https://example.com:8o/', { code: 'url_port', port: '8o' }],
    ['https://exa|mple.com/', { code: 'url_host', host: 'exa|mple.com' }],
    ['http://256.256.256.256/', { code: 'url_host', host: '256.256.256.256' }],
  ])('%s', (url, problem) => {
    const link = buildLink(url, GOOGLE, parse);
    expect(link.ok ? link.value : link.problem).toEqual(
      problem.code === 'url_blank' ? { code: 'url_blank', before: expect.stringMatching(/\S$/) } : problem,
    );
  });

  test('source and medium are needed, and a campaign or its id', () => {
    expect(buildLink('https://example.com', [], parse)).toMatchObject({
      problem: { code: 'tags_missing', missing: ['utm_source', 'utm_medium', 'utm_campaign'] },
    });
    expect(
      buildLink(
        'https://example.com',
        [
          ['utm_source', 'a'],
          ['utm_medium', ' '],
        ],
        parse,
      ),
    ).toMatchObject({ problem: { missing: ['utm_medium', 'utm_campaign'] } });
    expect(
      built('https://example.com', [
        ['utm_source', 'a'],
        ['utm_medium', 'b'],
        ['utm_id', '7'],
      ]),
    ).toBe('https://example.com?utm_source=a&utm_medium=b&utm_id=7');
  });

  test('a parameter given twice with different values', () => {
    expect(buildLink('https://example.com', [...GOOGLE, ['utm_source', 'bing']], parse)).toMatchObject({
      problem: { code: 'tag_twice', name: 'utm_source' },
    });
    expect(built('https://example.com', [...GOOGLE, ['utm_source', 'google']])).toBe(`https://example.com?${TAIL}`);
  });
});

const STRICTER = ['url_credentials', 'url_relative', 'url_host', 'url_stray', 'url_joined'];

describe('properties', () => {
  const tags = fc
    .record({
      utm_source: tagValue,
      utm_medium: tagValue,
      utm_campaign: tagValue,
      utm_content: tagValue,
      utm_id: tagValue,
      gclid: tagValue,
    })
    .map(record => Object.entries(record) as readonly Tag[]);

  test('agrees with Node on what is a URL and on its query', () => {
    fc.assert(
      fc.property(anyUrl, url => {
        const reading = readLink(url, parse);
        const node = parse(url);
        const expected = node !== null && /^https?:$/.test(node.protocol) && !/\s/.test(url.trim());
        // What browsers accept and people did not mean has a sentence of its own; nothing else may differ.
        if (reading.ok || !expected) expect(reading.ok).toBe(expected);
        else expect(STRICTER).toContain(reading.problem.code);
        if (reading.ok && node !== null) expect(queryPairs(reading.value.query ?? '')).toEqual([...node.searchParams]);
      }),
      { numRuns: 4000 },
    );
  });

  test('building twice is building once, and what was put in is read back', () => {
    fc.assert(
      fc.property(validUrl, tags, (url, given) => {
        const once = built(url, given);
        expect(built(once, given)).toBe(once);
        const read = new URL(once).searchParams;
        for (const [name, value] of given) expect(read.getAll(name)).toEqual([value.trim()]);
      }),
      { numRuns: 3000 },
    );
  });

  test('foreign parameters, path and fragment keep every byte', () => {
    fc.assert(
      fc.property(validUrl, tags, (url, given) => {
        const own = new Set<string>([...UTM_PARAMETERS, ...given.map(([name]) => name)]);
        const foreign = (text: string): string[] =>
          (/\?([^#]*)/.exec(text.replace(/#.*/s, ''))?.[1] ?? '')
            .split('&')
            .filter(piece => piece !== '' && !own.has([...new URLSearchParams(piece).keys()][0] ?? ''));
        const after = built(url, given);
        expect(foreign(after)).toEqual(foreign(url));
        expect(after.split(/[?#]/)[0]).toBe(url.split(/[?#]/)[0]);
        const fragment = (text: string): string => (text.includes('#') ? text.slice(text.indexOf('#')) : '');
        if (!fragment(url).includes('utm_')) expect(fragment(after)).toBe(fragment(url));
      }),
      { numRuns: 3000 },
    );
  });
});
