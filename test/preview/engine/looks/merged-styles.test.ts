import fc from 'fast-check';
import { mergeStyles } from '../../../../src/preview/engine/looks/merged-styles';
import type { CellStyle, Edit } from '../../../../src/preview/engine/workbook';

/** What every cell looks like after the edits, a plain reading of them one by one. */
function looks(edits: readonly Edit[]): Record<string, Partial<CellStyle>> {
  const cells: Record<string, Partial<CellStyle>> = {};
  for (const edit of edits) {
    if (edit.kind !== 'style') continue;
    const { sheetId, row, column, rows, columns } = edit.area;
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) cells[`${sheetId} ${r} ${c}`] = { ...cells[`${sheetId} ${r} ${c}`], ...edit.style };
  }
  return cells;
}

const size = fc.integer({ min: 1, max: 4 });
const area = fc.record({ sheetId: fc.constantFrom('a', 'b'), row: fc.nat(5), column: fc.nat(5), rows: size, columns: size });
const style = fc.record(
  { bold: fc.boolean(), fontSize: fc.constantFrom(8, 10), background: fc.constantFrom('#ffffff', '#000000') },
  { requiredKeys: [] },
);
const styled = fc.record({ kind: fc.constant('style' as const), area, style });
const format = fc.record({ kind: fc.constant('numberFormat' as const), area, format: fc.constant('0%') });

test('merged looks are the looks, and no cell of a run is written twice', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: styled }, { weight: 1, arbitrary: format }), { maxLength: 12 }), edits => {
      const merged = mergeStyles(edits);
      expect(looks(merged)).toEqual(looks(edits));
      expect(merged.filter(({ kind }) => kind !== 'style')).toEqual(edits.filter(({ kind }) => kind !== 'style'));
    }),
    { numRuns: 500 },
  );
});

test('nine properties of one tab become one edit where they agree', () => {
  const whole = { sheetId: 'a', row: 0, column: 0, rows: 400, columns: 27 };
  const nine = [8, 10, 12].flatMap((fontSize): Edit[] => [
    { kind: 'style', area: whole, style: { fontSize } },
    { kind: 'style', area: whole, style: { bold: true } },
    { kind: 'style', area: whole, style: { wrap: 'wrap' } },
  ]);
  expect(mergeStyles(nine)).toEqual([{ kind: 'style', area: whole, style: { fontSize: 12, bold: true, wrap: 'wrap' } }]);
});
