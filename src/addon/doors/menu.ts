/**
 * The menu. `onOpen` may run before the add-on is enabled in the file (AuthMode NONE), where everything but building a menu and asking for
 * the account's language is refused.
 */
import { LANGUAGES } from '../../languages';
import { languageOfAccount } from '../../languages/codes';
import type { MenuLabels } from '../../languages/language';
import { openWorkbook } from '../../sheet/workbook/workbook';
import { prepareDueRows } from '../numbers/due-rows';
import { hasShape } from '../workbook/shape';
import { isSubmenu, MENU, type MenuGroup } from './menu-entries';

type OpenEvent = Partial<Pick<GoogleAppsScript.Events.SheetsOnOpen, 'authMode'>>;

export function onOpen(event?: OpenEvent): void {
  const labels = LANGUAGES[languageOfAccount(Session.getActiveUserLocale())].menu;
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createAddonMenu();
  for (const [place, group] of MENU.entries()) {
    if (place > 0) menu.addSeparator();
    addGroup(ui, menu, group, labels);
  }
  menu.addToUi();
  if (event?.authMode === undefined || event.authMode === ScriptApp.AuthMode.NONE) return;
  const workbook = openWorkbook(SpreadsheetApp.getActiveSpreadsheet());
  if (workbook !== null && hasShape(workbook)) prepareDueRows(workbook);
}

function addGroup(ui: GoogleAppsScript.Base.Ui, menu: GoogleAppsScript.Base.Menu, group: MenuGroup, labels: MenuLabels): void {
  for (const entry of group) {
    if (!isSubmenu(entry)) menu.addItem(entry.label(labels), entry.name);
    else {
      const submenu = ui.createMenu(entry.label(labels));
      addGroup(ui, submenu, entry.entries, labels);
      menu.addSubMenu(submenu);
    }
  }
}
