/**
 * Setting the tabs of a cycle aside, and bringing them back. Nothing is copied and nothing is deleted: a tab is renamed, hidden and marked
 * as left, whole as it is, so that coming back restores it to the letter. What it was called and whether it was hidden is written down
 * before the first tab is touched; every step can be repeated. Setup goes last, so that a stop half-way leaves a cycle to go on from.
 * Used by the endpoints of leaving.
 */

import * as v from 'valibot';
import type { AsideCycle, TabId } from '../../contract';
import { requireOpen } from '../closed-tabs';
import { forgetJson, keepJson, readJson } from '../long-text';
import { forgetTabIndex } from '../tab-index';
import { freeTitle, TAB_KEY } from './own-tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const PROPERTY = 'aside';
/** Neither the title of a tab nor the name of a cycle may leave no room for the other. */
const PART = 45;

const schema = v.array(
  v.object({
    cycle: v.string(),
    name: v.string(),
    /** A closed cycle is kept for good. */
    closed: v.optional(v.boolean(), false),
    /** Its tabs are becoming values. */
    archived: v.optional(v.boolean(), false),
    /** By sheet id: how the tab looked among the others. */
    tabs: v.record(v.string(), v.object({ title: v.string(), hidden: v.boolean() })),
  }),
);
type Entry = v.InferOutput<typeof schema>[number];

interface MarkedTab {
  readonly mark: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
  readonly sheet: Sheet;
  readonly id: string;
}

/** The cycle that was left last; null for none. */
export function lastAside(): AsideCycle | null {
  const entry = entries().find(({ archived }) => !archived);
  return entry === undefined ? null : { cycle: entry.cycle, name: entry.name };
}

/** What goes for good when this cycle is left: the one left before, unless it was closed. Null for nothing. */
export function droppedWith(cycle: string): AsideCycle | null {
  const entry = entries().find(other => other.cycle !== cycle && !other.closed);
  return entry === undefined ? null : { cycle: entry.cycle, name: entry.name };
}

/** Throws where a tab of the cycle in front, or of one that is aside, is protected from this person: none of them has been touched yet. */
export function requireMovable(spreadsheet: Spreadsheet, aside: string): void {
  const tabs = () => [TAB_KEY, asideKey(aside)].flatMap(key => marked(spreadsheet, key).map(({ sheet }) => sheet));
  requireOpen(spreadsheet, tabs, 'whole');
}

/** Sets aside whatever of a cycle is in front; `stays` are the tabs of a cycle that is just coming back. */
export function setAside(
  spreadsheet: Spreadsheet,
  { cycle, name, closed = false }: AsideCycle & { readonly closed?: boolean },
  stays: ReadonlySet<string> = new Set(),
): void {
  const tabs = marked(spreadsheet, TAB_KEY).filter(({ id }) => !stays.has(id));
  if (tabs.length === 0) return;
  const known = entries();
  const before = known.find(entry => entry.cycle === cycle);
  const titles = new Titles(spreadsheet);
  const looks = Object.fromEntries(tabs.map(({ id, sheet }) => [id, { title: titles.of(id), hidden: sheet.isSheetHidden() }]));
  const entry: Entry = { cycle, name, closed, archived: false, tabs: { ...looks, ...before?.tabs } };
  writeEntries([entry, ...known.filter(other => other !== before)]);
  forgetTabIndex();
  keepOneInFront(spreadsheet, titles, tabs);
  const isSetup = ({ mark }: MarkedTab) => Number(tabIdIn(mark) === 'setup');
  for (const { id, sheet, mark } of [...tabs].sort((a, b) => isSetup(a) - isSetup(b))) {
    titles.rename({ id, sheet }, `${(entry.tabs[id]?.title ?? titles.of(id)).slice(0, PART)} · ${name.slice(0, PART)}`);
    sheet.hideSheet();
    mark.setKey(asideKey(cycle));
  }
}

const tabIdIn = (mark: MarkedTab['mark']): string | undefined => mark.getValue()?.split(':')[0];

/** Google hides no last tab: somebody whose own tabs are gone gets an empty one. */
function keepOneInFront(spreadsheet: Spreadsheet, titles: Titles, leaving: readonly MarkedTab[]): void {
  if (titles.sheetsBut(leaving).every(sheet => sheet.isSheetHidden())) spreadsheet.insertSheet(spreadsheet.getNumSheets());
}

/** Ids of the sheets that were set aside with a cycle; null for a cycle that is not there. */
export function asideTabs(cycle: string): ReadonlySet<string> | null {
  const entry = entries().find(each => each.cycle === cycle && !each.archived);
  return entry === undefined ? null : new Set(Object.keys(entry.tabs));
}

/**
 * Puts the tabs of a cycle back under their names, those too that a stop half-way left renamed and not yet aside. Titles that somebody has
 * taken meanwhile get a number.
 */
