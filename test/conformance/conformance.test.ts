/** docs/conformance.md is the one its sources make, and the reading of test names sees each kind. */
import { readFileSync } from 'node:fs';
import { conformance, PAGE } from './page';
import { testNames } from './test-names';

test('the page is up to date: else run `npm run conformance`', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(conformance());
});

test('names of tests, of tables of cases, and of groups around them', () => {
  const code = `
    test('one', () => undefined);
    describe('group', () => {
      test.each([['a', 1]])('%s is two', (_, n) => expect(n).toBe(1));
      describe.each([[1]])('inner %s', () => { test('three', () => { call('not a test', 1); }); });
    });
    test.skip;
    expect('test("no")');`;
  expect(testNames(code)).toEqual(['one', 'group: %s is two', 'group: inner %s: three']);
});

test('it names what the host refuses, and what it has is declared by Google', () => {
  const lines = conformance().split('\n');
  const [, , declared = '', has = '', refused = ''] = lines.find(line => line.startsWith('| `Sheet` |'))?.split('|') ?? [];
  expect(Number(declared)).toBeGreaterThan(100);
  expect(Number(has) + refused.split('`').filter(name => /^\w+$/.test(name)).length).toBe(Number(declared));
});
