/**
 * A command: something that changes the workbook, under the lock, and leaves its last known values up to date behind it. Everything is read
 * before anything is written, and one flush applies it all: a read between two writes would make Google apply the first at once and
 * let a call that fails later leave half of it. Used by the endpoints and the menu.
 */
import type { TabId } from '../../contract';
import type { Table } from '../../sheet/read/read-table';
import { TypedMeanwhile } from '../../sheet/typed-meanwhile';
import { IS_MEASURED } from '../../sheet/workbook/boards';
import { keepFacts } from '../../sheet/workbook/kept-facts';
import { keepLists } from '../../sheet/workbook/kept-lists';
import { rememberTabs } from '../../sheet/workbook/own-tabs';
import { type OpenWorkbook, openByMarks, workbookWith } from '../../sheet/workbook/workbook';
import { keepKnown } from '../../sheet/write/known-values';
import { despiteTypedTables } from '../../sheet/write/typed-tables';
import { BOARD_TABS, type BoardTab } from '../../tabs/tab-columns';
import { catchUp } from '../catch-up';
import { foldedBack } from '../edits/folded-back';
import { prepareHealing } from '../edits/heal-ids';
import { boardsOf, currentWorkbook } from './current';
import { stampToday } from './now';
import { asOneStep } from './own-step';
import { hasShape } from './shape';
import { whileLocked } from './writing';

/** Tabs whose figures come from check-ins, targets and baselines. */
export const MEASURED_TABS: readonly BoardTab[] = BOARD_TABS.filter(id => IS_MEASURED[id]);

/** What a command has decided to do once it has read everything. */
export interface Change<T> {
  readonly write: () => void;
  /** The tabs it changes, as they stand once that is written. */
  readonly after: Partial<Record<TabId, Table>>;
  /** What it answers, from the workbook as it stands then; reads nothing of the tabs that was not read before. */
  readonly answer: (now: OpenWorkbook) => T;
}

export function unchanged<T>(answer: (now: OpenWorkbook) => T): Change<T> {
  return { write: () => undefined, after: {}, answer };
}

/** `known` are the tabs whose figures it changes; `plan` reads all it needs. */
export function command<T>(known: readonly BoardTab[], plan: (workbook: OpenWorkbook) => Change<T>): T {
  return whileLocked(() => undisturbed(() => carriedOut(known, plan)));
}

const TRIES = 3;

/** Where somebody has typed into the rows that were to be filled, everything is read and planned anew. */
function undisturbed<T>(run: () => T, tries = TRIES): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof TypedMeanwhile) || tries === 1) throw error;
    return undisturbed(run, tries - 1);
  }
}

function carriedOut<T>(known: readonly BoardTab[], plan: (workbook: OpenWorkbook) => Change<T>): T {
  const found = caughtUp(known);
  const healing = prepareHealing(found, healedBy(known, found));
  const workbook = workbookWith(found, healing.after);
  const { write, after, answer } = plan(workbook);
  const now = workbookWith(workbook, after);
  const answered = answer(now);
  if (found.foundBy === 'marks') rememberTabs(found.tabs);
  // A copied file brings nothing along of what is kept outside the cells.
  if (found.foundBy === 'marks') keepFacts(found.setup, found.timeZone);
  asOneStep({ found, workbook, after }, () => {
    healing.write();
    write();
    // New rows are there at once, before somebody takes them for blank ones.
    SpreadsheetApp.flush();
    stampToday(now);
    if (after.setup !== undefined || found.foundBy === 'marks') keepLists(now.setup, now.facts.cycleId);
    keepKnown(now, boardsOf(now), known);
  });
  return answered;
}

/** The workbook with the tabs of a command read, and what people typed into their computed columns taken up before. */
function caughtUp(known: readonly BoardTab[]): OpenWorkbook {
  const read = () => {
    const workbook = currentWorkbook();
    for (const id of known) workbook.table(id);
    return known.includes('dashboard') ? foldedBack(workbook) : workbook;
  };
  const workbook = read();
  return catchUp(workbook, known) ? read() : workbook;
}

/**
 * A command that reads the Dashboard reads the check-ins too; every one stamps the items of a team that has content, follows its library and
 * keeps what its closed tests have counted.
 */
function healedBy(known: readonly BoardTab[], workbook: OpenWorkbook): readonly TabId[] {
  const tabs = known.filter(id => id === 'dashboard' || id === 'roadmap' || id === 'links' || id === 'rules' || id === 'setup');
  const content = (['content', 'library', 'experiments'] as const).filter(id => workbook.tabs[id]?.built === true);
  return [...tabs, ...content, ...(known.includes('dashboard') ? (['checkins'] as const) : [])];
}

/**
 * A change of the tabs themselves: what stands where afterwards is read again. `applied` runs once everything is applied; it may give the
 * workbook as it stands then, with every rename followed.
 */
export function restructure<T>(write: () => T, applied: (result: T) => OpenWorkbook | null | undefined = () => undefined): T {
  return whileLocked(write, result => {
    const now = applied(result);
    if (now === undefined) bringUpToDate();
    else keepAll(now);
  });
}

/** Follows renames, hands today to the formulas and keeps what the boards say now. Under the lock. */
export function bringUpToDate(): void {
  keepHealed(openByMarks(SpreadsheetApp.getActiveSpreadsheet()));
}

/** The same of a workbook that is open and of which nothing but Setup was read; none while it has no complete Setup. */
export function keepHealed(workbook: OpenWorkbook | null): void {
  keepAll(workbook === null || !hasShape(workbook) ? null : healed(workbook));
}

/**
 * The workbook with its names followed, as a command does before anything else: the names that are written down as known below must be those
 * that other tabs carry, or a KPI renamed by a paste would lose its check-ins.
 */
export function healed(found: OpenWorkbook): OpenWorkbook {
  for (const id of BOARD_TABS) found.table(id);
  const workbook = foldedBack(found);
  const { write, after } = prepareHealing(workbook, healedBy(BOARD_TABS, workbook));
  if (Object.keys(after).length === 0) write();
  else despiteTypedTables(write);
  return workbookWith(workbook, after);
}

function keepAll(workbook: OpenWorkbook | null): void {
  if (workbook === null || !hasShape(workbook)) return;
  for (const id of BOARD_TABS) workbook.table(id);
  if (workbook.foundBy === 'marks') rememberTabs(workbook.tabs);
  stampToday(workbook);
  keepFacts(workbook.setup, workbook.timeZone);
  keepLists(workbook.setup, workbook.facts.cycleId);
  keepKnown(workbook, boardsOf(workbook), BOARD_TABS);
}
