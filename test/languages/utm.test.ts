/** The words of the UTM functions say the same in every language: same places for values, nothing left in English. */
import { SIDEBAR_WORDS } from '../../src/languages';
import { HABITS, TRANSLATED } from './habits';

const flat = (texts: object): readonly (readonly [key: string, text: string])[] =>
  Object.entries(texts).flatMap(([group, words]) =>
    Object.entries(words as Record<string, string>).map(([key, text]) => [`${group}.${key}`, text] as const),
  );
const places = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)(?:\}|\|)/g)].map(match => match[1] ?? ''))].sort();

test.each(TRANSLATED)('%s', language => {
  const english = new Map(flat(SIDEBAR_WORDS.en.utm));
  const words = flat(SIDEBAR_WORDS[language].utm);
  expect(words.map(([key]) => key)).toEqual([...english.keys()]);
  for (const [key, text] of words) {
    expect([key, places(text)]).toEqual([key, places(english.get(key) ?? '')]);
    if (text.length > 12) expect(text).not.toBe(english.get(key));
    expect([key, HABITS[language].foreignMarks.test(text)]).toEqual([key, false]);
  }
});
