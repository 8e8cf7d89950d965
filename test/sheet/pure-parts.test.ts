/** The parts of the sheet layer that need no spreadsheet: cell contents, runs, strokes, titles, units. */
import * as fc from 'fast-check';
import { decimalsOf } from '../../src/sheet/read/number-unit';
import { figureOf, textOf } from '../../src/sheet/read/read-table';
import { freeTitle } from '../../src/sheet/workbook/own-tabs';
import { cellContent } from '../../src/sheet/write/cell-text';
import { rowRuns } from '../../src/sheet/write/row-runs';
import { runs, strokes } from '../../src/sheet/write/runs';

test.each([
  ['+20%', '', "'+20%"],
  ['=1+1', '', "'=1+1"],
  ['=1+1', '@', '=1+1'],
  ['10-15', '@', '10-15'],
  ['', '', ''],
  [null, '', ''],
  [undefined, '@', ''],
  [0, '', 0],
  [0.012, '0.0%', 0.012],
  [{ formula: '=TODAY()' }, '', '=TODAY()'],
])('cellContent(%j, %j) → %j', (value, format, content) => {
  expect(cellContent(value, format)).toBe(content);
});

test('runs put together again are the values, and neighbours differ', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 3 })), values => {
      const found = runs(values);
      expect(found.flatMap(({ count, value }) => Array.from({ length: count }, () => value))).toEqual(values);
      expect(found.filter(({ value }, index) => found[index - 1]?.value === value)).toEqual([]);
    }),
  );
});

test('strokes paint every size where it is asked for, in no more calls than runs', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat({ max: 4 })), { minLength: 1 }), sizes => {
      const painted: number[] = [];
      const calls = strokes(sizes);
      for (const { first, count, value } of calls) for (let index = first; index < first + count; index++) painted[index] = value;
      sizes.forEach((size, index) => {
        if (size !== null) expect(painted[index]).toBe(size);
      });
      expect(calls.length).toBeLessThanOrEqual(runs(sizes.filter(size => size !== null)).length + 1);
    }),
    { examples: [[[0, 1, null, 1, null, 1, null]]] },
  );
});

test('rowRuns holds each row once, in runs that do not touch', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), rows => {
      const found = rowRuns(rows);
      const held = found.flatMap(({ first, count }) => Array.from({ length: count }, (_, index) => first + index));
      expect(held).toEqual([...rows].sort((a, b) => a - b));
      expect(found.filter(({ first }, index) => (found[index - 1]?.first ?? -9) + (found[index - 1]?.count ?? 0) === first)).toEqual([]);
    }),
  );
});

test.each([
  ['Dashboard', [], 'Dashboard'],
  ['Dashboard', ['dashboard'], 'Dashboard 2'],
  ['Dashboard', ['Dashboard', 'DASHBOARD 2'], 'Dashboard 3'],
])('freeTitle(%j, %j) → %j', (wanted, taken, title) => {
  expect(freeTitle(wanted, taken)).toBe(title);
});

test.each([
  ['0.0%', 1],
  ['#,##0', 0],
  ['#,##0.00 "kr."', 2],
  ['', 0],
])('decimalsOf(%j) → %d', (format, digits) => {
  expect(decimalsOf(format)).toBe(digits);
});

test('texts and figures of cells', () => {
  expect([' a ', 3, true, new Date(0), undefined].map(textOf)).toEqual(['a', '3', '', '', '']);
  expect([3, Number.NaN, '3', ''].map(figureOf)).toEqual([3, null, null, null]);
});
