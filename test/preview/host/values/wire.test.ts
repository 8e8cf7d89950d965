/** google.script.run: what may be called, what crosses the wire, how it arrives. */
import fc from 'fast-check';
import { wireArguments, wireResult } from '../../../../src/preview/host/values/wire';
import { openScript } from '../script-host';

const ILLEGAL: readonly (readonly [string, unknown])[] = [
  ['a Date', new Date(0)],
  ['a function', () => 1],
  ['a class instance', new (class Point {})()],
  ['a map', new Map()],
  ['a symbol', Symbol('s')],
  ['a big integer', 1n],
];

describe('arguments', () => {
  test.each(ILLEGAL)('%s is refused, also deep inside', (_name, value) => {
    expect(() => wireArguments([value])).toThrow(TypeError);
    expect(() => wireArguments([{ a: [{ when: value }] }])).toThrow('Failed due to illegal value in property: when');
  });

  test('a cycle is refused', () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    expect(() => wireArguments([loop])).toThrow('Failed due to illegal value in property: self');
  });

  test('undefined and numbers that are none', () => {
    expect(wireArguments([{ a: undefined, b: [undefined, Number.NaN, Number.POSITIVE_INFINITY] }, undefined])).toEqual([
      { b: [null, null, null] },
      null,
    ]);
  });

  test('JSON values arrive equal and are copies', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const [copy] = wireArguments([value]);
        expect(copy).toEqual(JSON.parse(JSON.stringify(value)));
        if (typeof value === 'object' && value !== null) expect(copy).not.toBe(value);
      }),
    );
  });

  test('one object twice is no cycle', () => {
    const shared = { x: 1 };
    expect(wireArguments([[shared, shared]])).toEqual([[{ x: 1 }, { x: 1 }]]);
  });
});

describe('calls', () => {
  const host = openScript(`
    function echo(value) { return value; }
    function give(name) {
      switch (name) {
        case 'date': return new Date(0);
        case 'deep': return { rows: [[new Date(0)]] };
        case 'range': return SpreadsheetApp.getActive().getRange('A1');
        case 'function': return function () {};
        default: return undefined;
      }
    }
    function fail() { throw new RangeError('too much'); }
    function failOddly() { throw 'a text'; }
    function secret_() { return 1; }
    var api = { inner: function () { return 1; } };
    const arrow = (a) => [a];
    function isArray(value) { return value instanceof Array; }
  `);

  test('answers asynchronously with a copy', async () => {
    let answered = false;
    const pending = host.run('echo', [{ a: [1, 'x', null, true] }]).then(value => {
      answered = true;
      return value;
    });
    expect(answered).toBe(false);
    expect(await pending).toEqual({ a: [1, 'x', null, true] });
  });

  test('arguments are of the script’s realm', async () => {
    expect(await host.run('isArray', [[1]])).toBe(true);
  });

  test('an illegal argument throws before anything is sent', () => {
    expect(() => host.run('echo', [new Date(0)])).toThrow(TypeError);
  });

  test.each(['date', 'deep', 'range', 'function'])('a result with a %s is refused', async name => {
    await expect(host.run('give', [name])).rejects.toThrow('Failed due to illegal value in property');
  });

  test('nothing arrives as null', async () => {
    expect(await host.run('give', ['nothing'])).toBeNull();
    expect(wireResult(undefined)).toBeNull();
  });

  test.each(['secret_', 'api.inner', 'inner', 'missing', 'toString'])('%s cannot be called', async name => {
    await expect(host.run(name, [])).rejects.toThrow(`Script function not found: ${name}`);
    expect(() => host.click(name)).toThrow(`Script function not found: ${name}`);
  });

  test('a constant that holds a function can', async () => {
    expect(await host.run('arrow', [1])).toEqual([1]);
  });

  test('the reason of a rejection has the name and message of what was thrown', async () => {
    await expect(host.run('fail', [])).rejects.toMatchObject({ name: 'RangeError', message: 'too much' });
    await expect(host.run('failOddly', [])).rejects.toMatchObject({ name: 'Error', message: 'a text' });
    expect(() => host.click('fail')).toThrow('too much');
  });
});
