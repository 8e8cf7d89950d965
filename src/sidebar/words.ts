/**
 * The sidebar's words in every language it speaks.
 *
 * Used through the frame (frame.ts): a panel never imports a language. A language is added by one line in `languages`; until a person's language
 * is there they read English.
 */
import type { LanguageCode } from '../contract';
import { calendar } from '../languages/en/calendar';
import { problems } from '../languages/en/problems';
import { sidebar } from '../languages/en/sidebar';
import type { CalendarTexts, ProblemTexts, SidebarTexts } from '../languages/language';

export interface Words {
  readonly sidebar: SidebarTexts;
  readonly problems: ProblemTexts;
  readonly calendar: CalendarTexts;
}

const english: Words = { sidebar, problems, calendar };
const languages: Partial<Record<LanguageCode, Words>> = { en: english };

/** Each language by its own name, so that a person finds theirs whatever language is on the screen. */
export const LANGUAGE_NAMES: Readonly<Record<LanguageCode, string>> = { en: 'English', ms: 'Bahasa Melayu', fi: 'Suomi', da: 'Dansk' };

/** The words of a language. @example wordsOf('en').sidebar.check.title // 'Sheet check' */
export function wordsOf(language: LanguageCode): Words {
  return languages[language] ?? english;
}
