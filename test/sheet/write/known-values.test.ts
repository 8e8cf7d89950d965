/** Last known values: beside the names they belong to, in one write, and none where nothing is new. */
import { parseUrl } from '../../../src/functions/utm/url';
import type { Table } from '../../../src/sheet/read/read-table';
import { WorkbookBoards } from '../../../src/sheet/workbook/boards';
import { keepKnown } from '../../../src/sheet/write/known-values';
import { TAB_COLUMNS } from '../../../src/tabs/tab-columns';
import { drawnWorkbook } from '../drawn-workbook';
import type { FakeSheet } from '../fake-sheet';

const KEYS = TAB_COLUMNS.dashboard.known;

const sheetOf = (table: Table): FakeSheet => table.sheet as unknown as FakeSheet;
const keep = (workbook: ReturnType<typeof drawnWorkbook>) => keepKnown(workbook, new WorkbookBoards(workbook, parseUrl), ['dashboard']);

function dashboardOf(workbook: ReturnType<typeof drawnWorkbook>): Table {
  const table = workbook.table('dashboard');
  if (table === null) throw new Error('The Dashboard is there.');
  return table;
}

/** What stands in the hidden columns, row by row from the heading. */
const kept = (table: Table, rows: number) =>
  Array.from({ length: rows }, (_, at) => KEYS.map(key => sheetOf(table).value(table.headingRow + at, table.columns[key] ?? 0)));

test('each row keeps its name, its id and its status; the heading keeps what the board says of the tab', () => {
  const workbook = drawnWorkbook({ sample: true });
  const table = dashboardOf(workbook);
  keep(workbook);
  const [head = [], ...rows] = kept(table, table.rows.length + 1);
  expect(rows.map(([name]) => name)).toEqual(table.rows.map(({ cells }) => (cells.kpi === '' ? '' : `'${cells.kpi}`)));
  expect(rows.map(([, id]) => id)).toEqual(table.rows.map(({ cells }) => `'${cells.id}`));
  expect(rows.every(([, , status]) => /^'[✓✕●◐■▽○↻✎◆–] /.test(String(status)))).toBe(true);
  expect(String(head[KEYS.indexOf('known_summary')])).not.toBe('');
  expect(sheetOf(table).writes).toEqual(['setValues']);
});

test('what is there already is not written again', () => {
  const workbook = drawnWorkbook({ sample: true });
  const table = dashboardOf(workbook);
  keep(workbook);
  const [head, ...rows] = kept(table, table.rows.length + 1).map((line): Table['heading'] =>
    Object.fromEntries(
      KEYS.map((key, at) => [key, typeof line[at] === 'string' ? String(line[at]).replace(/^'/, '') : (line[at] as number)]),
    ),
  );
  const again = {
    ...table,
    heading: { ...table.heading, ...head },
    rows: table.rows.map((line, at) => ({ ...line, cells: { ...line.cells, ...rows[at] } })),
  };
  const before = sheetOf(table).writes.length;
  keep(drawnWorkbook({ sample: true, tables: { dashboard: again } }));
  expect(sheetOf(table).writes).toHaveLength(before);
});

test('columns that are lost, or no longer stand together, are left to the sheet check', () => {
  const workbook = drawnWorkbook();
  const table = dashboardOf(workbook);
  const { known_now: _gone, ...columns } = table.columns;
  const parted = { ...table.columns, known_now: 1 };
  for (const left of [columns, parted]) keep(drawnWorkbook({ tables: { dashboard: { ...table, columns: left } } }));
  keep(drawnWorkbook({ tables: { dashboard: null } }));
  expect(sheetOf(table).writes).toEqual([]);
});
