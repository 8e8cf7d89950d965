/** Conditional formats: which rule applies where, what Google refuses, and rules that move with the grid. */
import { type Condition, type ConditionalFormat, type Edit, RefusedEdit } from '../../../../src/preview/engine/workbook';
import { Sheet } from '../sheet';

const RED = { background: '#ff0000' };

function format(sheet: Sheet, areas: string, condition: Condition, style: ConditionalFormat['style'] = RED): ConditionalFormat {
  return { areas: areas.split(' ').map(a1 => sheet.area(a1)), condition, style };
}

const rules = (sheet: Sheet, ...list: ConditionalFormat[]): Edit => ({ kind: 'conditionalFormats', sheetId: sheet.id, rules: list });
const custom = (formula: string): Condition => ({ criteria: 'CUSTOM_FORMULA', values: [formula] });

/** The cells of A1:A6 that a condition colours. */
function coloured(sheet: Sheet, condition: Condition): string[] {
  sheet.book.apply([rules(sheet, format(sheet, 'A1:A6', condition))]);
  return ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].filter(a1 => sheet.book.shownStyle(sheet.cell(a1)).background === RED.background);
}

describe('criteria', () => {
  const sheet = new Sheet().put({ A1: '1', A2: '6', A3: 'Green', A4: 'dark green', A5: '2026-01-01' });
  test.each([
    ['NUMBER_GREATER_THAN', [5], ['A2', 'A5']],
    ['NUMBER_BETWEEN', [1, 6], ['A1', 'A2']],
    ['NUMBER_NOT_BETWEEN', [2, 50000], ['A1']],
    ['NUMBER_EQUAL_TO', [6], ['A2']],
    ['TEXT_EQUAL_TO', ['green'], ['A3']],
    ['TEXT_CONTAINS', ['green'], ['A3', 'A4']],
    ['TEXT_DOES_NOT_CONTAIN', ['green'], ['A1', 'A2', 'A5', 'A6']],
    ['TEXT_STARTS_WITH', ['DARK'], ['A4']],
    ['TEXT_ENDS_WITH', ['green'], ['A3', 'A4']],
    ['CELL_EMPTY', [], ['A6']],
    ['CELL_NOT_EMPTY', [], ['A1', 'A2', 'A3', 'A4', 'A5']],
    ['DATE_EQUAL_TO', [46023], ['A5']],
    ['DATE_BEFORE', [46024], ['A1', 'A2', 'A5']],
    ['CUSTOM_FORMULA', ['=LEFT(A1;1)="G"'], ['A3']],
    ['CUSTOM_FORMULA', ['=$A$1=1'], ['A1', 'A2', 'A3', 'A4', 'A5', 'A6']],
    ['CUSTOM_FORMULA', ['=A1/0'], []],
  ] as const)('%s %j', (criteria, values, expected) => {
    expect(coloured(sheet, { criteria, values })).toEqual(expected);
  });

  test('a custom function never applies', () => {
    const always = { name: 'ALWAYS', description: '', parameters: [], call: () => ({ value: true, isDate: false }) };
    const added = new Sheet({ functions: [always] }).put({ B1: '=ALWAYS()' });
    expect(added.value('B1')).toBe(true);
    expect(coloured(added, custom('=ALWAYS()'))).toEqual([]);
  });

  test('a formula is read in the locale', () => {
    expect(coloured(new Sheet({ locale: 'fi_FI' }).put({ A1: '0,7' }), custom('=A1>0,5'))).toEqual(['A1']);
  });
});

test('the first rule wins for each property', () => {
  const sheet = new Sheet().put({ A1: '9' });
  sheet.book.apply([
    rules(
      sheet,
      format(sheet, 'A1:A3', custom('=A1>5'), { background: '#ff0000', bold: true }),
      format(sheet, 'A1:A3', custom('=A1>8'), { background: '#00ff00', italic: true }),
    ),
  ]);
  expect(sheet.book.shownStyle(sheet.cell('A1'))).toMatchObject({ background: '#ff0000', bold: true, italic: true });
  expect(sheet.book.styles(sheet.area('A1'))[0]?.[0]).toMatchObject({ background: '#ffffff', bold: false });
});

test('references are relative to the first cell of the first area', () => {
  const sheet = new Sheet().put({ C5: '●a', C6: 'b', C8: '●c' });
  sheet.book.apply([rules(sheet, format(sheet, 'D5:D6 F8:F9', custom('=LEFT($C5;1)="●"')))]);
  const shown = ['D5', 'D6', 'F8', 'F9'].filter(a1 => sheet.book.shownStyle(sheet.cell(a1)).background === RED.background);
  expect(shown).toEqual(['D5', 'F8']);
});

describe('refusals', () => {
  const sheet = new Sheet();
  sheet.book.apply([
    { kind: 'insertSheet', id: 'other', name: 'Other', index: 1, rows: 10, columns: 5 },
    { kind: 'namedRange', name: 'Elsewhere', area: { sheetId: 'other', row: 0, column: 0, rows: 1, columns: 1 } },
    { kind: 'namedRange', name: 'Here', area: sheet.area('B1') },
  ]);
  test.each(['=Other!A1>1', '=Elsewhere>1'])('%s', formula => {
    const refused = () => sheet.book.apply([rules(sheet, format(sheet, 'A1', custom(formula)))]);
    expect(refused).toThrow(new RefusedEdit('Conditional format rule cannot reference a different sheet.'));
    expect(sheet.book.conditionalFormats(sheet.id)).toEqual([]);
  });

  test.each(['=Here=0', '=INDIRECT("Other!A1")=0'])('%s is none', formula => {
    expect(coloured(sheet, custom(formula))).toContain('A1');
    sheet.book.apply([rules(sheet)]);
  });

  test('a rule without an area', () => {
    expect(() => sheet.book.apply([rules(sheet, { areas: [], condition: custom('=TRUE'), style: RED })])).toThrow(RefusedEdit);
  });
});

test('rules follow rows and come with a copied tab', () => {
  const sheet = new Sheet().put({ A1: 'x' });
  sheet.book.apply([rules(sheet, format(sheet, 'A1:A3', custom('=$A1="x"')))]);
  sheet.book.apply([{ kind: 'insertRows', sheetId: sheet.id, before: 0, count: 1 }]);
  sheet.book.apply([{ kind: 'duplicateSheet', sheetId: sheet.id, id: 'copy', name: 'Copy' }]);
  const [moved] = sheet.book.conditionalFormats(sheet.id);
  expect(moved).toEqual({ areas: [sheet.area('A2:A4')], condition: custom('=$A2="x"'), style: RED });
  expect(sheet.book.conditionalFormats('copy')).toEqual([{ ...moved, areas: [{ ...sheet.area('A2:A4'), sheetId: 'copy' }] }]);
  expect(sheet.book.shownStyle({ ...sheet.cell('A2'), sheetId: 'copy' }).background).toBe(RED.background);
});
