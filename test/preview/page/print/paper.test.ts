/** Which rows and columns of a tab go to paper, and how they lie on it. */
import { type Paper, paperOf } from '../../../../src/preview/page/print/paper';
import { Sheet } from '../../engine/sheet';

const WIDTH = 200;
const HEIGHT = 30;

/** Rows with a word in each, in columns of one width. */
function tab(rows: number, columns: number): Sheet {
  const letters = Array.from({ length: columns }, (_, at) => String.fromCharCode(65 + at));
  const sheet = new Sheet();
  const contents = Array.from({ length: rows }, (_, row) => letters.map(letter => [`${letter}${row + 1}`, 'word'] as const)).flat();
  sheet.put(Object.fromEntries(contents));
  sheet.book.apply([
    { kind: 'columnWidth', sheetId: sheet.id, column: 0, count: columns, pixels: WIDTH },
    { kind: 'rowHeight', sheetId: sheet.id, row: 0, count: rows, pixels: HEIGHT },
  ]);
  return sheet;
}

const paper = ({ book, id }: Sheet): Paper => paperOf(book, id) ?? fail();

function fail(): never {
  throw new Error('Nothing is printed.');
}

test.each([
  [3, 'portrait', 1],
  [4, 'portrait', 0.93],
  [5, 'landscape', 1],
  [7, 'landscape', 0.77],
] as const)('%d columns are printed in %s at %d', (columns, orientation, scale) => {
  const lies = paper(tab(2, columns));
  expect([lies.orientation, Number(lies.scale.toFixed(2))]).toEqual([orientation, scale]);
});

test('every row stands on one sheet, the frozen ones on all, and no sheet is fuller than it can be', () => {
  const sheet = tab(60, 5);
  sheet.book.apply([{ kind: 'frozen', sheetId: sheet.id, rows: 2, columns: 0 }]);
  const { sheets } = paper(sheet);
  expect(sheets.map(rows => rows.slice(0, 2).map(({ index }) => index))).toEqual(sheets.map(() => [0, 1]));
  expect(sheets.flatMap(rows => rows.slice(2).map(({ index }) => index))).toEqual(Array.from({ length: 58 }, (_, at) => at + 2));
  const room = (210 / 25.4 - 0.5) * 96;
  const taken = sheets.map(rows => rows.reduce((sum, { size }) => sum + size, 0));
  expect(taken.every(height => height <= room)).toBe(true);
  expect(taken.slice(0, -1).every(height => height + HEIGHT > room)).toBe(true);
});

test('what is hidden or blank is left out', () => {
  const sheet = tab(5, 3);
  sheet.put({ C1: '', C2: '', C3: '', C4: '', C5: '', A5: '', B5: '' });
  sheet.book.apply([
    { kind: 'columnsHidden', sheetId: sheet.id, column: 0, count: 1, hidden: true },
    { kind: 'rowsHidden', sheetId: sheet.id, row: 1, count: 1, hidden: true },
  ]);
  const { columns, sheets } = paper(sheet);
  expect(columns.map(({ index }) => index)).toEqual([1]);
  expect(sheets.map(rows => rows.map(({ index }) => index))).toEqual([[0, 2, 3]]);
});

test('a filled cell counts as a column’s, and as no row’s', () => {
  const sheet = tab(3, 2);
  const filled = (row: number, column: number) =>
    ({ kind: 'style', area: { sheetId: sheet.id, row, column, rows: 1, columns: 1 }, style: { background: '#1f3a5f' } }) as const;
  // The last row is known to the sheet by a cell that is hidden.
  sheet.put({ E6: 'word' });
  sheet.book.apply([filled(0, 2), filled(5, 0), { kind: 'columnsHidden', sheetId: sheet.id, column: 4, count: 1, hidden: true }]);
  const { columns, sheets } = paper(sheet);
  expect(columns.map(({ index }) => index)).toEqual([0, 1, 2]);
  expect(sheets.map(rows => rows.map(({ index }) => index))).toEqual([[0, 1, 2]]);
});

test('a blank tab is not printed', () => {
  const { book, id } = new Sheet();
  expect(paperOf(book, id)).toBeNull();
});
