/** Examples as formulas: in the notation of the spreadsheet to be read, in one that is read alike everywhere to be written by a script. */
import { LISTED } from '../../src/functions';
import { exampleFormula, exampleResult, givenIn, insertedFormula, written } from '../../src/functions/example-formula';
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
  expect(exampleResult(listed('KPI_PROGRESS').example.result, ',')).toBe('0,4');
  expect(exampleResult(listed('KPI_PARSE').example.result, ',')).toBe('at_least | 0,9 |  | %');
  expect(exampleResult(listed('KPI_STATUS').example.result, ',')).toBe('◐ At risk');
});

test.each([
  ['KPI_STATUS', '=KPI_STATUS(0.42, 0.38, 0.48, 0.5, "fi")'],
  ['TEST_STOP', '=TEST_STOP({0.9; 1.1; 1}, 1.2, "", "", "fi")'],
  ['KPI_PROGRESS', '=KPI_PROGRESS(31, 35, 25)'],
] as const)('%s answers in the language of the tabs where it has one', (name, formula) => {
  expect(exampleFormula(listed(name), '.', 'fi')).toBe(formula);
});

test('each that speaks says in Finnish what it says in English: what is left out before the language changes nothing', () => {
  const spoken = LISTED.filter(({ parameters }) => parameters.some(({ name }) => name === 'language'));
  const places = LISTED.map(({ name, parameters }) => [name, parameters.findIndex(each => each.name === 'language')]);
  expect(LISTED.map(({ name, example }) => [name, example.languageAt ?? -1])).toEqual(places);
  const { en, fi } = {
    en: spoken.map(each => each.run(...each.example.given)),
    fi: spoken.map(each => each.run(...givenIn(each.example, 'fi'))),
  };
  const figures = (answers: readonly unknown[]) =>
    answers.map(
      answer =>
        String(answer)
          .replace(',', '.')
          .match(/\d+(\.\d+)?/)?.[0],
    );
  expect(figures(fi)).toEqual(figures(en));
  expect(fi.filter(answer => en.includes(answer))).toEqual([]);
});
