/** Rows, columns, tabs, names, notes and sorting. */
import { type Edit, RefusedEdit, type StructureChange } from '../../../src/preview/engine/workbook';
import { Sheet } from './sheet';

const note = (sheet: Sheet, a1: string, text: string | null): Edit => ({ kind: 'note', at: sheet.cell(a1), text });
const refusal = (sheet: Sheet, edit: Edit) => expect(() => sheet.book.apply([edit]));

describe('rows and columns', () => {
  test('formulas, names and notes follow', () => {
    const sheet = new Sheet().put({ A1: '1', A2: '2', B1: '=SUM(A1:A2)', B2: '=SUM(A$1:A)' });
    sheet.book.apply([note(sheet, 'A2', 'why'), { kind: 'namedRange', name: 'Values', area: sheet.area('A1:A2') }]);
    sheet.book.apply([{ kind: 'insertRows', sheetId: sheet.id, before: 1, count: 2 }]);
    expect([sheet.formula('B1'), sheet.formula('B4')]).toEqual(['=SUM(A1:A4)', '=SUM(A$1:A)']);
    expect([sheet.book.note(sheet.cell('A4')), sheet.book.note(sheet.cell('A2'))]).toEqual(['why', '']);
    expect(sheet.book.namedRanges()).toEqual([{ name: 'Values', area: sheet.area('A1:A4') }]);
    sheet.book.apply([{ kind: 'deleteRows', sheetId: sheet.id, row: 3, count: 1 }]);
    expect(sheet.book.notes(sheet.id)).toEqual([]);
    expect(sheet.value('B1')).toBe(1);
  });

  test('rows are added at the end too', () => {
    const sheet = new Sheet();
    sheet.book.apply([{ kind: 'insertRows', sheetId: sheet.id, before: 1000, count: 5 }]);
    expect(sheet.book.sheets()[0]?.rows).toBe(1005);
  });

  test('a deleted reference is #REF!', () => {
    const sheet = new Sheet().put({ A1: '1', C1: '=A1+1' });
    sheet.book.apply([{ kind: 'deleteColumns', sheetId: sheet.id, column: 0, count: 1 }]);
    expect([sheet.value('B1'), sheet.formula('B1')]).toEqual(['#REF!', '=#REF!+1']);
  });

  test('listeners hear of every move', () => {
    const sheet = new Sheet();
    const heard: StructureChange[] = [];
    sheet.book.onStructure(change => heard.push(change));
    sheet.book.apply([
      { kind: 'insertRows', sheetId: sheet.id, before: 3, count: 2 },
      { kind: 'deleteColumns', sheetId: sheet.id, column: 1, count: 4 },
    ]);
    expect(heard).toEqual([
      { sheetId: sheet.id, dimension: 'rows', at: 3, count: 2 },
      { sheetId: sheet.id, dimension: 'columns', at: 1, count: -4 },
    ]);
  });

  test('sizes, visibility and groups', () => {
    const sheet = new Sheet();
    const { book, id } = sheet;
    book.apply([
      { kind: 'columnWidth', sheetId: id, column: 1, count: 2, pixels: 210 },
      { kind: 'rowHeight', sheetId: id, row: 4, count: 1, pixels: 50 },
      { kind: 'columnsHidden', sheetId: id, column: 8, count: 2, hidden: true },
      { kind: 'rowsHidden', sheetId: id, row: 2, count: 1, hidden: true },
      { kind: 'columnGroup', sheetId: id, column: 4, count: 3, collapsed: true },
    ]);
    expect([book.columnWidth(id, 2), book.columnWidth(id, 3), book.rowHeight(id, 4)]).toEqual([210, 96, 50]);
    expect([book.isColumnHidden(id, 9), book.isRowHidden(id, 2), book.isColumnHidden(id, 5)]).toEqual([true, true, true]);
    expect(book.columnGroups(id)).toEqual([{ column: 4, count: 3, collapsed: true }]);
    book.apply([{ kind: 'columnGroup', sheetId: id, column: 4, count: 3, collapsed: false }]);
    expect([book.columnGroups(id)[0]?.collapsed, book.isColumnHidden(id, 5)]).toEqual([false, false]);
    book.apply([{ kind: 'columnUngroup', sheetId: id, column: 4, count: 1 }]);
    expect(book.columnGroups(id)).toEqual([{ column: 5, count: 2, collapsed: false }]);
    book.apply([{ kind: 'columnUngroup', sheetId: id, column: 0, count: 10 }]);
    expect(book.columnGroups(id)).toEqual([]);
  });

  test('frozen edges and merges keep out of each other', () => {
    const sheet = new Sheet();
    sheet.book.apply([{ kind: 'frozen', sheetId: sheet.id, rows: 2, columns: 1 }]);
    expect(sheet.book.sheets()[0]).toMatchObject({ frozenRows: 2, frozenColumns: 1 });
    refusal(sheet, { kind: 'merge', area: sheet.area('B1:B3') }).toThrow(RefusedEdit);
    sheet.book.apply([{ kind: 'merge', area: sheet.area('B3:B5') }]);
    refusal(sheet, { kind: 'frozen', sheetId: sheet.id, rows: 4, columns: 0 }).toThrow(RefusedEdit);
    refusal(sheet, { kind: 'deleteRows', sheetId: sheet.id, row: 0, count: 1000 }).toThrow(/all the rows/);
  });
});

