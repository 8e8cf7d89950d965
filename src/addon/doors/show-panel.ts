/** The doors into the sidebar. */
import type { Panel } from '../../contract';
import { LANGUAGES } from '../../languages';
import { languageOfAccount } from '../../languages/codes';
import { openWorkbook } from '../../sheet/workbook/workbook';
import { prepareDueRows } from '../numbers/due-rows';
import { preparePhaseNotes } from '../today/phases';
import { PersonalMemory } from '../workbook/memory';
import { stampToday } from '../workbook/now';
import { hasShape } from '../workbook/shape';
import { inPassing } from '../workbook/writing';
import { prepareOriginNotes } from './origins';

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
    inPassing(() => {
      stampToday(workbook);
      noteOrigins();
      notePhases();
    });
  }
}
