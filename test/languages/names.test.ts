/** One name for one thing: what a sentence names, there is, in that language and by that very name. */
import { LANGUAGES, PLAYBOOK_TEXTS, SIDEBAR_WORDS, SPOKEN } from '../../src/languages';
import { eachLanguage, LANGUAGE_CODES, type LanguageCode } from '../../src/languages/codes';
import { TRANSLATED } from './habits';

type Leaf = readonly [path: string, text: string];

function leaves(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

const everything = eachLanguage(code =>
  leaves({ ...LANGUAGES[code], panels: SIDEBAR_WORDS[code], spoken: SPOKEN[code], playbooks: PLAYBOOK_TEXTS[code] }),
);

/** A label that opens something ends in …; nobody writes that in a sentence. */
const name = (label: string): string => label.replace(/…$/, '').toLowerCase();

const QUOTED: Readonly<Record<LanguageCode, RegExp>> = {
  en: /“([^“”]+)”/g,
  ms: /“([^“”]+)”/g,
  fi: /”([^”]+)”/g,
  da: /»([^»«]+)«/g,
};
/** Small letters, figures and signs are words for a link, a target or a list. */
const EXAMPLE = /^\P{Lu}|[\d={}]/u;

test.each(LANGUAGE_CODES)('%s: what is quoted as a name is the name of a command, a tab, a column, a choice or a panel', language => {
  const texts = everything[language];
  const names = new Set(texts.map(([, text]) => name(text)));
  const quoted = texts.flatMap(([path, text]) => [...text.matchAll(QUOTED[language])].map(([, inside = '']) => [path, inside] as const));
  expect(quoted.length).toBeGreaterThan(20);
  expect(quoted.filter(([, inside]) => !EXAMPLE.test(inside) && !names.has(name(inside)))).toEqual([]);
});

test.each(TRANSLATED)('%s: a sentence that names a command in English names it here, too', language => {
  const own = new Map(everything[language]);
  const commands = everything.en.filter(([path, text]) => path.startsWith('menu.') && text.includes(' '));
  const lost = everything.en.flatMap(([path, text]) =>
    commands
      .filter(([at, label]) => at !== path && text.toLowerCase().includes(name(label)))
      .map(([at]) => [path, name(own.get(at) ?? '')] as const)
      // Finnish bends the last word of a name.
      .filter(([, label]) => !(own.get(path) ?? '').toLowerCase().includes(label.slice(0, -3))),
  );
  expect(lost).toEqual([]);
});
