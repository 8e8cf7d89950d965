/** A switch of the tabs' language that stopped half-way. Used by the sheet check. */
import type { Finding, LanguageCode } from '../../contract';
import { LANGUAGE_NAMES } from '../../languages/codes';
import type { MessageTexts } from '../../languages/language';
import { fill } from '../../languages/text';

/** Id of the one finding that is about no tab. */
export const HALF_SWITCHED = 'language';

export function halfSwitched(language: LanguageCode | null, text: MessageTexts['check']['languageHalf']): readonly Finding[] {
  if (language === null) return [];
  return [{ id: HALF_SWITCHED, text: fill(text, { language: LANGUAGE_NAMES[language] }), tab: null, repairable: true }];
}
