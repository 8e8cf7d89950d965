/**
 * The registry of languages: one folder each, by who shows its words. A language is named in ./codes; then no line here compiles without it,
 * nor does a language without one of its parts.
 *
 * Four lists and not one, because a bundle takes a list as a whole: the sidebar carries SIDEBAR_WORDS and nothing of the playbooks.
 */
import type { LanguageCode } from './codes';
import * as da from './da';
import * as en from './en';
import * as fi from './fi';
import type { AllPlaybookTexts, Language, SidebarWords, SpokenTexts } from './language';
import * as ms from './ms';

type ByLanguage<Texts> = Readonly<Record<LanguageCode, Texts>>;

/** Menu, tabs and messages: what the server shows. */
export const LANGUAGES: ByLanguage<Language> = { en: en.workbook, ms: ms.workbook, fi: fi.workbook, da: da.workbook };

/** What functions and boards say. */
export const SPOKEN: ByLanguage<SpokenTexts> = { en: en.spoken, ms: ms.spoken, fi: fi.spoken, da: da.spoken };

/** What the sidebar shows. */
export const SIDEBAR_WORDS: ByLanguage<SidebarWords> = {
  en: en.sidebarWords,
  ms: ms.sidebarWords,
  fi: fi.sidebarWords,
  da: da.sidebarWords,
};

/** Texts of the playbooks, where a cycle is built, put into another language or playbooks are compared. */
export const PLAYBOOK_TEXTS: ByLanguage<AllPlaybookTexts> = { en: en.playbooks, ms: ms.playbooks, fi: fi.playbooks, da: da.playbooks };
