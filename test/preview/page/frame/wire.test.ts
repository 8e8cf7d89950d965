import fc from 'fast-check';
import { copyArguments } from '../../../../src/preview/page/frame/wire';

test.each<[string, readonly unknown[], readonly unknown[]]>([
  ['plain values', [1, 'a', true, null], [1, 'a', true, null]],
  ['undefined in arrays becomes null', [[1, undefined]], [[1, null]]],
  ['undefined fields vanish', [{ a: undefined, b: 1 }], [{ b: 1 }]],
  ['numbers that are not finite become null', [Number.NaN, { a: Number.POSITIVE_INFINITY }], [null, { a: null }]],
  ['a missing argument becomes null', [undefined], [null]],
])('%s', (_name, args, copied) => expect(copyArguments(args)).toEqual(copied));

const cycle: { self?: unknown } = {};
cycle.self = cycle;

test.each<[string, readonly unknown[], string]>([
  ['a Date', [new Date(0)], '0'],
  ['a Date in a field', ['call', { rows: [{ due: new Date(0) }] }], 'due'],
  ['a function', [{ done: () => undefined }], 'done'],
  ['a symbol', [Symbol('x')], '0'],
  ['a big number', [1n], '0'],
  ['a Map', [new Map()], '0'],
  ['a cycle', [cycle], 'self'],
])('%s throws at once with the name of its property', (_name, args, key) => {
  expect(() => copyArguments(args)).toThrow(new TypeError(`Failed due to illegal value in property: ${key}`));
});

test('the same object twice is no cycle', () => {
  const shared = { a: 1 };
  expect(copyArguments([[shared, shared]])).toEqual([[{ a: 1 }, { a: 1 }]]);
});

test('whatever JSON can say arrives unchanged, as a copy', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), value => {
      const [copy] = copyArguments([value]);
      expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
      if (typeof value === 'object' && value !== null) expect(copy).not.toBe(value);
    }),
  );
});
