/**
 * The sidebar's words in every language it speaks. Used through the frame (frame.ts): a panel never imports a language.
 */
import type { LanguageCode } from '../contract';
import { SIDEBAR_WORDS } from '../languages';
import type { SidebarWords } from '../languages/language';

export type Words = SidebarWords;

/** The words of a language. @example wordsOf('en').sidebar.check.title // 'Sheet check' */
export function wordsOf(language: LanguageCode): Words {
  return SIDEBAR_WORDS[language];
}
