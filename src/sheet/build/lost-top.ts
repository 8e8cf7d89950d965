/**
 * The rows above a table that somebody deleted: band, hidden keys, headings. Without its headings the first row of the table would be taken for
 * them and written over; without its keys no column is found. Used by the sheet check and its repair, before anything else is written.
 */
import { UNFINISHED } from '../../boards/kpi/score-board';
import { letters } from '../../tabs/place';
import { type BandCell, type ColumnSpec, HEADING_ROW, KEY_ROW, type TabSpec } from '../../tabs/spec';
import { type CellValue, type Table, textOf } from '../read/read-table';
import { cellContent } from '../write/cell-text';
import { dress, lineRows } from '../write/dress';
import { looksOf } from './tab-block';

/** A row of at least so many of our headings is the heading row. */
const HEADINGS_NEEDED = 3;

/** Whether any of them is gone; `spoken` is the tab in every language, since headings stand in the one of the last switch. */
export function isTopLost(table: Table, spoken: readonly TabSpec[]): boolean {
  return (
    Object.keys(table.columns).length === 0 ||
    table.headingRow < HEADING_ROW ||
    isBandBlank(table, spoken) ||
    areHeadingsLost(table, spoken)
  );
}

/** Whether the cycle's name and its days, the first two formulas of a band, say nothing: a team may have cleared its name on Setup. */
function isBandBlank({ columns, headingRow, top }: Table, [spec]: readonly TabSpec[]): boolean {
  const title = (spec?.band ?? []).filter(({ cell }) => cell.own === 'formula').slice(0, 2);
  const shown = ({ row, column }: BandCell) =>
    top[headingRow - HEADING_ROW + row - 1]?.[(columns[spec?.columns[column]?.key ?? ''] ?? 0) - 1];
  return title.length > 0 && title.every(cell => shown(cell) === '');
}

/** Whether a row of the table stands where the headings should. */
function areHeadingsLost({ sheet, columns, heading, headingRow, width }: Table, spoken: readonly TabSpec[]): boolean {
  const shown = (spec: TabSpec) => spec.columns.filter(({ key, heading: ours }) => ours !== '' && heading[key] === ours);
  if (spoken.some(spec => shown(spec).length >= HEADINGS_NEEDED)) return false;
  // Headings that a board has no words for just now are formulas all the same.
  const formulas = sheet.getRange(headingRow, 1, 1, width).getFormulas()[0] ?? [];
  return !spoken.some(spec => spec.columns.some(({ key, fill }) => fill !== null && (formulas[(columns[key] ?? 0) - 1] ?? '') !== ''));
}

/**
 * Inserts the rows that are missing, with the keys; headings, formulas and band are written when the tab is filled. A row that was cleared is there
 * still: another one in front of it would move what the formulas below it fill. The caller flushes.
 */
