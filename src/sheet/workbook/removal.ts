/**
 * Taking Quarterdeck out of a file: its tabs are deleted, or stay as plain values without anything of ours in them; then its marks and everything
 * that is kept beside the cells. A tab without our mark is never touched, and neither is a copy that somebody made of one of ours. Every step
 * can be repeated: the marks go last. Used by the endpoints of removing.
 */
import type { TabId } from '../../contract';
import { TAB_ORDER } from '../../cycle-tabs';
import { TAB_COLUMNS } from '../../tabs/tab-columns';
import { requireOpen } from '../closed-tabs';
import { readTable } from '../read/read-table';
import { rowRuns } from '../write/row-runs';
import { KEY_PREFIX, TAB_KEY } from './own-tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Tabs on which nobody types: they show what the others hold. */
export const COMPUTED_TABS: ReadonlySet<TabId> = new Set(['scorecard', 'figures']);

export interface MadeTab {
  readonly sheet: Sheet;
  readonly title: string;
  /** Of the running cycle, not of one that was left or closed. */
  readonly isRunning: boolean;
  /** Whether people type there. */
  readonly isTyped: boolean;
}

export interface Made {
  readonly tabs: readonly MadeTab[];
  /** Tabs that stay as they are. */
  readonly others: readonly Sheet[];
  /** Marks of ours, those on copies of our tabs and on the file itself, too. */
  readonly marks: readonly Mark[];
}

export function madeByUs(spreadsheet: Spreadsheet): Made {
  const marks = spreadsheet
    .createDeveloperMetadataFinder()
    .find()
    .filter(mark => mark.getKey().startsWith(KEY_PREFIX));
  const tabs: MadeTab[] = [];
  const seen = new Set<string>();
  for (const mark of marks) {
    const sheet = mark.getLocation().getSheet();
    const [key, id] = [mark.getKey(), (mark.getValue() ?? '').split(':')[0]];
    const tab = TAB_ORDER.find(each => each === id);
    // Of a tab that was copied the first one counts: the copy is the team's.
    if (sheet === null || tab === undefined || seen.has(`${key} ${tab}`)) continue;
    seen.add(`${key} ${tab}`);
    tabs.push({ sheet, title: sheet.getName(), isRunning: key === TAB_KEY, isTyped: !COMPUTED_TABS.has(tab) });
  }
  const ids = new Set(tabs.map(({ sheet }) => sheet.getSheetId()));
  return { tabs, others: spreadsheet.getSheets().filter(sheet => !ids.has(sheet.getSheetId())), marks };
}

/** Titles of tabs whose formulas name one of those that go. */
export function drawingOn({ others }: Made, gone: readonly string[]): readonly string[] {
  const names = gone.flatMap(title => [`'${title.replace(/'/g, "''")}'!`, `${title}!`]);
  return others.flatMap(sheet => {
    const formulas = sheet.getDataRange().getFormulas().flat();
    return formulas.some(formula => names.some(name => formula.includes(name))) ? [sheet.getName()] : [];
  });
}

/** `keep` leaves the tabs people type into as plain values. */
export function takeOut(spreadsheet: Spreadsheet, { tabs, others, marks }: Made, keep: boolean): void {
  requireOpen(spreadsheet, () => tabs.map(({ sheet }) => sheet), 'parts');
  const stays = ({ isTyped }: MadeTab) => keep && isTyped;
  const going = tabs.filter(tab => !stays(tab));
  const gone = new Set(going.map(({ sheet }) => sheet.getSheetId()));
  const kept = tabs.filter(stays);
  // The others go with their tabs.
  const left = marks.filter(mark => {
    const sheet = mark.getLocation().getSheet();
    return sheet === null || !gone.has(sheet.getSheetId());
  });
  // All of them before the first changes: they draw on each other.
  for (const { sheet } of kept) leaveValues(sheet);
  SpreadsheetApp.flush();
  for (const { sheet } of kept) leavePlain(sheet, gone);
  // Google deletes no last tab that shows.
  if ([...others, ...kept.map(({ sheet }) => sheet)].every(sheet => sheet.isSheetHidden()))
    spreadsheet.insertSheet(spreadsheet.getNumSheets());
  for (const { sheet } of going) spreadsheet.deleteSheet(sheet);
  SpreadsheetApp.flush();
  for (const mark of left) mark.remove();
}

function leaveValues(sheet: Sheet): void {
  const all = sheet.getDataRange();
  all.copyTo(all, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
}

/** Without rules, lists, protections and the columns nobody sees; of charts without those that drew on a tab that goes. */
function leavePlain(sheet: Sheet, gone: ReadonlySet<number>): void {
  const { columns, headingRow } = readTable(sheet);
  const types = [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE];
  const protections = types.flatMap(type => sheet.getProtections(type));
  const charts = sheet.getCharts().filter(chart => chart.getRanges().some(range => gone.has(range.getSheet().getSheetId())));
  for (const protection of protections) protection.remove();
  for (const chart of charts) sheet.removeChart(chart);
  sheet.clearConditionalFormatRules();
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearDataValidations();
  const found = Object.entries(columns).flatMap(([key, column]) => (HELPING.has(key) ? [column] : []));
  for (const { first, count } of rowRuns(found).reverse()) sheet.deleteColumns(first, count);
  // The row of the keys, which tells columns to the add-on alone.
  if (Object.keys(columns).length > 0) sheet.deleteRow(headingRow - 1);
}

/** Columns that hold what the add-on worked out. */
const HELPING: ReadonlySet<string> = new Set(
  Object.values(TAB_COLUMNS).flatMap(({ known, drawn, board }) => [...known, ...drawn, ...board]),
);
