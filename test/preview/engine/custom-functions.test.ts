/** Custom functions of the add-on inside formulas. */
import {
  type Argument,
  type ArgumentCell,
  type CustomFunction,
  CustomFunctionError,
  type Result,
} from '../../../src/preview/engine/workbook';
import { Sheet } from './sheet';

const named = (name: string, call: (args: readonly Argument[]) => Result): CustomFunction => ({
  name,
  description: name,
  parameters: [],
  call,
});
const isRows = (argument: Argument): argument is readonly (readonly ArgumentCell[])[] => Array.isArray(argument);
const plain = (value: string | number | boolean | null): Result => ({ value, isDate: false });

const seen = named('SEEN', args => plain(JSON.stringify(args)));
const twice = named('TWICE', ([argument]) => {
  const double = ({ value }: ArgumentCell) => ({ value: typeof value === 'number' ? value * 2 : null, isDate: false });
  if (!argument) return plain(null);
  return isRows(argument) ? argument.map(row => row.map(double)) : double(argument);
});
const failing = named('FAILING', () => {
  throw new CustomFunctionError('No such channel');
});

describe('arguments', () => {
  const sheet = new Sheet({ functions: [seen] }).put({ A1: '1', A2: 'x', B1: '2026-01-01', C1: '=1/0', D1: 'TRUE' });
  const number = (value: unknown) => ({ value, isDate: false });
  test.each([
    ['=SEEN(A1)', [number(1)]],
    ['=SEEN(A9)', [number(null)]],
    ['=SEEN(B1)', [{ value: 46023, isDate: true }]],
    ['=SEEN(C1)', [number({ error: '#DIV/0!' })]],
    ['=SEEN(D1;"t")', [number(true), number('t')]],
    [
      '=SEEN(A1:B2)',
      [
        [
          [number(1), { value: 46023, isDate: true }],
          [number('x'), number(null)],
        ],
      ],
    ],
    ['=SEEN()', []],
    ['=SEEN(;1)', [null, number(1)]],
  ])('%s', (formula, expected) => {
    sheet.put({ F1: formula });
    expect(JSON.parse(String(sheet.value('F1')))).toEqual(expected);
  });
});

describe('results', () => {
  test('fill cells', () => {
    const sheet = new Sheet({ functions: [twice] }).put({ A1: '1', A2: '2', B1: '=TWICE(A1:A2)' });
    expect(sheet.values('B1:B3')).toEqual([[2], [4], [null]]);
  });

  test('stop at a typed cell', () => {
    const sheet = new Sheet({ functions: [twice] }).put({ A1: '1', A2: '2', B1: '=TWICE(A1:A2)', B2: 'mine' });
    expect(sheet.at('B1').error?.message).toBe('Array result was not expanded because it would overwrite data in B2.');
  });

  test('a date has the format of the locale', () => {
    const day = named('DAY_ONE', () => ({ value: 46387, isDate: true }));
    expect(new Sheet({ locale: 'fi_FI', functions: [day] }).put({ A1: '=DAY_ONE()' }).at('A1')).toEqual({
      value: 46387,
      text: '31.12.2026',
      isDate: true,
    });
  });

  test('a number that is none is #NUM!', () => {
    expect(new Sheet({ functions: [named('NONE', () => plain(Number.NaN))] }).put({ A1: '=NONE()' }).value('A1')).toBe('#NUM!');
  });

  test('a sentence shows on hover and IFERROR catches it', () => {
    const sheet = new Sheet({ functions: [failing] }).put({ A1: '=FAILING()', A2: '=IFERROR(FAILING();"caught")' });
    expect(sheet.at('A1').error).toEqual({ code: '#ERROR!', message: 'No such channel' });
    expect(sheet.value('A2')).toBe('caught');
  });

  test('are kept until an argument changes', () => {
    let calls = 0;
    const counting = named('COUNTING', () => plain(++calls));
    const sheet = new Sheet({ functions: [counting] }).put({ A1: '1', B1: '=COUNTING(A1)' });
    const shown = () => [sheet.value('B1'), calls];
    expect(shown()).toEqual([1, 1]);
    sheet.put({ C1: '5' });
    expect(shown()).toEqual([1, 1]);
    sheet.book.setFunctionsEnabled(false);
    expect(shown()).toEqual(['#NAME?', 1]);
    sheet.book.setFunctionsEnabled(true);
    expect(shown()).toEqual([1, 1]);
    sheet.put({ A1: '2' });
    expect(shown()).toEqual([2, 2]);
    sheet.put({ A1: '1' });
    expect(shown()).toEqual([1, 2]);
  });
});

