/** Query text read as browsers read it, down to broken bytes; Node's URL is the oracle (its bare URLSearchParams
 * mistakes raw letters beside broken percent signs for bytes). */
import fc from 'fast-check';
import { decodeQueryText, encodeQueryText } from '../../../src/core/utm/percent';
import { queryPairs, queryPieces } from '../../../src/core/utm/query';
import { anyText } from '../../any-text';

test.each([
  ['kes%C3%A4+ale+100%', 'kesä ale 100%'],
  ['%F0%9F%8E%89', '🎉'],
  ['%C3', '\uFFFD'],
  ['%E2%82', '\uFFFD'],
  ['%E2%82%C3%A4', '\uFFFDä'],
  ['%C0%AF', '\uFFFD\uFFFD'],
  ['%ED%A0%80', '\uFFFD\uFFFD\uFFFD'],
  ['%F4%90%80%80', '\uFFFD\uFFFD\uFFFD\uFFFD'],
  ['%zz%4', '%zz%4'],
  ['\uD800', '\uFFFD'],
])('%s', (text, expected) => {
  expect(decodeQueryText(text)).toBe(expected);
});

test.each(['%F0%9D%9E%BAAA%00', '%9E%BAGAG%20', '%DE%ADMIN%DE%AD', '%C3%A4ABCD%C3%A4'])('capitals behind a code: %s', query => {
  expect(queryPairs(query)).toEqual([...new URL(`https://a.fi/?${query}`).searchParams]);
});

test('any bytes are read as Node reads them', () => {
  const byte = fc
    .oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0xc3, 0xa4, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0xed, 0xa0, 0xf4, 0x8f, 0xbf))
    .map(code => `%${code.toString(16).padStart(2, '0')}`);
  const text = fc
    .array(fc.oneof(byte, fc.constantFrom('a', 'ä', '+', '%', '&', '=', '🎉', '\uD83C')), { maxLength: 12 })
    .map(parts => parts.join(''));
  fc.assert(
    fc.property(text, query => {
      expect(queryPairs(query)).toEqual([...new URL(`https://a.fi/?${query}`).searchParams]);
      expect(
        queryPieces(query)
          .map(piece => piece.text)
          .join('&'),
      ).toBe(query);
    }),
    { numRuns: 5000 },
  );
});

test('what is encoded is read back, and stands in a URL as it is', () => {
  fc.assert(
    fc.property(anyText(), text => {
      const encoded = encodeQueryText(text);
      expect(decodeQueryText(encoded)).toBe(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'));
      expect(new URL(`https://a.fi/?x=${encoded}`).search).toBe(`?x=${encoded}`);
    }),
    { numRuns: 3000 },
  );
});
