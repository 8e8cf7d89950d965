/**
 * What happens when a person edits one of our tabs. A simple trigger: no dialogs, 30 seconds, events get lost and a paste has no
 * old value, so everything is derived from the sheet again and nothing a person typed is erased.
 *
 * A number typed over *Now* becomes today's check-in, over *Target* or *Baseline* the typed target or baseline; text typed into any
 * other computed column moves into a note. Each would otherwise turn its whole column into #REF!.
 */
import type { TabId } from '../contract';
import { LANGUAGES } from '../languages';
import { fill } from '../languages/text';
import { noteOrigins } from '../sheet/baseline-rows';
import { drawingOf } from '../sheet/drawing-of';
import { keepInNote, restoreColumns } from '../sheet/filled-columns';
import { readTable, type Table, textOf } from '../sheet/read-table';
import { writeRowFormulas } from '../sheet/row-formulas';
import { giveIds } from '../sheet/row-ids';
import { type OpenWorkbook, openWorkbook } from '../sheet/workbook';
import { writeCheckins } from '../sheet/write-checkins';
import { TABS } from '../tabs';
import { dashboardColumns } from '../tabs/dashboard/columns';
import { adoptCheckins, adoptKpis, type RowSpan } from './adopt-rows';
import { recordChange } from './change-record';
import { tableOf } from './current';
import { openRows } from './endpoints/baselines';
import { isFar, kpiRows } from './endpoints/numbers';
import { pointOutNear } from './near-words';
import { stampToday } from './now';
import { keepPosted } from './posted-links';
import { hasShape } from './shape';
import { leaveOffWeeks } from './weeks-off';
import { whileLocked } from './writing';

type EditEvent = Pick<GoogleAppsScript.Events.SheetsOnEdit, 'range' | 'source'> &
  Partial<Pick<GoogleAppsScript.Events.SheetsOnEdit, 'oldValue'>>;

const newId = () => Utilities.getUuid().slice(0, 8);

export function onEdit(event?: EditEvent): void {
  if (event === undefined) return;
  const workbook = openWorkbook(event.source);
  if (workbook === null || !hasShape(workbook)) return;
  const sheetId = event.range.getSheet().getSheetId();
  const id = (Object.keys(workbook.tabs) as TabId[]).find(tab => workbook.tabs[tab]?.sheet.getSheetId() === sheetId);
  const tab = id === undefined ? undefined : workbook.tabs[id];
  if (id === undefined || tab === undefined || !tab.built) return;
  whileLocked(() => {
    const table = workbook.table(id) ?? readTable(tab.sheet);
    if (event.range.getLastRow() >= table.headingRow) settle(workbook, id, table, event.range);
    const today = stampToday(workbook);
    if (id === 'dashboard') recordChange(tableOf(workbook, 'dashboard') ?? table, event.range, event.oldValue, today);
  });
}

function settle(workbook: OpenWorkbook, id: TabId, table: Table, range: GoogleAppsScript.Spreadsheet.Range): void {
  const columns = Object.entries(table.columns).filter(([, column]) => column >= range.getColumn() && column <= range.getLastColumn());
  const touched = columns.map(([key]) => key);
  const spec = TABS[id](drawingOf(workbook, LANGUAGES[workbook.facts.language]));
  const computed = spec.columns.filter(({ key, fill: formula }) => formula !== null && touched.includes(key)).map(({ key }) => key);
  if (range.getRow() <= table.headingRow) restoreColumns(table, spec, computed);
  for (let row = Math.max(range.getRow(), table.headingRow + 1); row <= range.getLastRow(); row++) {
    for (const key of computed) takeTyped(workbook, id, table, row, key);
  }
  giveIds(id, table, newId);
  const span = { first: Math.max(range.getRow(), table.headingRow + 1), last: range.getLastRow() };
  pointOutNear(workbook, id, table, touched, span);
  if (id === 'links' && touched.includes('posted_on')) keepPosted(table, span);
  if (id === 'checkins' && touched.includes('kpi')) adoptCheckins(workbook, table, span);
  if (id === 'setup') changeSetup(workbook, table, span);
  if (id !== 'dashboard') return;
  if (touched.includes('kpi') || touched.includes('unit')) adoptKpis(workbook, table, span, touched.includes('unit'));
  if (touched.includes('kpi')) drawSparklines(workbook, table, span);
  if (touched.includes('baseline_typed') || touched.includes('baseline_from')) forgetLock(workbook, table, span);
}

