/**
 * What a person does in the English scenes, done in another language: the words that are pressed, labelled and awaited are looked up among the
 * English texts and said in the other ones, so that each state of a panel that takes a press or a word is looked at in every language too.
 *
 * Used by gallery.long.test.ts. Words that are no texts of ours (a channel, a typed name) stay as they are.
 */
import type { Page } from 'playwright-core';
import type { LanguageCode } from '../../../src/contract';
import { wordsOf } from '../../../src/sidebar/words';
import type { OpenedPage } from '../opened-page';

const PLACEHOLDER = /\{([a-z]\w*)(?:\|([^|{}]*)\|([^|{}]*))?\}/gi;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text as a pattern: a word that goes with a number is one of its two forms, a value what `valueIn` says of its name. */
function pattern(text: string, valueIn: (name: string) => string): string {
  let [made, from] = ['', 0];
  for (const { 0: whole, 1: name = '', 2: one, 3: other = '', index } of text.matchAll(PLACEHOLDER)) {
    made += escaped(text.slice(from, index));
    made += one === undefined ? valueIn(name) : `(?:${escaped(one)}|${escaped(other)})`;
    from = index + whole.length;
  }
  return made + escaped(text.slice(from));
}
const ANYTHING = () => '.+';

/** The values with which an English text says exactly these words; null when it does not. */
function valuesIn(english: string, words: string): Readonly<Record<string, string>> | null {
  const named = new Set<string>();
  const capture = (name: string) => {
    if (named.has(name)) return `\\k<${name}>`;
    named.add(name);
    return `(?<${name}>.+)`;
  };
  const match = new RegExp(`^${pattern(english, capture)}$`, 'u').exec(words);
  return match === null ? null : { ...match.groups };
}

/** True when the words are part of what an English text may say; a value in them is a number. */
function isPart(english: string, words: string): boolean {
  const numbers = /\d+/g;
  return [2, 3].some(form =>
    english
      .replace(PLACEHOLDER, (...found: readonly (string | undefined)[]) => found[form] ?? '#')
      .replace(numbers, '#')
      .includes(words.replace(numbers, '#')),
  );
}

/** Every English text with the one in its place in the other language. */
function pairsOf(english: unknown, other: unknown): readonly (readonly [string, string])[] {
  if (typeof english === 'string') return typeof other === 'string' ? [[english, other]] : [];
  if (typeof english !== 'object' || english === null) return [];
  const beside = (other ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(english).flatMap(([key, value]) => pairsOf(value, beside[key]));
}

/** How many letters a text has beside its values: one of few says too little to be known by them. */
const lettersOf = (text: string): number =>
  text.replace(PLACEHOLDER, (_, _name, one?: string) => one ?? '').replace(/[^\p{L}]/gu, '').length;

/** The other language's words for what is said in English, as a pattern of all they may be; the words themselves when they are none of ours. */
function sayIn(language: LanguageCode): (words: string, isWhole: boolean) => string | RegExp {
  const pairs = pairsOf(wordsOf('en'), wordsOf(language));
  /** All that whole words may be. */
  const whole = (words: string): readonly string[] => {
    const same = pairs.filter(([english]) => english === words);
    if (same.length > 0) return same.map(([, other]) => escaped(other));
    return pairs.flatMap(([english, other]) => {
      const values = lettersOf(english) < 4 ? null : valuesIn(english, words);
      return values === null ? [] : [pattern(other, name => escaped(values[name] ?? ''))];
    });
  };
  const parts = (words: string) => pairs.filter(([english]) => isPart(english, words)).map(([, other]) => pattern(other, ANYTHING));
  return (words, isWhole) => {
    const found = whole(words);
    if (found.length > 0) return new RegExp(isWhole ? `^${either(found, words)}$` : either(found, words), 'u');
    const within = isWhole ? [] : parts(words);
    return within.length > 0 ? new RegExp(either(within, words), 'u') : words;
  };
}

const either = (found: readonly string[], words: string): string =>
  found.length > 0 ? `(?:${[...new Set(found)].join('|')})` : escaped(words);

/** The same page for somebody who acts in another language. */
export function speaking(language: LanguageCode, opened: OpenedPage): OpenedPage {
  const say = sayIn(language);
  const own: Pick<Page, 'getByText' | 'getByLabel' | 'getByRole'> = {
    getByText: (text, options) => opened.page.getByText(typeof text === 'string' ? say(text, options?.exact === true) : text, options),
    getByLabel: (text, options) => opened.page.getByLabel(typeof text === 'string' ? say(text, options?.exact === true) : text, options),
    getByRole: (role, options) => {
      const name = options?.name;
      return opened.page.getByRole(role, typeof name === 'string' ? { ...options, name: say(name, true) } : options);
    },
  };
  const page = new Proxy(opened.page, {
    get: (target, key) => {
      if (key === 'getByText' || key === 'getByLabel' || key === 'getByRole') return own[key];
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return {
    ...opened,
    page,
    see: words => page.getByText(words).first().waitFor(),
    press: name => page.getByRole('button', { name }).click(),
    type: (label, value) => page.getByLabel(label, { exact: true }).fill(value),
  };
}
