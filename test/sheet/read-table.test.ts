/** Which row of a tab is taken for the row of its keys, and how much is read to tell whose a column is. */
import { readColumns, readTable } from '../../src/sheet/read/read-table';

/** A tab that holds these cells; one that is empty refuses to be read in one call, as on Google. */
function tabWith(cells: readonly (readonly string[])[]): GoogleAppsScript.Spreadsheet.Sheet {
  const filled = cells.some(row => row.some(cell => cell !== ''));
  const refuse = () => {
    throw new Error('The number of rows in the range must be at least 1.');
  };
  const sheet = { getSheetValues: () => (filled ? cells : refuse()), getDataRange: () => ({ getValues: () => [['']] }) };
  return sheet as unknown as GoogleAppsScript.Spreadsheet.Sheet;
}

const KEYS = ['date', 'kpi', 'value', 'note'];
const HEADINGS = ['Date', 'KPI', 'Value', 'Note'];

test.each([
  ['as built', [['Check-ins', '', '', ''], KEYS, HEADINGS, ['1', 'Leads', '5', '']]],
  ['two words in small letters above', [['ideas', 'later', '', ''], KEYS, HEADINGS, ['1', 'Leads', '5', '']]],
  [
    'a board that has no answer',
    [
      ['x', 'y', '', ''],
      [...KEYS, 'Loading...'],
      [...HEADINGS, ''],
      ['1', 'Leads', '5', '', ''],
    ],
  ],
])('%s', (_, cells) => {
  const { columns, headingRow, rows } = readTable(tabWith(cells));
  expect([columns, headingRow, rows.map(row => row.cells.kpi)]).toEqual([{ date: 1, kpi: 2, value: 3, note: 4 }, 3, ['Leads']]);
});

test('a tab that somebody has emptied has no columns', () => {
  expect(readTable(tabWith([['']])).columns).toEqual({});
});

test('the columns alone are read from the first rows, as many as there are above the end of an edit', () => {
  const asked: number[] = [];
  const tab = {
    getSheetValues: (_row: number, _column: number, rows: number) => {
      asked.push(rows);
      return [['', ''], ['kpi', 'value'], ['KPI', 'Value'], ...Array.from({ length: 30 }, () => ['Leads', '5'])].slice(0, rows);
    },
  } as unknown as GoogleAppsScript.Spreadsheet.Sheet;
  expect([33, 3, 1].map(rows => readColumns(tab, rows))).toEqual([
    { columns: { kpi: 1, value: 2 }, headingRow: 3 },
    { columns: { kpi: 1, value: 2 }, headingRow: 3 },
    null,
  ]);
  expect(asked).toEqual([15, 3, 1]);
  expect(readColumns(tabWith([['']]), 5)).toBeNull();
});
