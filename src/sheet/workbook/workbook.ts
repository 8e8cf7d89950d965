/**
 * The running cycle as the tabs hold it: facts, people, channels and lists from Setup. Read once per execution.
 */
import type { LanguageCode, TabId } from '../../contract';
import { lastDay } from '../../core/cycle/cycle';
import { type Day, earlierDay } from '../../core/day/day';
import { isLanguage } from '../../languages/codes';
import { PLAYBOOK_IDS, type PlaybookId } from '../../playbooks';
import type { Fact } from '../../tabs/place';
import { WORKBOOK_VERSION } from '../migrations';
import { dayOfCell, todayIn } from '../read/days';
import { figureOf, readTable, type Table, textOf } from '../read/read-table';
import { readTabIndex, type TabIndex } from '../tab-index';
import { factCells } from './fact-cells';
import { type KeptFacts, readKeptFacts, startOf } from './kept-facts';
import { findOwnTabs, indexedTabs, type OwnTabs } from './own-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Facts {
  readonly name: string;
  readonly playbook: PlaybookId;
  /** Id of the team's own playbook, blank for one of ours. */
  readonly own: string;
  readonly start: Day;
  readonly end: Day;
  /** The day every figure stands for: as of, else today, day 90 at the latest. Worked out anew, whatever the cells were handed last. */
  readonly effective: Day;
  readonly today: Day;
  readonly stamp: Day | null;
  readonly reviewDay: number;
  readonly language: LanguageCode;
  readonly currency: string;
  readonly cycleId: string;
  readonly playbookName: string;
  readonly measuringDays: number;
  /** Version of the workbook's shape. */
  readonly version: number;
}

export interface SetupChannel {
  readonly name: string;
  readonly source: string;
  readonly medium: string;
}

export interface OpenWorkbook {
  readonly spreadsheet: Spreadsheet;
  readonly timeZone: string;
  readonly tabs: OwnTabs;
  /** Whether the tabs were found by the index, which is quick, or by their marks, which is sure. */
  readonly foundBy: 'index' | 'marks';
  readonly setup: Table;
  readonly facts: Facts;
  /** A tab as it stood when it was first asked for: read once per opening. Null for a tab that is not there. */
  readonly table: (id: TabId) => Table | null;
  /** Number formats of some columns of a tab as they stood when they were first asked for; '' for a cell beyond what was read. */
  readonly formats: (id: TabId, keys: readonly string[]) => FormatAt;
}

export type FormatAt = (row: number, key: string) => string;

/** The facts of the cycle, or null while there is no complete Setup tab. */
export function openWorkbook(spreadsheet: Spreadsheet, index: TabIndex | null = readTabIndex()): OpenWorkbook | null {
  return (index === null ? null : openWith(spreadsheet, indexedTabs(spreadsheet, index), 'index')) ?? openByMarks(spreadsheet);
}

/** The same by the marks on the tabs, for those who must know which tabs are really there. */
export function openByMarks(spreadsheet: Spreadsheet): OpenWorkbook | null {
  return openWith(spreadsheet, findOwnTabs(spreadsheet), 'marks');
}

/** The same by tabs that were found already, for who has just built them. */
export function openWith(spreadsheet: Spreadsheet, tabs: OwnTabs, foundBy: OpenWorkbook['foundBy']): OpenWorkbook | null {
  const sheet = tabs.setup?.built === true ? tabs.setup.find() : null;
  if (sheet === null) return null;
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const setup = readTable(sheet);
  const facts = factsOf(setup, timeZone, todayIn(timeZone));
  if (facts === null) return null;
  const read = new Map<TabId, Table | null>([['setup', setup]]);
  const table = (id: TabId): Table | null => {
    const known = read.get(id);
    if (known !== undefined) return known;
    const found = tabs[id]?.find() ?? null;
    const now = found === null ? null : readTable(found);
    read.set(id, now);
    return now;
  };
  const known: { readonly id: TabId; readonly keys: readonly string[]; readonly at: FormatAt }[] = [];
  const formats = (id: TabId, keys: readonly string[]): FormatAt => {
    const found = known.find(each => each.id === id && keys.every(key => each.keys.includes(key)));
    if (found !== undefined) return found.at;
    const at = readFormats(table(id), keys);
    known.push({ id, keys, at });
    return at;
  };
  return { spreadsheet, timeZone, tabs, foundBy, setup, facts, table, formats };
}

