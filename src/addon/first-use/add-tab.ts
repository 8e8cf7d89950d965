/**
 * Builds a tab that a team begins to use, in its place beside those of the cycle. One that is there already comes to the front, so that a
 * second click does no harm; one that a fault left half-written is laid out anew. Used by the panels whose work such a tab holds.
 */
import { LATER_TABS, type LaterTab, TAB_ORDER } from '../../cycle-tabs';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { redrawTabs } from '../check/redraw';
import { show } from '../check/tabs/show';
import { buildOne } from '../cycle/build';
import { cycleFacts } from '../cycle/open';
import { choicesInSetup } from '../workbook/choices-in-setup';
import { restructure } from '../workbook/command';
import { markedWorkbook } from '../workbook/current';
import { builtChoices } from '../workbook/memory';
import { requireEditor } from '../workbook/writing';
import { offerNames } from './offered-names';

export function addTab({ tab }: { readonly tab: LaterTab }): null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  requireEditor(spreadsheet);
  restructure(() => ensureTab(tab));
  return show({ tab });
}

/** Tabs whose formulas name another one that may not be there yet. */
const NEEDS: Readonly<Partial<Record<LaterTab, readonly LaterTab[]>>> = {
  library: ['content', 'experiments'],
  calendar: ['content'],
};

/** Tabs whose formulas name another one as soon as it is there. */
const NAMES: Readonly<Partial<Record<LaterTab, readonly LaterTab[]>>> = { ...NEEDS, experiments: ['content'] };

/** The same within a command that goes on to write into it; the caller holds the lock and opens the workbook afterwards. */
export function ensureTab(tab: LaterTab): void {
  const before = markedWorkbook();
  const missing = (NEEDS[tab] ?? []).filter(needed => before.tabs[needed]?.built !== true);
  for (const needed of missing) ensureTab(needed);
  const workbook = missing.length === 0 ? before : markedWorkbook();
  if (workbook.tabs[tab]?.built !== true) build(tab, workbook);
  // Also of a tab that is there: a fault may have come between.
  if (tab === 'library' || (tab === 'content' && workbook.tabs.library?.built === true)) offerNames();
}

function build(tab: LaterTab, workbook: OpenWorkbook): void {
  // In the example it comes with rows of the example, which go with it.
  // What goes on from the cycle before comes with it, too.
  const { brought } = builtChoices(workbook.facts.cycleId) ?? {};
  const choices = { ...choicesInSetup(workbook), sample: cycleFacts(workbook).hasSample, ...(brought === undefined ? {} : { brought }) };
  buildOne(workbook.spreadsheet, tab, choices, workbook.facts.cycleId);
  // What named a tab that was deleted names the new one, and what could do without it does no longer.
  const naming = LATER_TABS.filter(other => workbook.tabs[other]?.built === true && NAMES[other]?.includes(tab));
  if (naming.length > 0) redrawTabs(TAB_ORDER.filter(id => !naming.some(other => other === id)));
}
