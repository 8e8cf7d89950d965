/** A workbook computed from nothing with its typed cells laid down at once, against the one the library computes place by place. */
import fc from 'fast-check';
import { registries } from '../../../../src/preview/engine/library';
import { openEngine } from '../../../../src/preview/engine/open';
import type { OpenWorkbook } from '../../../../src/preview/engine/open-workbook';
import type { Edit, Snapshot } from '../../../../src/preview/engine/workbook';
import { Sheet } from '../sheet';

const SIZE = 7;
const edit = fc.record({
  at: fc.record({ row: fc.nat(SIZE - 1), column: fc.nat(SIZE - 1) }),
  text: fc.constantFrom(
    ...['', 'word', '12', '1.5%', '2026-03-01', "'007", 'TRUE', '=A1+1', '=SUM(A1:C)', '=SEQUENCE(2;2)', '=B2', '=C2&"|"&D2'],
    ...['=ARRAYFORMULA(A1:A3&"x")', '=COUNTA(A1:G7)', '=COUNTBLANK(A:A)', '=INDIRECT("B3")', '=HSTACK(C1:C2;E1:E2)', '=ROWS(A2:B)'],
  ),
  format: fc.constantFrom(null, null, '0.00', '@', 'yyyy-mm-dd'),
  bold: fc.boolean(),
});

function snapshotOf(edits: readonly (typeof edit extends fc.Arbitrary<infer Drawn> ? Drawn : never)[]): [Snapshot, string] {
  const sheet = new Sheet();
  const { id: sheetId } = sheet;
  sheet.book.apply(
    edits.flatMap(({ at, text, format, bold }): Edit[] => {
      const area = { sheetId, ...at, rows: 1, columns: 1 };
      return [
        ...(format === null ? [] : [{ kind: 'numberFormat', area, format } as const]),
        ...(bold ? [{ kind: 'style', area, style: { bold } } as const] : []),
        { kind: 'content', at: { sheetId, ...at }, content: { type: 'typed', value: text } },
      ];
    }),
  );
  return [sheet.book.snapshot(), sheetId];
}

const opened = (snapshot: Snapshot): OpenWorkbook => openEngine({ locale: 'en_US', timeZone: 'Etc/UTC', functions: [], snapshot });

/** What cells show at once, after rows moved, and after a cell was typed into. */
function seen(book: OpenWorkbook, sheetId: string): unknown {
  const looked = () => book.evaluated({ sheetId, row: 0, column: 0, rows: SIZE + 3, columns: SIZE + 3 });
  const first = looked();
  book.apply([{ kind: 'insertRows', sheetId, before: 2, count: 1 }]);
  const moved = looked();
  book.apply([{ kind: 'content', at: { sheetId, row: 0, column: 0 }, content: { type: 'typed', value: '7' } }]);
  return [first, moved, looked()];
}

test('every cell shows what it shows when the library computes the workbook', () => {
  const { coreViewsPluginRegistry } = registries;
  new Sheet();
  const ours = coreViewsPluginRegistry.get('evaluation');
  const library = Object.getPrototypeOf(ours) as typeof ours;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 3, maxLength: 14 }), edits => {
      const [snapshot, sheetId] = snapshotOf(edits);
      const shown = seen(opened(snapshot), sheetId);
      coreViewsPluginRegistry.replace('evaluation', library);
      try {
        expect(shown).toEqual(seen(opened(snapshot), sheetId));
      } finally {
        coreViewsPluginRegistry.replace('evaluation', ours);
      }
    }),
    { numRuns: 20, seed: 20260302 },
  );
});