/** One stretch of the tab from the first to the last of the columns. */
function readFormats(table: Table | null, keys: readonly string[]): FormatAt {
  const columns = keys.flatMap(key => table?.columns[key] ?? []);
  if (table === null || columns.length === 0 || table.rows.length === 0) return () => '';
  const [first, top] = [Math.min(...columns), table.headingRow + 1];
  const width = Math.max(...columns) - first + 1;
  const grid = table.sheet.getRange(top, first, table.rows.length, width).getNumberFormats();
  return (row, key) => grid[row - top]?.[(table.columns[key] ?? 0) - first] ?? '';
}

/** The workbook as it stands once the given tabs hold what is being written into them; nothing is read again. */
export function workbookWith(workbook: OpenWorkbook, tables: Partial<Record<TabId, Table>>): OpenWorkbook {
  const setup = tables.setup ?? workbook.setup;
  const facts = factsOf(setup, workbook.timeZone, workbook.facts.today) ?? workbook.facts;
  return { ...workbook, setup, facts, table: id => tables[id] ?? workbook.table(id) };
}

function factsOf(setup: Table, timeZone: string, today: Day): Facts | null {
  const cells = factCells(setup);
  const day = (fact: Fact) => dayOfCell(cells[fact]?.value, timeZone);
  const code = textOf(cells.language?.value);
  const [written] = textOf(cells.playbook_id?.value).split(':');
  const version = figureOf(cells.version?.value) ?? 0;
  const isWritten = (['currency', 'cycle_id', 'playbook', 'measuring_days'] as const).every(fact => textOf(cells[fact]?.value) !== '');
  const isSound =
    isWritten && day('start') !== null && isLanguage(code) && PLAYBOOK_IDS.some(id => id === written) && version >= WORKBOOK_VERSION;
  // What Setup has lost stands elsewhere; asked for only then.
  const kept = isSound ? null : readKeptFacts();
  const start = day('start') ?? (kept === null ? null : startOf(kept));
  if (start === null) return null;
  const lost = (fact: keyof KeptFacts): string | number => kept?.[fact] ?? '';
  // Its cell follows the first day, also where that is lost.
  const end = lastDay(start);
  const shown = day('as_of') ?? today;
  const language = isLanguage(code) ? code : lost('language');
  const [playbook, own = ''] = (textOf(cells.playbook_id?.value) || String(lost('playbook_id'))).split(':');
  return {
    name: textOf(cells.name?.value),
    playbook: PLAYBOOK_IDS.find(id => id === playbook) ?? 'blank',
    own,
    start,
    end,
    effective: earlierDay(shown, end),
    today,
    stamp: day('stamp'),
    reviewDay: figureOf(cells.review_day?.value) ?? 5,
    language: isLanguage(language) ? language : 'en',
    currency: textOf(cells.currency?.value) || String(lost('currency')),
    cycleId: textOf(cells.cycle_id?.value) || String(lost('cycle_id')),
    playbookName: textOf(cells.playbook?.value) || String(lost('playbook')),
    measuringDays: figureOf(cells.measuring_days?.value) ?? Number(lost('measuring_days')),
    version: Number(lost('version')) === WORKBOOK_VERSION ? WORKBOOK_VERSION : version || WORKBOOK_VERSION,
  };
}

/** Non-blank cells of one Setup column. */
export function setupList(setup: Table, key: string): readonly string[] {
  return setup.rows.map(({ cells }) => textOf(cells[key])).filter(text => text !== '');
}

export function setupChannels(setup: Table): readonly SetupChannel[] {
  return setup.rows
    .map(({ cells }) => ({ name: textOf(cells.channel), source: textOf(cells.source), medium: textOf(cells.medium) }))
    .filter(({ name }) => name !== '');
}
