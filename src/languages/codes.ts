/** The languages a workbook and a person can have. Used everywhere a code comes from outside. Pure. */
import type { LanguageCode } from './language';

export const LANGUAGE_CODES: readonly LanguageCode[] = ['en', 'ms', 'fi', 'da'];

/** Each language by its own name, so that a person finds theirs whatever language is on the screen. */
export const LANGUAGE_NAMES: Readonly<Record<LanguageCode, string>> = { en: 'English', ms: 'Bahasa Melayu', fi: 'Suomi', da: 'Dansk' };

/** Each language by its English name: the global functions of the menu are called after it. */
export const ENGLISH_NAMES: Readonly<Record<LanguageCode, string>> = { en: 'English', ms: 'Malay', fi: 'Finnish', da: 'Danish' };

export function isLanguage(text: unknown): text is LanguageCode {
  return LANGUAGE_CODES.some(code => code === text);
}

/** The language of an account such as "da" or "fi-FI"; English where we do not speak it. */
export function languageOfAccount(locale: string): LanguageCode {
  const code = locale.slice(0, 2).toLowerCase();
  return isLanguage(code) ? code : 'en';
}