describe('tabs', () => {
  const names = (sheet: Sheet) => sheet.book.sheets().map(({ name }) => name);

  test('are made, copied, moved, named, hidden, coloured and deleted', () => {
    const sheet = new Sheet().put({ A1: '5', A2: '=A1*2' });
    const { book, id } = sheet;
    book.apply([note(sheet, 'A1', 'five')]);
    book.apply([
      { kind: 'insertSheet', id: 'b', name: 'B', index: 0, rows: 7, columns: 3 },
      { kind: 'duplicateSheet', sheetId: id, id: 'c', name: 'C' },
      { kind: 'renameSheet', sheetId: id, name: 'A' },
      { kind: 'moveSheet', sheetId: 'c', index: 0 },
      { kind: 'sheetHidden', sheetId: 'b', hidden: true },
      { kind: 'tabColor', sheetId: 'c', color: '#FF0000' },
      { kind: 'gridlinesHidden', sheetId: 'c', hidden: true },
    ]);
    expect(names(sheet)).toEqual(['C', 'B', 'A']);
    expect(book.sheets()[0]).toMatchObject({ tabColor: '#ff0000', gridlinesHidden: true });
    expect(book.sheets()[1]).toMatchObject({ rows: 7, columns: 3, hidden: true });
    expect([
      book.note({ sheetId: 'c', row: 0, column: 0 }),
      book.evaluated({ sheetId: 'c', row: 1, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value,
    ]).toEqual(['five', 10]);
    book.apply([{ kind: 'deleteSheet', sheetId: 'c' }]);
    expect(names(sheet)).toEqual(['B', 'A']);
  });

  test('move to a place among all tabs, hidden ones too, which stay hidden', () => {
    const sheet = new Sheet();
    const insert = (id: string, index: number) =>
      ({ kind: 'insertSheet', id, name: id.toUpperCase(), index, rows: 1, columns: 1 }) as const;
    sheet.book.apply([
      { kind: 'renameSheet', sheetId: sheet.id, name: 'A' },
      ...[insert('b', 1), insert('c', 2), insert('d', 3)],
      ...(['b', 'd'] as const).map(sheetId => ({ kind: 'sheetHidden', sheetId, hidden: true }) as const),
    ]);
    const orders = [3, 0, 2, 1].map(index => {
      sheet.book.apply([{ kind: 'moveSheet', sheetId: sheet.id, index }]);
      return names(sheet).join('');
    });
    expect(orders).toEqual(['BCDA', 'ABCD', 'BCAD', 'BACD']);
    sheet.book.apply([{ kind: 'moveSheet', sheetId: 'b', index: 3 }]);
    expect(sheet.book.sheets().map(({ name, hidden }) => `${name}${hidden ? '-' : ''}`)).toEqual(['A', 'C', 'D-', 'B-']);
  });

  test('a hidden one goes also where only one other shows', () => {
    const sheet = new Sheet();
    sheet.book.apply([
      { kind: 'insertSheet', id: 'b', name: 'B', index: 1, rows: 1, columns: 1 },
      { kind: 'sheetHidden', sheetId: 'b', hidden: true },
      { kind: 'deleteSheet', sheetId: 'b' },
    ]);
    expect(sheet.book.sheets().map(({ id, hidden }) => [id, hidden])).toEqual([[sheet.id, false]]);
    refusal(sheet, { kind: 'deleteSheet', sheetId: sheet.id }).toThrow(RefusedEdit);
  });

  test('are refused where Google refuses', () => {
    const sheet = new Sheet();
    const { id } = sheet;
    refusal(sheet, { kind: 'deleteSheet', sheetId: id }).toThrow("You can't remove all the sheets in a document.");
    refusal(sheet, { kind: 'sheetHidden', sheetId: id, hidden: true }).toThrow(RefusedEdit);
    refusal(sheet, { kind: 'insertSheet', id: 'x', name: 'SHEET1', index: 0, rows: 1, columns: 1 }).toThrow(
      'A sheet with the name "SHEET1" already exists. Please enter another name.',
    );
  });

  test('a named range points anew, and may not look like a cell', () => {
    const sheet = new Sheet().put({ A1: '1', B1: '2', C1: '=Target*10' });
    sheet.book.apply([{ kind: 'namedRange', name: 'Target', area: sheet.area('A1') }]);
    expect(sheet.value('C1')).toBe(10);
    sheet.book.apply([{ kind: 'namedRange', name: 'Target', area: sheet.area('B1') }]);
    expect([sheet.value('C1'), sheet.book.namedRanges().length]).toEqual([20, 1]);
    for (const name of ['Q1', 'KPI1', 'R1C1', 'a b', '1st', 'true'])
      refusal(sheet, { kind: 'namedRange', name, area: sheet.area('A1') }).toThrow(RefusedEdit);
    sheet.book.apply([{ kind: 'namedRange', name: 'Target', area: null }]);
    expect(sheet.value('C1')).toBe('#NAME?');
  });
});

describe('sorting', () => {
  test('orders numbers, texts, booleans, errors and blanks as Sheets does, and takes notes, styles and formulas along', () => {
    const sheet = new Sheet().put({
      A1: 'b',
      A2: 'TRUE',
      A4: '=1/0',
      A5: '10',
      A6: 'A',
      A7: '2',
      B1: '=A1&"!"',
      B6: '=A6&"!"',
      B7: '=A7&"!"',
    });
    sheet.book.apply([note(sheet, 'A6', 'first letter'), { kind: 'style', area: sheet.area('A7'), style: { bold: true } }]);
    sheet.book.apply([{ kind: 'sort', area: sheet.area('A1:B7'), by: [{ column: 0, ascending: true }] }]);
    expect(sheet.values('A1:A7').flat()).toEqual([2, 10, 'A', 'b', true, '#DIV/0!', null]);
    expect([sheet.value('B1'), sheet.formula('B3'), sheet.book.note(sheet.cell('A3'))]).toEqual(['2!', '=A3&"!"', 'first letter']);
    expect(sheet.book.styles(sheet.area('A1:A7')).map(([style]) => style?.bold)).toEqual([true, false, false, false, false, false, false]);
    sheet.book.undo();
    expect([sheet.value('A1'), sheet.book.note(sheet.cell('A6'))]).toEqual(['b', 'first letter']);
  });

  test('sees what was written before it in the same batch', () => {
    const sheet = new Sheet().put({ A1: '1', A2: '2' });
    const sort: Edit = { kind: 'sort', area: sheet.area('A1:A2'), by: [{ column: 0, ascending: true }] };
    sheet.book.apply([sheet.content('A1', '=1+8'), sort]);
    expect(sheet.values('A1:A2').flat()).toEqual([2, 9]);
  });

  test('by several columns, blanks last in both directions', () => {
    const sheet = new Sheet().put({ A1: 'x', B1: '1', A2: 'y', B2: '3', A3: 'x', B3: '2', B4: '9' });
    sheet.book.apply([
      {
        kind: 'sort',
        area: sheet.area('A1:B4'),
        by: [
          { column: 0, ascending: false },
          { column: 1, ascending: false },
        ],
      },
    ]);
    expect(sheet.values('A1:B4')).toEqual([
      ['y', 3],
      ['x', 2],
      ['x', 1],
      [null, 9],
    ]);
  });
});

describe('notes', () => {
  test('are written, replaced and cleared', () => {
    const sheet = new Sheet();
    sheet.book.apply([note(sheet, 'B2', 'one'), note(sheet, 'B2', 'two'), note(sheet, 'C3', 'three'), note(sheet, 'D4', 'four')]);
    sheet.book.apply([
      note(sheet, 'D4', null),
      { kind: 'clear', area: sheet.area('C1:C9'), content: false, format: false, validation: false, notes: true },
    ]);
    expect(sheet.book.notes(sheet.id)).toEqual([{ cell: sheet.area('B2'), text: 'two' }]);
  });

  test('of an area are put at once; what lies beside it stays, and one undo brings back what was there', () => {
    const sheet = new Sheet();
    const shown = () => sheet.book.notes(sheet.id).map(({ cell, text }) => `${cell.row}:${cell.column} ${text}`);
    sheet.book.apply([note(sheet, 'A1', 'beside'), note(sheet, 'B1', 'one'), note(sheet, 'B2', 'two')]);
    const texts = [['one'], [null], ['three'], ['']];
    sheet.book.apply([{ kind: 'notes', area: sheet.area('B1:B4'), texts }]);
    expect(shown()).toEqual(['0:0 beside', '0:1 one', '2:1 three']);
    sheet.book.undo();
    expect(shown()).toEqual(['0:0 beside', '0:1 one', '1:1 two']);
  });
});
