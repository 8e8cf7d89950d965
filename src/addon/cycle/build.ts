/**
 * Building a cycle tab by tab, in calls that each stay far below Google's time limit and tell the person how far it has come.
 * Every step can be repeated: a finished one changes nothing, a half-written tab is laid out anew.
 */
import type { BuildProgress, BuildStep, Choices, TabId } from '../../contract';
import { BUILD_STEPS, CYCLE_TABS, HIDDEN_TABS, TAB_ORDER } from '../../cycle-tabs';
import { LANGUAGES } from '../../languages';
import { fill } from '../../languages/text';
import { keepBackup } from '../../sheet/build/backup-tab';
import { buildTab } from '../../sheet/build/build-tab';
import { insertTab } from '../../sheet/build/insert-tab';
import { siteState } from '../../sheet/build/typed-rows';
import { factsWithoutSetup } from '../../sheet/workbook/kept-facts';
import { freeTitle, type OwnTabs } from '../../sheet/workbook/own-tabs';
import { placeOf } from '../../sheet/workbook/own-tabs-place';
import { openWith } from '../../sheet/workbook/workbook';
import { markVersion } from '../../sheet/workbook/workbook-version';
import { redrawTabs } from '../check/redraw';
import { refuse } from '../refusal';
import { keepHealed } from '../workbook/command';
import { cycleId, forgetDraft, keepBuiltChoices, writeDraft } from '../workbook/memory';
import { requireEditor, underLock } from '../workbook/writing';
import { BuildingSite } from './building-site';
import { checkChoices } from './cycle-plan';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How long one call goes on with further steps, in milliseconds: as long as somebody looks at a bar that does not move. */
const TOGETHER_MS = 10_000;

/** Steps still to do. */
export function missingSteps(tabs: OwnTabs): readonly BuildStep[] {
  return BUILD_STEPS.filter(step => (step === 'sheets' ? CYCLE_TABS.some(id => tabs[id] === undefined) : tabs[step]?.built !== true));
}

/**
 * The step that is asked for and, while time is left, the ones after it: the answer says what is still to do. Finding the tabs, planning the
 * cycle and the lock are paid once per call.
 */
export function build({ step, choices }: { readonly step: BuildStep; readonly choices: Choices }): BuildProgress {
  checkChoices(choices);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  requireEditor(spreadsheet);
  return underLock(() => {
    const until = Date.now() + TOGETHER_MS;
    const site = new BuildingSite(spreadsheet, choices);
    // A new cycle would take the rows of this one for its own.
    if (factsWithoutSetup(site.tabs) !== null) refuse('tab_missing', { tab: 'setup' });
    let missing = missingSteps(site.tabs);
    for (let next = missing.find(other => other === step); next !== undefined; next = Date.now() < until ? missing[0] : undefined) {
      const current = next;
      missing = missing.filter(other => other !== current);
      buildStep(site, current, missing.length === 0);
    }
    if (missing.length === 0) {
      keepBuiltChoices(cycleId(), choices);
      forgetDraft();
      buildBrought(site);
      keepHealed(openWith(spreadsheet, site.tabs, 'marks'));
    }
    return { missing };
  });
}

/** Builds one step and applies it, so that the next one reads after writes that are done. */
function buildStep(site: BuildingSite, step: BuildStep, isLast: boolean): void {
  if (step === 'sheets') {
    insertSheets(site, CYCLE_TABS);
    SpreadsheetApp.flush();
    site.lookAgain();
    return;
  }
  // Before the first write of the last tab, because it reads.
  if (isLast) site.tabs.dashboard?.sheet.activate();
  // Setup comes first: whatever is complete already has lost its old one.
  const isRenewed = step === 'setup' && CYCLE_TABS.some(id => site.tabs[id]?.built === true);
  drawTab(site, step, isRenewed ? 'used' : 'new');
  SpreadsheetApp.flush();
  site.tab(step).finish(site.drawing().cycle.id);
  if (!isRenewed) return;
  redrawTabs(['setup']);
  SpreadsheetApp.flush();
}

/** All tabs empty before the first is written: a formula that names a tab not yet there would stay broken. */
function insertSheets(site: BuildingSite, ids: readonly TabId[]): void {
  const { spreadsheet, tabs } = site;
  writeDraft(site.choices);
  const taken = spreadsheet.getSheets().map(sheet => sheet.getName());
  const drawing = site.drawing();
  markVersion(spreadsheet);
  for (const id of ids) {
    if (tabs[id] !== undefined) continue;
    const title = freeTitle(drawing.words.tabs.titles[id], taken);
    taken.push(title);
    // In front of the user's own tabs, in our order; a tab built again takes its old place.
    const position = TAB_ORDER.slice(0, TAB_ORDER.indexOf(id)).filter(other => ids.includes(other) || tabs[other] !== undefined).length;
    insertTab(spreadsheet, site.spec(id, drawing), title, position);
  }
}

/** Beside tabs that people have used, columns are where they moved them; beside new ones nobody needs to look. */
function drawTab(site: BuildingSite, id: TabId, beside: 'new' | 'used'): void {
  const fresh = site.drawing();
  const drawing = beside === 'new' ? fresh : { ...fresh, place: placeOf(site.tabs, fresh.place.titles) };
  const spec = site.spec(id, drawing);
  const state = siteState(site.tab(id).sheet, spec);
  if (state === 'typed') keepTyped(site, id);
  buildTab(
    spec,
    state,
    other => site.tab(other).sheet,
    (other, key) => drawing.place.columns[other][key] ?? 1,
  );
  if (HIDDEN_TABS.has(id) || site.choices.hidden?.some(hidden => hidden === id)) site.tab(id).sheet.hideSheet();
}

/** Whoever has typed into a tab before it was finished finds it on a tab of its own; the build needs the place. */
function keepTyped(site: BuildingSite, id: TabId): void {
  const { sheet } = site.tab(id);
  const { building } = LANGUAGES[site.choices.language].messages;
  const tab = sheet.getName();
  const backup = keepBackup(site.spreadsheet, [{ sheet }], fill(building.backup, { tab }), 'shown');
  site.spreadsheet.toast(fill(building.kept, { tab, backup }));
}

/** Tests that run go on at once; the library waits until somebody looks for it. What stops here comes with the first use of the tab. */
function buildBrought(site: BuildingSite): void {
  const { spreadsheet, choices } = site;
  if (choices.brought?.tabs.includes('experiments') !== true || site.tabs.experiments?.built === true) return;
  // Asked again after a fault, the id of the build is forgotten, and Setup has it.
  const workbook = openWith(spreadsheet, site.tabs, 'marks');
  if (workbook === null) return;
  buildOne(spreadsheet, 'experiments', choices, workbook.facts.cycleId);
  site.lookAgain();
}

/** Builds one tab of a cycle that is running: one that was deleted, in its old place, or one that somebody begins to use. */
export function buildOne(spreadsheet: Spreadsheet, id: TabId, choices: Choices, cycle: string): void {
  const site = new BuildingSite(spreadsheet, choices, () => cycle);
  insertSheets(site, [...CYCLE_TABS.filter(other => other !== id), id]);
  site.lookAgain();
  drawTab(site, id, 'used');
  SpreadsheetApp.flush();
  site.tab(id).finish(site.drawing().cycle.id);
  forgetDraft();
}
