/** A tab as one rectangle: keys, headings and rows at their places, texts as texts, one format and look for every cell. */
import { layOut, tabRows } from '../../../src/sheet/build/tab-block';
import { column, hiddenColumn } from '../../../src/tabs/column';
import { FIRST_ROW, HEADING_ROW, KEY_ROW, type Look, type TabSpec } from '../../../src/tabs/spec';

const LOOK: Look = { background: '#000000', color: '#ffffff', bold: true, italic: false, size: 16, align: 'center' };
const SPEC: TabSpec = {
  id: 'links',
  color: '#123456',
  columns: [
    column('url', { label: 'Address', note: 'What to type.' }, { format: '@', wrap: true }),
    column('clicks', { label: '=Clicks', note: '' }, { format: '#,##0', align: 'right', headFormat: '0' }),
    column('rate', { label: 'Rate', note: '' }, { fill: '=ARRAYFORMULA(B5:B)' }),
    column('line', { label: 'Line', note: '' }, { each: row => `=SPARKLINE(B${row})` }),
    hiddenColumn('id', null, '@'),
    column('b_one', { label: '', note: '' }, { board: { formula: '=LINK_BOARD(A4:B)' } }),
    column('b_two', { label: '', note: '' }, { board: { formula: null } }),
  ],
  rows: [
    { cells: { url: '=1+1', clicks: 12, id: '007' }, formats: { clicks: '0.0' } },
    { cells: {}, formats: {} },
  ],
  spareRows: 1,
  dropDownRows: 1,
  band: [{ row: 1, column: 1, cell: { own: 'label', text: '+20%' }, format: '0%', look: LOOK, note: 'Of the band.' }],
  heights: [30, 4, 24, 2, 36],
  rowHeight: 24,
  frozenColumns: 1,
  conditional: [],
  charts: [],
};
const block = layOut(SPEC);
const at = <T>(grid: readonly (readonly T[])[], row: number, place: number): T | undefined => grid[row - 1]?.[place - 1];

test('it is as high as its rows with the spare ones, and every grid of one size', () => {
  expect([tabRows(SPEC), block.rows, block.columns]).toEqual([FIRST_ROW + 2, FIRST_ROW + 2, 7]);
  const { rows, columns, ...grids } = block;
  for (const grid of Object.values(grids))
    expect([grid.length, new Set(grid.map(line => line.length))]).toEqual([rows, new Set([columns])]);
});

test('a board gives its own keys: only its formula stands in the key row', () => {
  const shown = block.values[KEY_ROW - 1];
  expect(shown).toEqual(["'url", "'clicks", "'rate", "'line", "'id", '=LINK_BOARD(A4:B)', '']);
});

test('headings are texts, but for the formula that fills its column', () => {
  expect(block.values[HEADING_ROW - 1]).toEqual(["'Address", "'=Clicks", '=ARRAYFORMULA(B5:B)', "'Line", "'id", '', '']);
});

test('what a person may have typed is no formula and no number; a formula for each row knows its row', () => {
  expect(block.values[FIRST_ROW - 1]).toEqual(['=1+1', 12, '', `=SPARKLINE(B${FIRST_ROW})`, '007', '', '']);
  expect(at(block.formats, FIRST_ROW, 1)).toBe('@');
  expect(block.values[FIRST_ROW + 1]).toEqual(['', '', '', '', '', '', '']);
});

test('a row may have a format of its own, a heading that of a figure, and the band its own', () => {
  expect([at(block.formats, FIRST_ROW, 2), at(block.formats, FIRST_ROW + 1, 2)]).toEqual(['0.0', '#,##0']);
  expect([at(block.formats, HEADING_ROW, 2), at(block.formats, HEADING_ROW, 1)]).toEqual(['0', 'General']);
  expect([at(block.values, 1, 2), at(block.formats, 1, 2), at(block.sizes, 1, 2), at(block.notes, 1, 2)]).toEqual([
    "'+20%",
    '0%',
    16,
    'Of the band.',
  ]);
});

test('headings wrap and carry the note; rows wrap where the column says so', () => {
  expect([at(block.notes, HEADING_ROW, 1), at(block.notes, FIRST_ROW, 1)]).toEqual(['What to type.', '']);
  expect(block.wraps[HEADING_ROW - 1]).toEqual(Array(7).fill(true));
  expect(block.wraps[FIRST_ROW - 1]).toEqual([true, ...Array(6).fill(false)]);
  expect(at(block.weights, HEADING_ROW, 1)).toBe('bold');
  expect(at(block.weights, FIRST_ROW, 1)).toBe('normal');
});
