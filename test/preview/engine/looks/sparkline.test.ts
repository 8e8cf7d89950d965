/** SPARKLINE: what a cell carries, and its text form. */

import { sparklineText } from '../../../../src/preview/engine/looks/sparkline';
import type { OpenWorkbook } from '../../../../src/preview/engine/open-workbook';
import { Sheet } from '../sheet';

type Drawing = NonNullable<ReturnType<OpenWorkbook['sparkline']>>;

describe('cells', () => {
  const sheet = new Sheet().put({
    A1: '1',
    A2: '5',
    A4: 'x',
    B1: 'charttype',
    C1: 'bar',
    B2: 'max',
    C2: '10',
    B3: 'color1',
    C3: '#ff0000',
  });
  test.each<[string, Drawing]>([
    ['=SPARKLINE(A1:A4)', { kind: 'line', points: [1, 5, null, null], options: {} }],
    ['=SPARKLINE(A1:A2;B1:C3)', { kind: 'bar', points: [1, 5], options: { charttype: 'bar', max: 10, color1: '#ff0000' } }],
    [
      '=SPARKLINE(A1:A2;VSTACK(HSTACK("charttype";"column");HSTACK("ymin";0)))',
      { kind: 'column', points: [1, 5], options: { charttype: 'column', ymin: 0 } },
    ],
    ['=SPARKLINE({1,2;3,4})', { kind: 'line', points: [1, 2, 3, 4], options: {} }],
    ['=IFERROR(SPARKLINE(A1:A2))', { kind: 'line', points: [1, 5], options: {} }],
    ['=IF(A1=1;SPARKLINE(A1:A2);)', { kind: 'line', points: [1, 5], options: {} }],
  ])('%s', (formula, drawing) => {
    sheet.put({ F1: formula });
    expect(sheet.book.sparkline(sheet.cell('F1'))).toEqual(drawing);
    expect(sheet.value('F1')).toBeNull();
  });

  test.each([
    ['=SPARKLINE(A1:A2;HSTACK("charttype";"cake"))', '#N/A'],
    ['=SPARKLINE(A1:A2;B1)', '#N/A'],
    ['=SPARKLINE(1/0)', '#DIV/0!'],
    ['=SPARKLINE()', '#N/A'],
  ])('%s is %s', (formula, code) => {
    sheet.put({ F1: formula });
    expect([sheet.value('F1'), sheet.book.sparkline(sheet.cell('F1'))]).toEqual([code, null]);
  });

  test('a cell without one has none', () => {
    expect(sheet.book.sparkline(sheet.cell('A1'))).toBeNull();
  });
});

test.each<[Drawing, number, string]>([
  [{ kind: 'line', points: [1, 5, 3], options: {} }, 10, '▁█▅'],
  [{ kind: 'line', points: [1, null, 5], options: {} }, 10, '▁ █'],
  [{ kind: 'column', points: [2, 2], options: {} }, 10, '▅▅'],
  [{ kind: 'line', points: [0, 5], options: { ymin: -5, ymax: 5 } }, 10, '▅█'],
  [{ kind: 'line', points: [1, 1, 3, 3], options: {} }, 2, '▁█'],
  [{ kind: 'bar', points: [5], options: { max: 10 } }, 10, '█████░░░░░'],
  [{ kind: 'bar', points: [2, 3], options: { max: 10 } }, 10, '██▒▒▒░░░░░'],
  [{ kind: 'bar', points: [20], options: { max: 10 } }, 4, '████'],
  [{ kind: 'bar', points: [0], options: {} }, 3, '░░░'],
])('%j in %i characters is %s', (drawing, width, text) => {
  expect(sparklineText(drawing, width)).toBe(text);
});
