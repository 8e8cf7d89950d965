/**
 * The words of the custom functions by language, and the `language` argument. Used by all families.
 */
import { failure, type Outcome, success } from '../../core/outcome';
import { SPOKEN } from '../../languages';
import { LANGUAGE_CODES, type LanguageCode, PERCENT_SIGNS } from '../../languages/codes';
import type { SpokenTexts } from '../../languages/language';
import { spokenParameters } from '../../languages/spelling';
import { fill } from '../../languages/text';
import type { Parameter } from '../record';
import { type Argument, type Cell, textIn } from './argument';
import type { ArgumentProblem, FunctionProblem } from './problem';

/** A language, or `key` for stable keys instead of words. */
export type OutputLanguage = LanguageCode | 'key';

/** The words of a language; `key` has none of its own and speaks English where a sentence is unavoidable. */
export function spokenWords(language: OutputLanguage): SpokenTexts {
  return SPOKEN[language === 'key' ? 'en' : language];
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

/** The parameter that picks the language of an answer. `more` follows the codes. */
export const languageParameter = (more: string): Parameter => ({
  name: 'language',
  takes: 'text',
  as: 'cell',
  text: `${LANGUAGE_CODES.join(', ')}${more}`,
  optional: true,
});

/**
 * The sentence of a problem: what is wrong and what to change. Example: `{ code: 'relative_to_zero' }` in English →
 * "A change in percent needs a baseline other than 0: write the target as a value."
 */
export function sentenceOf(problem: FunctionProblem, language: OutputLanguage): string {
  const { code, ...params } = problem;
  const { experiment, sentences } = spokenWords(language);
  const percent = PERCENT_SIGNS[language === 'key' ? 'en' : language];
  const values = { ...spokenParameters(params, { decimal: experiment.decimal, percent }), ...ownWords(problem, language) };
  return fill<string>(sentences[code], values);
}

/** What a problem names by a key, in words of the language. Example: `{ code: 'target_not_better', better: 'higher' }`, 'fi' → `{ better: 'suurempi' }`. */
function ownWords(problem: FunctionProblem, language: OutputLanguage): Readonly<Record<string, string>> {
  const { choices } = spokenWords(language).functions;
  if (problem.code === 'target_not_better') return { better: properWord(choices.better[problem.better]) };
  if (problem.code === 'not_a_word' && 'list' in problem)
    return { allowed: Object.values(choices[problem.list]).map(properWord).join(', ') };
  return {};
}

/** The first of several spellings. Example: 'higher|up' → 'higher'. */
const properWord = (spellings: string): string => spellings.split('|', 1).join('');

type ChoiceList = keyof SpokenTexts['functions']['choices'];
type ChoiceKey<L extends ChoiceList> = keyof SpokenTexts['functions']['choices'][L] & string;

/** All accepted words of a list, over all languages, to their keys; built on first use because most calls need none. */
const choiceMaps = new Map<ChoiceList, ReadonlyMap<string, string>>();

function choicesOf(list: ChoiceList): ReadonlyMap<string, string> {
  const known = choiceMaps.get(list);
  if (known !== undefined) return known;
  const words = new Map<string, string>();
  for (const language of LANGUAGE_CODES) {
    for (const [key, spellings] of Object.entries(SPOKEN[language].functions.choices[list])) {
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
