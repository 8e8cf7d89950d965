/** The words of the UTM functions say the same in every language: same places for values, nothing left in English. */
import { utm as da } from '../../src/languages/da/utm';
import { utm as en } from '../../src/languages/en/utm';
import { utm as fi } from '../../src/languages/fi/utm';
import { utm as ms } from '../../src/languages/ms/utm';

const flat = (texts: object): readonly (readonly [key: string, text: string])[] =>
  Object.entries(texts).flatMap(([group, words]) =>
    Object.entries(words as Record<string, string>).map(([key, text]) => [`${group}.${key}`, text] as const),
  );
const places = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)(?:\}|\|)/g)].map(match => match[1] ?? ''))].sort();

/** Quotation marks of the other languages. */
const FOREIGN_QUOTES = { ms: /[»«"]/, fi: /[“»«"]/, da: /[“”"]/ } as const;

test.each([
  ['ms', ms],
  ['fi', fi],
  ['da', da],
] as const)('%s', (language, texts) => {
  const english = new Map(flat(en));
  const words = flat(texts);
  expect(words.map(([key]) => key)).toEqual([...english.keys()]);
  for (const [key, text] of words) {
    expect([key, places(text)]).toEqual([key, places(english.get(key) ?? '')]);
    if (text.length > 12) expect(text).not.toBe(english.get(key));
    expect([key, FOREIGN_QUOTES[language].test(text)]).toEqual([key, false]);
  }
});
