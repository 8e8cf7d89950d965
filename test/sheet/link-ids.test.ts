/** Ids of a batch: as many as asked for, eight digits each, none taken, none twice. */
import fc from 'fast-check';
import { linkIds } from '../../src/sheet/link-ids';

test.each([
  [2, [], 'ffffffff-0000', ['ffffffff', '00000000']],
  [2, ['0000000b'], '0000000a-0000', ['0000000a', '0000000c']],
  [0, [], '12345678-0000', []],
])('%i ids beside %j from %s', (count, taken, uuid, ids) => {
  expect(linkIds(count, new Set(taken), uuid)).toEqual(ids);
});

test('none is taken, none comes twice', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.uuid(), fc.array(fc.uuid()), (count, uuid, others) => {
      const taken = new Set([uuid, ...others].map(each => each.slice(0, 8)));
      const ids = linkIds(count, taken, uuid);
      expect(ids.filter(id => /^[0-9a-f]{8}$/.test(id) && !taken.has(id))).toHaveLength(count);
      expect(new Set(ids).size).toBe(count);
    }),
  );
});
