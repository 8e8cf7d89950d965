/** The menu's Help: a box with the three things to do. */
import { LANGUAGES } from '../../languages';
import { languageOfAccount } from '../../languages/codes';

export function showHelp(): void {
  const { dialogs } = LANGUAGES[languageOfAccount(Session.getActiveUserLocale())].messages;
  const ui = SpreadsheetApp.getUi();
  ui.alert(dialogs.helpTitle, dialogs.helpText, ui.ButtonSet.OK);
}
