/** The open spreadsheet's running cycle, as every endpoint but the wizard needs it. */
import { type NumberSigns, PLAIN_SIGNS } from '../../boards/clock';
import type { TabId } from '../../contract';
import { parseUrl } from '../../functions/utm/url';
import { LANGUAGES } from '../../languages';
import type { Table } from '../../sheet/read/read-table';
import { readTabIndex } from '../../sheet/tab-index';
import { WorkbookBoards } from '../../sheet/workbook/boards';
import { computedTable } from '../../sheet/workbook/computed-table';
import { drawingOf } from '../../sheet/workbook/drawing-of';
import { factsWithoutSetup } from '../../sheet/workbook/kept-facts';
import { findOwnTabs, titledTabs } from '../../sheet/workbook/own-tabs';
import { type OpenWorkbook, openWith, openWorkbook } from '../../sheet/workbook/workbook';
import { TABS } from '../../tabs';
import { refuse } from '../refusal';
import { checkShape } from './shape';

export function currentWorkbook(): OpenWorkbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return checkShape(openWorkbook(spreadsheet) ?? refuseWithoutSetup(spreadsheet));
}

/** There is no cycle, or one that has lost its Setup. */
function refuseWithoutSetup(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): never {
  return factsWithoutSetup(findOwnTabs(spreadsheet)) === null ? refuse('no_cycle') : refuse('tab_missing', { tab: 'setup' });
}

/** The same with the titles of all tabs, for who needs every tab; null where these were not asked. */
export function titledWorkbook(): { readonly workbook: OpenWorkbook; readonly titles: readonly string[] | null } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const index = readTabIndex();
  const { tabs = {}, titles = null } = index === null ? {} : titledTabs(spreadsheet, index);
  const workbook = openWith(spreadsheet, tabs, 'index');
  return workbook === null ? { workbook: currentWorkbook(), titles: null } : { workbook: checkShape(workbook), titles };
}

/** The same by the marks on the tabs, for what must know which tabs are really there. */
export function markedWorkbook(spreadsheet = SpreadsheetApp.getActiveSpreadsheet(), tabs = findOwnTabs(spreadsheet)): OpenWorkbook {
  return openWith(spreadsheet, tabs, 'marks') ?? refuseWithoutSetup(spreadsheet);
}

const boards = new WeakMap<OpenWorkbook, WorkbookBoards>();

/** What the boards say of a workbook as it was read. */
export function boardsOf(workbook: OpenWorkbook): WorkbookBoards {
  const known = boards.get(workbook) ?? new WorkbookBoards(workbook, parseUrl);
  boards.set(workbook, known);
  return known;
}

/** A tab with what people typed and what is computed of it; null where it is not. */
export function tableOf(workbook: OpenWorkbook, id: TabId): Table | null {
  return computedTable(workbook, boardsOf(workbook), id);
}

/** A tab that must be there, with the columns that must be on it. */
export function requireTable(workbook: OpenWorkbook, id: TabId, columns: readonly string[]): Table {
  const table = tableOf(workbook, id) ?? refuse('tab_missing', { tab: id });
  const lost = columns.find(key => table.columns[key] === undefined);
  if (lost !== undefined) {
    const drawn = TABS[id](drawingOf(workbook, LANGUAGES[workbook.facts.language])).columns.find(({ key }) => key === lost);
    refuse('column_missing', { column: drawn?.heading || lost, tab: table.sheet.getName() });
  }
  return table;
}

/** How the spreadsheet writes numbers. */
export function signsOf(workbook: OpenWorkbook): NumberSigns {
  return boardsOf(workbook).measured()?.cycle.signs ?? PLAIN_SIGNS;
}
