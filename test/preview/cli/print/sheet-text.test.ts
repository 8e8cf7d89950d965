import { sheetText } from '../../../../src/preview/cli/print/sheet-text';
import type { Area, Evaluated, SheetProperties } from '../../../../src/preview/engine/workbook';

const sheet: SheetProperties = {
  id: 's',
  name: 'Dashboard',
  hidden: false,
  tabColor: null,
  rows: 100,
  columns: 26,
  frozenRows: 2,
  frozenColumns: 0,
  gridlinesHidden: false,
};

function workbookOf(rows: readonly (readonly Evaluated['value'][])[], hidden: { readonly row?: number; readonly column?: number } = {}) {
  const cell = (value: Evaluated['value'] | undefined): Evaluated => ({ value: value ?? null, text: String(value ?? ''), isDate: false });
  return {
    sheets: () => [sheet],
    lastContent: () => ({ row: rows.length - 1, column: Math.max(-1, ...rows.map(row => row.length - 1)) }),
    isColumnHidden: (_sheetId: string, column: number) => column === hidden.column,
    isRowHidden: (_sheetId: string, row: number) => row === hidden.row,
    evaluated: (area: Area) =>
      Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (_, column) => cell(rows[row]?.[column]))),
  };
}

const rows = [
  ['Q4 2026', null, 'day 43 of 90'],
  ['KPI', 'id', 'Now', 'Trend'],
  ['Leads', 'k1', 12, null],
  ['Saves', 'k2', 7.5, null],
  [null, null, null, null],
];

test('the band stands above the table, hidden columns are left out, drawings become text', () => {
  const drawn = ({ row, column }: { row: number; column: number }) => (row > 1 && column === 3 ? '▁▅█' : null);
  expect(sheetText(workbookOf(rows.slice(0, 4), { column: 1 }), 's', drawn)).toEqual([
    'Q4 2026   day 43 of 90',
    '',
    'KPI    Now  Trend',
    '─────  ───  ─────',
    'Leads   12  ▁▅█',
    'Saves  7.5  ▁▅█',
  ]);
});

test('hidden and blank rows are left out', () => {
  expect(sheetText(workbookOf(rows, { row: 2 }), 's').slice(2)).toEqual([
    'KPI    id  Now  Trend',
    '─────  ──  ───  ─────',
    'Saves  k2  7.5',
  ]);
});

test('an empty or unknown tab gives no lines', () => {
  expect(sheetText(workbookOf([]), 's')).toEqual([]);
  expect(sheetText(workbookOf(rows), 'other')).toEqual([]);
});
