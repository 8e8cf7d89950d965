/** Brings a tab, and a row of it, to the front. */
import type { TabId } from '../../contract';
import { findOwnTabs } from '../../sheet/workbook/own-tabs';
import { refuse } from '../refusal';

export function show({ tab, row }: { readonly tab: TabId; readonly row?: number }): null {
  const sheet = findOwnTabs(SpreadsheetApp.getActiveSpreadsheet())[tab]?.sheet ?? refuse('tab_missing', { tab });
  if (row === undefined) sheet.activate();
  else sheet.getRange(Math.min(row, sheet.getMaxRows()), 1).activate();
  return null;
}
