/** Every function has its line in each language that is not the records' own, and no line is of a function that is gone. */
import { LISTED } from '../../src/functions';
import { SIDEBAR_WORDS } from '../../src/languages';
import { HABITS, TRANSLATED } from './habits';

test.each(TRANSLATED)('%s', language => {
  const lines = SIDEBAR_WORDS[language].functionLines;
  expect(Object.keys(lines)).toEqual(LISTED.map(({ name }) => name));
  const texts = Object.values(lines);
  expect(texts.filter(text => /[.]$/.test(text) || text !== text.trim() || HABITS[language].foreignMarks.test(text))).toEqual([]);
  expect(texts.filter(text => LISTED.some(({ gives }) => gives === text))).toEqual([]);
});

test('English takes them from the records', () => {
  expect(SIDEBAR_WORDS.en.functionLines).toEqual({});
});
