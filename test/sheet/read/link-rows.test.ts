/** Rows of Links: which are filled, what they say, and when two are the same link. */
import * as fc from 'fast-check';
import type { LinkOrder } from '../../../src/contract';
import { CHOSEN, filledLinks, linkRowOf, orderOf, sameness } from '../../../src/sheet/read/link-rows';
import { tableOf } from '../drawn-workbook';

test('a row without a landing page is no link', () => {
  const table = tableOf([{ url: 'https://a.fi' }, { url: '', channel: 'Instagram' }, { url: '   ' }, { url: true }, { url: 'b.fi' }]);
  expect(filledLinks(table).map(({ row }) => row)).toEqual([6, 10]);
});

test('figures are figures, a text in their place is none; the day is that of the cell', () => {
  const [row] = tableOf([
    {
      url: ' https://a.fi ',
      channel: 'ig',
      place: 'Instagram',
      posted_on: 46300,
      clicks: 12,
      primary: '3',
      micro_1: 0,
      micro_2: '',
      id: 'a1',
    },
  ]).rows;
  if (row === undefined) throw new Error('The table has a row.');
  expect(linkRowOf(row, 'Etc/UTC')).toMatchObject({
    row: 6,
    id: 'a1',
    url: 'https://a.fi',
    channel: 'Instagram',
    postedOn: '2026-10-05',
    clicks: 12,
    primary: null,
    micro: [0, null],
    tagged: '',
  });
});

test.each([['soon'], [''], [true], [undefined]])('%j is no day of posting', posted => {
  const [row] = tableOf([{ url: 'a.fi', posted_on: posted }]).rows;
  expect(row === undefined ? undefined : linkRowOf(row, 'Etc/UTC').postedOn).toBeNull();
});

test('an unknown channel stands as it was typed', () => {
  expect(orderOf({ url: 'a.fi', channel: 'Myspace', place: '' }).channel).toBe('Myspace');
});

const order = fc.record<LinkOrder>(
  Object.fromEntries([...CHOSEN, 'item'].map(key => [key, fc.constantFrom('', 'a', 'b', 'a,b', '"')])) as never,
);

test('two links are the same by all that was chosen and by nothing else', () => {
  fc.assert(
    fc.property(order, order, (one, other) => {
      const isSame = CHOSEN.every(key => one[key] === other[key]);
      expect(sameness(one) === sameness(other)).toBe(isSame);
      expect(sameness({ ...one, url: ` ${one.url} `, item: 'another' })).toBe(sameness(one));
    }),
  );
});
