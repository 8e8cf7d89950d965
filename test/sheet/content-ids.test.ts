/** Ids out of contents: the same for the same content, never one that is taken. */
import fc from 'fast-check';
import { contentIds } from '../../src/sheet/content-ids';

test('the same texts give the same ids, of equal texts the second another', () => {
  const [first = '', second = ''] = contentIds(['ctr|46342|', 'ctr|46342|'], new Set());
  expect(contentIds(['ctr|46342|'], new Set())).toEqual([first]);
  expect(second).not.toBe(first);
  expect([first, second].every(id => /^[0-9a-f]{8}$/.test(id))).toBe(true);
});

test('no id is given twice, and none that is taken', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 40 }), texts => {
      const taken = new Set(contentIds(texts.slice(0, 3), new Set()));
      const ids = contentIds(texts, taken);
      expect(new Set(ids).size).toBe(texts.length);
      expect(ids.filter(id => taken.has(id))).toEqual([]);
    }),
    { seed: 8, numRuns: 200 },
  );
});