export function restoreTop(table: Table, spoken: readonly TabSpec[]): void {
  const { sheet, columns, headingRow, width } = table;
  const [spec] = spoken;
  if (spec === undefined) return;
  const insert = (row: number, count = 1) => {
    sheet.insertRowsBefore(row, count);
    sheet.getRange(row, 1, count, sheet.getMaxColumns()).clear().clearDataValidations();
    sheet.showRows(row, count);
  };
  let keyRow = headingRow - 1;
  let isHeadingLost = false;
  let isHeadingThere = false;
  let sorted: SortedHeadings | null = null;
  if (Object.keys(columns).length > 0) {
    isHeadingLost = areHeadingsLost(table, spoken);
    sorted = isHeadingLost ? sortedHeadings(table, spoken) : null;
    isHeadingThere = sorted === null && spec.columns.every(({ key, heading }) => heading === '' || textOf(table.heading[key]) === '');
  } else {
    // Deleting frozen rows leaves fewer of them.
    const frozen = sheet.getFrozenRows();
    const above = sheet.getSheetValues(1, 1, Math.max(1, frozen), Math.max(1, width));
    const isBlank = (row: number) => above[row - 1]?.every(cell => cell === '') === true;
    const found = above.findIndex(row => headingsIn(row, spoken).size >= HEADINGS_NEEDED);
    isHeadingLost = found < 0;
    isHeadingThere = isHeadingLost && isBlank(frozen) && isBlank(frozen - 1);
    const last = isHeadingThere ? frozen - 1 : isHeadingLost ? frozen : found;
    const said = isHeadingLost ? [] : headingsSaid(sheet, found + 1, width);
    keyRow = isBlank(last) ? last : last + 1;
    if (keyRow > last) insert(keyRow);
    // What finds no room is added with the columns that are missing.
    const keys = keysOf(spec, headingsIn(said, spoken)).slice(0, sheet.getMaxColumns());
    sheet.getRange(keyRow, 1, 1, keys.length).setValues([keys]);
    sheet.hideRows(keyRow);
  }
  if (isHeadingLost) {
    if (!isHeadingThere) insert(keyRow + 1);
    const headings = sheet.getRange(keyRow + 1, 1, 1, sheet.getMaxColumns());
    lineRows(headings.clearDataValidations());
    if (sorted !== null) takeOut(sheet, sorted, keyRow + 1);
  }
  const missing = HEADING_ROW - keyRow - 1;
  if (missing > 0) {
    if (keyRow > 1) clearBand(sheet, keyRow - 1, spoken);
    insert(1, missing);
  }
  const isBandLost = missing > 0 || isBandBlank(table, spoken);
  dressTop(sheet, spec, { first: isBandLost ? 1 : KEY_ROW, last: isHeadingLost ? HEADING_ROW : KEY_ROW, offset: Math.max(0, -missing) });
  sheet.setFrozenRows(Math.max(HEADING_ROW, keyRow + 1));
}

/** Rows of a fresh tab that have come back, and how many rows people have inserted above them. */
interface Top {
  readonly first: number;
  readonly last: number;
  readonly offset: number;
}

/** The looks and heights of a fresh tab, by the keys; people's own columns have headings, too. */
function dressTop(sheet: Table['sheet'], spec: TabSpec, { first, last, offset }: Top): void {
  const [keys = []] = sheet.getSheetValues(KEY_ROW + offset, 1, 1, sheet.getMaxColumns());
  const places = keys.map(value => spec.columns.findIndex(({ key }) => key === textOf(value)));
  const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const range = sheet.getRange(first + offset, 1, rows.length, keys.length);
  const formats = new Map(spec.band.map(({ row, column, format }) => [`${row}:${column}`, format]));
  range.setNumberFormats(rows.map(row => places.map(place => formats.get(`${row}:${place}`) || 'General')));
  dress(range, looksOf(spec, rows, places));
  // The row of the keys is hidden.
  for (const row of rows) if (row !== KEY_ROW) sheet.setRowHeightsForced(row + offset, 1, spec.heights[row - 1] ?? spec.rowHeight);
}

/** The headings among the rows of their own table: a sort of all that was selected has taken them along. */
interface SortedHeadings {
  readonly row: number;
  /** Columns in which a heading stands there: ours, whose are written anew, and those of people's own columns. */
  readonly ours: readonly number[];
  readonly theirs: readonly (readonly [column: number, text: string])[];
  /** Whether anything else stands in the row, which only a sort of some columns leaves. */
  readonly isShared: boolean;
}

function sortedHeadings({ sheet, columns, headingRow, width, rows }: Table, spoken: readonly TabSpec[]): SortedHeadings | null {
  const own = (spoken[0]?.columns ?? []).filter(({ key, board }) => board === null && columns[key] !== undefined);
  if (rows.length === 0) return null;
  const formulas = sheet.getRange(headingRow + 1, 1, rows.length, width).getFormulas();
  const headings = new Set(spoken.flatMap(spec => spec.columns.map(({ key, heading }) => `${key} ${heading}`)));
  for (const [at, { row, cells }] of rows.entries()) {
    const isFilled = ({ key }: ColumnSpec) => textOf(cells[key]) !== '';
    const isHeading = (column: ColumnSpec) =>
      column.fill === null
        ? isFilled(column) && headings.has(`${column.key} ${textOf(cells[column.key])}`)
        : (formulas[at]?.[(columns[column.key] ?? 0) - 1] ?? '') !== '';
    const ours = own.filter(isHeading);
    if (ours.length < HEADINGS_NEEDED) continue;
    // Hidden cells of the heading row hold what was last known.
    const isShared = own.some(column => column.visibility !== 'hidden' && column.fill === null && isFilled(column) && !isHeading(column));
    const keyed = new Set(Object.values(columns));
    const [values = []] = isShared ? [] : sheet.getSheetValues(row, 1, 1, width);
    return {
      row,
      ours: ours.map(({ key }) => columns[key] ?? 0),
      theirs: values.flatMap((value, column) =>
        textOf(value) === '' || keyed.has(column + 1) ? [] : [[column + 1, textOf(value)] as const],
      ),
      isShared,
    };
  }
  return null;
}

