/** What rows take over from the KPI they name: id, unit, format. */
import { adoptCheckins, namedKpis, rowsIn } from '../../../src/addon/numbers/adopt-rows';
import { drawnWorkbook, tableOf } from '../../sheet/drawn-workbook';
import { FakeSheet } from '../../sheet/fake-sheet';
import { planned, there, writtenIn } from '../edits/planned-edit';

test('rows of an edit are those of the sheet, first and last included', () => {
  const table = tableOf([{ a: 1 }, { a: 2 }, { a: 3 }]);
  expect(rowsIn(table, { first: 7, last: 8 }).map(({ row }) => row)).toEqual([7, 8]);
  expect(rowsIn(table, { first: 1, last: 5 })).toEqual([]);
});

const first = there(drawnWorkbook().table('dashboard')).rows[0]?.cells ?? {};

test('of two rows of one name the first counts, however it is written', () => {
  const dashboard = there(drawnWorkbook().table('dashboard'));
  const doubled = dashboard.rows.map((line, at) =>
    at === 1 ? { ...line, cells: { ...line.cells, kpi: String(first.kpi).toUpperCase() } } : line,
  );
  const workbook = drawnWorkbook({ tables: { dashboard: { ...dashboard, rows: doubled } }, formats: row => `format of ${row}` });
  const found = [...namedKpis(workbook)].filter(([, { id }]) => id === first.id || id === dashboard.rows[1]?.cells.id);
  expect(found.map(([, { id, format }]) => [id, format])).toEqual([[first.id, 'format of 6']]);
});

test('a check-in takes id and format of its KPI; a name nobody has leaves it without an id and with its own format', () => {
  const sheet = new FakeSheet();
  const checkins = tableOf([{ kpi: first.kpi }, { kpi: 'Nobody’s' }, { kpi: '' }], ['kpi', 'value', 'kpi_id'], sheet);
  sheet.formats.set('7:2', '0.00');
  const workbook = drawnWorkbook({ tables: { checkins }, formats: () => '0.0%' });
  planned(workbook, plan => adoptCheckins(plan, workbook, checkins, { first: 6, last: 8 }));
  expect([6, 7, 8].map(row => writtenIn(checkins, row, 'kpi_id'))).toEqual([`'${first.id}`, '', '']);
  expect([6, 7, 8].map(row => sheet.formats.get(`${row}:2`))).toEqual(['0.0%', '0.00', 'General']);
});
