/** Brings a tab, and a row of it, to the front; one that somebody has hidden is shown again. */
import type { TabId } from '../../../contract';
import { findOwnTabs } from '../../../sheet/workbook/own-tabs';
import { refuse } from '../../refusal';
import { requireEditor } from '../../workbook/writing';

export function show({ tab, row }: { readonly tab: TabId; readonly row?: number }): null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = findOwnTabs(spreadsheet)[tab]?.sheet ?? refuse('tab_missing', { tab });
  if (sheet.isSheetHidden()) {
    requireEditor(spreadsheet);
    sheet.showSheet();
  }
  if (row === undefined) sheet.activate();
  else sheet.getRange(Math.min(row, sheet.getMaxRows()), 1).activate();
  return null;
}
