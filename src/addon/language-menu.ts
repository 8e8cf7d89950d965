/**
 * The menu's Language entries: they put the tabs into another language. What goes wrong is said in a box, because no sidebar is needed.
 */
import type { LanguageCode } from '../contract';
import { LANGUAGES } from '../languages';
import { LANGUAGE_CODES, LANGUAGE_NAMES, languageOfAccount } from '../languages/codes';
import { fill } from '../languages/text';
import { switchTabs } from './endpoints/language';
import { Refusal } from './refusal';
import { onUpgraded } from './upgrade';

/** Names of the global functions behind the entries; the menu knows functions by name only. */
const FUNCTIONS: Readonly<Record<LanguageCode, string>> = { en: 'speakEnglish', ms: 'speakMalay', fi: 'speakFinnish', da: 'speakDanish' };

/** A submenu with each language by its own name. */
export function languageMenu(ui: GoogleAppsScript.Base.Ui, title: string): GoogleAppsScript.Base.Menu {
  const menu = ui.createMenu(title);
  for (const code of LANGUAGE_CODES) menu.addItem(LANGUAGE_NAMES[code], FUNCTIONS[code]);
  return menu;
}

export function switchFromMenu(language: LanguageCode): void {
  try {
    onUpgraded(() => switchTabs({ language }));
    SpreadsheetApp.getActiveSpreadsheet().toast(LANGUAGES[language].messages.toasts.languageChanged);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, parameters } = error.problem;
    const { problems } = LANGUAGES[languageOfAccount(Session.getActiveUserLocale())];
    SpreadsheetApp.getUi().alert(fill<string>(problems[code], parameters));
  }
}
