/** Each record says of its function what is true: the parameters it has, an example with the result it gives, help that fits into a comment. */
import { FUNCTIONS, LISTED } from '../../src/functions';

const listed = LISTED.map(record => [record.name, record] as const);

/** The parameter names in a function's own source. */
const parametersOf = (run: unknown): string[] =>
  (/\(([^)]*)\)/.exec(String(run))?.[1] ?? '')
    .split(',')
    .map(parameter => parameter.trim())
    .filter(parameter => parameter !== '');

test('no name stands twice, and all are written as Sheets writes functions', () => {
  const names = FUNCTIONS.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  expect(names.filter(name => !/^[A-Z]+(_[A-Z]+)+$/.test(name))).toEqual([]);
});

test.each(listed)('%s takes the parameters it is listed with', (_, { parameters, run }) => {
  expect(parametersOf(run)).toEqual(parameters.map(({ name }) => name));
});

test.each(listed)('%s gives for its example what it says', (_, { example, run }) => {
  expect(run(...example.given)).toEqual(example.result);
});

test.each(listed)('%s is described in sentences, what may be left out last', (_, record) => {
  const { help, parameters, returns } = record;
  const texts = [help, returns.text, ...parameters.map(({ text }) => text)];
  expect(texts.filter(text => !/[.)]$/.test(text) || /\*\/|\n|@/.test(text))).toEqual([]);
  const optional = parameters.map(parameter => parameter.optional === true);
  expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
});
