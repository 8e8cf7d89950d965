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

/** Asked for one by one: a script that speaks one language need not unfold the others (see the build). */
const texts = <Texts>(of: ByLanguage<() => Texts>): ByLanguage<Texts> => ({
  get en() {
    return of.en();
  },
  get ms() {
    return of.ms();
  },
  get fi() {
    return of.fi();
  },
  get da() {
    return of.da();
  },
});

/** Menu, tabs and messages: what the server shows. */
export const LANGUAGES = texts<Language>({ en: () => en.workbook, ms: () => ms.workbook, fi: () => fi.workbook, da: () => da.workbook });

/** What functions and boards say. */
export const SPOKEN = texts<SpokenTexts>({ en: () => en.spoken, ms: () => ms.spoken, fi: () => fi.spoken, da: () => da.spoken });

/** What the sidebar shows. */
export const SIDEBAR_WORDS: ByLanguage<SidebarWords> = {
  en: en.sidebarWords,
  ms: ms.sidebarWords,
  fi: fi.sidebarWords,
  da: da.sidebarWords,
};

/** Texts of the playbooks, where a cycle is built, put into another language or playbooks are compared. */
export const PLAYBOOK_TEXTS = texts<AllPlaybookTexts>({
  en: () => en.playbooks,
  ms: () => ms.playbooks,
  fi: () => fi.playbooks,
  da: () => da.playbooks,
});
