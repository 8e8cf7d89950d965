/**
 * Tabs that somebody has hidden though everybody needs them, and copies of our tabs: in one whose original is there people type for nothing, one
 * whose original is gone can take its place. Used by the sheet check.
 */
import type { Finding, TabId } from '../../../contract';
import { NEEDED_TABS, TAB_ORDER } from '../../../cycle-tabs';
import type { MessageTexts } from '../../../languages/language';
import { fill } from '../../../languages/text';
import { readTable, textOf } from '../../../sheet/read/read-table';
import { factCells } from '../../../sheet/workbook/fact-cells';
import { factsWithoutSetup } from '../../../sheet/workbook/kept-facts';
import { findAllTabs, type findMarkedTabs, markAsOwn, type OwnTabs, type TabCopy } from '../../../sheet/workbook/own-tabs';
import { COMPUTED_TABS } from '../../../sheet/workbook/removal';
import { tabsAside } from '../../../sheet/workbook/set-aside';
import { unmarkedCopies } from '../../../sheet/workbook/unmarked-copies';
import { HEADING_ROW, KEY_ROW } from '../../../tabs/spec';

const hiddenId = (id: string): string => `hidden:${id}`;
const copyId = ({ key }: TabCopy): string => `copy:${key}`;
const standInId = (id: TabId): string => `standin:${id}`;
/** Findings that name a copy for a tab that is missing. */
export const STAND_IN = /^standin:/;

export function tabFindings(tabs: OwnTabs, copies: readonly TabCopy[], text: MessageTexts['check']): readonly Finding[] {
  const hidden = NEEDED_TABS.flatMap((id): Finding[] => {
    const tab = tabs[id];
    if (tab?.built !== true || !tab.sheet.isSheetHidden()) return [];
    return [{ id: hiddenId(id), text: fill(text.tabHidden, { tab: tab.title }), tab: null, repairable: true }];
  });
  const copied = copies.flatMap((copy): Finding[] => {
    const original = tabs[copy.id];
    if (original === undefined) return [];
    const names = { copy: copy.sheet()?.getName() ?? '', tab: original.title };
    return [{ id: copyId(copy), text: fill(text.tabCopied, names), tab: null, repairable: true }];
  });
  return [...hidden, ...copied];
}

/** The copy of this cycle's that can take the place of a tab people type into; null where the tab is there, or has none. */
export function standIn(id: TabId, tabs: OwnTabs, copies: readonly TabCopy[]): TabCopy | null {
  if (tabs[id] !== undefined || COMPUTED_TABS.has(id)) return null;
  return copies.find(copy => copy.id === id && isOfCycle(copy, tabs)) ?? null;
}

/** One of another cycle would make this one another: its Setup, its numbers, its page that says when it was closed. */
function isOfCycle(copy: TabCopy, tabs: OwnTabs): boolean {
  const sheet = copy.sheet();
  if (sheet === null) return false;
  if (copy.id !== 'setup') return isAlive(sheet);
  const written = textOf(factCells(readTable(sheet)).cycle_id?.value);
  return written !== '' && written === factsWithoutSetup(tabs)?.cycle_id;
}

/** Formulas of the cycle that runs name none of the tabs that were set aside; those of an earlier one do, or have become values. */
function isAlive(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  const formulas = sheet
    .getRange(KEY_ROW, 1, HEADING_ROW - KEY_ROW + 1, sheet.getLastColumn())
    .getFormulas()
    .flat()
    .filter(formula => formula !== '');
  const aside = tabsAside(SpreadsheetApp.getActiveSpreadsheet()).flatMap(tabs => [...tabs.values()].map(each => each.getName()));
  return formulas.length > 0 && !formulas.some(formula => aside.some(name => formula.includes(name.replace(/'/g, "''"))));
}

export function standInFinding(copy: TabCopy, tab: string, text: MessageTexts['check']): Finding {
  const names = { tab, copy: copy.sheet()?.getName() ?? '' };
  return { id: standInId(copy.id), text: fill(text.tabStandIn, names), tab: null, repairable: true };
}

/** Our tabs, and all copies of them, with a mark or without. */
export function findTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ReturnType<typeof findMarkedTabs> {
  const { tabs, copies, unmarked } = findAllTabs(spreadsheet);
  return { tabs, copies: [...copies, ...unmarkedCopies(unmarked)] };
}

/** Shows what was hidden; a copy takes the place of the tab that is gone, or is a tab of the team's own from then on. The caller holds the lock. */
export function repairTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, ids: readonly string[]): void {
  if (!ids.some(id => /^(hidden|copy|standin):/.test(id))) return;
  const { tabs, copies } = findTabs(spreadsheet);
  for (const id of TAB_ORDER) {
    const sheet = ids.includes(standInId(id)) ? standIn(id, tabs, copies)?.sheet() : null;
    if (sheet != null) markAsOwn(sheet, id, Object.values(tabs).find(({ cycle }) => cycle !== '')?.cycle ?? '');
  }
  for (const id of NEEDED_TABS) if (ids.includes(hiddenId(id))) tabs[id]?.find()?.showSheet();
  for (const copy of copies) if (ids.includes(copyId(copy))) copy.letGo();
}
