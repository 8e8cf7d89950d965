/**
 * Building a cycle, one call per tab so that each stays far below Google's time limit and the person sees progress in words.
 * Every step can be repeated: a finished one changes nothing, a half-written tab is laid out anew.
 */
import type { BuildProgress, BuildStep, Choices, TabId } from '../../contract';
import { buildTab, type Sources } from '../../sheet/build-tab';
import { todayIn } from '../../sheet/days';
import { insertTab } from '../../sheet/insert-tab';
import { findOwnTabs, freeTitle, markAsBuilt, markAsOwn, type OwnTabs } from '../../sheet/own-tabs';
import { isFresh, resetTab } from '../../sheet/reset-tab';
import { HIDDEN_TABS, TAB_ORDER, TABS } from '../../tabs';
import type { Drawing } from '../../tabs/drawing';
import { standardPlace } from '../../tabs/place';
import { checkChoices, plannedCycle } from '../cycle-plan';
import { cycleId, forgetDraft, writeDraft } from '../memory';
import { numberHabit } from '../number-habit';
import { refuse } from '../refusal';
import { requireEditor, whileLocked } from '../writing';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Setup first, because every other tab's formulas and lists draw on it. */
export const BUILD_ORDER: readonly BuildStep[] = ['sheets', 'setup', 'checkins', 'dashboard', 'figures', 'roadmap', 'links'];

/** Steps still to do. */
export function missingSteps(tabs: OwnTabs): readonly BuildStep[] {
  return BUILD_ORDER.filter(step => (step === 'sheets' ? TAB_ORDER.some(id => tabs[id] === undefined) : tabs[step]?.built !== true));
}

export function build({ step, choices }: { readonly step: BuildStep; readonly choices: Choices }): BuildProgress {
  checkChoices(choices);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  requireEditor(spreadsheet);
  return whileLocked(() => {
    const tabs = findOwnTabs(spreadsheet);
    const missing = missingSteps(tabs);
    if (!missing.includes(step)) return { done: step, missing };
    if (step === 'sheets') insertSheets(spreadsheet, tabs, choices);
    else buildStep(spreadsheet, tabs, step, choices);
    const left = missing.filter(other => other !== step);
    if (left.length === 0) finish(tabs);
    return { done: step, missing: left };
  });
}

/** All tabs empty before the first is written: a formula that names a tab not yet there would stay broken. */
function insertSheets(spreadsheet: Spreadsheet, tabs: OwnTabs, choices: Choices): void {
  writeDraft(choices);
  const taken = spreadsheet.getSheets().map(sheet => sheet.getName());
  const drawing = drawingFor(spreadsheet, choices, null);
  for (const id of TAB_ORDER) {
    if (tabs[id] !== undefined) continue;
    const title = freeTitle(drawing.words.tabs.titles[id], taken);
    taken.push(title);
    // In front of the user's own tabs, in our order; a tab built again takes its old place.
    markAsOwn(insertTab(spreadsheet, TABS[id](drawing), title, TAB_ORDER.indexOf(id)), id);
  }
}

function buildStep(spreadsheet: Spreadsheet, tabs: OwnTabs, id: TabId, choices: Choices): void {
  const sources = allSheets(tabs);
  const sheet = sources[id];
  const drawing = drawingFor(spreadsheet, choices, sources);
  if (!isFresh(sheet)) resetTab(sheet);
  buildTab(sheet, TABS[id](drawing), sources, (tab, key) => drawing.place.columns[tab][key] ?? 1);
  if (HIDDEN_TABS.has(id)) sheet.hideSheet();
  markAsBuilt(sheet, drawing.cycle.id);
}

/** The cycle to draw, with the real titles of the tabs as far as they exist. */
function drawingFor(spreadsheet: Spreadsheet, choices: Choices, sources: Sources | null): Drawing {
  const habit = numberHabit(spreadsheet.getSpreadsheetLocale());
  const today = todayIn(spreadsheet.getSpreadsheetTimeZone(), new Date());
  const { cycle, words } = plannedCycle(choices, today, habit.decimal, cycleId());
  const titles = Object.fromEntries(TAB_ORDER.map(tab => [tab, sources?.[tab].getName() ?? words.tabs.titles[tab]])) as Record<
    TabId,
    string
  >;
  return { cycle, words, place: standardPlace(titles) };
}

/** Builds a tab that was deleted once more, under a free title at the end. */
export function rebuildTab(spreadsheet: Spreadsheet, id: TabId, choices: Choices): void {
  insertSheets(spreadsheet, findOwnTabs(spreadsheet), choices);
  buildStep(spreadsheet, findOwnTabs(spreadsheet), id, choices);
  forgetDraft();
}

function allSheets(tabs: OwnTabs): Sources {
  return Object.fromEntries(TAB_ORDER.map(id => [id, tabs[id]?.sheet ?? refuse('tab_missing', { tab: id })])) as Sources;
}

function finish(tabs: OwnTabs): void {
  forgetDraft();
  tabs.dashboard?.sheet.activate();
}
