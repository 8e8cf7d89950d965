/** Mends what the sheet check found without touching what people typed. */
import type { Finding, TabId } from '../../contract';
import { TAB_ORDER } from '../../cycle-tabs';
import { LANGUAGES } from '../../languages';
import { prepareFreeing } from '../../sheet/build/blocked-board';
import { drawingOf } from '../../sheet/workbook/drawing-of';
import { gatherFactKeys } from '../../sheet/workbook/fact-keys';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { prepareLostHeadings } from '../../sheet/write/filled-columns';
import { prepareRowFormulas } from '../../sheet/write/row-formulas';
import { TABS } from '../../tabs';
import type { TabSpec } from '../../tabs/spec';
import { buildOne } from '../cycle/build';
import { begunSwitch, endSwitch, translateTabs } from '../cycle/language-switch';
import { BASELINE, baselineRepairs } from '../edits/doubtful-baselines';
import { EditPlan } from '../edits/edit-plan';
import { foldedBack } from '../edits/folded-back';
import { prepareHealing } from '../edits/heal-ids';
import { renamedRepairs } from '../edits/renamed-words';
import { planTypedOver } from '../edits/typed-over';
import { choicesInSetup } from '../workbook/choices-in-setup';
import { restructure } from '../workbook/command';
import { currentWorkbook, markedWorkbook } from '../workbook/current';
import { requireEditor } from '../workbook/writing';
import { check } from './check';
import { linesOfBoard } from './column-findings';
import { CURRENCY, planCurrencyRepair } from './currency-finding';
import { dayRepairs } from './day-findings';
import { unitRepairs } from './figure-findings';
import { HALF_SWITCHED } from './half-switched';
import { LOST_FACTS, restoreFacts } from './lost/lost-facts';
import { LOST_SETUP, rebuildSetup } from './lost/lost-setup';
import { mergedId, splitMerged } from './lost/merged-cells';
import { completeTabs, incompleteTabs } from './lost/missing-columns';
import { keySortedFacts } from './lost/sorted-facts';
import { drawnRows, redrawTabs } from './redraw';
import { checkinRepairs } from './row-findings';
import { repairTabs, STAND_IN } from './tabs/tab-findings';
import { targetRepairs } from './target-findings';

/** Findings whose repair writes the formulas of every tab anew: these name columns, so that all of them must be there. */
const REDRAWING = new RegExp(`^(columns:|tab:|standin:|${HALF_SWITCHED}$|${LOST_FACTS}$)`);

/** Columns of a tab, or rows above its table, were gone. */
const LOST_COLUMNS = /^columns:/;

/** A board whose columns are named where they no longer stand: so are they by formulas of other tabs. */
const SHIFTED = /^shifted:/;

/** A column of a board: the mirrors of all its columns are written anew. */
const FREEING = /^column:\w+:b_/;

