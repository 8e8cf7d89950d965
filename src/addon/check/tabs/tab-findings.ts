/**
 * Tabs that somebody has hidden though everybody needs them, and copies of our tabs, in which people type for nothing. Used by the sheet check.
 */
import type { Finding } from '../../../contract';
import { NEEDED_TABS } from '../../../cycle-tabs';
import type { MessageTexts } from '../../../languages/language';
import { fill } from '../../../languages/text';
import { findAllTabs, type findMarkedTabs, type OwnTabs, type TabCopy } from '../../../sheet/workbook/own-tabs';
import { unmarkedCopies } from '../../../sheet/workbook/unmarked-copies';

const hiddenId = (id: string): string => `hidden:${id}`;
const copyId = ({ key }: TabCopy): string => `copy:${key}`;

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

/** Our tabs, and all copies of them, with a mark or without. */
export function findTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ReturnType<typeof findMarkedTabs> {
  const { tabs, copies, unmarked } = findAllTabs(spreadsheet);
  return { tabs, copies: [...copies, ...unmarkedCopies(unmarked)] };
}

/** Shows what was hidden; a copy is a tab of the team's own from then on. The caller holds the lock. */
export function repairTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, ids: readonly string[]): void {
  if (!ids.some(id => /^(hidden|copy):/.test(id))) return;
  const { tabs, copies } = findTabs(spreadsheet);
  for (const id of NEEDED_TABS) if (ids.includes(hiddenId(id))) tabs[id]?.find()?.showSheet();
  for (const copy of copies) if (ids.includes(copyId(copy))) copy.letGo();
}
