/**
 * Tabs that somebody has hidden though everybody needs them, and copies of our tabs, in which people type for nothing. Used by the sheet check.
 */
import type { Finding } from '../../../contract';
import { NEEDED_TABS } from '../../../cycle-tabs';
import type { MessageTexts } from '../../../languages/language';
import { fill } from '../../../languages/text';
import { findMarkedTabs, type OwnTabs, type TabCopy } from '../../../sheet/workbook/own-tabs';

const hiddenId = (id: string): string => `hidden:${id}`;
const copyId = ({ mark }: TabCopy): string => `copy:${mark.getId()}`;

export function tabFindings(tabs: OwnTabs, copies: readonly TabCopy[], text: MessageTexts['check']): readonly Finding[] {
  const hidden = NEEDED_TABS.flatMap((id): Finding[] => {
    const tab = tabs[id];
    if (tab?.built !== true || !tab.sheet.isSheetHidden()) return [];
    return [{ id: hiddenId(id), text: fill(text.tabHidden, { tab: tab.title }), tab: null, repairable: true }];
  });
  const copied = copies.map((copy): Finding => {
    const names = { copy: copy.mark.getLocation().getSheet()?.getName() ?? '', tab: tabs[copy.id]?.title ?? '' };
    return { id: copyId(copy), text: fill(text.tabCopied, names), tab: null, repairable: true };
  });
  return [...hidden, ...copied];
}

/** Shows what was hidden; a copy loses our mark, and is a tab of the team's own from then on. The caller holds the lock. */
export function repairTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, ids: readonly string[]): void {
  if (!ids.some(id => /^(hidden|copy):/.test(id))) return;
  const { tabs, copies } = findMarkedTabs(spreadsheet);
  for (const id of NEEDED_TABS) if (ids.includes(hiddenId(id))) tabs[id]?.find()?.showSheet();
  for (const copy of copies) if (ids.includes(copyId(copy))) copy.mark.remove();
}
