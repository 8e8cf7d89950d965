/**
 * Names of sites in all scripts: the parser that the add-on carries against the reference of the WHATWG URL standard (whatwg-url with tr46).
 *
 * Unicode's own file of cases, IdnaTestV2, and WHATWG's urltestdata are in no package of the npm registry, so the cases are put together here
 * from what the columns of IdnaTestV2 are about: joiners in and out of context, the rule for both directions of writing, letters that are
 * mapped, ignored or refused, marks in front, hyphens, dots, and names that are coded already. What both read is the same host. The one
 * difference: the add-on's parser knows no Bidi Rule (RFC 5893), so it also reads names in Hebrew or Arabic letters that browsers refuse.
 */
import fc from 'fast-check';
import { encode } from 'punycode/';
import { URL as ReferenceUrl } from 'whatwg-url';
import { parseUrl } from '../../../src/functions/utm/url';

function reference(host: string): string | null {
  try {
    return new ReferenceUrl(`https://${host}/`).hostname;
  } catch {
    return null;
  }
}

const ours = (host: string): string | null => parseUrl(`https://${host}/`)?.hostname ?? null;

const LETTERS: Readonly<Record<string, readonly string[]>> = {
  joiners: ['\u200c', '\u200d', 'क', '्', 'ष', 'a', 'ན', '྄', '-'],
  mapped: ['ａ', 'Ⅷ', '㏂', 'ﬁ', 'ẞ', 'İ', 'ſ', 'Å', '½', '①', '℻', '𝐚'],
  deviations: ['ß', 'ς', 'Σ', '\u200c', 'a', 's'],
  ignored: ['\u00ad', '\u2060', '\u200b', '\ufe0f', '\u034f', 'a', 'b'],
  refused: ['\u2028', '\u0378', '\ue000', '\u2ff0', '\u180e', '≠', 'a', 'b'],
  marks: ['\u0300', '\u0301', '\u093e', '\u20dd', 'a', 'e', 'क'],
  hyphens: ['x', 'n', '-', '--', 'xn--', 'a', '0', '9', '_', 'Z'],
  dots: ['.', '。', '．', '｡', 'a', 'ä'],
  long: ['ä'.repeat(58), 'a'.repeat(63), 'a'.repeat(64), 'ß'.repeat(30), '.'],
};
const RUNS = { numRuns: 1500, seed: 20_261_128 };

describe.each(Object.entries(LETTERS))('%s', (_, letters) => {
  const label = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 6 }).map(signs => signs.join(''));

  test('as they are written', () => {
    fc.assert(
      fc.property(label, fc.constantFrom('', 'a.', 'ä.'), (name, front) => {
        const host = `${front}${name}.fi`;
        expect([host, ours(host)]).toEqual([host, reference(host)]);
      }),
      RUNS,
    );
  });

  test('as they are coded', () => {
    fc.assert(
      fc.property(label, name => {
        const host = `xn--${encode(name)}.fi`;
        expect([host, ours(host)]).toEqual([host, reference(host)]);
      }),
      RUNS,
    );
  });
});

test('names from right to left: what browsers read is read as the same host', () => {
  const label = fc.array(fc.constantFrom('א', 'ב', 'ا', 'ب', '٠', '۰', '1', 'a', '-', '\u0300', '·'), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(label, signs => {
      const host = `${signs.join('')}.fi`;
      const read = reference(host);
      expect([host, read === null ? null : ours(host)]).toEqual([host, read]);
    }),
    RUNS,
  );
});

test.each([
  ['xn--kahvil-gua.fi', 'xn--kahvil-gua.fi'],
  ['XN--ZCA.de', 'xn--zca.de'],
  ['xn--a.fi', null],
  ['xn--.fi', null],
  ['xn--0.fi', null],
  ['xn--1ug.fi', null],
  ['xn--xn---epa.fi', null],
])('%s', (host, expected) => {
  expect([ours(host), reference(host)]).toEqual([expected, expected]);
});
