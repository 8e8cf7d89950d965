/**
 * Puts check-ins where they belong: into the row that waits for them, over the value of the same KPI, day and channel, or into new
 * rows on top. The target rows are read just before, under the document's lock, because people go on typing.
 */
import type { Day } from '../core/day/day';
import { DAY_FORMAT } from '../tabs/number-format';
import { INK, PAPER } from '../tabs/palette';
import { cellContent } from './cell-text';
import { dayOfCell } from './days';
import { type Table, textOf } from './read-table';

export interface NewCheckin {
  readonly kpiId: string;
  readonly kpi: string;
  readonly day: Day;
  readonly channel: string;
  /** Null prepares a row that waits for its value. */
  readonly value: number | null;
  /** The two numbers of a rate that is counted, in place of a value. */
  readonly counts?: { readonly numerator: number; readonly denominator: number };
  readonly note: string;
  readonly by: string;
  /** Number format of the KPI. */
  readonly format: string;
}

/** Writes all of them in one batch of rows; `newId` names each new row. */
export function writeCheckins(table: Table, checkins: readonly NewCheckin[], timeZone: string, newId: () => string): void {
  const fresh: NewCheckin[] = [];
  for (const checkin of checkins) {
    const row = rowFor(table, checkin, timeZone);
    if (row === null) fresh.push(checkin);
    else overwrite(table, row, checkin);
  }
  if (fresh.length > 0) insertOnTop(table, fresh, newId);
}

/** The row of the same KPI, day and channel, else one of the KPI that waits for a value. */
function rowFor(table: Table, checkin: NewCheckin, timeZone: string): number | null {
  const ofKpi = ofSameKpi(table, checkin);
  const waiting = ofKpi.find(({ cells }) => cells.value === '' && cells.numerator === '');
  return rowOfDay(ofKpi, checkin, timeZone) ?? waiting?.row ?? null;
}

function ofSameKpi(table: Table, checkin: NewCheckin): Table['rows'] {
  return table.rows.filter(({ cells }) => textOf(cells.key) === checkin.kpiId && textOf(cells.channel) === checkin.channel);
}

function rowOfDay(rows: Table['rows'], checkin: NewCheckin, timeZone: string): number | null {
  return rows.find(({ cells }) => dayOfCell(cells.date, timeZone) === checkin.day)?.row ?? null;
}

function overwrite({ sheet, columns }: Table, row: number, checkin: NewCheckin): void {
  if (checkin.value === null && checkin.counts === undefined) return;
  const set = (key: string, value: string | number) => {
    const column = columns[key];
    if (column !== undefined && value !== '') sheet.getRange(row, column).setValue(value);
  };
  const value = columns.value;
  if (value !== undefined && checkin.format !== '') sheet.getRange(row, value).setNumberFormat(checkin.format);
  set('date', checkin.day);
  set('value', checkin.value ?? '');
  set('numerator', checkin.counts?.numerator ?? '');
  set('denominator', checkin.counts?.denominator ?? '');
  set('note', cellContent(checkin.note, '@'));
  set('by', cellContent(checkin.by, ''));
}

/**
 * Writes values from before the cycle: over the value of the same KPI, day and channel, the others below everything that is there, where
 * the oldest rows stand. Rows that wait for a value are left to wait.
 */
export function writePast(table: Table, checkins: readonly NewCheckin[], timeZone: string, newId: () => string): void {
  const fresh: NewCheckin[] = [];
  for (const checkin of checkins) {
    const row = rowOfDay(ofSameKpi(table, checkin), checkin, timeZone);
    if (row === null) fresh.push(checkin);
    else overwrite(table, row, checkin);
  }
  if (fresh.length === 0) return;
  const { sheet, headingRow, rows } = table;
  const filled = rows.filter(({ cells }) => TYPED.some(key => cells[key] !== '' && cells[key] !== undefined)).map(({ row }) => row);
  const first = Math.max(headingRow, ...filled) + 1;
  const missing = first + fresh.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const newestFirst = [...fresh].sort((a, b) => b.day - a.day);
  writeRows(table, first, newestFirst, newId);
}

function insertOnTop(table: Table, checkins: readonly NewCheckin[], newId: () => string): void {
  const { sheet, headingRow } = table;
  const first = headingRow + 1;
  const validations = sheet.getRange(first, 1, 1, sheet.getMaxColumns()).getDataValidations()[0] ?? [];
  sheet.insertRowsBefore(first, checkins.length);
  const rows = sheet.getRange(first, 1, checkins.length, validations.length);
  // A row inserted below the heading takes over the heading's look.
  rows.setFontWeight('normal').setFontStyle('normal').setFontColor(INK).setBackground(PAPER).setFontSize(10).setWrap(false).clearNote();
  rows.setDataValidations(checkins.map(() => validations));
  writeRows(table, first, checkins, newId);
}

function writeRows({ sheet, columns }: Table, first: number, checkins: readonly NewCheckin[], newId: () => string): void {
  for (const key of TYPED) {
    const column = columns[key];
    if (column === undefined) continue;
    const cells = sheet.getRange(first, column, checkins.length, 1);
    const formats = checkins.map(checkin => [formatOf(key, checkin)]);
    cells.setNumberFormats(formats);
    cells.setValues(checkins.map(checkin => [contentOf(key, checkin, newId)]));
  }
}

const TYPED = ['date', 'kpi', 'channel', 'value', 'numerator', 'denominator', 'note', 'by', 'id', 'kpi_id'] as const;
type TypedKey = (typeof TYPED)[number];

function formatOf(key: TypedKey, checkin: NewCheckin): string {
  if (key === 'date') return DAY_FORMAT;
  if (key === 'value') return checkin.format || 'General';
  return key === 'note' || key === 'id' || key === 'kpi_id' ? '@' : 'General';
}

function contentOf(key: TypedKey, checkin: NewCheckin, newId: () => string): string | number {
  switch (key) {
    case 'date':
      return checkin.day;
    case 'value':
      return checkin.value ?? '';
    case 'kpi':
      return cellContent(checkin.kpi, '');
    case 'channel':
      return cellContent(checkin.channel, '');
    case 'by':
      return cellContent(checkin.by, '');
    case 'note':
      return checkin.note;
    case 'id':
      return newId();
    case 'kpi_id':
      return checkin.kpiId;
    case 'numerator':
    case 'denominator':
      return checkin.counts?.[key] ?? '';
  }
}
