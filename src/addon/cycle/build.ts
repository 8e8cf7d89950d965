/**
 * Building a cycle, one call per tab so that each stays far below Google's time limit and the person sees progress in words.
 * Every step can be repeated: a finished one changes nothing, a half-written tab is laid out anew.
 */
import type { BuildProgress, BuildStep, Choices, TabId } from '../../contract';
import { buildTab } from '../../sheet/build/build-tab';
import { insertTab } from '../../sheet/build/insert-tab';
import { todayIn } from '../../sheet/read/days';
import { findOwnTabs, freeTitle, type OwnTabs } from '../../sheet/workbook/own-tabs';
import { placeOf, realTitles } from '../../sheet/workbook/own-tabs-place';
import { markVersion } from '../../sheet/workbook/workbook-version';
import { HIDDEN_TABS, TAB_ORDER, TABS } from '../../tabs';
import type { Drawing } from '../../tabs/drawing';
import { standardPlace } from '../../tabs/place';
import { redrawTabs } from '../check/redraw';
import { numberHabit } from '../numbers/number-habit';
import { refuse } from '../refusal';
import { bringUpToDate } from '../workbook/command';
import { cycleId, forgetDraft, writeDraft } from '../workbook/memory';
import { requireEditor, whileLocked } from '../workbook/writing';
import { checkChoices, plannedCycle } from './cycle-plan';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Setup first, because every other tab's formulas and lists draw on it. */
export const BUILD_ORDER: readonly BuildStep[] = [
  'sheets',
  'setup',
  'checkins',
  'dashboard',
  'figures',
  'scorecard',
  'rules',
  'roadmap',
  'links',
];

/** Steps still to do. */
export function missingSteps(tabs: OwnTabs): readonly BuildStep[] {
  return BUILD_ORDER.filter(step => (step === 'sheets' ? TAB_ORDER.some(id => tabs[id] === undefined) : tabs[step]?.built !== true));
}

export function build({ step, choices }: { readonly step: BuildStep; readonly choices: Choices }): BuildProgress {
  checkChoices(choices);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  requireEditor(spreadsheet);
  const { done, missing } = whileLocked(
    () => {
      const tabs = findOwnTabs(spreadsheet);
      const before = missingSteps(tabs);
      const missing = before.filter(other => other !== step);
      if (!before.includes(step)) return { done: step, missing, written: () => undefined };
      if (step === 'sheets') {
        insertSheets(spreadsheet, tabs, choices);
        return { done: step, missing, written: () => undefined };
      }
      // Before the first write of the last tab, because it reads.
      if (missing.length === 0) tabs.dashboard?.sheet.activate();
      // Setup comes first: whatever is complete already has lost its old one.
      if (step !== 'setup' || TAB_ORDER.every(id => tabs[id]?.built !== true))
        return { done: step, missing, written: buildStep(spreadsheet, tabs, step, choices, 'new') };
      const finish = buildStep(spreadsheet, tabs, step, choices, 'used');
      return {
        done: step,
        missing,
        written: () => {
          finish();
          redrawTabs(['setup']);
          SpreadsheetApp.flush();
        },
      };
    },
    ({ missing: left, written }) => {
      written();
      if (left.length > 0) return;
      forgetDraft();
      bringUpToDate();
    },
  );
  return { done, missing };
}

/** All tabs empty before the first is written: a formula that names a tab not yet there would stay broken. */
function insertSheets(spreadsheet: Spreadsheet, tabs: OwnTabs, choices: Choices): void {
  writeDraft(choices);
  const taken = spreadsheet.getSheets().map(sheet => sheet.getName());
  const drawing = drawingFor(spreadsheet, choices, tabs);
  markVersion(spreadsheet);
  for (const id of TAB_ORDER) {
    if (tabs[id] !== undefined) continue;
    const title = freeTitle(drawing.words.tabs.titles[id], taken);
    taken.push(title);
    // In front of the user's own tabs, in our order; a tab built again takes its old place.
    insertTab(spreadsheet, TABS[id](drawing), title, TAB_ORDER.indexOf(id));
  }
}

/**
 * Gives what declares the tab complete, to be called when everything is applied. Beside tabs that people have used, columns are where
 * they moved them; beside new ones nobody needs to look.
 */
function buildStep(spreadsheet: Spreadsheet, tabs: OwnTabs, id: TabId, choices: Choices, beside: 'new' | 'used'): () => void {
  const tab = (other: TabId) => tabs[other] ?? refuse('tab_missing', { tab: other });
  const fresh = drawingFor(spreadsheet, choices, tabs);
  const drawing = beside === 'new' ? fresh : { ...fresh, place: placeOf(tabs, fresh.place.titles) };
  buildTab(
    TABS[id](drawing),
    other => tab(other).sheet,
    (other, key) => drawing.place.columns[other][key] ?? 1,
  );
  if (HIDDEN_TABS.has(id) || choices.hidden?.some(hidden => hidden === id)) tab(id).sheet.hideSheet();
  return () => tab(id).finish(drawing.cycle.id);
}

/** The cycle to draw, with the real titles of the tabs as far as they exist. */
function drawingFor(spreadsheet: Spreadsheet, choices: Choices, tabs: OwnTabs): Drawing {
  const habit = numberHabit(spreadsheet.getSpreadsheetLocale());
  const today = todayIn(spreadsheet.getSpreadsheetTimeZone());
  const { cycle, words } = plannedCycle(choices, today, habit.decimal, cycleId());
  return { cycle, words, place: standardPlace(realTitles(tabs, words.tabs.titles)) };
}

/** Builds a tab that was deleted once more, under a free title in its old place. */
export function rebuildTab(spreadsheet: Spreadsheet, id: TabId, choices: Choices): void {
  insertSheets(spreadsheet, findOwnTabs(spreadsheet), choices);
  const finish = buildStep(spreadsheet, findOwnTabs(spreadsheet), id, choices, 'used');
  SpreadsheetApp.flush();
  finish();
  forgetDraft();
}
