/** Every language says everything, in its own words, with the same parameters, the same figures and its own habits of writing. */
import { LANGUAGES } from '../../src/languages';
import { loanwords as danishLoans } from '../../src/languages/da/glossary';
import { sidebar as danishSidebar } from '../../src/languages/da/sidebar';
import { sidebar as englishSidebar } from '../../src/languages/en/sidebar';
import { loanwords as finnishLoans } from '../../src/languages/fi/glossary';
import { sidebar as finnishSidebar } from '../../src/languages/fi/sidebar';
import { loanwords as malayLoans } from '../../src/languages/ms/glossary';
import { sidebar as malaySidebar } from '../../src/languages/ms/sidebar';
import { PLAYBOOK_TEXTS } from '../../src/languages/playbooks';
import { figures } from './figures';

type Leaf = readonly [path: string, text: string];

function leaves(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

const everything = {
  en: leaves({ ...LANGUAGES.en, sidebar: englishSidebar, playbooks: PLAYBOOK_TEXTS.en }),
  ms: leaves({ ...LANGUAGES.ms, sidebar: malaySidebar, playbooks: PLAYBOOK_TEXTS.ms }),
  fi: leaves({ ...LANGUAGES.fi, sidebar: finnishSidebar, playbooks: PLAYBOOK_TEXTS.fi }),
  da: leaves({ ...LANGUAGES.da, sidebar: danishSidebar, playbooks: PLAYBOOK_TEXTS.da }),
};
const english = new Map(everything.en);
const others = [
  ['ms', everything.ms, malayLoans],
  ['fi', everything.fi, finnishLoans],
  ['da', everything.da, danishLoans],
] as const;

const parameters = (text: string) => [...new Set([...text.matchAll(/\{([a-zA-Z]+)/g)].map(match => match[1]))].sort();

describe.each(others)('%s', (language, texts, loans) => {
  test('has the same keys as English', () => {
    expect(texts.map(([path]) => path).sort()).toEqual(everything.en.map(([path]) => path).sort());
  });

  test('takes the same parameters as English', () => {
    // A language may leave out the word form of a number, and a date may be written with the month's number.
    const differing = texts.filter(
      ([path, text]) => !path.startsWith('calendar.day') && parameters(text).join() !== parameters(english.get(path) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  test('keeps every figure of the playbooks', () => {
    const lost = texts
      .filter(([path]) => path.startsWith('playbooks.'))
      .flatMap(([path, text]) => {
        const own = figures(text, language);
        return figures(english.get(path) ?? '', 'en')
          .filter(figure => !own.includes(figure))
          .map(figure => `${path}: ${figure}`);
      });
    expect(lost).toEqual([]);
  });

  test('uses English words only where they are loanwords', () => {
    const borrowed = texts.filter(
      ([path, text]) =>
        text === english.get(path) &&
        /[a-z]{2}/i.test(text.replace(/\{[^}]*\}|utm_\w+|https?:\S*/g, '')) &&
        !loans.includes(text) &&
        path !== 'code',
    );
    expect(borrowed.filter(([path]) => !/^calendar\.(months|cellFormat)/.test(path))).toEqual([]);
  });

  test('writes quotation marks, dashes, percentages and numbers its own way', () => {
    const prose = texts.filter(([path]) => !path.startsWith('calendar.'));
    const foreign = { ms: /[»«"']/, fi: /[“»«"']/, da: /[“”"']/ }[language];
    expect(prose.filter(([, text]) => foreign.test(text))).toEqual([]);
    const percent = language === 'ms' ? /\d\s+%/ : /\d( |)%/;
    expect(prose.filter(([, text]) => percent.test(text.replace(/%20/g, '')))).toEqual([]);
    const decimal = language === 'ms' ? /\d,\d(?!\d\d)/ : /\d\.\d(?!\d\d)/;
    expect(prose.filter(([, text]) => decimal.test(text))).toEqual([]);
    expect(prose.filter(([, text]) => / - |\.\.\.|--/.test(text))).toEqual([]);
  });

  test('never ends a sentence right behind a date that may end in a full stop', () => {
    if (language === 'ms') return;
    expect(texts.filter(([, text]) => /\{(day|date|from|to)\}\./.test(text))).toEqual([]);
  });
});

describe('closed lists', () => {
  const lists = Object.keys(LANGUAGES.en.lists) as (keyof typeof LANGUAGES.en.lists)[];

  test.each(lists)('%s: a word stands for one key in all languages', list => {
    const keyOf = new Map<string, string>();
    const clashes: string[] = [];
    for (const language of Object.values(LANGUAGES)) {
      for (const [key, word] of Object.entries(language.lists[list])) {
        const known = keyOf.get(word.toLowerCase());
        if (known !== undefined && known !== key) clashes.push(`${word}: ${known} and ${key}`);
        keyOf.set(word.toLowerCase(), key);
      }
    }
    expect(clashes).toEqual([]);
  });
});

test('titles of tabs differ within each language and are free of signs Sheets refuses', () => {
  for (const language of Object.values(LANGUAGES)) {
    const titles = Object.values(language.tabs.titles);
    expect(titles).toEqual([...new Set(titles)]);
    for (const title of titles) expect(title).not.toMatch(/[[\]*?:/\\']/);
  }
});
