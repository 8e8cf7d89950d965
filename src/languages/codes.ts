/** The languages a workbook and a person can have: the one list of their codes. Used everywhere a code comes from outside. Pure. */
import { byKey, keysOf } from '../core/keys';

interface LanguageFacts {
  /** In the language itself, so that a person finds theirs whatever language is on the screen. */
  readonly own: string;
  /** The global functions of the menu are called after it. */
  readonly english: string;
  /** What stands behind a share in a sentence: some languages put a blank that does not break before the sign. */
  readonly percent: '%' | '\u00a0%';
  /** ISO 4217: what the wizard proposes where the spreadsheet's country does not tell. */
  readonly currency: string;
  /** Whether spreadsheets have a locale of the language; where none has, the country of the spreadsheet tells nothing of its currency. */
  readonly hasLocale: boolean;
}

const FACTS = {
  en: { own: 'English', english: 'English', percent: '%', currency: 'EUR', hasLocale: true },
  ms: { own: 'Bahasa Melayu', english: 'Malay', percent: '%', currency: 'MYR', hasLocale: false },
  fi: { own: 'Suomi', english: 'Finnish', percent: '\u00a0%', currency: 'EUR', hasLocale: true },
  da: { own: 'Dansk', english: 'Danish', percent: '\u00a0%', currency: 'DKK', hasLocale: true },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

export type LanguageCode = keyof typeof FACTS;

export const LANGUAGE_CODES = keysOf(FACTS);

/** Something for each language. Example: `eachLanguage(code => code.toUpperCase()).fi` → 'FI'. */
export function eachLanguage<T>(of: (code: LanguageCode) => T): Readonly<Record<LanguageCode, T>> {
  return byKey(LANGUAGE_CODES, of);
}

export const LANGUAGE_NAMES = eachLanguage(code => FACTS[code].own);
export const ENGLISH_NAMES = eachLanguage(code => FACTS[code].english);
export const PERCENT_SIGNS = eachLanguage(code => FACTS[code].percent);

/** @example moneyHabits('ms') // { currency: 'MYR', hasLocale: false } */
export const moneyHabits = (code: LanguageCode): Pick<LanguageFacts, 'currency' | 'hasLocale'> => FACTS[code];

export function isLanguage(text: unknown): text is LanguageCode {
  return LANGUAGE_CODES.some(code => code === text);
}

/** The language of an account such as "da" or "fi-FI"; English where we do not speak it. */
export function languageOfAccount(locale: string): LanguageCode {
  const code = locale.slice(0, 2).toLowerCase();
  return isLanguage(code) ? code : 'en';
}
