/** Every language says everything, in its own words, with the same parameters, the same figures and its own habits of writing. */
import { LANGUAGES, PLAYBOOK_TEXTS, SIDEBAR_WORDS } from '../../src/languages';
import { eachLanguage } from '../../src/languages/codes';
import { figures } from './figures';
import { HABITS, TRANSLATED } from './habits';

type Leaf = readonly [path: string, text: string];

function leaves(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

const everything = eachLanguage(code =>
  leaves({ ...LANGUAGES[code], sidebar: SIDEBAR_WORDS[code].sidebar, playbooks: PLAYBOOK_TEXTS[code] }),
);
const english = new Map(everything.en);

const parameters = (text: string) => [...new Set([...text.matchAll(/\{([a-zA-Z]+)/g)].map(match => match[1]))].sort();

describe.each(TRANSLATED)('%s', language => {
  const texts = everything[language];
  const habits = HABITS[language];

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
        !habits.loanwords.includes(text) &&
        path !== 'code',
    );
    expect(borrowed.filter(([path]) => !/^calendar\.(months|cellFormat)/.test(path))).toEqual([]);
  });

  test('writes quotation marks, dashes, percentages and numbers its own way', () => {
    const prose = texts.filter(([path]) => !path.startsWith('calendar.'));
    expect(prose.filter(([, text]) => habits.foreignMarks.test(text))).toEqual([]);
    expect(prose.filter(([, text]) => habits.foreignPercent.test(text.replace(/%20/g, '')))).toEqual([]);
    expect(prose.filter(([, text]) => habits.foreignDecimal.test(text))).toEqual([]);
    expect(prose.filter(([, text]) => / - |\.\.|--/.test(text))).toEqual([]);
  });

  test('never ends a sentence right behind a date that may end in a full stop', () => {
    if (!habits.datesWithStop) return;
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
