/**
 * Which tabs of the open spreadsheet are ours: found by metadata on the sheet, never by title or position.
 */
import type { TabId } from '../../contract';
import { CYCLE_TABS, TAB_ORDER } from '../../cycle-tabs';
import { forgetTabIndex, type TabIndex, writeTabIndex } from '../tab-index';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** On each tab: which one it is and, once it is complete, the cycle it belongs to: `setup`, later `setup:1a2b3c4d`. */
export const TAB_KEY = 'quarterdeck.tab';
/** In front of every key of ours. */
export const KEY_PREFIX = 'quarterdeck.';
/** On a copy of one of our tabs that is the team's own. */
export const COPY_KEY = `${KEY_PREFIX}copy`;

export class OwnTab {
  private known: Sheet | null | undefined;

  constructor(
    private readonly look: () => Sheet | null,
    private isBuilt: boolean,
    private readonly declare: (built: string) => void,
    /** Id of the cycle it was declared complete for; '' where nobody has asked the mark. */
    readonly cycle = '',
    private called?: string,
  ) {}

  /** False while this tab is being built, or a build was interrupted before it was finished. */
  get built(): boolean {
    return this.isBuilt;
  }

  /** Looked up when it is first asked for: most executions need two or three tabs of the eight. Null for one that was deleted. */
  find(): Sheet | null {
    if (this.known === undefined) this.known = this.look();
    return this.known;
  }

  /** Asked for once. */
  get title(): string {
    this.called ??= this.sheet.getName();
    return this.called;
  }

  rename(title: string): void {
    this.sheet.setName(title);
    this.called = title;
  }

  get sheet(): Sheet {
    const sheet = this.find();
    if (sheet === null) throw new Error('A mark of ours stands on no sheet.');
    return sheet;
  }

  /** Declares the tab complete; only once everything on it is applied. */
  finish(cycle: string): void {
    this.declare(cycle);
    this.isBuilt = true;
  }
}

export type OwnTabs = Partial<Record<TabId, OwnTab>>;

function isTab(text: string | undefined): text is TabId {
  return TAB_ORDER.some(id => id === text);
}

/** A copy of one of our tabs, which counts nowhere. */
export interface TabCopy {
  readonly id: TabId;
  /** Names it for as long as it is there. */
  readonly key: string;
  readonly sheet: () => Sheet | null;
  /** Makes it a tab of the team's own. */
  readonly letGo: () => void;
}

/** Our tabs by their marks; of a tab that was copied the first one counts. */
export const findOwnTabs = (spreadsheet: Spreadsheet): OwnTabs => findMarkedTabs(spreadsheet).tabs;

/** The same, and the copies that do not count. */
export function findMarkedTabs(spreadsheet: Spreadsheet): { readonly tabs: OwnTabs; readonly copies: readonly TabCopy[] } {
  const tabs: OwnTabs = {};
  const copies: TabCopy[] = [];
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(TAB_KEY).find()) {
    const [id, cycle] = (mark.getValue() ?? '').split(':');
    if (!isTab(id)) continue;
    if (tabs[id] !== undefined) {
      copies.push({ id, key: String(mark.getId()), sheet: () => mark.getLocation().getSheet(), letGo: () => void mark.setKey(COPY_KEY) });
      continue;
    }
    tabs[id] = markedTab(id, cycle, mark, () => mark.getLocation().getSheet());
  }
  return { tabs, copies };
}

function markedTab(id: TabId, cycle: string | undefined, mark: Mark, look: () => Sheet | null): OwnTab {
  return new OwnTab(
    look,
    cycle !== undefined,
    built => {
      mark.setValue(`${id}:${built}`);
    },
    cycle,
  );
}

/**
 * The same from the other side: every tab of the file is asked for its marks, for as many calls, so that those without any are known, too. Where two
 * carry one mark, the finder says which of them counts.
 */
