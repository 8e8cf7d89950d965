/** Typing, formulas and texts on screen in each locale. */
import { result, Sheet, type Shown } from '../sheet';

type Typed = readonly [locale: string, text: string, expected: Shown, format: string];

describe('typed text', () => {
  const cases: readonly Typed[] = [
    ['en_US', '12/31/2026', 46387, 'm/d/yyyy'],
    ['en_US', '2026-12-31', 46387, 'yyyy-mm-dd'],
    ['en_US', '10-15', 46310, 'mmm d'],
    ['en_US', '1/2', 46024, 'mmm d'],
    ['en_US', '13/31/2026', '13/31/2026', ''],
    ['en_US', '1,234.5', 1234.5, ''],
    ['en_US', '1,5', '1,5', ''],
    ['en_US', '42%', 0.42, '0%'],
    ['en_US', '4.5%', 0.045, '0.00%'],
    ['en_US', '+20%', 0.2, '0%'],
    ['en_US', '-5', -5, ''],
    ['en_US', '+0.5pp', '#ERROR!', ''],
    ['en_US', 'TRUE', true, ''],
    ['en_US', 'true', true, ''],
    ['en_US', "'007", '007', ''],
    ['en_US', "'=A1", '=A1', ''],
    ['en_US', "'12/31/2026", '12/31/2026', ''],
    ['en_US', ' 5 ', 5, ''],
    ['en_US', '#N/A', '#N/A', ''],
    ['en_US', 'a = b', 'a = b', ''],
    ['en_US', '12:30', 12.5 / 24, 'hh:mm:ss'],
    ['en_US', '12:60', '12:60', ''],
    ['fi_FI', '36:00:00', 1.5, '[h]:mm:ss'],
    ['en_US', '25:30', 25.5 / 24, '[h]:mm:ss'],
    ['en_US', '0:00:01.5', 1.5 / 86_400, 'hh:mm:ss.000'],
    ['en_US', '2026-12-31 25:00', '2026-12-31 25:00', ''],
    ['en_US', '2026-12-31 06:00', 46387.25, 'yyyy-mm-dd hh:mm:ss'],
    ['en_US', '$12.50', 12.5, '"$"#,##0.00'],
    ['en_US', '5 Jan 2026', 46027, 'd mmm yyyy'],
    ['en_US', 'Oct 5', 46300, 'd mmm'],
    ['en_US', 'October 5, 2026', 46300, 'd mmm yyyy'],
    ['en_US', 'Oct 2026', 46296, 'mmm yyyy'],
    ['en_US', '12 marketers', '12 marketers', ''],
    ['en_US', 'Decks 5', 'Decks 5', ''],
    ['en_US', '9am', 0.375, 'hh:mm:ss'],
    ['en_US', '9 posts', '9 posts', ''],
    ['en_GB', '31/12/2026', 46387, 'dd/mm/yyyy'],
    ['en_GB', '12/31/2026', '12/31/2026', ''],
    ['en_GB', '1.5', 1.5, ''],
    ['fi_FI', '31.12.2026', 46387, 'd.m.yyyy'],
    ['fi_FI', '2026-12-31', 46387, 'yyyy-mm-dd'],
    ['fi_FI', '1234,5', 1234.5, ''],
    ['fi_FI', '1 234,5', 1234.5, ''],
    ['fi_FI', '0.85', '0.85', ''],
    ['fi_FI', '1.5', 46143, 'd mmm'],
    ['fi_FI', '5. lokakuuta 2026', 46300, 'd mmm yyyy'],
    ['fi_FI', '42 %', 0.42, '0%'],
    ['fi_FI', '4,25%', 0.0425, '0.00%'],
    ['da_DK', '31-12-2026', 46387, 'dd.mm.yyyy'],
    ['da_DK', '31.12.2026', 46387, 'dd.mm.yyyy'],
    ['da_DK', '1.234,50', 1234.5, ''],
    ['da_DK', '1.234', 1234, ''],
    ['da_DK', '1.5', 46143, 'd mmm'],
    ['da_DK', '5. okt. 2026', 46300, 'd mmm yyyy'],
    ['da_DK', '0,5', 0.5, ''],
    ['de_DE', '31.12.2026', 46387, 'dd.mm.yyyy'],
    ['sv_SE', '2026-12-31', 46387, 'yyyy-mm-dd'],
  ];
  test.each(cases)('%s: %s', (locale, text, expected, format) => {
    const sheet = new Sheet({ locale }).put({ A1: text });
    expect(sheet.value('A1')).toEqual(expected);
    expect(sheet.format('A1')).toBe(format);
  });

  test.each([
    ['0%', '42', 0.42],
    ['0.0%', '4.5', 0.045],
    ['0%', '42%', 0.42],
    ['0.00', '42', 42],
    ['@', '42', '42'],
    ['@', '+20%', '+20%'],
    ['@', '=1+1', '=1+1'],
    ['@', '2026-12-31', '2026-12-31'],
    ['yyyy-mm-dd', '12/31/2026', 46387],
  ])('in a cell formatted %s, %s is %s', (format, text, expected) => {
    const sheet = new Sheet();
    sheet.book.apply([{ kind: 'numberFormat', area: sheet.area('A1'), format }, sheet.content('A1', text)]);
    expect(sheet.value('A1')).toBe(expected);
    expect(sheet.format('A1')).toBe(format);
  });
});

