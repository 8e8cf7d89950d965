/** What is kept beside the cells in pieces comes back as it was, whatever its length; of what is too long it is said. */

import { keepStep, readStep } from '../../src/sheet/last-step/kept-step';
import { forgetJson, jsonIn, keepJson, readJson } from '../../src/sheet/long-text';
import { keepLists, readKeptLists, renamedWords, tooLongLists } from '../../src/sheet/workbook/kept-lists';
import { tableOf } from './drawn-workbook';
import { fakeProperties, heldBytes, heldKeys } from './fake-properties';

const store = fakeProperties();

test.each([0, 1, 8498, 8499, 9000, 60_000, 212_000])('%i signs come back, ä and 漢 too', length => {
  for (const sign of ['a', 'ä', '漢']) {
    const text = sign.repeat(sign === 'a' ? length : length / 6);
    expect(keepJson('draft', { text })).toBe(true);
    expect(JSON.parse(readJson('draft') ?? '')).toEqual({ text });
    expect(jsonIn(store.getProperties(), 'draft')).toBe(readJson('draft'));
  }
  forgetJson('draft');
  expect(heldKeys()).toEqual([]);
});

test('what is too long is not kept, and whoever keeps it is told', () => {
  expect(keepJson('draft', { text: 'before' })).toBe(true);
  expect(keepJson('draft', { text: 'a'.repeat(213_000) })).toBe(false);
  expect(readJson('draft')).toBe('');
});

test('of a step that is too long it is kept that there was one', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, at) => [`row-${at}`, 'x'.repeat(20)] as const);
  keepStep({ cycle: 'c1', tabs: { links: { added: rows(3), changed: [] } } });
  expect(readStep()).toMatchObject({ cycle: 'c1', isTooLong: false, tabs: { links: { added: rows(3) } } });
  keepStep({ cycle: 'c1', tabs: { links: { added: rows(4500), changed: [] } } });
  expect(readStep()).toEqual({ cycle: 'c1', isTooLong: true, isUnfinished: false, tabs: {} });
});

test('a list of Setup that is too long is said to be, and nothing stale is kept in its place', () => {
  const setup = (...formats: readonly string[]) => tableOf(formats.map(format => ({ format })));
  const long = setup('Reel', 'x'.repeat(250_000));
  keepLists(setup('Reel', 'Short'), 'c1');
  expect([readKeptLists('c1').lists.formats, tooLongLists(setup('Reel'), 'c1')]).toEqual([[{ format: 'Reel' }, { format: 'Short' }], []]);
  keepLists(long, 'c1');
  expect([readKeptLists('c1').lists.formats, tooLongLists(long, 'c1')]).toEqual([undefined, ['formats']]);
  keepLists(setup('Reel'), 'c1');
  expect(readKeptLists('c1').lists.formats).toEqual([{ format: 'Reel' }]);
});

test('lists that are too long together give way from the last on, and what they stood in is free again', () => {
  const both = (formats: number, creators: number) => tableOf([{ format: 'f'.repeat(formats), creator: 'c'.repeat(creators) }]);
  const kept = () => Object.keys(readKeptLists('c1').lists).filter(name => ['formats', 'creators'].includes(name));
  keepLists(both(10, 120_000), 'c1');
  expect([kept(), tooLongLists(both(10, 120_000), 'c1')]).toEqual([['formats', 'creators'], []]);
  // The one that was kept goes, though nobody has touched it.
  keepLists(both(120_000, 120_000), 'c1');
  expect([kept(), tooLongLists(both(120_000, 120_000), 'c1')]).toEqual([['formats'], ['creators']]);
  expect(heldBytes()).toBeLessThan(125_000);
  keepLists(both(10, 10), 'c1');
  expect([kept(), heldBytes() < 2_000]).toEqual([['formats', 'creators'], true]);
});

test.each([
  ['one among others', ['A', 'B', 'C'], ['A', 'X', 'C'], ['B → X']],
  ['one, while another is added at the end', ['A', 'B'], ['X', 'B', 'New'], ['A → X']],
  ['one, while another goes', ['A', 'B', 'C'], ['X', 'B'], ['A → X']],
  ['all', ['A', 'B'], ['X', 'Y'], ['A → X', 'B → Y']],
  ['the last and one more: nobody knows', ['A', 'B'], ['A', 'X', 'Y'], []],
  ['sorted', ['A', 'B', 'C'], ['C', 'A', 'B'], []],
] as const)('names on Setup that are others now: %s', (_, before, now, renamed) => {
  const rows = (creators: readonly string[]) => creators.map(creator => ({ creator }));
  const found = renamedWords(tableOf(rows(now)), { lists: { creators: rows(before) }, facts: {} });
  expect(found.map(({ from, to }) => `${from} → ${to}`)).toEqual(renamed);
});
