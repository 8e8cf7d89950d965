/**
 * Builds a tab that a team begins to use, in its place beside those of the cycle. One that is there already comes to the front, so that a
 * second click does no harm; one that a fault left half-written is laid out anew. Used by the panels whose work such a tab holds.
 */
import type { LaterTab } from '../../cycle-tabs';
import { choicesOf } from '../check/check';
import { show } from '../check/show';
import { buildOne } from '../cycle/build';
import { cycleFacts } from '../cycle/open';
import { restructure } from '../workbook/command';
import { markedWorkbook } from '../workbook/current';
import { requireEditor } from '../workbook/writing';

export function addTab({ tab }: { readonly tab: LaterTab }): null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  requireEditor(spreadsheet);
  restructure(() => ensureTab(tab));
  return show({ tab });
}

/** The same within a command that goes on to write into it; the caller holds the lock and opens the workbook afterwards. */
export function ensureTab(tab: LaterTab): void {
  const workbook = markedWorkbook();
  if (workbook.tabs[tab]?.built === true) return;
  // In the example it comes with rows of the example, which go with it.
  const choices = { ...choicesOf(workbook), sample: cycleFacts(workbook).hasSample };
  buildOne(workbook.spreadsheet, tab, choices, workbook.facts.cycleId);
}
