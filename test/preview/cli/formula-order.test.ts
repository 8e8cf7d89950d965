import { formulaAnswer, readFormulaOrder } from '../../../src/preview/cli/formula-order';
import type { Evaluated } from '../../../src/preview/engine/workbook';

const cell = (value: Evaluated['value']): Evaluated => ({ value, text: String(value ?? ''), isDate: false });
const failed: Evaluated = { value: null, text: '#ERROR!', isDate: false, error: { code: '#ERROR!', message: 'Write a number.' } };

test.each([
  [['=KPI_STATUS(0.42;0.38;0.48;0.5)', '--locale', 'fi_FI'], { formula: '=KPI_STATUS(0.42;0.38;0.48;0.5)', locale: 'fi_FI' }],
  [['SUM(1;2)'], { formula: '=SUM(1;2)', locale: 'en_US' }],
])('%j is read', (args, order) => expect(readFormulaOrder(args)).toEqual(order));

test.each([[[]], [['=A1', '=A2']]])('%j is answered with an example', args => {
  expect(() => readFormulaOrder(args)).toThrow(/^Write one formula in quotes/);
});

test.each<[readonly (readonly Evaluated[])[], string, boolean]>([
  [[[cell(0.4)]], '0.4', false],
  [[[cell('● On track')]], '"● On track"', false],
  [[[cell(null)]], 'null', false],
  [[[cell(true)]], 'true', false],
  [
    [
      [cell(1), cell('a')],
      [cell(2), cell(null)],
    ],
    '[[1,"a"],[2,null]]',
    false,
  ],
  [[[failed]], '"#ERROR! Write a number."', true],
  [[[cell(1)], [failed]], '[[1],["#ERROR! Write a number."]]', false],
])('%j', (cells, line, isError) => expect(formulaAnswer(cells)).toEqual({ line, isError }));
