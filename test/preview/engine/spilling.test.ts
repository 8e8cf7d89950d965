/** Which results fill the cells around them, and what stops them. */
import { Sheet } from './sheet';

describe('implicit intersection', () => {
  const sheet = new Sheet().put({
    A1: '1',
    A2: '2',
    A3: '3',
    E1: '=A1:A3',
    E2: '=A1:A3*2',
    E3: '=IF(A1:A3>2;"y";"n")',
    E9: '=A1:A3',
    B5: '=$A$1:$C$1',
    G9: '=A1:B3',
  });
  test.each([
    ['E1', 1],
    ['E2', 4],
    ['E3', 'y'],
    ['E9', '#VALUE!'],
    ['B5', null],
    ['G9', '#VALUE!'],
  ])('%s is %s', (a1, expected) => {
    expect(sheet.value(a1)).toBe(expected);
  });

  test('fills nothing', () => {
    expect(sheet.values('E4:E8').flat()).toEqual([null, null, null, null, null]);
  });
});

describe('arrays', () => {
  test.each([
    ['=ARRAYFORMULA(A1:A3*2)', [[2], [4], [6]]],
    ['=SEQUENCE(3)', [[1], [2], [3]]],
    ['=FILTER(A1:A3;A1:A3>0)', [[1], [2], [3]]],
    ['={A1:A3}', [[1], [2], [3]]],
    ['=INDEX(A1:A3;0)', [[1], [2], [3]]],
    ['=MAP(A1:A3;LAMBDA(x;x))', [[1], [2], [3]]],
    ['=LET(x;SEQUENCE(3);x)', [[1], [2], [3]]],
    ['=TRANSPOSE({7,8,9})', [[7], [8], [9]]],
    ['=OFFSET(A1;0;0;3;1)', [[1], [null], [null]]],
    ['=ARRAYFORMULA(OFFSET(A1;0;0;3;1))', [[1], [2], [3]]],
    ['=SEQUENCE(3)*2', [[2], [null], [null]]],
  ])('%s', (formula, expected) => {
    const sheet = new Sheet().put({ A1: '1', A2: '2', A3: '3', D1: formula });
    expect(sheet.values('D1:D3')).toEqual(expected);
  });

  test('a typed cell in the way turns the formula into #REF! and says where', () => {
    const sheet = new Sheet().put({ D5: '=SEQUENCE(4)', D7: 'here' });
    expect(sheet.at('D5').error).toEqual({
      code: '#REF!',
      message: 'Array result was not expanded because it would overwrite data in D7.',
    });
    expect(sheet.values('D6:D8')).toEqual([[null], ['here'], [null]]);
    sheet.put({ D7: '' });
    expect(sheet.values('D5:D8')).toEqual([[1], [2], [3], [4]]);
  });

  test.each([
    ['taller', '=SEQUENCE(5)', 'A998'],
    ['wider', '=SEQUENCE(1;5)', 'X1'],
  ])('%s than its tab is #REF!', (_name, formula, a1) => {
    const sheet = new Sheet().put({ [a1]: formula });
    expect(sheet.at(a1).error).toEqual({
      code: '#REF!',
      message: 'Result was not automatically expanded, please insert more rows.',
    });
  });

  test('another filled cell in the way does too', () => {
    const sheet = new Sheet().put({ D3: '=SEQUENCE(1;3)', E1: '=SEQUENCE(4)' });
    expect([sheet.value('D3'), sheet.value('E1')]).toContain('#REF!');
  });
});

describe('blanks', () => {
  const sheet = new Sheet().put({
    A1: '5',
    B1: '=IF(A1=5;;1)',
    C1: '=ISBLANK(B1)',
    D1: '=B1+1',
    E1: '=COUNTA(B1)',
    F1: '=Z9',
    G1: '=""',
    H1: '=ARRAYFORMULA(IF(A1:A3=5;"x";))',
    I1: '=COUNTA(H1:H3)',
    J1: '=ISBLANK(G1)',
  });
  test.each([
    ['B1', null],
    ['C1', true],
    ['D1', 1],
    ['E1', 0],
    ['F1', null],
    ['G1', ''],
    ['I1', 1],
    ['J1', false],
  ])('%s is %s', (a1, expected) => {
    expect(sheet.value(a1)).toBe(expected);
  });

  test('are no content, a filled-in empty text is', () => {
    const blank = new Sheet().put({ B1: '=ARRAYFORMULA(IF(A1:A20=1;"x";))' });
    expect(blank.book.lastContent(blank.id)).toEqual({ row: 0, column: 1 });
    const empty = new Sheet().put({ B1: '=ARRAYFORMULA(IF(A1:A20=1;"x";""))' });
    expect(empty.book.lastContent(empty.id)).toEqual({ row: 19, column: 1 });
  });

  test('an empty tab has no content', () => {
    const empty = new Sheet();
    expect(empty.book.lastContent(empty.id)).toEqual({ row: -1, column: -1 });
  });
});

describe('errors', () => {
  const sheet = new Sheet().put({ A1: '=A2', A2: '=A1', B1: '=1/0', C1: '=B1+1', D1: '=NA()', E1: '=SUM(D1;1)', F1: '=X99999' });
  test.each([
    ['A1', '#REF!', /^Circular dependency detected/],
    ['B1', '#DIV/0!', /cannot be zero/],
    ['C1', '#DIV/0!', /cannot be zero/],
    ['E1', '#N/A', /^$/],
  ] as const)('%s is %s', (a1, code, message) => {
    expect(sheet.at(a1).error?.code).toBe(code);
    expect(sheet.at(a1).error?.message).toMatch(message);
    expect(sheet.text(a1)).toBe(code);
  });
});
