/** Properties and caches: limits, expiry, what each store shares. */
import { CacheStore, PropertyStore } from '../../../../src/preview/host/file/stores';
import { inScript, openScript } from '../script-host';

describe('properties', () => {
  test('9 KB a value, counted in bytes', () => {
    const store = new PropertyStore();
    store.set('k', 'x'.repeat(9 * 1024));
    expect(() => store.set('k', 'ä'.repeat(9 * 512 + 1))).toThrow('Argument too large: value');
  });

  test('500 KB a store; replacing a value does not count twice', () => {
    const store = new PropertyStore();
    const value = 'x'.repeat(9000);
    for (let index = 0; index < 56; index += 1) store.set(`k${index}`, value);
    expect(() => store.set('more', value)).toThrow('You have exceeded the property storage quota.');
    expect(() => store.set('k0', value)).not.toThrow();
  });

  test('through the script', async () => {
    const body = `var p = PropertiesService.getUserProperties(); p.setProperties({ a: '1', b: 2 }); p.deleteProperty('a');
      return [p.getProperties(), p.getKeys(), PropertiesService.getScriptProperties().getKeys(), p.setProperties({ c: 'x' }, true).getKeys(), p.deleteAllProperties().getKeys()];`;
    expect(await inScript(openScript(), body)).toEqual([{ b: '2' }, ['b'], [], ['c'], []]);
  });
});

describe('caches', () => {
  test('expiry follows the clock', () => {
    let now = 0;
    const cache = new CacheStore(() => now);
    cache.put('k', 'v', 10);
    now = 9_999;
    expect(cache.get('k')).toBe('v');
    now = 10_000;
    expect(cache.get('k')).toBeNull();
  });

  test.each([
    ['a long key', ['k'.repeat(251), 'v'], 'Argument too large: key'],
    ['a large value', ['k', 'x'.repeat(100 * 1024 + 1)], 'Argument too large: value'],
    ['six hours and a second', ['k', 'v', 21_601], 'Argument out of range'],
  ] as const)('refuses %s', (_name, [key, value, seconds], message) => {
    expect(() => new CacheStore(() => 0).put(key, value, seconds)).toThrow(message);
  });

  test('more than 1000 items leave the 900 newest', () => {
    const cache = new CacheStore(() => 0);
    for (let index = 0; index <= 1000; index += 1) cache.put(`k${index}`, 'v');
    expect([cache.get('k100'), cache.get('k101')]).toEqual([null, 'v']);
  });

  test('through the script', async () => {
    const body = `var c = CacheService.getUserCache(); c.putAll({ a: 1, b: 2 }, 60); c.remove('a'); var all = c.getAll(['a', 'b']); c.removeAll(['b']); return [all, c.get('b'), CacheService.getDocumentCache().get('b')];`;
    expect(await inScript(openScript(), body)).toEqual([{ b: '2' }, null, null]);
  });
});
