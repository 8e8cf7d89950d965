/**
 * Our reading of links against the WHATWG URL standard: what it refuses we refuse, and what we refuse beyond it says why in every language.
 * Inputs are put together from the pieces that the standard's parser tells apart and judged by its reference implementation: no package under
 * a permissive licence carries the standard's own cases.
 */
import fc from 'fast-check';
import { URL as ReferenceUrl } from 'whatwg-url';
import { readLink, type UrlParser, type UrlProblem } from '../../../src/core/utm/url';
import { parseUrl } from '../../../src/functions/utm/url';
import { utm as da } from '../../../src/languages/da/utm';
import { utm as en } from '../../../src/languages/en/utm';
import { utm as fi } from '../../../src/languages/fi/utm';
import { utm as ms } from '../../../src/languages/ms/utm';
import { linkSentence } from '../../../src/languages/utm-sentence';
import { nodeUrl } from './urls';

function reference(text: string): InstanceType<typeof ReferenceUrl> | null {
  try {
    return new ReferenceUrl(text);
  } catch {
    return null;
  }
}

/** A web address that browsers would open: the standard also knows mail, files and scripts. */
const opens = (text: string): boolean => /^https?:$/.test(reference(text)?.protocol ?? '');

/** What browsers mend in silence or nobody means: each has a sentence with the way out. */
const STRICTER: readonly UrlProblem['code'][] = ['url_blank', 'url_credentials', 'url_host', 'url_joined', 'url_relative', 'url_stray'];

/** What is wrong with our reading of a text; null where it is that of the parser or says why it is stricter. */
function judge(text: string, parse: UrlParser): string | null {
  const ours = readLink(text, parse);
  if (ours.ok) return opens(text) ? null : `${JSON.stringify(text)} is read, though no browser opens it`;
  for (const texts of [en, ms, fi, da]) if (linkSentence(ours.problem, texts).length < 10) return `${ours.problem.code} has no sentence`;
  return !opens(text) || STRICTER.includes(ours.problem.code) ? null : `${JSON.stringify(text)}: ${ours.problem.code}`;
}

const STARTS = [
  'https://',
  'http://',
  'HtTpS://',
  'https:',
  'https:/',
  'https:///',
  'https:\\\\',
  'ftp://',
  'mailto:',
  'data:',
  'file:///',
  '//',
  '/',
  '',
];
const LOGINS = ['', 'me:pw@', '@', 'a@b@'];
const HOSTS = [
  ...[
    'a.fi',
    'A.FI',
    'a.fi.',
    'a',
    '',
    '.',
    '..',
    'a..fi',
    'a_b.fi',
    '-a.fi',
    'xn--4ca.fi',
    'xn--a',
    'ä.fi',
    'ß.de',
    '例え.jp',
    '😀.ws',
    'a\u00ADb.fi',
  ],
  ...[
    '127.1',
    '0x7f.1',
    '256.1.1.1',
    '1.2.3.4.5',
    '09.1.1.1',
    '4294967296',
    '[::1]',
    '[1::2::3]',
    '[::1',
    '[::1.2.3.4]',
    '[1:2:3:4:5:6:7:8:9]',
  ],
  ...[
    'a b.fi',
    'a%20b.fi',
    'a%00.fi',
    'a%2Ffi',
    'a|b',
    'a^b',
    'a<b',
    'a>b',
    'a,b',
    'a;b',
    'a!b',
    'a$b',
    "a'b",
    'a"b',
    'a(b)',
    'a*b',
    'a+b',
    'a=b',
    'a`b',
    'a{b}',
    'a~b',
    '%',
    '%zz',
  ],
];
const PORTS = ['', ':', ':0', ':80', ':65535', ':65536', ':8o', ':-1', ': 80'];
const SOME_PORTS = ['', ':', ':65536', ':8o'];
const ENDS = ['', '/', '/a/../b', '\\a', '?', '?a=1', '#', '#a', '/ä?ö#å', '/%zz', '/a|b^c', '/?a=%', '/\t', '/a\nb'];

const PARSERS: readonly (readonly [string, UrlParser])[] = [
  ['the reference', reference],
  ['the parser that the add-on carries', parseUrl],
];

test.each(PARSERS)('every start with every login, host and port, by %s', (_, parse) => {
  const inputs = STARTS.flatMap(start =>
    LOGINS.flatMap(login => HOSTS.flatMap(host => SOME_PORTS.map(port => `${start}${login}${host}${port}`))),
  );
  expect(inputs.length).toBeGreaterThan(10_000);
  expect(inputs.map(input => judge(input, parse)).filter(each => each !== null)).toEqual([]);
});

test.each(PARSERS)('every host and port with every end, by %s', (_, parse) => {
  const inputs = HOSTS.flatMap(host => PORTS.flatMap(port => ENDS.map(end => `https://${host}${port}${end}`)));
  expect(inputs.map(input => judge(input, parse)).filter(each => each !== null)).toEqual([]);
});

/** Beyond these scripts, versions of Unicode and the rules for writing from right to left differ between any two implementations. */
const LAST_STABLE = 0x24f;

test('names of sites in several scripts: Node reads the same host, or refuses the same', () => {
  const sign = fc.oneof(
    fc.constantFrom(...'aZ09-.xnäÖßΣςéİıﬁⅨ。．ⓔ½あア한नक्षไทย😀\u00AD\u200C\u200D\u0301'),
    fc.integer({ min: 0xa1, max: LAST_STABLE }).map(code => String.fromCodePoint(code)),
  );
  fc.assert(
    fc.property(fc.array(sign, { minLength: 1, maxLength: 8 }), signs => {
      const url = `https://${signs.join('')}.fi/x`;
      expect([url, nodeUrl(url)?.hostname ?? null]).toEqual([url, reference(url)?.hostname ?? null]);
    }),
    { numRuns: 3000, seed: 20_261_128 },
  );
});