describe('volatile arguments', () => {
  test.each([
    '=TWICE(NOW())',
    '=TWICE(IF(TRUE;TODAY();1))',
    '=TWICE(A1)',
    '=TWICE(A2)',
    '=TWICE(B1:B3)',
    '=TWICE(Stamp)',
    '=TWICE(A1+0)',
    '=TWICE(Stamp*2)',
    '=TWICE(-A2)',
    '=TWICE(HSTACK(C1;A1))',
    '=TWICE({C1;A1})',
    '=TWICE(INDIRECT("A1"))',
    '=LET(x;TODAY();TWICE(x))',
    '=LET(x;A1;y;x+1;TWICE(y))',
    '=LET(f;LAMBDA(TODAY());TWICE(f()))',
    '=MAP(A1:A2;LAMBDA(x;TWICE(x)))',
    '=LAMBDA(x;TWICE(x))(RAND())',
    '=IF(C1=5;TWICE(TEXT(A1;"0"));0)',
  ])('%s is refused', formula => {
    const sheet = new Sheet({ functions: [twice] }).put({ A1: '=TODAY()', A2: '=A1+1', B1: '=ARRAYFORMULA(RAND()*{1;2;3})', C1: '5' });
    sheet.book.apply([{ kind: 'namedRange', name: 'Stamp', area: sheet.area('A1') }, sheet.content('D1', formula)]);
    expect(sheet.at('D1')).toEqual({
      value: null,
      error: { code: 'Loading...', message: 'A custom function was given a volatile argument.' },
      text: 'Loading...',
      isDate: false,
    });
  });

  test('an array of random numbers is one in cells with a look of their own, too', () => {
    const sheet = new Sheet({ functions: [twice] });
    sheet.book.apply([{ kind: 'style', area: sheet.area('A2:A3'), style: { bold: true } }]);
    sheet.put({ A1: '=ARRAYFORMULA(RAND()*{1;2;3})', D1: '=TWICE(A2:A3)', D2: '=TWICE(A4:A5)' });
    expect(['D1', 'D2'].map(a1 => sheet.value(a1))).toEqual(['Loading...', null]);
  });

  test.each([
    ['=TWICE(A2)', 92696],
    ['=TWICE(HSTACK(A2;A2))', 92696],
    ['=LET(x;A2;y;TODAY();TWICE(x))', 92696],
    ['=MAP(A2:A3;LAMBDA(x;TWICE(x)))', 92696],
    ['=IF(TODAY()>0;TWICE(A2);0)', 92696],
    ['=TWICE(A2)+A1', 92696 + 46348],
  ])('%s, over a stamped cell, is fine', (formula, expected) => {
    expect(new Sheet({ functions: [twice] }).put({ A1: '=TODAY()', A2: '46348', B1: formula }).value('B1')).toBe(expected);
  });
});

describe('an add-on that is off', () => {
  test('gives #NAME?, which IFERROR inside ARRAYFORMULA replaces by the whole alternative', () => {
    const sheet = new Sheet({ functions: [twice], functionsEnabled: false });
    sheet.put({ A1: '1', A2: '2', B1: '=TWICE(A1)', C1: '=ARRAYFORMULA(IFERROR(TWICE(A1:A2);"?"&A1:A2))' });
    expect(sheet.value('B1')).toBe('#NAME?');
    expect(sheet.values('C1:C2')).toEqual([['?1'], ['?2']]);
    sheet.book.setFunctionsEnabled(true);
    expect(sheet.values('B1:C2')).toEqual([
      [2, 2],
      [null, 4],
    ]);
  });
});

test('two workbooks with the same name keep to their own function', () => {
  const answering = (text: string) => new Sheet({ functions: [named('WHO', () => plain(text))] }).put({ A1: '=WHO()' });
  const [one, other] = [answering('one'), answering('other')];
  expect([one.value('A1'), other.value('A1'), new Sheet().put({ A1: '=WHO()' }).value('A1')]).toEqual(['one', 'other', '#NAME?']);
});
