/** Pasting and sorting in the grid, across what is frozen and beside filled columns. */
import { Sheet } from '../sheet';

const frozen = (): Sheet => {
  const sheet = new Sheet();
  sheet.book.apply([{ kind: 'frozen', sheetId: sheet.id, rows: 1, columns: 2 }]);
  return sheet;
};

const zone = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('pasting across the edge of what is frozen', () => {
  const ROWS = Array.from({ length: 20 }, (_, row) => [`a${row}`, row, `c${row}`]);

  test('twenty rows from another program', () => {
    const sheet = frozen();
    const text = ROWS.map(row => row.join('\t')).join('\n');
    const { isSuccessful } = sheet.book.model.dispatch('PASTE_FROM_OS_CLIPBOARD', {
      clipboardContent: { text },
      target: [zone(1, 0, 1, 0)],
    });
    expect(isSuccessful).toBe(true);
    expect(sheet.values('B1:D20')).toEqual(ROWS);
  });

  test('copied cells', () => {
    const sheet = frozen().put({ F5: '1', G5: '2', F6: '3', G6: '=F6+G5' });
    sheet.book.select(sheet.area('F5:G6'));
    sheet.book.model.dispatch('COPY');
    expect(sheet.book.model.dispatch('PASTE', { target: [zone(1, 0, 1, 0)] }).isSuccessful).toBe(true);
    expect(sheet.values('B1:C2')).toEqual([
      [1, 2],
      [3, 5],
    ]);
  });

  test('by the host’s own paste', () => {
    const sheet = frozen();
    sheet.book.paste(
      sheet.cell('B1'),
      ROWS.map(row => row.map(String)),
    );
    expect(sheet.values('B1:D20')).toEqual(ROWS);
  });
});

describe('sorting across the edge of what is frozen, with a filled column in the middle', () => {
  const filled = (): Sheet =>
    frozen().put({
      A1: 'Name',
      B1: 'Value',
      C1: '=ARRAYFORMULA(IF(ROW(B1:B)=ROW();"Twice";IF(B1:B="";;B1:B*2)))',
      D1: 'Note',
      A2: 'one',
      B2: '3',
      D2: 'x',
      A3: 'two',
      B3: '1',
      D3: 'y',
      A4: 'three',
      B4: '2',
      D4: '=A4&"!"',
    });
  const SORTED = [
    ['two', 1, 2, 'y'],
    ['three', 2, 4, 'three!'],
    ['one', 3, 6, 'x'],
  ];

  test('in the grid', () => {
    const sheet = filled();
    const command = {
      sheetId: sheet.id,
      col: 1,
      row: 1,
      zone: zone(0, 1, 3, 3),
      sortDirection: 'asc',
      sortOptions: { sortHeaders: true },
    } as const;
    expect(sheet.book.model.dispatch('SORT_CELLS', command).isSuccessful).toBe(true);
    expect(sheet.values('A2:D4')).toEqual(SORTED);
    expect(sheet.values('C1:C5').flat()).toEqual(['Twice', 2, 4, 6, null]);
    sheet.book.undo();
    expect(sheet.values('A2:D2')).toEqual([['one', 3, 6, 'x']]);
  });

  test('by the filled column', () => {
    const sheet = filled();
    const command = {
      sheetId: sheet.id,
      col: 2,
      row: 1,
      zone: zone(0, 1, 3, 3),
      sortDirection: 'desc',
      sortOptions: { sortHeaders: true },
    } as const;
    expect(sheet.book.model.dispatch('SORT_CELLS', command).isSuccessful).toBe(true);
    expect(sheet.values('A2:D4')).toEqual([...SORTED].reverse());
  });

  test('by a script', () => {
    const sheet = filled();
    sheet.book.apply([{ kind: 'sort', area: sheet.area('A2:D4'), by: [{ column: 1, ascending: true }] }]);
    expect(sheet.values('A2:D4')).toEqual(SORTED);
  });
});
