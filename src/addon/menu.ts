/**
 * The menu and the doors into the sidebar. `onOpen` may run before the add-on is enabled in the file (AuthMode NONE), where everything
 * but building a menu and asking for the account's language is refused.
 */
import type { Panel } from '../contract';
import { LANGUAGES } from '../languages';
import { languageOfAccount } from '../languages/codes';
import { openWorkbook } from '../sheet/workbook';
import { prepareDueRows } from './due-rows';
import { languageMenu } from './language-menu';
import { PersonalMemory } from './memory';
import { stampToday } from './now';
import { prepareOriginNotes } from './origins';
import { preparePhaseNotes } from './phases';
import { hasShape } from './shape';

type OpenEvent = Partial<Pick<GoogleAppsScript.Events.SheetsOnOpen, 'authMode'>>;

export function onOpen(event?: OpenEvent): void {
  const menu = LANGUAGES[languageOfAccount(Session.getActiveUserLocale())].menu;
  const ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem(menu.openSidebar, 'openSidebar')
    .addSeparator()
    .addItem(menu.newCycle, 'openNewCycle')
    .addItem(menu.enterNumbers, 'openNumbers')
    .addItem(menu.buildLink, 'openLinks')
    .addItem(menu.rules, 'openRules')
    .addItem(menu.checkSheet, 'openSheetCheck')
    .addSeparator()
    .addSubMenu(languageMenu(ui, menu.language))
    .addItem(menu.help, 'showHelp')
    .addToUi();
  if (event?.authMode === undefined || event.authMode === ScriptApp.AuthMode.NONE) return;
  const workbook = openWorkbook(SpreadsheetApp.getActiveSpreadsheet());
  if (workbook !== null && hasShape(workbook)) prepareDueRows(workbook);
}

/** Shows the sidebar with one panel in front, hands today to the formulas and brings the notes of phases and baselines up to date. */
export function showPanel(panel: Panel): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const language = new PersonalMemory(spreadsheet.getId()).language() ?? languageOfAccount(Session.getActiveUserLocale());
  const template = HtmlService.createTemplateFromFile('Sidebar');
  Object.assign(template, { panel, language });
  SpreadsheetApp.getUi().showSidebar(template.evaluate().setTitle(LANGUAGES[language].menu.name));
  const workbook = openWorkbook(spreadsheet);
  if (workbook !== null && hasShape(workbook) && spreadsheet.getActiveSheet().getRange(1, 1).canEdit()) {
    if (panel === 'numbers') {
      prepareDueRows(workbook);
      return;
    }
    const noteOrigins = prepareOriginNotes(workbook);
    const notePhases = preparePhaseNotes(workbook);
    stampToday(workbook);
    noteOrigins();
    notePhases();
  }
}

export function showHelp(): void {
  const { dialogs } = LANGUAGES[languageOfAccount(Session.getActiveUserLocale())].messages;
  const ui = SpreadsheetApp.getUi();
  ui.alert(dialogs.helpTitle, dialogs.helpText, ui.ButtonSet.OK);
}
