import { xlsxName } from '../../../src/preview/page/download';

test.each([
  ['Q4 2026', 'Q4 2026.xlsx'],
  ['Leads / sales: "Q4"', 'Leads _ sales_ _Q4_.xlsx'],
  ['..\\..\\x\u0000', '.._.._x_.xlsx'],
  ['   ', 'spreadsheet.xlsx'],
  ['Äänet', 'Äänet.xlsx'],
])('%j is saved as %s', (title, name) => expect(xlsxName(title)).toBe(name));
