import fc from 'fast-check';
import { textTable, textWidth } from '../../../../src/preview/cli/print/text-table';

test('columns line up, numbers flush right', () => {
  expect(
    textTable(
      [
        ['KPI', 'Status', 'Now'],
        ['Saves per post', '● On track', '12'],
        ['Ærø\nleads', '', '1.234,5'],
      ],
      ['left', 'left', 'right'],
    ),
  ).toEqual([
    'KPI             Status          Now',
    '──────────────  ──────────  ───────',
    'Saves per post  ● On track       12',
    'Ærø leads                   1.234,5',
  ]);
});

test('no rows give no lines, short rows are filled', () => {
  expect(textTable([])).toEqual([]);
  expect(textTable([['a', 'b'], ['c']])).toEqual(['a  b', '─  ─', 'c']);
});

test.each([
  ['', 0],
  ['abc', 3],
  ['e\u0301', 1],
  ['★ ● ✎', 5],
  ['🎯', 2],
  ['中', 2],
])('%j takes %i columns', (text, width) => expect(textWidth(text)).toBe(width));

test('every column starts at the same place in every line', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), { minLength: 1 }), rows => {
      const [heading = '', ...body] = textTable(rows);
      const start = Math.max(...rows.map(([first]) => first.length)) + 2;
      return [heading, ...body.slice(1)].every((line, index) => line.slice(start) === rows[index]?.[1]);
    }),
  );
});
