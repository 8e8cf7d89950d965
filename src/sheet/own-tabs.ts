/**
 * Which tabs of the open spreadsheet are ours: found by metadata on the sheet, never by title or position.
 */
import type { TabId } from '../contract';
import { TAB_ORDER } from '../tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** On each tab: which one it is. On the same tab once it is complete: the cycle it belongs to. */
const TAB_KEY = 'quarterdeck.tab';
const BUILT_KEY = 'quarterdeck.built';

export interface OwnTab {
  readonly sheet: Sheet;
  /** False while a build was interrupted before this tab was finished. */
  readonly built: boolean;
}
export type OwnTabs = Partial<Record<TabId, OwnTab>>;

function isTab(text: string | null): text is TabId {
  return TAB_ORDER.some(id => id === text);
}

/** Our tabs; of a tab that was copied the first one counts. */
export function findOwnTabs(spreadsheet: Spreadsheet): OwnTabs {
  const found: Partial<Record<TabId, OwnTab>> = {};
  const marked = (key: string) => spreadsheet.createDeveloperMetadataFinder().withKey(key).find();
  const built = new Set(marked(BUILT_KEY).map(mark => mark.getLocation().getSheet()?.getSheetId()));
  for (const mark of marked(TAB_KEY)) {
    const id = mark.getValue();
    const sheet = mark.getLocation().getSheet();
    if (sheet === null || !isTab(id) || found[id] !== undefined) continue;
    found[id] = { sheet, built: built.has(sheet.getSheetId()) };
  }
  return found;
}

export function markAsOwn(sheet: Sheet, id: TabId): void {
  sheet.addDeveloperMetadata(TAB_KEY, id);
}

export function markAsBuilt(sheet: Sheet, cycle: string): void {
  sheet.addDeveloperMetadata(BUILT_KEY, cycle);
}

/** A title nobody uses yet: a tab of the user's own that is called Dashboard is left alone. */
export function freeTitle(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(title => title.toLowerCase()));
  if (!used.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number++) {
    const title = `${wanted} ${number}`;
    if (!used.has(title.toLowerCase())) return title;
  }
}