test('a format that the library cannot read takes no other format along', () => {
  const sheet = new Sheet();
  const given = ['0.00;[Red]-0.00', '0.00;-0.00', 'hh:mm:ss.000', 'hh:mm:ss', 'h:mm AM/PM', 'hh:mm a'];
  sheet.book.apply(given.map((format, index) => ({ kind: 'numberFormat', area: sheet.area(`A${index + 1}`), format })));
  expect(sheet.book.numberFormats(sheet.area('A1:A6')).flat()).toEqual(given);
});

test('a text stays a text when its format changes', () => {
  const sheet = new Sheet().put({ A1: "'007", A2: "'=A1", A3: "'12/31/2026" });
  const formatted = (format: string) => {
    sheet.book.apply([{ kind: 'numberFormat', area: sheet.area('A1:A3'), format }]);
    return sheet.values('A1:A3').flat();
  };
  for (const format of ['@', '0.00', '@', 'yyyy-mm-dd']) expect(formatted(format)).toEqual(['007', '=A1', '12/31/2026']);
});

describe('formulas', () => {
  type Case = readonly [locale: string, formula: string, expected: Shown | Shown[][]];
  const cases: readonly Case[] = [
    ['en_US', '=IF(1>0.5,1.5,2)', 1.5],
    ['en_US', '=IF(1>0.5;1.5;2)', 1.5],
    ['en_US', '=SUM({1,2;3,4})', 10],
    ['fi_FI', '=IF(1>0,5;1,5;2)', 1.5],
    ['fi_FI', '=IF(1>0,1,2)', '#ERROR!'],
    ['fi_FI', '=IF(A1,B1,C1)', '#ERROR!'],
    ['fi_FI', '=1.5+1', '#ERROR!'],
    [
      'fi_FI',
      '={1\\2;3\\4}',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['fi_FI', '={1;2}', [[1], [2]]],
    ['fi_FI', '=TEXTJOIN(", ";TRUE;"a";"b,c")', 'a, b,c'],
    ['da_DK', '=SUM(1,2)', 1.2],
    ['da_DK', '=ROUND(85/100;2)', 0.85],
    ['da_DK', '=VALUE("1.234,5")', 1234.5],
    ['da_DK', '=DATEVALUE("31-12-2026")', 46387],
    ['fi_FI', '=TEXT(1234,5;"#,##0.00")', '1\u00a0234,50'],
    ['en_GB', '=IF(TRUE,"a;b",2)', 'a;b'],
    ['de_DE', '=ABS(-1,5)', 1.5],
    ['sv_SE', '=LET(x;2;x*1,5)', 3],
  ];
  test.each(cases)('%s: %s', (locale, formula, expected) => {
    expect(result(new Sheet({ locale }), formula)).toEqual(expected);
  });

  test.each([
    ['en_US', '=IF(A1>0.5;"a;b";{1,2;3,4})', '=IF(A1>0.5,"a;b",{1,2;3,4})'],
    ['fi_FI', '=IF(A1>0,5;"a,b";{1\\2;3\\4})', '=IF(A1>0,5;"a,b";{1\\2;3\\4})'],
    ['fi_FI', '=NORM.S.DIST(0,5; TRUE)', '=NORM.S.DIST(0,5; TRUE)'],
    ['da_DK', "=SUM(A1:B2; 'My, tab'!A1)", "=SUM(A1:B2; 'My, tab'!A1)"],
    ['fi_FI', '=IF(A1,B1,C1)', '=IF(A1,B1,C1)'],
    ['en_US', '="say ""hi"" \\"', '="say ""hi"" \\"'],
    ['en_US', '=LOG10(10)', '=LOG10(10)'],
    ['en_US', '+5+A1', '=+5+A1'],
  ])('%s: %s reads back as %s', (locale, written, expected) => {
    expect(new Sheet({ locale }).put({ D4: written }).formula('D4')).toBe(expected);
  });

  test('follow a change of the locale', () => {
    const sheet = new Sheet().put({ A1: '=ROUND(1.25,1)' });
    sheet.book.setLocale('fi_FI');
    expect(sheet.formula('A1')).toBe('=ROUND(1,25;1)');
    expect(sheet.text('A1')).toBe('1,3');
  });
});

describe('texts on screen', () => {
  test.each([
    ['fi_FI', 1234.5, '#,##0.0', '1\u00a0234,5'],
    ['da_DK', 1234.5, '#,##0.00', '1.234,50'],
    ['en_US', 1234.5, '#,##0.00', '1,234.50'],
    ['en_GB', 0.256, '0.0%', '25.6%'],
    ['en_US', 0.256, '0%', '26%'],
    ['en_US', 12345, '"RM" #,##0', 'RM 12,345'],
    ['da_DK', 12345, '#,##0 "kr."', '12.345 kr.'],
    ['fi_FI', 12345, '#,##0 "€"', '12\u00a0345 €'],
    ['en_US', 46387, 'yyyy-mm-dd', '2026-12-31'],
    ['en_US', 46387, 'd mmm', '31 Dec'],
    ['en_US', 46387, 'ddd d mmm', 'Thu 31 Dec'],
    ['en_US', 5, '0" d"', '5 d'],
    ['en_US', 1.25, '+0.0;-0.0', '+1.3'],
    ['en_US', -1.25, '+0.0;-0.0', '-1.3'],
    ['en_US', 5, ';;;', ''],
    ['fi_FI', 46387, '', '46387'],
    ['en_US', 1.5, '0.00;[Red]-0.00', '1.50'],
    ['en_US', 46387.25, 'd mmm h:mm', '31 Dec 6:00'],
    ['en_US', 46387.75, 'h:mm AM/PM', '6:00 PM'],
    ['en_US', 46387.25, 'MMM D, YYYY h:mm am/pm', 'Dec 31, 2026 6:00 am'],
    ['en_US', 46387 + 30 / 86_400, 'm:ss', '0:30'],
    ['en_US', 1.5, '[h]:mm', '36:00'],
    ['en_US', 1.5, '[mm]:ss', '2160:00'],
    ['en_US', -0.5, '[h]:mm:ss', '-12:00:00'],
    ['en_US', 0.52101, 'hh:mm:ss.000', '12:30:15.264'],
    ['fi_FI', 46300, 'd. mmmm yyyy', '5. lokakuuta 2026'],
    ['da_DK', 46300, 'dddd', 'mandag'],
    ['fi_FI', 46300, 'd mmm', '5 loka'],
    ['en_US', 12345, '0.0E+00', '1.2E+04'],
    ['en_US', 1 / 3, '', '0.3333333333'],
    ['fi_FI', 200 / 3, '', '66,66666667'],
    ['en_US', 1234567890123456, '', '1.23457E+15'],
    ['en_US', 123456789012345, '', '123456789012345'],
    ['en_US', 0.5, '[Green]▲ 0.0%;[Red]▼ 0.0%', '▲ 50.0%'],
  ])('%s: %s as %s is %s', (locale, value, format, text) => {
    const sheet = new Sheet({ locale }).write('A1', { type: 'number', value });
    sheet.book.apply([{ kind: 'numberFormat', area: sheet.area('A1'), format }]);
    expect(sheet.text('A1')).toBe(text);
    expect(sheet.value('A1')).toBe(value);
    expect(sheet.format('A1')).toBe(format);
  });

  test.each([
    ['=B1-A1', '3', false],
    ['=B1-1', '1/7/2026', true],
    ['=ARRAYFORMULA(B1:B2-A1)', '3', false],
  ])('of days, %s is %s', (formula, text, isDate) => {
    const sheet = new Sheet().put({ A1: '1/5/2026', B1: '1/8/2026', C1: formula });
    expect(sheet.at('C1')).toMatchObject({ text, isDate });
  });

  test('a date without a format gets the one of the locale', () => {
    const sheet = new Sheet({ locale: 'fi_FI' }).write('A1', { type: 'date', serial: 46387 });
    expect(sheet.at('A1')).toEqual({ value: 46387, text: '31.12.2026', isDate: true });
  });
});
