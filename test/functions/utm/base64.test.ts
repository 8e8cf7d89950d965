/** The decoder the URL library is given on Apps Script, against Node's own. */
import fc from 'fast-check';
import { atob as decoded } from '../../../src/functions/utm/base64';

test('gives back any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      expect(decoded(Buffer.from(bytes).toString('base64'))).toBe(String.fromCharCode(...bytes));
    }),
    { seed: 8, numRuns: 2000 },
  );
});