export function bringBack(spreadsheet: Spreadsheet, cycle: string): void {
  const looks = entries().find(each => each.cycle === cycle)?.tabs ?? {};
  forgetTabIndex();
  const titles = new Titles(spreadsheet);
  const away = marked(spreadsheet, asideKey(cycle));
  for (const { id, sheet } of [...away, ...marked(spreadsheet, TAB_KEY)]) {
    const look = looks[id];
    if (look === undefined) continue;
    titles.rename({ id, sheet }, look.title);
    if (!look.hidden) sheet.showSheet();
  }
  for (const { mark } of away) mark.setKey(TAB_KEY);
}

/** To be called once a cycle is back and everything is applied. */
export function forgetAside(cycle: string): void {
  writeEntries(entries().filter(entry => entry.cycle !== cycle));
}

/** Deletes what was set aside before this cycle, but for closed ones; gives the cycles that are gone. */
export function dropOlder(spreadsheet: Spreadsheet, kept: string): readonly string[] {
  const older = entries().filter(({ cycle, closed }) => cycle !== kept && !closed);
  for (const { cycle } of older) for (const { sheet } of marked(spreadsheet, asideKey(cycle))) spreadsheet.deleteSheet(sheet);
  writeEntries(entries().filter(({ cycle, closed }) => cycle === kept || closed));
  return older.map(({ cycle }) => cycle);
}

/** Closed cycles that were set aside before this one was. */
export function closedBefore(left: string): readonly string[] {
  return entries().flatMap(({ cycle, closed }) => (closed && cycle !== left ? [cycle] : []));
}

export function asideSheets(spreadsheet: Spreadsheet, cycle: string): readonly Sheet[] {
  return marked(spreadsheet, asideKey(cycle)).map(({ sheet }) => sheet);
}

/** The tabs of every cycle that was ever set aside and is still there; of a tab that was copied the first one counts. */
export function tabsAside(spreadsheet: Spreadsheet): readonly ReadonlyMap<string, Sheet>[] {
  const cycles = new Map<string, Map<string, Sheet>>();
  for (const mark of spreadsheet.createDeveloperMetadataFinder().find()) {
    const [key, tab] = [mark.getKey(), tabIdIn(mark)];
    if (!key.startsWith(ASIDE) || tab === undefined) continue;
    const tabs = cycles.get(key) ?? new Map<string, Sheet>();
    cycles.set(key, tabs);
    const sheet = mark.getLocation().getSheet();
    if (sheet !== null && !tabs.has(tab)) tabs.set(tab, sheet);
  }
  return [...cycles.values()];
}

/** One of the tabs of a cycle that was set aside; null where it had none, or somebody has deleted it. */
export function asideTab(spreadsheet: Spreadsheet, cycle: string, tab: TabId): Sheet | null {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(asideKey(cycle)).find();
  return (
    marks
      .find(mark => tabIdIn(mark) === tab)
      ?.getLocation()
      .getSheet() ?? null
  );
}

/** From here on a cycle no longer comes back, even if what turns it into values stops half-way. */
export function giveUpWayBack(cycle: string): void {
  writeEntries(entries().map(entry => (entry.cycle === cycle ? { ...entry, archived: true } : entry)));
}

/** What the tabs are called, each asked once: asking all of them again for every renaming would cost the square of their number. */
class Titles {
  private readonly known: Map<string, { readonly sheet: Sheet; readonly title: string }>;

  constructor(spreadsheet: Spreadsheet) {
    this.known = new Map(spreadsheet.getSheets().map(sheet => [String(sheet.getSheetId()), { sheet, title: sheet.getName() }]));
  }

  of(id: string): string {
    return this.known.get(id)?.title ?? '';
  }

  sheetsBut(leaving: readonly MarkedTab[]): readonly Sheet[] {
    const ids = new Set(leaving.map(({ id }) => id));
    return [...this.known].flatMap(([id, { sheet }]) => (ids.has(id) ? [] : [sheet]));
  }

  /** A title that another tab has gets a number. */
  rename({ id, sheet }: Pick<MarkedTab, 'id' | 'sheet'>, wanted: string): void {
    const others = [...this.known].flatMap(([other, { title }]) => (other === id ? [] : [title]));
    const title = freeTitle(wanted, others);
    if (title === this.of(id)) return;
    sheet.setName(title);
    this.known.set(id, { sheet, title });
  }
}

const ASIDE = 'quarterdeck.aside.';
/** The key tells the cycle, so that one call sets a tab aside. */
const asideKey = (cycle: string) => `${ASIDE}${cycle}`;

function marked(spreadsheet: Spreadsheet, key: string): readonly MarkedTab[] {
  return spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .flatMap(mark => {
      const sheet = mark.getLocation().getSheet();
      return sheet === null ? [] : [{ mark, sheet, id: String(sheet.getSheetId()) }];
    });
}

function entries(): readonly Entry[] {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), readJson(PROPERTY) ?? '');
  return parsed.success ? parsed.output : [];
}

function writeEntries(all: readonly Entry[]): void {
  if (all.length === 0) forgetJson(PROPERTY);
  else keepJson(PROPERTY, all);
}