export function repair({ ids }: { readonly ids: readonly string[] }): readonly Finding[] {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  let tries = 0;
  restructure(
    () => {
      tries += 1;
      repairTabs(SpreadsheetApp.getActiveSpreadsheet(), ids);
      if (ids.includes(LOST_SETUP)) rebuildSetup(SpreadsheetApp.getActiveSpreadsheet());
      if (split(ids)) SpreadsheetApp.flush();
      if (ids.includes(LOST_FACTS) && keySortedFacts(markedWorkbook())) SpreadsheetApp.flush();
      // Whatever was found a while ago may be whole by now: only what is wrong still is touched.
      const incomplete = incompleteTabs(markedWorkbook());
      // A try before that failed may have left columns that are there, but neither filled nor drawn.
      const isBegun = ids.some(id => LOST_COLUMNS.test(id));
      if (isBegun || (incomplete.length > 0 && ids.some(id => REDRAWING.test(id)))) completeTabs(incomplete);
      if (ids.includes(LOST_FACTS)) restoreFacts();
      if (ids.includes('shifted:setup')) gatherFactKeys(markedWorkbook().setup);
      const begun = ids.includes(HALF_SWITCHED) ? begunSwitch() : null;
      const found = begun === null ? markedWorkbook() : translateTabs(currentWorkbook(), begun);
      const workbook = ids.includes('names:dashboard') ? foldedBack(found) : found;
      const drawing = drawingOf(workbook, LANGUAGES[workbook.facts.language]);
      const rebuilt = TAB_ORDER.filter(id => ids.includes(`tab:${id}`) && workbook.tabs[id]?.built !== true);
      for (const id of rebuilt) buildOne(workbook.spreadsheet, id, choicesInSetup(workbook), workbook.facts.cycleId);
      // What named the tab that is gone names the copy from now on.
      if (rebuilt.length > 0 || ids.some(id => STAND_IN.test(id))) redrawTabs(rebuilt);
      const plan = new EditPlan();
      const checkins = workbook.table('checkins');
      if (checkins !== null) plan.change('checkins', checkinRepairs(workbook, checkins, ids));
      if (ids.includes(CURRENCY)) planCurrencyRepair(plan, workbook);
      for (const [id, changes] of renamedRepairs(workbook, ids)) plan.change(id, changes);
      for (const id of TAB_ORDER) {
        if (rebuilt.includes(id) || workbook.tabs[id] === undefined) continue;
        const spec: TabSpec = TABS[id](drawing);
        const baselines = ids.some(each => each.startsWith(BASELINE)) ? baselineRepairs(workbook, id, ids) : [];
        const targets = targetRepairs(workbook, id, ids);
        plan.change(id, [...unitRepairs(workbook, id, ids), ...dayRepairs(workbook, id, spec, ids), ...baselines, ...targets]);
        const isSplit = ids.includes(mergedId(id));
        // Whatever else a try before has left to do after the splitting.
        const keys = spec.columns.map(({ key }) => key).filter(key => isSplit || ids.includes(`column:${id}:${key}`));
        if (isSplit) planRowFormulas(plan, workbook, spec);
        if (keys.length > 0) planColumns(plan, workbook, id, spec, keys);
        if (ids.includes(`ids:${id}`) || ids.includes(`names:${id}`) || isSplit || incomplete.includes(id))
          plan.write(prepareHealing(workbook, [id], null, ids.includes(`names:${id}`)).write);
      }
      plan.run(workbook);
      const freed = ids.some(id => FREEING.test(id) || SHIFTED.test(id));
      if (freed) SpreadsheetApp.flush();
      // A board that got another column; or the first try stopped at a typed Table and has left behind that nothing is missing any more.
      if (freed || (tries > 1 && ids.some(id => REDRAWING.test(id)))) redrawTabs([]);
      return begun;
    },
    begun => {
      if (begun === null) return undefined;
      endSwitch();
      return markedWorkbook();
    },
  );
  return check();
}

/** Splits merged cells of ours on the tabs that were found to have some, before anything is written under them. */
function split(ids: readonly string[]): boolean {
  const tabs = TAB_ORDER.filter(id => ids.includes(mergedId(id)) || ids.includes(`columns:${id}`));
  if (tabs.length === 0) return false;
  const workbook = markedWorkbook();
  const drawing = drawingOf(workbook, LANGUAGES[workbook.facts.language]);
  return splitMerged(
    workbook,
    tabs.map(id => TABS[id](drawing)),
  );
}

function planRowFormulas(plan: EditPlan, workbook: OpenWorkbook, spec: TabSpec): void {
  const table = workbook.table(spec.id);
  if (table !== null) plan.afterwards(prepareRowFormulas(table, spec.columns, drawnRows(table, spec)));
}

/** What stands in the way goes where it belongs, then the formulas come back. A column that is whole by now is left alone. */
function planColumns(plan: EditPlan, workbook: OpenWorkbook, id: TabId, spec: TabSpec, keys: readonly string[]): void {
  const table = workbook.table(id);
  if (table === null) return;
  const lost = prepareLostHeadings(table, spec, keys);
  planTypedOver(plan, workbook, id, { spec, lost: lost.keys });
  plan.afterwards(lost.write);
  if (spec.columns.some(({ key, board }) => board !== null && keys.includes(key)))
    plan.afterwards(prepareFreeing(table, spec, linesOfBoard(workbook, id)));
}
