import fc from 'fast-check';
import type { Edit } from '../../../../src/preview/engine/workbook';
import { Sheet } from '../sheet';

const ROWS = 20;
const COLUMNS = 4;

/** Sparse contents: what stands in some cells, a text, a look or both. */
const filled = fc.array(
  fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1), text: fc.constantFrom('', 'a', 'b'), bold: fc.boolean() }),
  {
    maxLength: 12,
  },
);
const span = fc.record({ at: fc.nat(ROWS - 1), count: fc.integer({ min: 1, max: 6 }), rows: fc.boolean() });

test('deleted rows and columns take their cells with them, filled or not, and undo brings them back', () => {
  fc.assert(
    fc.property(filled, span, (cells, { at, count, rows }) => {
      const sheet = new Sheet();
      const area = { sheetId: sheet.id, row: 0, column: 0, rows: ROWS, columns: COLUMNS };
      const shown = (): readonly (readonly string[])[] => {
        const styles = sheet.book.styles(area);
        return sheet.book
          .evaluated(area)
          .map((row, down) => row.map(({ text }, across) => `${text}${styles[down]?.[across]?.bold ? '!' : ''}`));
      };
      sheet.book.apply(
        cells.flatMap(({ row, column, text, bold }): Edit[] => [
          { kind: 'content', at: { sheetId: sheet.id, row, column }, content: { type: 'text', value: text } },
          { kind: 'style', area: { sheetId: sheet.id, row, column, rows: 1, columns: 1 }, style: { bold } },
        ]),
      );
      const before = shown();
      const cut = <T>(list: readonly T[], blank: T): readonly T[] =>
        [...list.slice(0, at), ...list.slice(at + count), ...Array<T>(count).fill(blank)].slice(0, list.length);
      const expected = rows ? cut(before, Array<string>(COLUMNS).fill('')) : before.map(row => cut(row, ''));
      sheet.book.apply([
        rows ? { kind: 'deleteRows', sheetId: sheet.id, row: at, count } : { kind: 'deleteColumns', sheetId: sheet.id, column: at, count },
      ]);
      expect(shown()).toEqual(expected);
      sheet.book.undo();
      expect(shown()).toEqual(before);
    }),
    { numRuns: 60 },
  );
});
