/** The five UTM functions as Sheets calls them: cells, columns, blanks, sentences, languages. */
import fc from 'fast-check';
import { utmChannel, utmCheck } from '../../../src/functions/utm/check';
import { readDomains, readVocabulary } from '../../../src/functions/utm/house';
import { utmLink, utmPart, utmSlug } from '../../../src/functions/utm/links';

const LINK = 'https://site.com/p?utm_source=instagram&utm_medium=social&utm_campaign=autumn';

describe('UTM_LINK', () => {
  test.each([
    ['three tags', () => utmLink('https://site.com/p', 'instagram', 'social', 'autumn'), LINK],
    [
      'all',
      () => utmLink('https://site.com', 'a', 'b', 'c', 'd', 'e', 'F', 'utm_source_platform=Meta Ads&gclid=Ab'),
      'https://site.com?utm_source=a&utm_medium=b&utm_campaign=c&utm_content=d&utm_term=e&utm_id=F&utm_source_platform=Meta%20Ads&gclid=Ab',
    ],
    [
      'numbers',
      () => utmLink('https://site.com', 'a', 'b', 2026, 7),
      'https://site.com?utm_source=a&utm_medium=b&utm_campaign=2026&utm_content=7',
    ],
    ['no address', () => utmLink('', 'a', 'b', 'c'), ''],
    ['a cell of one', () => utmLink([['https://site.com']], 'a', 'b', 'c'), 'https://site.com?utm_source=a&utm_medium=b&utm_campaign=c'],
    [
      'a left-out column',
      () => utmLink([['https://a.fi'], ['']], 'a', 'b', [['c'], ['d']]),
      [['https://a.fi?utm_source=a&utm_medium=b&utm_campaign=c'], ['']],
    ],
    [
      'one bad row',
      () => utmLink([['mailto:x'], ['https://a.fi']], 'a', 'b', 'c'),
      [
        ['◆ A “mailto:” link cannot be tagged; use an address that starts with https://.'],
        ['https://a.fi?utm_source=a&utm_medium=b&utm_campaign=c'],
      ],
    ],
  ])('%s', (_, call, expected) => {
    expect(call()).toEqual(expected);
  });

  test.each([
    ['no https', () => utmLink('www.site.com', 'a', 'b', 'c'), 'Write https://www.site.com: an address starts with https://.'],
    ['nothing to tag with', () => utmLink('https://site.com', 'a', '', ''), 'Add utm_medium, utm_campaign.'],
    [
      'no pairs',
      () => utmLink('https://site.com', 'a', 'b', 'c', '', '', '', 'gclid'),
      'Write the last argument as name=value&name=value; “gclid” is no such pair.',
    ],
    [
      'twice',
      () => utmLink('https://site.com', 'a', 'b', 'c', '', '', '', 'utm_source=x'),
      'Keep one utm_source: it is given twice with different values.',
    ],
    ['sizes', () => utmLink([['https://a.fi'], ['https://b.fi']], 'a', 'b', [['c'], ['d'], ['e']]), /2 × 1.*3 × 1/],
    ['an error cell', () => utmLink('#REF!', 'a', 'b', 'c'), /#REF!/],
    ['a date', () => utmLink('https://a.fi', 'a', 'b', new Date(2026, 0, 1)), /campaign/],
  ])('%s is refused', (_, call, sentence) => {
    expect(call).toThrow(sentence);
  });
});

describe('UTM_SLUG and UTM_PART', () => {
  test.each([
    ['slug', () => utmSlug('Kesä & Syksy 2026 🎉'), 'kesa-syksy-2026'],
    ['slug of a hashtag', () => utmSlug('#Kesä'), 'kesa'],
    ['a slug of nothing', () => utmSlug([['🎉'], ['a']]), [['◆ Write “🎉” with a–z: a tag has no other letters.'], ['a']]],
    ['slugs', () => utmSlug([['Å Ä'], [''], [12]]), [['a-a'], [''], ['12']]],
    ['slug by another standard', () => utmSlug([['Kesä Ale'], ['']], '_', true), [['Kesa_Ale'], ['']]],
    ['part', () => utmPart(LINK, 'source'), 'instagram'],
    ['part by full name', () => utmPart(LINK, 'utm_medium'), 'social'],
    ['parts in a row', () => utmPart(LINK, [['source', 'campaign', 'id']]), [['instagram', 'autumn', '']]],
    ['a foreign part', () => utmPart('https://a.fi?Ref=K%C3%A4', 'Ref'), 'Kä'],
    ['the first of two', () => utmPart('https://a.fi?utm_term=a&utm_term=b', 'term'), 'a'],
    ['no address', () => utmPart('', 'source'), ''],
  ])('%s', (_, call, expected) => {
    expect(call()).toEqual(expected);
  });

  test('a part needs a name and a link', () => {
    expect(() => utmPart(LINK, '')).toThrow('Name the part to read');
    expect(() => utmPart('/p', 'source')).toThrow('Write the whole address');
    expect(() => utmSlug('SKII 뷰주미 2026')).toThrow('Write “뷰주미” with a–z');
    expect(utmSlug([['кампания'], ['Kesä 🎉']], '-')).toEqual([['◆ Write “кампания” with a–z: a tag has no other letters.'], ['kesa']]);
    expect(() => utmSlug('a b', '/')).toThrow('Write -, _ or . as the separator');
    expect(() => utmSlug('a b', '-', 'yes')).toThrow('keep_capitals is “yes”: use one of TRUE, FALSE.');
    expect(utmSlug('A B', '-', 1)).toBe('A-B');
  });
});

describe('UTM_CHECK', () => {
  const facebook = LINK.replace('instagram', 'Facebook');
  test.each([
    ['fine', () => utmCheck(LINK), '✓ No problems'],
    ['fine in Finnish', () => utmCheck(LINK, undefined, undefined, 'fi'), '✓ Ei ongelmia'],
    ['blank', () => utmCheck(''), ''],
    ['a finding', () => utmCheck(facebook), '◐ Write utm_source in lower case: GA4 counts “Facebook” separately. → facebook'],
    [
      'a finding in Danish',
      () => utmCheck(facebook, '', '', 'da'),
      '◐ Skriv utm_source med små bogstaver: GA4 tæller »Facebook« for sig. → facebook',
    ],
    ['a finding as a key', () => utmCheck(facebook, '', '', 'key'), 'upper_case:utm_source'],
    [
      'no link',
      () => utmCheck('mailto:x', '', '', 'ms'),
      '■ Pautan “mailto:” tidak boleh diberi tag; gunakan alamat yang bermula dengan https://.',
    ],
    [
      'from a page’s source',
      () => utmCheck(LINK.replace(/&/g, '&amp;'), '', '', 'da'),
      `■ Skriv & i stedet for &amp;: det stammer fra en sides kildekode. → ${LINK}`,
    ],
    ['out of a sentence', () => utmCheck(`“${LINK}”`, '', '', 'fi'), `■ Poista “ osoitteen ympäriltä: ${LINK}`],
    ['the same link twice', () => utmCheck([[LINK], [''], [LINK]], '', '', 'key'), [['repeated_link'], [''], ['repeated_link']]],
    ['words and sites', () => utmCheck(LINK, [['source', 'facebook', 'fb']], [['other.com']], 'key'), 'foreign_site new_word:utm_source'],
    ['words for source and medium', () => utmCheck(LINK, [['instagram'], ['social']], 'https://site.com/', 'key'), 'fine'],
  ])('%s', (_, call, expected) => {
    expect(call()).toEqual(expected);
  });

  test('what cannot be read is refused', () => {
    expect(() => utmCheck(LINK, '', '', 'sv')).toThrow('Write en, ms, fi, da or key');
    expect(() =>
      utmCheck(LINK, [
        ['Field', 'Word'],
        ['colour', 'red'],
      ]),
    ).toThrow('“colour” is none of them');
  });

  test('a vocabulary and own sites as people write them', () => {
    expect(
      readVocabulary([
        ['Field', 'Word', 'Also'],
        ['Source', 'facebook', 'fb, meta'],
        ['utm_medium', 'social', ''],
        ['', '', ''],
      ]),
    ).toEqual({
      ok: true,
      value: { utm_source: [{ word: 'facebook', synonyms: ['fb', 'meta'] }], utm_medium: [{ word: 'social', synonyms: [] }] },
    });
    expect(
      readVocabulary([
        ['', 'utm_source', 'Other spellings', '', 'utm_medium'],
        ['utm_source', 'facebook', 'fb', 'utm_medium', 'social'],
        ['', '', '', 'utm_medium', 'email'],
      ]),
    ).toEqual({
      ok: true,
      value: {
        utm_source: [{ word: 'facebook', synonyms: ['fb'] }],
        utm_medium: [
          { word: 'social', synonyms: [] },
          { word: 'email', synonyms: [] },
        ],
      },
    });
    expect(readDomains([['https://Site.com/x'], ['a.fi, b.dk'], ['']])).toEqual(['site.com', 'a.fi', 'b.dk']);
  });
});

describe('UTM_CHANNEL', () => {
  test.each([
    ['a channel', () => utmChannel('instagram', 'social'), 'Organic Social'],
    ['unassigned', () => utmChannel('x', 'post'), 'Unassigned'],
    ['blank', () => utmChannel('', ''), ''],
    ['a column', () => utmChannel([['instagram'], [''], ['x']], [['cpc'], [''], ['post']]), [['Paid Social'], [''], ['Unassigned']]],
    ['a campaign', () => utmChannel('instagram', 'social', 'e-shop'), 'Organic Shopping'],
    ['explained', () => utmChannel('podcast', 'audio', '', true), 'Audio: rule 16 of 18: utm_medium is audio.'],
    [
      'explained with a change',
      () => utmChannel('meta', 'paid-social', '', 'en'),
      'Paid Other: rule 8 of 18: the medium reads as paid (cp…, ppc, retargeting, paid…). ◐ Change utm_source “meta”: GA4 does not know this platform by its name. → utm_source=facebook (Paid Social)',
    ],
    [
      'a source Google does not list',
      () => utmChannel('acme', 'referral', '', true),
      'Referral: rule 13 of 18: utm_medium is one of referral, app, link; the source is not on Google’s list.',
    ],
    ['a sign nobody sees', () => utmChannel('instagram\u200B', 'cpc'), 'Paid Social'],
    ['as keys', () => utmChannel('youtube', 'social', '', 'key'), 'Organic Social | 10 | video_as_social | utm_medium=video'],
    [
      'no rule',
      () => utmChannel('x', 'post', '', 'fi'),
      'Unassigned: mikään sääntö ei sovi. ◐ Vaihda utm_medium ”post”: GA4 ei tunne alustaa tällä nimellä. → utm_medium=social (Organic Social)',
    ],
  ])('%s', (_, call, expected) => {
    expect(call()).toEqual(expected);
  });

  test('an explanation in no known language is refused', () => {
    expect(() => utmChannel('x', 'post', '', 'sv')).toThrow('Write TRUE or a language');
  });
});

test('two thousand rows in one call, each like the call for its row', () => {
  const rows = Array.from({ length: 2000 }, (_, at) => at);
  const urls = rows.map(at => [at % 7 === 0 ? '' : `https://site.com/p${at}`]);
  const sources = rows.map(at => [['instagram', 'youtube', 'x', 'newsletter'][at % 4] ?? '']);
  const mediums = rows.map(at => [['social', 'post', 'email'][at % 3] ?? '']);
  const links = utmLink(urls, sources, mediums, 'autumn');
  const channels = utmChannel(sources, mediums);
  if (!Array.isArray(links) || !Array.isArray(channels)) throw new Error('a column was expected');
  expect(links).toHaveLength(2000);
  expect(channels).toHaveLength(2000);
  for (const at of [0, 1, 999, 1999]) {
    const [url = '', source = '', medium = ''] = [urls[at]?.[0], sources[at]?.[0], mediums[at]?.[0]];
    expect(links[at]).toEqual([utmLink(url, source, medium, 'autumn')]);
    expect(channels[at]).toEqual([utmChannel(source, medium)]);
  }
});

test('any cells give a text, a column of texts, or a sentence', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom('', LINK, 'https://a.fi', '#N/A', 'utm_id=1&utm_id=2', 'TRUE', 'fi'),
    fc.date({ noInvalidDate: true }),
  );
  const argument = fc.oneof(cell, fc.array(fc.tuple(cell), { minLength: 2, maxLength: 2 }));
  const calls = [utmLink, utmPart, utmCheck, utmChannel, utmSlug] as readonly ((...args: never[]) => unknown)[];
  fc.assert(
    fc.property(fc.constantFrom(...calls), fc.array(argument, { minLength: 4, maxLength: 8 }), (call, args) => {
      try {
        const answer = call(...(args as never[]));
        for (const text of Array.isArray(answer) ? answer.flat() : [answer]) expect(typeof text).toBe('string');
      } catch (trouble) {
        expect(trouble).toMatchObject({ name: 'Error', code: expect.stringMatching(/^[a-z_]+$/) });
      }
    }),
    { numRuns: 5000 },
  );
});

test('a failed formula is no vocabulary and no site, in the language of the answer', () => {
  const link = 'https://a.fi/?utm_source=x&utm_medium=social&utm_campaign=y';
  expect(() => utmCheck(link, [['source', '#N/A']], '', 'fi')).toThrow('Kohdassa vocabulary on virhe #N/A');
  expect(() => utmCheck([[link], ['']], '', [['a.fi'], ['#REF!']])).toThrow('own_domains holds the error #REF!: fix that cell first.');
  expect(() =>
    utmCheck(
      link,
      [
        ['hue', 'red'],
        ['shade', 'x'],
      ],
      '',
      'da',
    ),
  ).toThrow('»shade«');
});
