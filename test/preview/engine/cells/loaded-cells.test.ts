/** Cells of a snapshot as they are laid down at once, against those the library lays down through its history. */
import fc from 'fast-check';
import { registries } from '../../../../src/preview/engine/library';
import { openEngine } from '../../../../src/preview/engine/open';
import type { OpenWorkbook } from '../../../../src/preview/engine/open-workbook';
import type { Edit } from '../../../../src/preview/engine/workbook';
import { Sheet } from '../sheet';

const SIZE = 6;
const place = fc.record({ row: fc.nat(SIZE - 1), column: fc.nat(SIZE - 1) });
const edit = fc.record({
  place,
  text: fc.constantFrom('', 'word', '12', '1.5%', '2026-03-01', '=A1+1', '=SUM(A1:C3)', "'007", '=SEQUENCE(2)'),
  bold: fc.boolean(),
  format: fc.constantFrom(null, '0.00', '0%', 'yyyy-mm-dd'),
});

function made(edits: readonly (typeof edit extends fc.Arbitrary<infer Drawn> ? Drawn : never)[]): Sheet {
  const sheet = new Sheet();
  sheet.book.apply(
    edits.flatMap(({ place: at, text, bold, format }): Edit[] => {
      const area = { sheetId: sheet.id, ...at, rows: 1, columns: 1 };
      return [
        { kind: 'content', at: { sheetId: sheet.id, ...at }, content: { type: 'typed', value: text } },
        { kind: 'style', area, style: { bold } },
        ...(format === null ? [] : [{ kind: 'numberFormat', area, format } as const]),
      ];
    }),
  );
  return sheet;
}

function seen(book: OpenWorkbook, sheetId: string): unknown {
  const area = { sheetId, row: 0, column: 0, rows: SIZE, columns: SIZE };
  // Each opening is another revision.
  const saved = JSON.stringify(book.snapshot()).replace(/"revisionId":"[^"]*"/, '');
  return [book.evaluated(area), book.formulas(area), book.numberFormats(area), book.styles(area), saved];
}

/** Takes a change, and takes it back. */
function changed(book: OpenWorkbook, sheetId: string): unknown {
  book.apply([
    { kind: 'content', at: { sheetId, row: 0, column: 0 }, content: { type: 'typed', value: '7' } },
    { kind: 'insertRows', sheetId, before: 1, count: 1 },
  ]);
  const after = seen(book, sheetId);
  book.undo();
  return [after, seen(book, sheetId)];
}

test('a snapshot is loaded with the cells the library would load, and they change as its cells do', () => {
  const { corePluginRegistry } = registries;
  new Sheet();
  const ours = { sheet: corePluginRegistry.get('sheet'), cell: corePluginRegistry.get('cell') };
  const library = { sheet: Object.getPrototypeOf(ours.sheet), cell: Object.getPrototypeOf(ours.cell) };
  const opened = (snapshot: ReturnType<OpenWorkbook['snapshot']>) =>
    openEngine({ locale: 'en_US', timeZone: 'Etc/UTC', functions: [], snapshot });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), edits => {
      const sheet = made(edits);
      const snapshot = sheet.book.snapshot();
      const book = opened(snapshot);
      const loaded = [seen(book, sheet.id), changed(book, sheet.id)];
      // Laid down as they were read the first time, whatever became of them there.
      const again = opened(snapshot);
      expect([seen(again, sheet.id), changed(again, sheet.id)]).toEqual(loaded);
      for (const name of ['sheet', 'cell'] as const) corePluginRegistry.replace(name, library[name]);
      try {
        const other = opened(snapshot);
        expect(loaded).toEqual([seen(other, sheet.id), changed(other, sheet.id)]);
      } finally {
        for (const name of ['sheet', 'cell'] as const) corePluginRegistry.replace(name, ours[name]);
      }
    }),
    { numRuns: 10 },
  );
});
