/**
 * What people typed into computed columns while no trigger looked: through the API, an import or Gemini, while somebody else was saving, or
 * faster than triggers run. The next command takes it up as the edit would have, so that no column stays blank until somebody checks the sheet.
 * Used by commands and by the panels that only read.
 */
import type { TabId } from '../contract';
import { LANGUAGES } from '../languages';
import { sketchOf } from '../sheet/workbook/drawing-of';
import type { OpenWorkbook } from '../sheet/workbook/workbook';
import { typedCells } from '../sheet/write/filled-columns';
import { TABS } from '../tabs';
import type { TabSpec } from '../tabs/spec';
import { EditPlan } from './edits/edit-plan';
import { prepareHealing } from './edits/heal-ids';
import { computedColumns, planTypedOver } from './edits/typed-over';
import { currentWorkbook } from './workbook/current';
import { whileLocked } from './workbook/writing';

/** The tabs with a column that something typed blocks. Only tabs that were read anyway are to be asked for. */
function blockedTabs(workbook: OpenWorkbook, ids: readonly TabId[]): readonly TabSpec[] {
  return ids.flatMap((id): TabSpec[] => {
    const table = workbook.table(id);
    // Rarely anything stands in the way, and what the computed columns are takes longer to work out.
    if (table === null || typedCells(table, Object.keys(table.heading), []).length === 0) return [];
    const spec = TABS[id](sketchOf(workbook, LANGUAGES[workbook.facts.language]));
    return typedCells(table, computedColumns(spec), []).length === 0 ? [] : [spec];
  });
}

/** Takes up what stands in the way in the given tabs and applies it; false where there is nothing. The caller holds the lock. */
export function catchUp(workbook: OpenWorkbook, ids: readonly TabId[]): boolean {
  const blocked = blockedTabs(workbook, ids);
  if (blocked.length === 0) return false;
  const plan = new EditPlan();
  for (const spec of blocked) planTypedOver(plan, workbook, spec.id, { spec, lost: [] });
  const healing = prepareHealing(
    workbook,
    blocked.map(({ id }) => id),
  );
  plan.write(healing.write);
  plan.run(workbook);
  SpreadsheetApp.flush();
  return true;
}

/**
 * The running cycle for a panel that only looks, with what was typed taken up. Somebody who may only view, or meets another person's change,
 * sees the workbook as it stands.
 */
export function caughtUpWorkbook(ids: readonly TabId[]): OpenWorkbook {
  const workbook = currentWorkbook();
  const blocked = blockedTabs(workbook, ids);
  if (blocked.length === 0 || !blocked.every(({ id }) => workbook.table(id)?.sheet.getRange('A1').canEdit())) return workbook;
  try {
    whileLocked(() => catchUp(currentWorkbook(), ids));
  } catch (error) {
    // Looking must not fail where writing is refused; what was typed stands in its new place or its old one.
    console.error(error);
  }
  return currentWorkbook();
}