/** Out of the table again: people's own headings into the heading row, which was inserted above; what else stands in the row stays. */
function takeOut(sheet: Table['sheet'], { row, ours, theirs, isShared }: SortedHeadings, headingRow: number): void {
  for (const [column, text] of theirs) sheet.getRange(headingRow, column).setValue(cellContent(text, ''));
  if (isShared) sheet.getRangeList(ours.map(column => `${letters(column)}${row + 1}`)).clearContent();
  else sheet.deleteRow(row + 1);
}

/** What is ours in the rows of the band that are left stands in another row than it was drawn for; what a formula of ours has filled goes with it. */
function clearBand(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, spoken: readonly TabSpec[]): void {
  const labels = new Set(spoken.flatMap(({ band }) => band.flatMap(({ cell }) => (cell.own === 'label' ? [cell.text] : []))));
  const range = sheet.getRange(1, 1, rows, sheet.getMaxColumns());
  const [formulas, shown] = [range.getFormulas(), range.getDisplayValues()];
  const ours = shown.flatMap((row, at) =>
    row.flatMap((text, column) => {
      const isOurs = formulas[at]?.[column] !== '' || (text !== '' && labels.has(text));
      return isOurs ? [`${letters(column + 1)}${at + 1}`] : [];
    }),
  );
  if (ours.length > 0) sheet.getRangeList(ours).clearContent();
}

const SAID_BY_FORMULA = /=ROW\(\)[;,]"((?:[^"]|"")*)"/;
/** A column that is filled down from its board, heading and all: the column of last known values comes first. */
const SAID_BY_KNOWN = /^=ARRAYFORMULA\(IF\(ISERROR\([A-Z]+\$\d+\)[;,]([A-Z]+)\$/;

/** The headings of a row; one whose formula has no board, or finds no room to spread, says nothing, and its formula what it would say. */
export function headingsSaid(sheet: Table['sheet'], row: number, width: number): readonly CellValue[] {
  const [values = []] = sheet.getSheetValues(row, 1, 1, width);
  const [formulas = []] = sheet.getRange(row, 1, 1, width).getFormulas();
  return values.map((value, at) => {
    const formula = formulas[at] ?? '';
    const known = value === '' ? SAID_BY_KNOWN.exec(formula)?.[1] : undefined;
    if (known !== undefined) return values.find((_, column) => letters(column + 1) === known) ?? '';
    return SAID_BY_FORMULA.exec(formula)?.[1]?.replace(/""/g, '"') ?? value;
  });
}

/** One-based columns of the headings that are ours, by key. */
export function headingsIn(row: readonly CellValue[], spoken: readonly TabSpec[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  row.forEach((said, at) => {
    // A week that is not over yet says so in its heading.
    const text = textOf(said).replace(` ${UNFINISHED}`, '');
    const ours = spoken.flatMap(({ columns }) => columns).find(({ key, heading }) => heading !== '' && heading === text && !found.has(key));
    if (ours !== undefined) found.set(ours.key, at + 1);
  });
  return found;
}

/** The key row: keys of headings that were found, and of columns without one behind the column that the tab has before them. */
function keysOf({ columns }: TabSpec, found: ReadonlyMap<string, number>): string[] {
  const keys: string[] = [];
  const taken = new Set(found.values());
  let at = 0;
  for (const { key, heading } of columns) {
    const place = found.get(key) ?? (heading === '' || found.size === 0 ? at + 1 : null);
    if (place === null || (!found.has(key) && taken.has(place))) continue;
    at = place;
    keys[place - 1] = key;
  }
  return Array.from({ length: keys.length }, (_, index) => keys[index] ?? '');
}
