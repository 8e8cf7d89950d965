/** The palette offers what cells and borders are coloured with. */
import { Sheet } from '../sheet';

const colors = (sheet: Sheet): readonly string[] =>
  [...sheet.book.model.getters.getCustomColors()].map(color => color.toLowerCase()).sort();

test('the palette offers the colours in use', () => {
  const sheet = new Sheet().put({ A1: '1' });
  expect(colors(sheet)).toEqual([]);
  const line = { color: '#00fe01', style: 'solid' } as const;
  sheet.book.apply([
    { kind: 'style', area: sheet.area('A1'), style: { background: '#123456', fontColor: '#654321' } },
    { kind: 'borders', area: sheet.area('C3:D4'), borders: { top: line } },
  ]);
  expect(colors(sheet)).toEqual(['#00fe01', '#123456', '#654321']);
  sheet.book.apply([{ kind: 'style', area: sheet.area('B1'), style: { background: '#abcdef' } }]);
  expect(colors(sheet)).toContain('#abcdef');
});

test('undo and redo work after somebody has looked at the palette', () => {
  const sheet = new Sheet().put({ A1: '1' });
  sheet.book.apply([{ kind: 'style', area: sheet.area('A1'), style: { background: '#123456' } }]);
  expect(colors(sheet)).toEqual(['#123456']);
  sheet.book.undo();
  expect(sheet.book.styles(sheet.area('A1'))[0]?.[0]?.background).toBe('#ffffff');
  sheet.book.redo();
  expect(sheet.book.styles(sheet.area('A1'))[0]?.[0]?.background).toBe('#123456');
});
