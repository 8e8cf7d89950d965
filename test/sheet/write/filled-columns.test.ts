/** Columns filled from their heading: which are broken, what was typed into them, and how it moves into notes. */
import {
  brokenColumns,
  isInRange,
  prepareClearing,
  prepareLostHeadings,
  prepareNotes,
  typedCells,
} from '../../../src/sheet/write/filled-columns';
import { column } from '../../../src/tabs/column';
import type { TabSpec } from '../../../src/tabs/spec';
import { tableOf } from '../drawn-workbook';
import { FakeSheet } from '../fake-sheet';

const SPEC = {
  columns: [
    column('kpi', { label: 'KPI', note: '' }),
    column('now', { label: 'Now', note: '' }, { fill: '=NOW()' }),
    column('next', { label: 'Next', note: '' }, { fill: '=NEXT()' }),
    column('gone', { label: 'Gone', note: '' }, { fill: '=GONE()' }),
  ],
} as unknown as TabSpec;

function broken(heading: Readonly<Record<string, string>>, formulas: Readonly<Record<string, string>>) {
  const sheet = new FakeSheet();
  const rows = [
    { kpi: 'CTR', now: 0.4, next: '' },
    { kpi: 'Leads', now: '', next: 'soon' },
  ];
  const table = { ...tableOf(rows, ['kpi', 'now', 'next'], sheet), heading };
  for (const [key, formula] of Object.entries(formulas)) sheet.formulas.set(`5:${table.columns[key]}`, formula);
  return { sheet, table };
}

test.each([
  [{ now: 'Now', next: 'Next' }, { now: '=NOW()', next: '=NEXT()' }, []],
  [{ now: '#REF!', next: 'Next' }, { now: '=NOW()', next: '=NEXT()' }, [['now', 'blocked']]],
  [{ now: 'Now', next: 'Mine' }, { now: '=NOW()' }, [['next', 'lost']]],
  [
    { now: '#REF!', next: '#N/A' },
    { next: '=NEXT()' },
    [
      ['now', 'lost'],
      ['next', 'blocked'],
    ],
  ],
] as const)('headings %j with formulas %j', (heading, formulas, expected) => {
  const { table } = broken(heading, formulas);
  expect(brokenColumns(table, SPEC).map(({ key, why }) => [key, why])).toEqual(expected);
});

test('a whole column has no typed cells: what stands in it is its own', () => {
  const { table } = broken({ now: 'Now', next: '#REF!' }, { now: '=NOW()', next: '=NEXT()' });
  expect(typedCells(table, ['now', 'next'], [])).toEqual([{ row: 7, key: 'next', value: 'soon' }]);
  expect(typedCells(table, ['now'], ['now'])).toEqual([{ row: 6, key: 'now', value: 0.4 }]);
});

test('what was typed stands on top of the note, once however often it is tried; a blank leaves no line', () => {
  const { sheet, table } = broken({ next: '#REF!' }, {});
  sheet.notes.set('7:3', 'Ours');
  const cells = [{ row: 7, key: 'next', value: 'soon' }];
  for (let twice = 0; twice < 2; twice++) prepareNotes(table, cells, ({ value }) => String(value)).settle();
  expect(sheet.note(7, 3)).toBe('soon\nOurs');
  prepareNotes(table, cells, () => '  ').settle();
  expect(sheet.note(7, 3)).toBe('soon\nOurs');
});

test('clearing touches the cells alone that hold what was read, lost headings get their formula', () => {
  const { sheet, table } = broken({ now: 'Now', next: 'Mine' }, { now: '=NOW()' });
  sheet.values.set('6:3', 'stays');
  sheet.values.set('7:3', 'soon');
  const clear = prepareClearing(
    table,
    [7, 8].map(row => ({ row, key: 'next', value: 'soon' })),
  );
  // Typed over it by somebody else, before it is cleared.
  sheet.values.set('8:3', 'later');
  clear();
  expect([sheet.value(7, 3), sheet.value(6, 3), sheet.value(8, 3)]).toEqual(['', 'stays', 'later']);
  expect(prepareLostHeadings(table, SPEC, ['now', 'next']).keys).toEqual(['next']);
  expect(prepareLostHeadings(table, SPEC, []).keys).toEqual([]);
});

test('corners belong to a range, a column that is gone to none', () => {
  const { table } = broken({}, {});
  const corners = { rowStart: 6, rowEnd: 7, columnStart: 2, columnEnd: 3 };
  const inside = (row: number, key: string) => isInRange(corners, table, { row, key, value: '' });
  expect([inside(6, 'now'), inside(7, 'next'), inside(8, 'now'), inside(6, 'kpi'), inside(6, 'gone')]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
