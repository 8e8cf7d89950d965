/** Our cells in a tab that is in use: found by key wherever columns have moved, people's notes and titles left alone. */
import { prepareOwnCells } from '../../../src/sheet/build/own-cells';
import type { Table } from '../../../src/sheet/read/read-table';
import { column } from '../../../src/tabs/column';
import { HEADING_ROW, type TabSpec } from '../../../src/tabs/spec';
import { tableOf } from '../drawn-workbook';
import { FakeSheet } from '../fake-sheet';

const LOOK = { background: '', color: '', bold: false, italic: false, size: 10, align: 'left' } as const;

const spec = (heading: string, title = 'Links'): TabSpec => ({
  id: 'links',
  color: '',
  columns: [
    column('url', { label: heading, note: 'What to type.' }),
    column('rate', { label: 'Rate', note: '' }, { fill: '=RATE()' }),
    column('b_one', { label: '', note: '' }),
  ],
  rows: [],
  spareRows: 0,
  dropDownRows: 0,
  band: [
    { row: 1, column: 0, cell: { own: 'label', text: title }, format: '', look: LOOK, note: '' },
    { row: 2, column: 1, cell: { own: 'formula', formula: '=SETUP!A1' }, format: '', look: LOOK, note: '' },
  ],
  heights: [1, 1, 1, 1, 1],
  rowHeight: 1,
  frozenColumns: 0,
  conditional: [],
  charts: [],
});

function used(columns: Readonly<Record<string, number>>, headingRow = HEADING_ROW): { readonly sheet: FakeSheet; readonly table: Table } {
  const sheet = new FakeSheet();
  return { sheet, table: { ...tableOf([], [], sheet), columns, headingRow, width: Math.max(...Object.values(columns)) } };
}

test('headings and band stand at the places of their columns, also where these and rows above have moved', () => {
  const { sheet, table } = used({ rate: 1, own: 2, url: 3, b_one: 4 }, HEADING_ROW + 2);
  prepareOwnCells(table, spec('Address'))();
  expect([sheet.value(HEADING_ROW + 2, 3), sheet.value(HEADING_ROW + 2, 1)]).toEqual(["'Address", '=RATE()']);
  expect([sheet.value(3, 3), sheet.value(4, 1)]).toEqual(["'Links", '=SETUP!A1']);
  // A column without heading is filled by its neighbour, one of the team's is theirs.
  expect([sheet.value(HEADING_ROW + 2, 4), sheet.value(HEADING_ROW + 2, 2)]).toEqual([undefined, undefined]);
  expect(sheet.note(HEADING_ROW + 2, 3)).toBe('What to type.');
});

test('a column that is gone is left out', () => {
  const { sheet, table } = used({ rate: 1 });
  prepareOwnCells(table, spec('Address'))();
  expect([...sheet.values.values()]).toEqual(['=SETUP!A1', '=RATE()']);
});

test("people's notes stay, and notes that say the same already are not written", () => {
  const { sheet, table } = used({ url: 1, rate: 2, own: 3 });
  sheet.notes.set(`${HEADING_ROW}:3`, 'Ours');
  prepareOwnCells(table, spec('Address'))();
  expect([sheet.note(HEADING_ROW, 3), sheet.note(HEADING_ROW, 1)]).toEqual(['Ours', 'What to type.']);
  const notes = () => sheet.writes.filter(name => name === 'setNotes').length;
  expect(notes()).toBe(1);
  prepareOwnCells(table, spec('Address'))();
  expect(notes()).toBe(1);
});

test('beside other languages only what differs is written, and a row of the band with words of ours', () => {
  const { sheet, table } = used({ url: 1, rate: 2 });
  prepareOwnCells(table, spec('Adresse'), { others: [spec('Address')] })();
  expect([...sheet.values].sort()).toEqual([
    ['1:1', "'Links"],
    [`${HEADING_ROW}:1`, "'Adresse"],
  ]);
});
