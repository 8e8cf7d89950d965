/** The texts of the functions in four languages: parameters, lists without clashes, widths of the status column. */
import { functions as da, sentences as daSentences } from '../../src/languages/da/functions';
import { status as daStatus } from '../../src/languages/da/status';
import { functions as en, sentences as enSentences } from '../../src/languages/en/functions';
import { status as enStatus } from '../../src/languages/en/status';
import { functions as fi, sentences as fiSentences } from '../../src/languages/fi/functions';
import { status as fiStatus } from '../../src/languages/fi/status';
import { functions as ms, sentences as msSentences } from '../../src/languages/ms/functions';
import { status as msStatus } from '../../src/languages/ms/status';

const languages = { en, ms, fi, da };
const sentences = { en: enSentences, ms: msSentences, fi: fiSentences, da: daSentences };
const parametersOf = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)/g)].map(match => match[1] ?? ''))].sort();

test.each(['ms', 'fi', 'da'] as const)('%s uses the parameters of the English sentences', code => {
  for (const [key, sentence] of Object.entries(sentences[code])) {
    const english = enSentences[key as keyof typeof enSentences];
    expect([key, parametersOf(sentence)]).toEqual([key, parametersOf(english)]);
  }
});

test.each(['ms', 'fi', 'da'] as const)('no sentence of %s is left in English', code => {
  for (const [key, sentence] of Object.entries(sentences[code])) expect(sentence).not.toBe(enSentences[key as keyof typeof enSentences]);
});

test.each(['better', 'cadence', 'how'] as const)('within the list %s a word means one thing in all languages', list => {
  const meaning = new Map<string, string>();
  for (const texts of Object.values(languages)) {
    for (const [key, words] of Object.entries(texts.choices[list])) {
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

test.each([
  ['en', enStatus],
  ['ms', msStatus],
  ['fi', fiStatus],
  ['da', daStatus],
])('every status of %s fits the column of 112 px with its sign', (_, words) => {
  for (const word of Object.values(words)) expect([word, widthOf(`■ ${word}`) <= 112 - 6]).toEqual([word, true]);
  expect(new Set(Object.values(words)).size).toBe(Object.values(words).length);
});
