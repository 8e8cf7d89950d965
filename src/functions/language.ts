/**
 * The words of the custom functions by language, and the `language` argument. Used by all families.
 */
import { failure, type Outcome, success } from '../core/outcome';
import { LANGUAGE_CODES } from '../languages/codes';
import { functions as daFunctions, sentences as daSentences } from '../languages/da/functions';
import { status as daStatus } from '../languages/da/status';
import { utm as daUtm } from '../languages/da/utm';
import { functions as enFunctions, sentences as enSentences, type FunctionTexts, type SentenceTexts } from '../languages/en/functions';
import { status as enStatus, type StatusTexts } from '../languages/en/status';
import { utm as enUtm, type UtmTexts } from '../languages/en/utm';
import { functions as fiFunctions, sentences as fiSentences } from '../languages/fi/functions';
import { status as fiStatus } from '../languages/fi/status';
import { utm as fiUtm } from '../languages/fi/utm';
import type { LanguageCode } from '../languages/language';
import { functions as msFunctions, sentences as msSentences } from '../languages/ms/functions';
import { status as msStatus } from '../languages/ms/status';
import { utm as msUtm } from '../languages/ms/utm';
import { fill } from '../languages/text';
import { type Argument, type Cell, textIn } from './argument';
import type { ArgumentProblem, FunctionProblem } from './problem';

export interface Words {
  readonly functions: FunctionTexts;
  /** One for each problem of an argument. */
  readonly sentences: SentenceTexts;
  readonly status: StatusTexts;
  /** Everything about links. */
  readonly utm: UtmTexts;
}

const WORDS: Readonly<Record<LanguageCode, Words>> = {
  en: { functions: enFunctions, sentences: enSentences, status: enStatus, utm: enUtm },
  ms: { functions: msFunctions, sentences: msSentences, status: msStatus, utm: msUtm },
  fi: { functions: fiFunctions, sentences: fiSentences, status: fiStatus, utm: fiUtm },
  da: { functions: daFunctions, sentences: daSentences, status: daStatus, utm: daUtm },
};

/** A language, or `key` for stable keys instead of words. */
export type OutputLanguage = LanguageCode | 'key';

/** The words of a language; `key` has none of its own and speaks English where a sentence is unavoidable. */
export function wordsOf(language: OutputLanguage): Words {
  return WORDS[language === 'key' ? 'en' : language];
}

/** Reads the `language` argument; blank means English. Example: `languageIn('FI')` → 'fi'; `languageIn('xx')` → problem `not_a_word`. */
export function languageIn(cell: Cell | null | undefined): Outcome<OutputLanguage, ArgumentProblem> {
  const text = textIn(cell, 'language');
  if (!text.ok) return text;
  const code = text.value.toLowerCase();
  if (code === '') return success('en');
  const found = code === 'key' ? 'key' : LANGUAGE_CODES.find(language => language === code);
  return found === undefined
    ? failure({ code: 'not_a_word', name: 'language', text: text.value, allowed: `${LANGUAGE_CODES.join(', ')}, key` })
    : success(found);
}

/**
 * The sentence of a problem: what is wrong and what to change. Example: `{ code: 'relative_to_zero' }` in English →
 * "A change in percent needs a baseline other than 0: write the target as a value."
 */
export function sentenceOf(problem: FunctionProblem, language: OutputLanguage): string {
  const { code, ...params } = problem;
  const values: Readonly<Record<string, string | number>> = { ...params, ...ownWords(problem, language) };
  return fill<string>(wordsOf(language).sentences[code], values);
}

/** What a problem names by a key, in words of the language. Example: `{ code: 'target_not_better', better: 'higher' }`, 'fi' → `{ better: 'suurempi' }`. */
function ownWords(problem: FunctionProblem, language: OutputLanguage): Readonly<Record<string, string>> {
  const { choices } = wordsOf(language).functions;
  if (problem.code === 'target_not_better') return { better: properWord(choices.better[problem.better]) };
  if (problem.code === 'not_a_word' && 'list' in problem)
    return { allowed: Object.values(choices[problem.list]).map(properWord).join(', ') };
  return {};
}

/** The first of several spellings. Example: 'higher|up' → 'higher'. */
const properWord = (spellings: string): string => spellings.split('|', 1).join('');

type ChoiceList = keyof FunctionTexts['choices'];
type ChoiceKey<L extends ChoiceList> = keyof FunctionTexts['choices'][L] & string;

/** All accepted words of a list, over all languages, to their keys; built on first use because most calls need none. */
const choiceMaps = new Map<ChoiceList, ReadonlyMap<string, string>>();

function choicesOf(list: ChoiceList): ReadonlyMap<string, string> {
  const known = choiceMaps.get(list);
  if (known !== undefined) return known;
  const words = new Map<string, string>();
  for (const language of LANGUAGE_CODES) {
    for (const [key, spellings] of Object.entries(WORDS[language].functions.choices[list])) {
      for (const word of [key, ...spellings.split('|')]) words.set(word.toLowerCase(), key);
    }
  }
  choiceMaps.set(list, words);
  return words;
}

/**
 * Reads an argument that is one of a list of words, in any of the four languages or as its key; blank gives null.
 * Example: `choiceIn('Viikoittain', 'cadence', 'cadence')` → 'weekly'.
 */
export function choiceIn<L extends ChoiceList>(
  cell: Cell | null | undefined,
  name: string,
  list: L,
): Outcome<ChoiceKey<L> | null, ArgumentProblem> {
  const text = textIn(cell, name);
  if (!text.ok) return text;
  if (text.value === '') return success(null);
  const key = choicesOf(list).get(text.value.toLowerCase());
  if (key !== undefined) return success(key as ChoiceKey<L>);
  return failure({ code: 'not_a_word', name, text: text.value.slice(0, 60), list });
}

/** The output language of a call whose `language` may be a range: that of its first cell, English when unreadable. */
export function languageOfCall(argument: Argument): OutputLanguage {
  const cell = Array.isArray(argument) ? argument[0]?.[0] : argument;
  const read = languageIn(cell as Cell | null | undefined);
  return read.ok ? read.value : 'en';
}
