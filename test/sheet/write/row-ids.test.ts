/** Whose id a row has: the one of the name that stands in it. Tables as they are read, without a spreadsheet. */

import type { Table } from '../../../src/sheet/read/read-table';
import { textHeld } from '../../../src/sheet/write/cell-text';
import { followRenames, renamedKpis, rowIds } from '../../../src/sheet/write/row-ids';

type Cells = Readonly<Record<string, string>>;

function tableOf(rows: readonly Cells[]): Table {
  const keys = [...new Set(rows.flatMap(cells => Object.keys(cells)))];
  return {
    sheet: {} as GoogleAppsScript.Spreadsheet.Sheet,
    columns: Object.fromEntries(keys.map((key, at) => [key, at + 1])),
    headingRow: 5,
    width: keys.length,
    heading: {},
    silentBoard: null,
    top: [],
    rows: rows.map((cells, at) => ({ row: 6 + at, cells })),
  };
}

const kpi = (name: string, id: string, known: readonly [string, string] = ['', '']): Cells => ({
  kpi: name,
  id,
  known_name: known[0],
  known_id: known[1],
});

test.each<[string, readonly Cells[], readonly (readonly [number, string])[]]>([
  ['names in order', [kpi('CTR', 'a', ['CTR', 'a']), kpi('Leads', 'b', ['Leads', 'b'])], []],
  [
    'the visible columns sorted alone',
    [kpi('Leads', 'a', ['CTR', 'a']), kpi('CTR', 'b', ['Leads', 'b'])],
    [
      [6, 'b'],
      [7, 'a'],
    ],
  ],
  ['a rename', [kpi('Click rate', 'a', ['CTR', 'a']), kpi('Leads', 'b', ['Leads', 'b'])], []],
])('%s', (_, rows, changes) => {
  const ids = rowIds('dashboard', tableOf(rows));
  expect(ids.changes.map(({ row, content }) => [row, textHeld(content)])).toEqual(changes);
  expect([ids.missing, ids.disagreeing]).toEqual([[], changes.map(([row]) => row)]);
});

test('a row that was typed and a copied one get ids of their own, the same each time', () => {
  const rows = tableOf([kpi('CTR', 'a', ['CTR', 'a']), kpi('CTR', 'a'), kpi('New', '')]);
  const { missing, changes } = rowIds('dashboard', rows);
  expect(missing).toEqual([7, 8]);
  expect(new Set(['a', ...changes.map(({ content }) => textHeld(content))]).size).toBe(3);
  expect(rowIds('dashboard', rows).changes).toEqual(changes);
});

test('tasks are known by the words of the playbook; the mark of the example stays with its task', () => {
  const tasks = [
    { id: 't1', name: 'Write' },
    { id: 't2', name: 'Post' },
  ];
  const table = tableOf([
    { task: 'Post', id: 'sample-t1' },
    { task: 'Write', id: 't2' },
    { task: 'Something else', id: 't9' },
  ]);
  expect(rowIds('roadmap', table, tasks).changes.map(({ row, content }) => [row, textHeld(content)])).toEqual([
    [6, 't2'],
    [7, 'sample-t1'],
  ]);
});

test('what names a renamed KPI follows; a name another row has now is no old name', () => {
  const renamed = renamedKpis(tableOf([kpi('Click rate', 'a', ['CTR', 'a']), kpi('Leads', 'b', ['Leads', 'b'])]));
  expect(renamed).toEqual([{ id: 'a', from: 'CTR', to: 'Click rate' }]);
  const checkins = tableOf([{ kpi: 'ctr ' }, { kpi: 'Leads' }]);
  expect(followRenames(checkins, ['kpi'], renamed)).toEqual([{ row: 6, key: 'kpi', content: "'Click rate" }]);
  expect(renamedKpis(tableOf([kpi('Leads', 'a', ['CTR', 'a']), kpi('CTR', 'b', ['Leads', 'b'])]))).toEqual([]);
});
