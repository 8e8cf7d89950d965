/** Equal rules of many cells are one, so that a tab holds few; a formula of one's own belongs to where its rule begins. */
import type { Validation } from '../../../../src/preview/engine/workbook';
import { alikeRules } from '../../../../src/preview/host/file/alike-rules';
import { uniformAreas } from '../../../../src/preview/host/file/grid';

const list = (...values: string[]): Validation => ({
  condition: { criteria: 'VALUE_IN_LIST', values },
  allowInvalid: true,
  showDropdown: true,
  helpText: null,
});
const formula = (): Validation => ({ ...list('=A1>0'), condition: { criteria: 'CUSTOM_FORMULA', values: ['=A1>0'] } });
const areasOf = (column: readonly (Validation | null)[]) =>
  uniformAreas({ sheetId: 's', row: 0, column: 0, rows: column.length, columns: 1 }, alikeRules(column.map(rule => [rule]))).map(
    ({ area, value }) => [area.row, area.rows, value?.condition.values ?? null],
  );

test('neighbours that say the same join, whatever object says it', () => {
  expect(areasOf([list('a'), list('a'), null, list('a'), list('b')])).toEqual([
    [0, 2, ['a']],
    [2, 1, null],
    [3, 1, ['a']],
    [4, 1, ['b']],
  ]);
});

test('rules with the same formula stay apart', () => {
  expect(areasOf([formula(), formula()])).toEqual([
    [0, 1, ['=A1>0']],
    [1, 1, ['=A1>0']],
  ]);
});
