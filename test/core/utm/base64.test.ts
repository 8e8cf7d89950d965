/** The decoder the URL library is given on Apps Script, against Node's own. */
import fc from 'fast-check';
import { atob as decoded, isBase64 } from '../../../src/core/utm/base64';

test('gives back any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      expect(decoded(Buffer.from(bytes).toString('base64'))).toBe(String.fromCharCode(...bytes));
    }),
    { seed: 8, numRuns: 2000 },
  );
});

test.each([
  ['aHR0cHM6Ly9hLmZp', true],
  ['a-_b==', true],
  ['a b', false],
  ['', false],
  ['=a', false],
])('%j is base64: %s', (text, expected) => {
  expect(isBase64(text)).toBe(expected);
});
