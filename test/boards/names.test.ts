/** Which KPI, task or link a row belongs to: the name wins, the id tells a rename. */
import * as fc from 'fast-check';
import { hiddenRows, idsOf, Names } from '../../src/boards/names';

const named = (text: string) =>
  text.split(' ').map(each => {
    const [name = '', id = ''] = each.split('/');
    return { name, id };
  });

const CTR = { name: 'CTR', id: 'a' };
const LEADS = { name: 'Leads', id: 'b' };
const SECOND = { name: 'CTR', id: 'c' };
const SALES = { name: 'Sales', id: 's', was: 'Revenue' };
const names = new Names([CTR, LEADS, SECOND, SALES, { name: '  ', id: 'd' }]);

test.each<[string, string, string, object | null]>([
  ['the name, whatever the id says', 'CTR', 'b', CTR],
  ['in any case, with blanks around', ' leads ', 'a', LEADS],
  ['of two with one name the one with the id', 'CTR', 'c', SECOND],
  ['of two with one name the first', 'CTR', 'x', CTR],
  ['a name nobody has is a rename by the id', 'Click rate', 'b', LEADS],
  ['the name it had, by the id', ' revenue', 's', SALES],
  ['a name it never had is nobody’s, whatever the id says', 'Profit', 's', null],
  ['a name and an id nobody has', 'Click rate', 'x', null],
  ['no name belongs to nobody', '', 'a', null],
  ['nor does a blank one', ' ', 'a', null],
])('finds %s', (_what, name, id, found) => {
  expect(names.find(name, id)).toBe(found);
});

test.each([
  ['nothing happened', 'CTR/a Leads/b', 'CTR/a Leads/b', 'a b'],
  ['sorted without the hidden columns', 'Leads/a CTR/b', 'CTR/a Leads/b', 'b a'],
  ['sorted with all of them', 'Leads/b CTR/a', 'Leads/b CTR/a', 'b a'],
  ['the ids alone were undone', 'CTR/b Leads/a', 'CTR/a Leads/b', 'a b'],
  ['renamed', 'Clicks/a Leads/b', 'CTR/a Leads/b', 'a b'],
  ['renamed after a partial sort', 'Leads/a Clicks/b', 'Leads/b CTR/a', 'b a'],
  ['two change names', 'Leads/a CTR/b', 'CTR/a Leads/b', 'b a'],
  ['added without an id', 'CTR/a New/', 'CTR/a /', 'a '],
  ['added over the id of one that is still there', 'CTR/a New/a', 'CTR/a /', 'a '],
  ['copied: the second has none yet', 'CTR/a CTR/a', 'CTR/a /', 'a '],
  ['copied above the first: the upper one is the known', 'CTR/a CTR/a', '/ CTR/a', 'a '],
  ['never known', 'CTR/a Leads/b', '/ /', 'a b'],
  ['another row where a known one is gone', 'New/open-1', 'CTR/a', 'open-1'],
  ['a row without a name', '/a Leads/b', 'CTR/a Leads/b', ' b'],
])('%s', (_what, rows, known, ids) => {
  expect(idsOf(named(rows), named(known)).join(' ')).toBe(ids);
});

test('any order of the names, with or without their ids, gives each its own', () => {
  const distinct = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 12 });
  const shuffled = distinct.chain(all => {
    const order = () => fc.shuffledSubarray([...all], { minLength: all.length });
    return fc.tuple(fc.constant(all), order(), order());
  });
  fc.assert(
    fc.property(shuffled, ([all, order, ids]) => {
      const known = all.map(each => ({ name: `KPI ${each}`, id: `id-${each}` }));
      const rows = order.map((each, index) => ({ name: `kpi ${each} `, id: `id-${ids[index]}` }));
      expect(idsOf(rows, known)).toEqual(order.map(each => `id-${each}`));
      expect(hiddenRows(order.map((each, index) => ({ name: `${each}`, known: `${all[index]}` })))).toEqual(
        order.map(each => all.indexOf(each)),
      );
    }),
    { numRuns: 500, seed: 20261128 },
  );
});

test.each<[string, string, readonly (number | null)[]]>([
  ['A B', 'A B', [0, 1]],
  ['B A', 'A B', [1, 0]],
  ['C B', 'A B', [0, 1]],
  ['B C', 'A B', [1, null]],
  ['A C', 'A A', [0, null]],
  ['A B', '- -', [0, 1]],
])('names %s in rows known as %s have their hidden cells in %p', (rows, known, found) => {
  const before = known.split(' ').map(name => (name === '-' ? '' : name));
  expect(hiddenRows(rows.split(' ').map((name, index) => ({ name, known: before[index] ?? '' })))).toEqual(found);
});