/** A baseline that somebody types or computes otherwise is no longer the locked one. */
function forgetLock(workbook: OpenWorkbook, { sheet, columns, rows }: Table, { first, last }: RowSpan): void {
  const column = columns.locked;
  const locked = rows.filter(({ row, cells }) => row >= first && row <= last && cells.locked !== '');
  if (column === undefined || locked.length === 0) return;
  for (const { row } of locked) sheet.getRange(row, column).clearContent();
  const after = openWorkbook(workbook.spreadsheet);
  if (after === null) return;
  const { table, rows: baselines } = openRows(after);
  noteOrigins(table, baselines, LANGUAGES[workbook.facts.language]);
}

/** Naming a week off moves its tasks. */
function changeSetup(workbook: OpenWorkbook, { rows }: Table, { first, last }: RowSpan): void {
  const typed = rows.find(({ row, cells }) => row >= first && row <= last && cells.fact_key === 'weeks_off');
  if (typed !== undefined) leaveOffWeeks(workbook, textOf(typed.cells.value));
}

/** A cell of a filled column holds its column's value, unless somebody typed into it: then the column's heading shows an error. */
function takeTyped(workbook: OpenWorkbook, id: TabId, table: Table, row: number, key: string): void {
  const column = table.columns[key];
  if (column === undefined) return;
  const cell = table.sheet.getRange(row, column);
  const heading = table.sheet.getRange(table.headingRow, column);
  const typed = cell.getValue();
  if (typed === '' || !heading.getDisplayValue().startsWith('#')) return;
  const words = LANGUAGES[workbook.facts.language].messages.toasts;
  if (id === 'dashboard' && key === 'now' && typeof typed === 'number') {
    // The new place first, the old cleared last: a call that fails half-way must not lose what was typed.
    saveTodaysCheckin(workbook, row, typed);
    cell.clearContent();
    return;
  }
  if (id === 'dashboard' && key === 'target' && table.columns.target_text !== undefined) {
    const target = table.sheet.getRange(row, table.columns.target_text);
    const before = target.getDisplayValue();
    target.setValue(cell.getDisplayValue());
    cell.clearContent();
    if (before !== '') recordChange(table, target, before, stampToday(workbook));
    return;
  }
  if (id === 'dashboard' && key === 'baseline' && typeof typed === 'number' && table.columns.baseline_typed !== undefined) {
    table.sheet.getRange(row, table.columns.baseline_typed).setValue(typed);
    table.sheet.getRange(row, table.columns.baseline_from ?? 1).setValue(LANGUAGES[workbook.facts.language].lists.sources.typed);
    cell.clearContent();
    return;
  }
  keepInNote(table, row, column, cell.getDisplayValue());
  const label = dashboardLabel(workbook, id, key);
  workbook.spreadsheet.toast(fill(words.columnRestored, { column: label }));
}

function dashboardLabel(workbook: OpenWorkbook, id: TabId, key: string): string {
  const { columns } = TABS[id](drawingOf(workbook, LANGUAGES[workbook.facts.language]));
  return columns.find(column => column.key === key)?.heading ?? key;
}

function saveTodaysCheckin(workbook: OpenWorkbook, row: number, value: number): void {
  const checkins = tableOf(workbook, 'checkins');
  if (checkins === null) return;
  const kpi = kpiRows(workbook).find(line => line.row === row);
  if (kpi === undefined || kpi.id === '') return;
  const day = workbook.facts.effective;
  const { toasts } = LANGUAGES[workbook.facts.language].messages;
  writeCheckins(
    checkins,
    [{ kpiId: kpi.id, kpi: kpi.name, day, channel: '', value, note: '', by: '', format: kpi.format }],
    workbook.timeZone,
    newId,
  );
  const said = isFar(value, kpi.now) ? fill(toasts.farFromLast, { kpi: kpi.name, value: String(value), last: kpi.nowText }) : null;
  if (said !== null) workbook.spreadsheet.toast(said);
}

/** A KPI added by typing its name gets the two drawings every row has. */
function drawSparklines(workbook: OpenWorkbook, table: Table, { first, last }: RowSpan): void {
  const columns = dashboardColumns(drawingOf(workbook, LANGUAGES[workbook.facts.language]));
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  writeRowFormulas(table, columns, rows);
}
