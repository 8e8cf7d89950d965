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

const AND: Readonly<Record<LanguageCode, RegExp>> = { en: /\band\b/g, ms: /\bdan\b/g, fi: /\bja\b/g, da: /\bog\b/g };
/** A label, a heading or a word of a list, and no sentence; names of files and words for the terminal of a link aside. */
const isName = ([path, text]: Leaf, longest: number): boolean =>
  text.length <= longest && !/[{}.!?|:]/.test(name(text)) && !path.endsWith('FileName');

test.each(LANGUAGE_CODES)('%s: a name is written in one way wherever it stands: tab, menu, panel, column, list', language => {
  const spellings = new Map<string, Set<string>>();
  for (const leaf of everything[language].filter(each => isName(each, 40))) {
    const plain = name(leaf[1]).replace(/^\W /u, '');
    const key = plain.replace(AND[language], '&').replace(/[^\p{L}\d&%]/gu, '');
    if (key.length > 3) spellings.set(key, (spellings.get(key) ?? new Set()).add(plain));
  }
  expect([...spellings.values()].filter(({ size }) => size > 1).map(found => [...found])).toEqual([]);
});

/** English words that stand for two things, and forms of one word that a language bends: what each list below is about is told apart there. */
const TWO_THINGS: Readonly<Record<(typeof TRANSLATED)[number], string>> = {
  ms: 'change,due,goal,likely,minutes,note,number,partner,people,status,stop,tests',
  fi: 'change,community,content,days,due,first day,flat,last day,minutes,new,next,note,number,proven,repeat,start,status,stop',
  da: 'change,community,due,minutes,new,next,number,partner,quarterly,repeat,stop,yes, delete it',
};

test.each(TRANSLATED)('%s: what has one name in English has one here, in the sheet and in the panels', language => {
  const own = new Map(everything[language]);
  const names = new Map<string, Set<string>>();
  for (const [path, text] of everything.en.filter(each => isName(each, 28) && !each[0].startsWith('playbooks.'))) {
    names.set(name(text), (names.get(name(text)) ?? new Set()).add(name(own.get(path) ?? '')));
  }
  const several = [...names].filter(([, { size }]) => size > 1).map(([english]) => english);
  expect(several.sort().join()).toBe(TWO_THINGS[language]);
});
