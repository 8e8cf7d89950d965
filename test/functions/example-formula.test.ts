/** Examples as formulas: in the notation of the spreadsheet to be read, in one that is read alike everywhere to be written by a script. */
import { LISTED } from '../../src/functions';
import { exampleFormula, exampleResult, insertedFormula, written } from '../../src/functions/example-formula';
import type { ListedFunction } from '../../src/functions/record';

const listed = (name: string): ListedFunction => {
  const found = LISTED.find(each => each.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
};

test.each([
  ['KPI_STATUS', '.', '=KPI_STATUS(0.42, 0.38, 0.48, 0.5)', '=KPI_STATUS(0.42, 0.38, 0.48, 0.5)'],
  ['KPI_STATUS', ',', '=KPI_STATUS(0,42; 0,38; 0,48; 0,5)', '=KPI_STATUS(42/100;38/100;48/100;5/10)'],
  ['KPI_PROGRESS', ',', '=KPI_PROGRESS(31; 35; 25)', '=KPI_PROGRESS(31;35;25)'],
  [
    'CHANNEL_SHARE',
    ',',
    '=CHANNEL_SHARE({"Instagram"; "TikTok"; "Mail"}; {60; 30; 10})',
    '=CHANNEL_SHARE(VSTACK("Instagram";"TikTok";"Mail");VSTACK(60;30;10))',
  ],
] as const)('%s where the decimal sign is %s', (name, decimal, shown, inserted) => {
  expect([exampleFormula(listed(name), decimal), insertedFormula(listed(name), decimal)]).toEqual([shown, inserted]);
});

test('a list of several columns', () => {
  expect([written([['a', 1.5]], '.'), written([['a', 1.5]], ',')]).toEqual(['{"a", 1.5}', '{"a"\\1,5}']);
  expect(insertedFormula(listed('KPI_RULES'), ',')).toContain('HSTACK("all";1;"CTR";"below";1)');
});

test('what is written where the decimal sign is a comma holds nothing that another notation reads differently', () => {
  const texts = LISTED.map(each => insertedFormula(each, ',').replace(/"[^"]*"/g, '""'));
  expect(texts.filter(text => /[.,{}\\]/.test(text))).toEqual([]);
});

test('results are shown with the decimal sign of the spreadsheet, cells of a row parted', () => {
  expect(exampleResult(listed('KPI_PROGRESS'), ',')).toBe('0,4');
  expect(exampleResult(listed('KPI_PARSE'), ',')).toBe('at_least | 0,9 |  | %');
  expect(exampleResult(listed('KPI_STATUS'), ',')).toBe('◐ At risk');
});
