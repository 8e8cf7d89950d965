/** Many changes of cells in few writes: what stands there afterwards is what was asked for, and nothing else has changed. */
import * as fc from 'fast-check';
import { type CellChange, prepareCells } from '../../src/sheet/cell-changes';
import { TypedMeanwhile } from '../../src/sheet/typed-meanwhile';
import { cellContent, textHeld } from '../../src/sheet/write/cell-text';
import { tableOf } from './drawn-workbook';
import { FakeSheet } from './fake-sheet';

const KEYS = ['a', 'b', 'c'];

/** A table whose sheet holds what its rows say. */
function written(rows: readonly Readonly<Record<string, string | number>>[]) {
  const sheet = new FakeSheet();
  const table = tableOf(rows, KEYS, sheet);
  for (const { row, cells } of table.rows) for (const key of KEYS) sheet.values.set(`${row}:${table.columns[key]}`, cells[key] ?? '');
  return { sheet, table };
}

const cell = fc.oneof(fc.constantFrom('', 'x', "it's", '=1+1', '007'), fc.integer({ min: -9, max: 9 }));
const change = fc
  .record({ row: fc.integer({ min: 6, max: 13 }), key: fc.constantFrom(...KEYS), value: cell })
  .map(({ row, key, value }): CellChange => ({ row, key, content: cellContent(value, '') }));

test('cells hold what they were to hold, the others what they held', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ a: cell, b: cell, c: cell }), { minLength: 8, maxLength: 8 }),
      fc.uniqueArray(change, { selector: ({ row, key }) => `${row} ${key}`, maxLength: 12 }),
      (rows, changes) => {
        const { sheet, table } = written(rows);
        const { write, after } = prepareCells(table, changes);
        write();
        const asked = new Map(changes.map(({ row, key, content }) => [`${row} ${key}`, textHeld(content)]));
        for (const { row, cells } of after.rows) {
          for (const key of KEYS) {
            const wanted = asked.get(`${row} ${key}`) ?? rows[row - 6]?.[key as 'a'];
            const there = sheet.value(row, table.columns[key] ?? 0);
            expect([row, key, typeof there === 'string' ? there.replace(/^'/, '') : there]).toEqual([row, key, wanted]);
            expect([row, key, cells[key]]).toEqual([row, key, wanted]);
          }
        }
      },
    ),
  );
});

test('one content for cells of several columns is one write, neighbours in a column are one', () => {
  const { sheet, table } = written(Array.from({ length: 8 }, () => ({ a: 1, b: 2, c: 3 })));
  const content = cellContent('new', '');
  prepareCells(table, [
    { row: 6, key: 'a', content },
    { row: 9, key: 'c', content },
  ]).write();
  expect(sheet.writes).toEqual(['setValue']);
  prepareCells(
    table,
    [7, 8, 9].map(row => ({ row, key: 'b', content: cellContent(row, '') })),
  ).write();
  expect(sheet.writes).toEqual(['setValue', 'setValues']);
});

test('many scattered changes are one write over the whole stretch, formulas between them stay', () => {
  const { sheet, table } = written(Array.from({ length: 8 }, (_, at) => ({ a: at, b: '', c: '' })));
  sheet.formulas.set('7:1', '=B7');
  prepareCells(
    table,
    [6, 8, 10, 12].map(row => ({ row, key: 'a', content: cellContent(100 + row, '') })),
  ).write();
  expect(sheet.writes).toEqual(['setValues']);
  expect([6, 7, 8, 9].map(row => sheet.value(row, 1))).toEqual([106, '=B7', 108, 3]);
});

test('a column that is gone is left out, without a write', () => {
  const { sheet, table } = written([{ a: 1, b: 2, c: 3 }]);
  const { write, after } = prepareCells(table, [{ row: 6, key: 'gone', content: cellContent('x', '') }]);
  write();
  expect(sheet.writes).toEqual([]);
  expect(after.rows).toEqual(table.rows);
});

test('beside people who type: nothing is written where one of the cells holds something else by now, whatever stands between them', () => {
  const before = Array.from({ length: 8 }, (_, at) => ({ a: at, b: '', c: '' }));
  const changes: readonly CellChange[] = [
    { row: 6, key: 'a', content: cellContent('new', '') },
    { row: 9, key: 'b', content: cellContent('=1+1', ''), format: '@' },
  ];
  const { sheet, table } = written(before);
  const { write } = prepareCells(table, changes, 'typing');
  // Between the two, and in a column that is not among them.
  sheet.values.set('9:1', 'theirs');
  sheet.values.set('6:3', 'theirs');
  write();
  expect(sheet.writes).toEqual(['setValues', 'setNumberFormats', 'setValues']);
  expect([sheet.value(6, 1), sheet.value(9, 1), sheet.value(9, 2)]).toEqual(["'new", 'theirs', "'=1+1"]);
  const other = written(before);
  const prepared = prepareCells(other.table, changes, 'typing');
  other.sheet.values.set('9:2', 'theirs');
  expect(prepared.write).toThrow(TypedMeanwhile);
  expect([other.sheet.value(6, 1), other.sheet.value(9, 2)]).toEqual([0, 'theirs']);
});