export function findAllTabs(spreadsheet: Spreadsheet): ReturnType<typeof findMarkedTabs> & { readonly unmarked: readonly Sheet[] } {
  const tabs: OwnTabs = {};
  const unmarked: Sheet[] = [];
  let isDoubled = false;
  for (const sheet of spreadsheet.getSheets()) {
    const marks = sheet.getDeveloperMetadata();
    if (marks.length === 0) unmarked.push(sheet);
    for (const mark of marks.filter(each => each.getKey() === TAB_KEY)) {
      const [id, cycle] = (mark.getValue() ?? '').split(':');
      if (!isTab(id)) continue;
      isDoubled ||= tabs[id] !== undefined;
      tabs[id] = markedTab(id, cycle, mark, () => sheet);
    }
  }
  return { ...(isDoubled ? findMarkedTabs(spreadsheet) : { tabs, copies: [] }), unmarked };
}

/** Whether a tab carries a mark of ours, be it of the running cycle or of one that was set aside. */
export function isOurs(sheet: Sheet): boolean {
  return sheet.getDeveloperMetadata().some(mark => mark.getKey() !== COPY_KEY && mark.getKey().startsWith(KEY_PREFIX));
}

/** How many tabs carry a mark of ours: as many as there are in the index, and none of these was deleted. */
export function countMarks(spreadsheet: Spreadsheet): number {
  return spreadsheet.createDeveloperMetadataFinder().withKey(TAB_KEY).find().length;
}

/** Our tabs by the index: all complete, as far as they are still there. */
export function indexedTabs(spreadsheet: Spreadsheet, index: TabIndex): OwnTabs {
  const tabs: OwnTabs = {};
  for (const id of TAB_ORDER) {
    const sheetId = index[id];
    if (sheetId === undefined) continue;
    tabs[id] = new OwnTab(
      () => spreadsheet.getSheetById(sheetId),
      true,
      () => undefined,
    );
  }
  return tabs;
}

/** Writes the index of tabs that were found by their marks, once those of the cycle are complete; till then an older one would hide a new tab. */
export function rememberTabs(tabs: OwnTabs): void {
  const index: Partial<Record<TabId, number>> = {};
  for (const id of TAB_ORDER) {
    const sheetId = tabs[id]?.built === true ? tabs[id].find()?.getSheetId() : undefined;
    if (sheetId !== undefined) index[id] = sheetId;
  }
  if (CYCLE_TABS.every(id => index[id] !== undefined)) writeTabIndex(index as TabIndex);
  else forgetTabIndex();
}

/** All tabs of a spreadsheet by title, and ours by the index among them: one call a tab less for who needs the titles of all anyway. */
export function titledTabs(spreadsheet: Spreadsheet, index: TabIndex): { readonly tabs: OwnTabs; readonly titles: readonly string[] } {
  const wanted = new Map(Object.entries(index).map(([id, sheetId]) => [sheetId, id as TabId]));
  const tabs: OwnTabs = {};
  const titles = spreadsheet.getSheets().map(sheet => {
    const title = sheet.getName();
    const id = wanted.size === Object.keys(tabs).length ? undefined : wanted.get(sheet.getSheetId());
    if (id !== undefined)
      tabs[id] = new OwnTab(
        () => sheet,
        true,
        () => undefined,
        '',
        title,
      );
    return title;
  });
  return { tabs, titles };
}

/** With the cycle a tab is complete for, where it is. */
export function markAsOwn(sheet: Sheet, id: TabId, built?: string): void {
  sheet.addDeveloperMetadata(TAB_KEY, built === undefined ? id : `${id}:${built}`);
}

/** What Google takes as a title at most. */
const TITLE_LIMIT = 100;

/** A title nobody uses yet: a tab of the user's own that is called Dashboard is left alone. One too long for a tab loses its end. */
export function freeTitle(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(title => title.toLowerCase()));
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : ` ${number}`;
    const title = `${wanted.slice(0, TITLE_LIMIT - end.length)}${end}`;
    if (!used.has(title.toLowerCase())) return title;
  }
}
