/**
 * The words of a workbook in its language, and the keys of words in any of the four: what a person picked stays readable after the
 * language was switched. Used by the boards.
 */
import { LANGUAGES, SPOKEN } from '../languages';
import { LANGUAGE_CODES, type LanguageCode } from '../languages/codes';
import type { Language, ListTexts, SpokenTexts } from '../languages/language';

export type BoardWords = Language & SpokenTexts;

/** The unit of a KPI. */
export type KpiUnitKey = keyof ListTexts['units'] & string;

export function boardWords(code: LanguageCode): BoardWords {
  return { ...LANGUAGES[code], ...SPOKEN[code] };
}

/** The closed lists a board reads back. */
type List =
  | 'cadences'
  | 'units'
  | 'better'
  | 'aggregates'
  | 'sources'
  | 'taskStatuses'
  | 'ruleKinds'
  | 'conditions'
  | 'matches'
  | 'yesNo'
  | 'decisions'
  | 'steps'
  | 'distribution'
  | 'mix'
  | 'proof'
  | 'library'
  | 'seats';

/** Words of earlier versions that still stand in workbooks, in lower case; their keys are those of today's lists. */
const FORMER: Readonly<Partial<Record<List, Readonly<Record<string, string>>>>> = {
  aggregates: { 'mean of the window': 'mean', 'pooled rate': 'pooled' },
  matches: { 'all hold': 'all', 'any holds': 'any', 'én gælder': 'any' },
  ruleKinds: { raja: 'threshold', grænse: 'threshold' },
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
