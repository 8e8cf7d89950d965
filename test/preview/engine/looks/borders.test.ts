import fc from 'fast-check';
import { registries } from '../../../../src/preview/engine/library';
import { openEngine } from '../../../../src/preview/engine/open';
import type { OpenWorkbook } from '../../../../src/preview/engine/open-workbook';
import type { BorderLine, Borders, Edit } from '../../../../src/preview/engine/workbook';
import { Sheet } from '../sheet';

const size = fc.integer({ min: 1, max: 4 });
const place = fc.record({ row: fc.nat(4), column: fc.nat(4), rows: size, columns: size });
const line = fc.option(fc.constantFrom<BorderLine>({ style: 'solid', color: '#ff0000' }, { style: 'thick', color: '#0000ff' }));
const borders = fc.record({ top: line, bottom: line, left: line, right: line }, { requiredKeys: [] });

type Drawing = readonly { readonly place: { row: number; column: number; rows: number; columns: number }; readonly borders: Borders }[];

/** The lines of a corner of the tab that holds everything drawn. */
function drawn(drawing: Drawing, cellByCell: boolean): readonly Borders[] {
  const sheet = new Sheet();
  for (const { place: area, borders: lines } of drawing) {
    const whole: Edit = { kind: 'borders', area: { sheetId: sheet.id, ...area }, borders: lines };
    const single = Array.from({ length: area.rows * area.columns }, (_, index): Edit => {
      const [row, column] = [area.row + Math.floor(index / area.columns), area.column + (index % area.columns)];
      return { kind: 'borders', area: { sheetId: sheet.id, row, column, rows: 1, columns: 1 }, borders: lines };
    });
    sheet.book.apply(cellByCell ? single : [whole]);
  }
  return Array.from({ length: 100 }, (_, index) =>
    sheet.book.borders({ sheetId: sheet.id, row: Math.floor(index / 10), column: index % 10 }),
  );
}

test('lines of an area are the lines of its cells, drawn one after the other', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ place, borders }), { minLength: 1, maxLength: 4 }), drawing => {
      expect(drawn(drawing, false)).toEqual(drawn(drawing, true));
    }),
    { numRuns: 60 },
  );
});

test('a snapshot is loaded with the lines the library would load', () => {
  const { corePluginRegistry } = registries;
  const ours = corePluginRegistry.get('borders');
  const library = Object.getPrototypeOf(ours) as typeof ours;
  const linesOf = (book: OpenWorkbook, sheetId: string) =>
    Array.from({ length: 100 }, (_, index) => book.borders({ sheetId, row: Math.floor(index / 10), column: index % 10 }));
  fc.assert(
    fc.property(fc.array(fc.record({ place, borders }), { minLength: 1, maxLength: 6 }), drawing => {
      const sheet = new Sheet();
      for (const { place: area, borders: lines } of drawing)
        sheet.book.apply([{ kind: 'borders', area: { sheetId: sheet.id, ...area }, borders: lines }]);
      const options = { locale: 'en_US', timeZone: 'Etc/UTC', functions: [], snapshot: sheet.book.snapshot() };
      const loaded = linesOf(openEngine(options), sheet.id);
      corePluginRegistry.replace('borders', library);
      try {
        expect(loaded).toEqual(linesOf(openEngine(options), sheet.id));
      } finally {
        corePluginRegistry.replace('borders', ours);
      }
    }),
    { numRuns: 40 },
  );
});
