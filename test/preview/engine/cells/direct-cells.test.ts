/** Cells are read by their place wherever rows, columns and tabs went. */
import { Sheet } from '../sheet';

function content(sheet: Sheet, sheetId: string, row: number, col: number): string | undefined {
  const cell = sheet.book.model.getters.getCell({ sheetId, row, col });
  return cell === undefined || cell.isFormula ? undefined : cell.content;
}

test('a cell is found after its row moved, its tab was copied, and not where nothing is', () => {
  const sheet = new Sheet().put({ B2: 'x' });
  expect(content(sheet, sheet.id, 1, 1)).toBe('x');
  sheet.book.apply([{ kind: 'insertRows', sheetId: sheet.id, before: 0, count: 2 }]);
  expect([content(sheet, sheet.id, 1, 1), content(sheet, sheet.id, 3, 1)]).toEqual([undefined, 'x']);
  sheet.book.apply([{ kind: 'duplicateSheet', sheetId: sheet.id, id: 'copy', name: 'Copy' }]);
  sheet.book.apply([{ kind: 'content', at: sheet.cell('B4'), content: { type: 'text', value: 'y' } }]);
  expect([content(sheet, sheet.id, 3, 1), content(sheet, 'copy', 3, 1)]).toEqual(['y', 'x']);
  sheet.book.undo();
  expect(content(sheet, sheet.id, 3, 1)).toBe('x');
  expect([content(sheet, 'copy', 9999, 1), content(sheet, 'gone', 0, 0)]).toEqual([undefined, undefined]);
});
