import { byKey, keysOf } from '../../src/core/keys';

test('keys keep their order and their type', () => {
  const keys: readonly ('b' | 'a')[] = keysOf({ b: 1, a: undefined });
  expect(keys).toEqual(['b', 'a']);
});

test('each key has its value', () => {
  const record: Readonly<Record<'a' | 'b', string>> = byKey(['a', 'b'], key => key.toUpperCase());
  expect([record, byKey([], () => 1)]).toEqual([{ a: 'A', b: 'B' }, {}]);
});
