/**
 * The menu's Language entries: they put the tabs into another language. What goes wrong is said in a box, because no sidebar is needed.
 */
import type { LanguageCode } from '../../contract';
import { LANGUAGES } from '../../languages';
import { languageOfAccount } from '../../languages/codes';
import { inABox } from '../../languages/menu-problems';
import { fill } from '../../languages/text';
import { switchTabs } from '../cycle/language';
import { Refusal } from '../refusal';
import { onUpgraded } from '../workbook/upgrade';

export function switchLanguage(language: LanguageCode): void {
  try {
    onUpgraded(() => switchTabs({ language }));
    SpreadsheetApp.getActiveSpreadsheet().toast(LANGUAGES[language].messages.toasts.languageChanged);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, parameters } = error.problem;
    const { problems } = LANGUAGES[languageOfAccount(Session.getActiveUserLocale())];
    SpreadsheetApp.getUi().alert(fill<string>(inABox(problems, code), parameters));
  }
}
