/** The texts of the functions in four languages: parameters, lists without clashes, widths of the status column. */
import { SPOKEN } from '../../src/languages';
import { LANGUAGE_CODES } from '../../src/languages/codes';
import { TRANSLATED } from '../languages/habits';

const english = new Map(Object.entries(SPOKEN.en.sentences));
const parametersOf = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)/g)].map(match => match[1] ?? ''))].sort();

test.each(TRANSLATED)('%s uses the parameters of the English sentences', code => {
  for (const [key, sentence] of Object.entries(SPOKEN[code].sentences)) {
    expect([key, parametersOf(sentence)]).toEqual([key, parametersOf(english.get(key) ?? '')]);
  }
});

test.each(TRANSLATED)('no sentence of %s is left in English', code => {
  for (const [key, sentence] of Object.entries(SPOKEN[code].sentences)) expect(sentence).not.toBe(english.get(key));
});

test.each(TRANSLATED)('what %s says of tests takes the parameters of English and none of its sentences', code => {
  const { verdict, stop, board, ...sentences } = SPOKEN[code].experiment;
  const { verdict: verdicts, stop: stops, board: ofBoard, ...originals } = SPOKEN.en.experiment;
  const own = Object.entries({ ...verdict, ...stop, ...board, ...sentences });
  const english = new Map<string, string>(Object.entries({ ...verdicts, ...stops, ...ofBoard, ...originals }));
  expect(own.filter(([key, text]) => parametersOf(text).join() !== parametersOf(english.get(key) ?? '').join())).toEqual([]);
  // Numbers may be written as in English, and "B +60%" needs no words.
  const same = own.filter(([key, text]) => text === english.get(key) && /\p{L}{3}/u.test(text.replace(/\{[^}]*\}/g, '')));
  expect(same).toEqual([]);
});

test.each(['better', 'cadence', 'how'] as const)('within the list %s a word means one thing in all languages', list => {
  const meaning = new Map<string, string>();
  for (const { functions } of Object.values(SPOKEN)) {
    for (const [key, words] of Object.entries(functions.choices[list])) {
      for (const word of words.split('|')) {
        expect([word, meaning.get(word) ?? key]).toEqual([word, key]);
        expect(word).toBe(word.toLowerCase());
        meaning.set(word, key);
      }
    }
  }
});

/** Widths of Arial in thousandths of the type size; letters not named are 556 wide, capitals 700, the sign 800. */
const NARROW: Readonly<Record<string, number>> = {
  '■': 800,
  ' ': 278,
  i: 222,
  j: 222,
  l: 222,
  t: 278,
  f: 278,
  I: 278,
  r: 333,
  k: 500,
  s: 500,
  v: 500,
  c: 500,
  m: 833,
  M: 833,
};
const widthOf = (text: string): number =>
  (([...text].reduce((sum, letter) => sum + (NARROW[letter] ?? (letter >= 'A' && letter <= 'Z' ? 700 : 556)), 0) / 1000) * (10 * 96)) / 72;

test.each(LANGUAGE_CODES)('every status of %s fits the column of 112 px with its sign', code => {
  const words = SPOKEN[code].status;
  for (const word of Object.values(words)) expect([word, widthOf(`■ ${word}`) <= 112 - 6]).toEqual([word, true]);
  expect(new Set(Object.values(words)).size).toBe(Object.values(words).length);
});
