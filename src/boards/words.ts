/**
 * The words of a workbook in its language, and the keys of words in any of the four: what a person picked stays readable after the
 * language was switched. Used by the boards.
 */
import { LANGUAGES } from '../languages';
import { LANGUAGE_CODES } from '../languages/codes';
import { functions as daFunctions } from '../languages/da/functions';
import { utm as daUtm } from '../languages/da/utm';
import { functions as enFunctions, type FunctionTexts } from '../languages/en/functions';
import { utm as enUtm, type UtmTexts } from '../languages/en/utm';
import { functions as fiFunctions } from '../languages/fi/functions';
import { utm as fiUtm } from '../languages/fi/utm';
import type { Language, LanguageCode, ListTexts } from '../languages/language';
import { functions as msFunctions } from '../languages/ms/functions';
import { utm as msUtm } from '../languages/ms/utm';

interface Spoken {
  readonly functions: FunctionTexts;
  readonly utm: UtmTexts;
}

export type BoardWords = Language & Spoken;

const SPOKEN: Readonly<Record<LanguageCode, Spoken>> = {
  en: { functions: enFunctions, utm: enUtm },
  ms: { functions: msFunctions, utm: msUtm },
  fi: { functions: fiFunctions, utm: fiUtm },
  da: { functions: daFunctions, utm: daUtm },
};

export function boardWords(code: LanguageCode): BoardWords {
  return { ...LANGUAGES[code], ...SPOKEN[code] };
}

/** The closed lists a board reads back. */
type List = 'cadences' | 'units' | 'better' | 'aggregates' | 'sources' | 'taskStatuses' | 'ruleKinds' | 'conditions' | 'matches' | 'yesNo';

/** Words of earlier versions that still stand in workbooks, in lower case; their keys are those of today's lists. */
const FORMER: Readonly<Partial<Record<List, Readonly<Record<string, string>>>>> = {
  aggregates: { 'mean of the window': 'mean', 'pooled rate': 'pooled' },
  matches: { 'all hold': 'all', 'any holds': 'any', 'én gælder': 'any' },
};

const known = new Map<List, ReadonlyMap<string, string>>();

/** The key of a picked word, whatever its case; null for a word of no language. Example: `keyOfWord('cadences', 'Viikoittain')` → 'weekly'. */
export function keyOfWord<L extends List>(list: L, word: string): (keyof ListTexts[L] & string) | null {
  let keys = known.get(list);
  if (keys === undefined) {
    const words: Map<string, string> = new Map(
      LANGUAGE_CODES.flatMap(code => Object.entries(LANGUAGES[code].lists[list]).map(([key, text]) => [text.toLowerCase(), key] as const)),
    );
    for (const [former, key] of Object.entries<string>(FORMER[list] ?? {})) words.set(former, key);
    keys = words;
    known.set(list, keys);
  }
  return (keys.get(word.toLowerCase()) ?? null) as (keyof ListTexts[L] & string) | null;
}
