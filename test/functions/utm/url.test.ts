/** The URL library that Apps Script is given because it has no URL, against Node's own. */
import fc from 'fast-check';
import { readLink } from '../../../src/core/utm/url';
import { parseUrl } from '../../../src/functions/url';
import { anyUrl, nodeUrl } from '../../core/utm/urls';

const hostOf = (text: string): string | null => nodeUrl(text)?.hostname ?? null;

test('agrees with Node on every generated URL: valid or not, and the same host', () => {
  fc.assert(
    fc.property(anyUrl, url => {
      expect(readLink(url, parseUrl)).toEqual(readLink(url, nodeUrl));
    }),
    { numRuns: 4000 },
  );
});

test('agrees with Node on hosts put together from the signs that matter', () => {
  const sign = fc.constantFrom(...'aZ0189xf.:-_[]@%2eäÖßΣςé。ⓔ\u00AD\u200B\u0301!$&\'()*+,;=~`{}"^|<>');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 10 }), signs => {
      const url = `https://${signs.join('')}/x`;
      expect([url, parseUrl(url)?.hostname ?? null]).toEqual([url, hostOf(url)]);
    }),
    { numRuns: 20_000 },
  );
});

test('agrees with Node on numbers as hosts', () => {
  const part = fc.oneof(
    fc.nat(70_000).map(String),
    fc.constantFrom('0', '00', '08', '0x', '0xff', '0XFFFFFFFF', '255', '256', '', '4294967295', '4294967296', 'a'),
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), parts => {
      const url = `https://${parts.join('.')}/x`;
      expect([url, parseUrl(url)?.hostname ?? null]).toEqual([url, hostOf(url)]);
    }),
    { numRuns: 5000 },
  );
});

test('agrees with Node on addresses in brackets', () => {
  // Known difference: the library takes 04 for 4 in a dotted end, the standard refuses it.
  const piece = fc.constantFrom('', '', '0', '0', '0', '1', 'ffff', '00a0', '12345', 'g', '1.2.3.4', '256.1.1.1');
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), pieces => {
      const url = `https://[${pieces.join(':')}]/x`;
      expect([url, parseUrl(url)?.hostname ?? null]).toEqual([url, hostOf(url)]);
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  ['https://kahvilä.fi/x', 'xn--kahvil-gua.fi'],
  ['https://STRAßE.de', 'xn--strae-oqa.de'],
  ['https://me:p@ss@a.fi:8080', 'a.fi'],
  ['http:\\\\a.fi', 'a.fi'],
  ['https://127.1', '127.0.0.1'],
  ['https://[0:0:0:0:0:0:0:1]', '[::1]'],
  ['https://[1::2:0:0:3:4]', '[1::2:0:0:3:4]'],
  ['https://😀.ws', 'xn--e28h.ws'],
  ['nothing', null],
  ['https://a.fi:65536', null],
])('%s', (url, hostname) => {
  expect(parseUrl(url)?.hostname ?? null).toBe(hostname);
});
