/** Formulas of single rows: written where they belong, and what somebody typed over one is kept in a note. */
import { prepareRowFormulas } from '../../../src/sheet/write/row-formulas';
import { column } from '../../../src/tabs/column';
import { tableOf } from '../drawn-workbook';
import { FakeSheet } from '../fake-sheet';

const BAR = [column('bar', { label: 'Bar', note: '' }, { each: row => `=SPARKLINE(A${row})` })];

test('text and figures typed over a drawing become lines of its note; a cell that has its formula and a blank one get none', () => {
  const sheet = new FakeSheet();
  const table = tableOf([{ bar: 'ask Ann' }, { bar: 12 }, { bar: 'drawn' }, { bar: '' }], ['kpi', 'bar'], sheet);
  for (const [at, value] of [
    ['6:2', 'ask Ann'],
    ['7:2', 12],
  ] as const)
    sheet.values.set(at, value);
  sheet.formulas.set('8:2', '=SPARKLINE(A8)');
  sheet.notes.set('7:2', 'mine');
  prepareRowFormulas(table, BAR, [6, 7, 8, 9])();
  expect([6, 7, 8, 9].map(row => sheet.notes.get(`${row}:2`) ?? '')).toEqual(['ask Ann', '12\nmine', '', '']);
  expect([6, 9].map(row => sheet.formulas.get(`${row}:2`))).toEqual(['=SPARKLINE(A6)', '=SPARKLINE(A9)']);
});

test('rows that are not asked for stay as they are', () => {
  const sheet = new FakeSheet();
  prepareRowFormulas(tableOf([{ bar: 'ask Ann' }, { bar: '' }], ['kpi', 'bar'], sheet), BAR, [7])();
  expect([sheet.notes.size, sheet.formulas.get('6:2'), sheet.formulas.get('7:2')]).toEqual([0, undefined, '=SPARKLINE(A7)']);
});
