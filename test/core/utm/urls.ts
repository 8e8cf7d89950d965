/** URLs made up piece by piece: ordinary ones, odd ones, and ones that are broken in one place. Used by the property tests of links. */
import fc from 'fast-check';

/** Node's own parser. (Not URL.canParse: once optimised, Node 20's refuses hosts such as kahvilä.fi.) */
export function nodeUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

const one = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);

const host = one(
  'example.com',
  'Example.COM',
  'kahvilä.fi',
  'smørrebrød.dk',
  'xn--kahvil-gua.fi',
  'localhost',
  '127.0.0.1',
  '[::1]',
  'a.b.c.co.uk',
  'a_b.com',
  '例え.jp',
  'exa%6Dple.com',
);
const brokenHost = one('', 'me:pw@a.fi', 'a..fi', '256.1.1.1', 'a|b.c', '[::1', 'a^b', 'exa mple.com', 'a%00b', 'a<b>', ':80');
const port = one('', '', '', ':80', ':8080', ':');
const brokenPort = one(':99999', ':8o', ':-1');
const path = one('', '/', '/a/b', '/ä ö'.replace(' ', '%20'), '/a%2Fb%3F', '/a;b=1', '/a//b/../c', '/@x', '/%zz', '\\a');

const name = one(
  'a',
  'b',
  'q',
  'utm_source',
  'utm_medium',
  'utm_term',
  'UTM_SOURCE',
  'utm%5Fcampaign',
  'gclid',
  'ä',
  'a[]',
  '',
  '%zz',
  'a+b',
  '%C3%A4',
  '%F0%9F%8E',
);
const value = one(
  '1',
  '',
  'x%20y',
  'x+y',
  '%E4',
  '%zz',
  'ä',
  '日本',
  '%C3',
  '%C3%A4%C3',
  'a=b',
  '%26',
  '%23',
  "'",
  '"',
  '<>',
  '{x}',
  '%F0%9F%8E%89',
  '%ED%A0%80',
  '🎉',
  '?',
  '/',
);
const piece = fc.oneof(
  fc.tuple(name, value).map(([n, v]) => `${n}=${v}`),
  name,
  one(''),
);
const query = fc.oneof(
  one('', '?'),
  fc.array(piece, { maxLength: 6 }).map(pieces => `?${pieces.join('&')}`),
);
const fragment = one('', '', '#', '#top', '#/route?x=1', '#!/r', '#a=1&b=2', '#a?b#c', '#ä%20', '#utm_source=f&x', '#%zz');

/** URLs that browsers accept. */
export const validUrl: fc.Arbitrary<string> = fc
  .tuple(one('https://', 'http://', 'HTTPS://'), host, port, path, query, fragment)
  .map(parts => parts.join(''))
  .filter(url => nodeUrl(url) !== null);

const brokenUrl = fc
  .tuple(
    one('https://', 'http://', 'https:', 'https:/', 'https:///', 'mailto:', 'ftp://', 'javascript:', '', '/', '//', 'www.', 'https//'),
    fc.oneof(host, brokenHost),
    fc.oneof(port, brokenPort),
    path,
    query,
    fragment,
  )
  .map(parts => parts.join(''));

/** Usable and unusable URLs, and any text at all. */
export const anyUrl: fc.Arbitrary<string> = fc.oneof(
  validUrl,
  brokenUrl,
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string(),
);

/** What a person may type as the value of a tag: any text with something in it. */
export const tagValue: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    one('instagram', 'paid-social', 'Kesä Ale', 'a&b=c#d?e', '100%', '+1', "it's (new)!*", '{{ad.id}}'),
  )
  .filter(text => text.trim() !== '');
