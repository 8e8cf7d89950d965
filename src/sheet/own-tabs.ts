/**
 * Which tabs of the open spreadsheet are ours: found by metadata on the sheet, never by title or position.
 */
import type { TabId } from '../contract';
import { TAB_ORDER } from '../tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** On each tab: which one it is and, once it is complete, the cycle it belongs to: `setup`, later `setup:1a2b3c4d`. */
const TAB_KEY = 'quarterdeck.tab';

export class OwnTab {
  private known: Sheet | null = null;

  constructor(
    private readonly mark: Metadata,
    private readonly id: TabId,
    /** False while a build was interrupted before this tab was finished. */
    readonly built: boolean,
  ) {}

  /** Looked up when it is first asked for: most executions need one tab of the six. */
  get sheet(): Sheet {
    this.known ??= this.mark.getLocation().getSheet();
    if (this.known === null) throw new Error('A mark of ours stands on no sheet.');
    return this.known;
  }

  /** Declares the tab complete; only once everything on it is applied. */
  finish(cycle: string): void {
    this.mark.setValue(`${this.id}:${cycle}`);
  }
}

export type OwnTabs = Partial<Record<TabId, OwnTab>>;

function isTab(text: string | undefined): text is TabId {
  return TAB_ORDER.some(id => id === text);
}

/** Our tabs; of a tab that was copied the first one counts. */
export function findOwnTabs(spreadsheet: Spreadsheet): OwnTabs {
  const found: OwnTabs = {};
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(TAB_KEY).find()) {
    const [id, cycle] = (mark.getValue() ?? '').split(':');
    if (isTab(id) && found[id] === undefined) found[id] = new OwnTab(mark, id, cycle !== undefined);
  }
  return found;
}

export function markAsOwn(sheet: Sheet, id: TabId): void {
  sheet.addDeveloperMetadata(TAB_KEY, id);
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
