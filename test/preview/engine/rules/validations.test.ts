/** Data validation: what is refused, what is not, and rules that move with the grid. */
import { type Condition, RefusedEdit, type Validation } from '../../../../src/preview/engine/workbook';
import { Sheet } from '../sheet';

const rule = (criteria: string, values: Condition['values'] = [], allowInvalid = false): Validation => ({
  condition: { criteria, values },
  allowInvalid,
  showDropdown: true,
  helpText: null,
});

function guarded(validation: Validation): Sheet {
  const sheet = new Sheet().put({ Z1: 'yes', Z2: 'no' });
  sheet.book.apply([{ kind: 'validation', area: sheet.area('F1:F5'), validation }]);
  return sheet;
}

const list = { sheetId: '0', row: 0, column: 25, rows: 2, columns: 1 };
const REFUSED = 'The data you entered in cell F1 violates the data validation rules set on this cell.';

describe.each([
  ['VALUE_IN_LIST', rule('VALUE_IN_LIST', ['a', 'b']), ['a', 'b', ''], ['c', 'A', '1']],
  ['VALUE_IN_RANGE', rule('VALUE_IN_RANGE', [list]), ['yes', 'no'], ['maybe']],
  ['CHECKBOX', rule('CHECKBOX'), ['TRUE', 'FALSE'], ['x', '1']],
  ['NUMBER_BETWEEN', rule('NUMBER_BETWEEN', [1, 5]), ['1', '5', '=2+2'], ['0', '6', 'x']],
  ['NUMBER_GREATER_THAN', rule('NUMBER_GREATER_THAN', [5]), ['5.1'], ['5']],
  ['DATE_IS_VALID_DATE', rule('DATE_IS_VALID_DATE'), ['2026-01-31', '=TODAY()'], ['soon', '5']],
  ['DATE_AFTER', rule('DATE_AFTER', [46023]), ['2026-01-02'], ['2026-01-01', 'x']],
  ['DATE_BETWEEN', rule('DATE_BETWEEN', [46023, 46025]), ['2026-01-03'], ['2026-01-04']],
  ['TEXT_IS_VALID_URL', rule('TEXT_IS_VALID_URL'), ['https://example.com/a?b=1', 'example.com'], ['no address']],
  ['TEXT_CONTAINS', rule('TEXT_CONTAINS', ['@']), ['a@b'], ['ab']],
  ['CUSTOM_FORMULA', rule('CUSTOM_FORMULA', ['=LEN($F1)=3']), ['abc'], ['ab']],
] as const)('%s', (_name, validation, accepted, refused) => {
  test.each(accepted)('accepts %j', text => {
    const sheet = guarded(validation);
    sheet.book.type(sheet.cell('F1'), text);
    expect(sheet.at('F1')).toEqual(new Sheet().put({ F1: text }).at('F1'));
  });

  test.each(refused)('refuses %j from a person and from a script, and keeps what was there', text => {
    const sheet = guarded(validation);
    const before = sheet.value('F1');
    expect(() => sheet.book.type(sheet.cell('F1'), text)).toThrow(new RefusedEdit(REFUSED));
    expect(() => sheet.put({ A1: 'before', F1: text })).toThrow(new RefusedEdit(REFUSED));
    expect([sheet.value('F1'), sheet.value('A1')]).toEqual([before, null]);
  });

  test.each(refused)('lets %j through a paste', text => {
    const sheet = guarded(validation);
    sheet.book.paste(sheet.cell('F1'), [[text]]);
    expect(sheet.value('F1')).not.toBeNull();
  });
});

test('a custom formula is relative to the first cell of the rule', () => {
  const sheet = guarded(rule('CUSTOM_FORMULA', ['=$G1=1'])).put({ G3: '1' });
  expect(() => sheet.put({ F2: 'x' })).toThrow(/cell F2/);
  expect(sheet.put({ F3: 'x' }).value('F3')).toBe('x');
});

test('a warning never refuses', () => {
  expect(
    guarded(rule('NUMBER_BETWEEN', [1, 5], true))
      .put({ F1: '99' })
      .value('F1'),
  ).toBe(99);
});

test('words can be replaced by clearing the rule, writing and setting it again in one batch', () => {
  const sheet = guarded(rule('VALUE_IN_LIST', ['a'])).put({ F1: 'a' });
  const area = sheet.area('F1:F5');
  sheet.book.apply([
    { kind: 'validation', area, validation: null },
    sheet.content('F1', 'ä'),
    { kind: 'validation', area, validation: rule('VALUE_IN_LIST', ['ä']) },
  ]);
  expect(sheet.value('F1')).toBe('ä');
  expect(sheet.book.validation(sheet.cell('F1'))?.condition.values).toEqual(['ä']);
});

describe('rules on the grid', () => {
  test('follow inserted and deleted rows, and so do their lists', () => {
    const sheet = guarded(rule('VALUE_IN_RANGE', [list]));
    sheet.book.apply([{ kind: 'insertRows', sheetId: sheet.id, before: 0, count: 2 }]);
    expect(sheet.book.validation(sheet.cell('F2'))).toBeNull();
    expect(sheet.book.validation(sheet.cell('F7'))?.condition.values).toEqual([{ ...list, row: 2 }]);
    sheet.book.apply([{ kind: 'deleteRows', sheetId: sheet.id, row: 0, count: 2 }]);
    expect(sheet.book.validation(sheet.cell('F5'))?.condition.values).toEqual([list]);
    sheet.book.undo();
    expect(sheet.book.validation(sheet.cell('F7'))).not.toBeNull();
  });

  test('refuse everything when their list is gone with its tab', () => {
    const sheet = new Sheet();
    const values = [{ sheetId: 'lists', row: 0, column: 0, rows: 2, columns: 1 }];
    sheet.book.apply([{ kind: 'insertSheet', id: 'lists', name: 'Lists', index: 1, rows: 5, columns: 2 }]);
    sheet.book.apply([{ kind: 'validation', area: sheet.area('A1'), validation: rule('VALUE_IN_RANGE', values) }]);
    sheet.book.apply([{ kind: 'deleteSheet', sheetId: 'lists' }]);
    expect(() => sheet.put({ A1: 'x' })).toThrow(RefusedEdit);
  });

  test('give way where a rule is removed and keep the rest', () => {
    const sheet = guarded(rule('CHECKBOX'));
    sheet.book.apply([{ kind: 'validation', area: sheet.area('F2:F3'), validation: null }]);
    expect(['F1', 'F2', 'F3', 'F4'].map(a1 => sheet.book.validation(sheet.cell(a1)) !== null)).toEqual([true, false, false, true]);
  });

  test('go with a clear that says so', () => {
    const sheet = guarded(rule('CHECKBOX')).put({ F1: 'TRUE' });
    sheet.book.apply([{ kind: 'clear', area: sheet.area('F1:F5'), content: true, format: false, validation: true, notes: false }]);
    expect([sheet.value('F1'), sheet.book.validation(sheet.cell('F1'))]).toEqual([null, null]);
  });

  test('are drawn by the grid', () => {
    const sheet = guarded(rule('VALUE_IN_LIST', ['a', 'b']));
    expect(sheet.book.model.getters.getDataValidationRules(sheet.id).map(({ criterion }) => criterion.type)).toEqual(['isValueInList']);
  });
});
