/** The languages a workbook and a person can have: the one list of their codes. Used everywhere a code comes from outside. Pure. */

interface Names {
  /** In the language itself, so that a person finds theirs whatever language is on the screen. */
  readonly own: string;
  /** The global functions of the menu are called after it. */
  readonly english: string;
  /** What stands behind a share in a sentence: some languages put a blank that does not break before the sign. */
  readonly percent: '%' | '\u00a0%';
}

const NAMES = {
  en: { own: 'English', english: 'English', percent: '%' },
  ms: { own: 'Bahasa Melayu', english: 'Malay', percent: '%' },
  fi: { own: 'Suomi', english: 'Finnish', percent: '\u00a0%' },
  da: { own: 'Dansk', english: 'Danish', percent: '\u00a0%' },
} as const satisfies Readonly<Record<string, Names>>;

export type LanguageCode = keyof typeof NAMES;

export const LANGUAGE_CODES = Object.keys(NAMES) as readonly LanguageCode[];

/** Something for each language. Example: `eachLanguage(code => code.toUpperCase()).fi` → 'FI'. */
export function eachLanguage<T>(of: (code: LanguageCode) => T): Readonly<Record<LanguageCode, T>> {
  return Object.fromEntries(LANGUAGE_CODES.map(code => [code, of(code)])) as Record<LanguageCode, T>;
}

export const LANGUAGE_NAMES = eachLanguage(code => NAMES[code].own);
export const ENGLISH_NAMES = eachLanguage(code => NAMES[code].english);
export const PERCENT_SIGNS = eachLanguage(code => NAMES[code].percent);

export function isLanguage(text: unknown): text is LanguageCode {
  return LANGUAGE_CODES.some(code => code === text);
}

/** The language of an account such as "da" or "fi-FI"; English where we do not speak it. */
export function languageOfAccount(locale: string): LanguageCode {
  const code = locale.slice(0, 2).toLowerCase();
  return isLanguage(code) ? code : 'en';
}
