/**
 * Puts check-ins where they belong: into the row that waits for them, over the value of the same KPI, channel and day (or
 * period, of a total), or into new rows on top. First everything that reads, then the write: rows are complete in one call, so that a call that fails half-way leaves
 * a row or none, and trying again finds it by KPI, day and channel.
 */
import type { Day } from '../../core/day/day';
import type { Period } from '../../core/series/period';
import { DAY_FORMAT, TEXT_FORMAT } from '../../tabs/number-format';
import { type Beside, type CellChange, type Prepared, prepareCells } from '../cell-changes';
import { contentIds } from '../content-ids';
import { dayOfCell } from '../read/days';
import { type CellValue, type Table, type TableRow, textOf } from '../read/read-table';
import { requireUntouched } from '../typed-meanwhile';
import { type CellContent, cellContent, plainText, textHeld } from './cell-text';
import { copyLook, setFormats } from './typed-tables';

export interface NewCheckin {
  readonly kpiId: string;
  readonly kpi: string;
  readonly day: Day;
  /** Where the number is the total of a period: whatever stands for a day of it is replaced. */
  readonly period?: Period;
  readonly channel: string;
  /** Null prepares a row that waits for its value. */
  readonly value: number | null;
  /** The two numbers of a rate that is counted, in place of a value. */
  readonly counts?: { readonly numerator: number; readonly denominator: number };
  readonly note: string;
  /** What stands as note where neither this check-in nor its row has one. */
  readonly elseNote?: string;
  readonly by: string;
  /** Number format of the KPI. */
  readonly format: string;
}

/** `table` has the key of the KPI beside what was typed. Of two check-ins of one KPI, day and channel the later counts. */
export function prepareCheckins(table: Table, checkins: readonly NewCheckin[], timeZone: string, beside: Beside = 'typing'): Prepared {
  const { over, fresh } = sorted(table, checkins, timeZone, true);
  const written = prepareCells(table, over, beside);
  if (fresh.length === 0) return written;
  const top = onTop(written.after, fresh);
  return {
    // What is there first: its rows move down when the new ones come in above.
    write: () => {
      written.write();
      top.write();
    },
    after: top.after,
  };
}

/**
 * Values from before the cycle: over the value of the same KPI, day and channel, the others below everything that is there, where the
 * oldest rows stand. Rows that wait for a value are left to wait.
 */
export function preparePast(table: Table, checkins: readonly NewCheckin[], timeZone: string): Prepared {
  const { over, fresh } = sorted(table, checkins, timeZone, false);
  const written = prepareCells(table, over, 'typing');
  if (fresh.length === 0) return written;
  const below = atEnd(
    written.after,
    [...fresh].sort((a, b) => b.day - a.day),
  );
  return {
    write: () => {
      written.write();
      below.write();
    },
    after: below.after,
  };
}

interface Sorted {
  /** Changes of rows that are there. */
  readonly over: readonly CellChange[];
  readonly fresh: readonly NewCheckin[];
}

/** Each row takes one check-in at most. */
function sorted(table: Table, checkins: readonly NewCheckin[], timeZone: string, mayFillWaiting: boolean): Sorted {
  const last = new Map(checkins.map(checkin => [placeOf(checkin), checkin]));
  const rows = new Map<string, TableRow[]>();
  for (const line of table.rows) {
    const key = seriesKey(textOf(line.cells.key), textOf(line.cells.channel));
    const found = rows.get(key);
    if (found === undefined) rows.set(key, [line]);
    else found.push(line);
  }
  const taken = new Set<number>();
  const over: CellChange[] = [];
  const fresh: NewCheckin[] = [];
  for (const checkin of last.values()) {
    const candidates = (rows.get(seriesKey(checkin.kpiId, checkin.channel)) ?? []).filter(({ row }) => !taken.has(row));
    const sameDay = sameDayOrPeriod(candidates, checkin, timeZone);
    const waiting = mayFillWaiting ? candidates.find(({ cells }) => cells.value === '' && cells.numerator === '') : undefined;
    const found = sameDay ?? waiting;
    if (found === undefined) {
      fresh.push(checkin);
      continue;
    }
    taken.add(found.row);
    over.push(...changesOf(found, checkin, timeZone));
  }
  return { over, fresh };
}

/** The row of the day; else of the period the row that counts: of the latest day, of one day the last in the tab. */
function sameDayOrPeriod(rows: readonly TableRow[], { day, period }: NewCheckin, timeZone: string): TableRow | undefined {
  const dated = rows.map(row => ({ row, on: dayOfCell(row.cells.date, timeZone) }));
  if (period === undefined) return dated.find(({ on }) => on === day)?.row;
  return dated.reduce<{ readonly row: TableRow; readonly on: Day } | null>(
    (found, { row, on }) =>
      on !== null && on >= period.from && on <= period.to && (found === null || on >= found.on) ? { row, on } : found,
    null,
  )?.row;
}

const seriesKey = (kpiId: string, channel: string): string => JSON.stringify([kpiId, channel]);
const placeOf = ({ kpiId, day, channel }: NewCheckin): string => JSON.stringify([kpiId, day, channel]);

/** A row that is to wait changes nothing of one that is there. */
function changesOf({ row, cells }: TableRow, checkin: NewCheckin, timeZone: string): readonly CellChange[] {
  const { value, counts, by, format, day } = checkin;
  const note = checkin.note || (textOf(cells.note) === '' ? (checkin.elseNote ?? '') : '');
  if (value === null && counts === undefined) return [];
  const set = (key: string, content: CellContent): CellChange[] => (content === '' ? [] : [{ row, key, content }]);
  const given: CellChange[] = value === null ? [] : [{ row, key: 'value', content: value, ...(format === '' ? {} : { format }) }];
  return [
    ...(dayOfCell(cells.date, timeZone) === day ? [] : set('date', day)),
    // Before the value: where a call fails in between, a row that has its value has its counts too, and one without is completed by the import.
    ...set('numerator', counts?.numerator ?? ''),
    ...set('denominator', counts?.denominator ?? ''),
    ...given,
    ...(note === '' ? [] : [{ row, key: 'note', ...plainText(note) }]),
    ...(textOf(cells.by) === by ? [] : set('by', cellContent(by, ''))),
  ];
}

/** New rows above the first one, with its look and its lists: what is inserted below a heading takes over the heading's. */
function onTop(table: Table, checkins: readonly NewCheckin[]): Prepared {
  const { sheet, headingRow, width } = table;
  const first = headingRow + 1;
  // Rows on top without anything in them are what an earlier try has left; they are used first.
  const used = table.rows.findIndex(({ cells }) => TYPED.some(key => isFilled(cells[key])));
  if (used < 0) return atEnd(table, checkins);
  const blank = Math.min(used, checkins.length);
  const added = checkins.length - blank;
  const content = prepareRows(table, first, checkins);
  const look = lookToCopy(table, used);
  return {
    write: () => {
      // Before rows come in: a read after it has the boards of all rows worked out once more. What comes in nobody has typed in.
      const there = table.rows.slice(0, blank).map(({ row, cells }) => [row, cells] as const);
      if (blank > 0) requireUntouched(table, { first, count: blank }, TYPED, new Map(there));
      if (added > 0) sheet.insertRowsBefore(first, added);
      const rows = sheet.getRange(first, 1, checkins.length, width);
      if (look !== null) copyLook(look.offset(added, 0), rows);
      content.write();
    },
    after: {
      ...table,
      rows: [...content.rows, ...table.rows.slice(blank).map(line => ({ ...line, row: line.row + added }))],
    },
  };
}

/** The first row from one on in which nothing is merged: a look is copied with its merges, and what new rows hold under one would be gone. */
function lookToCopy({ sheet, rows, width }: Table, from: number): GoogleAppsScript.Spreadsheet.Range | null {
  const known = rows.slice(from);
  const [first] = known;
  if (first === undefined) return null;
  const range = sheet.getRange(first.row, 1, known.length, width);
  const merges = range.getMergedRanges();
  const at = known.findIndex(({ row }) => merges.every(each => row < each.getRow() || row > each.getLastRow()));
  return at < 0 ? null : range.offset(at, 0, 1);
}

const isFilled = (cell: CellValue | undefined): boolean => cell !== '' && cell !== undefined;

/** The tab grows when it is too short. */
function atEnd(table: Table, checkins: readonly NewCheckin[]): Prepared {
  const { sheet, headingRow, rows } = table;
  const filled = rows.filter(({ cells }) => TYPED.some(key => isFilled(cells[key])));
  const first = (filled[filled.length - 1]?.row ?? headingRow) + 1;
  const size = sheet.getMaxRows();
  const missing = first + checkins.length - 1 - size;
  const content = prepareRows(table, first, checkins);
  return {
    write: () => {
      if (missing > 0) sheet.insertRowsAfter(size, missing);
      requireUntouched(table, { first, count: checkins.length }, TYPED, new Map(rows.map(({ row, cells }) => [row, cells])));
      content.write();
    },
    after: {
      ...table,
      rows: [...rows.filter(({ row }) => row < first), ...content.rows, ...rows.filter(({ row }) => row >= first + checkins.length)],
    },
  };
}

/** Whole rows, formats before values; columns that stand side by side take one call. */
function prepareRows({ sheet, columns, rows }: Table, first: number, checkins: readonly NewCheckin[]) {
  const taken = new Set(rows.map(({ cells }) => textOf(cells.id)));
  const ids = contentIds(checkins.map(placeOf), taken);
  const content = checkins.map((checkin, at) => contentOf(checkin, ids[at] ?? ''));
  const places = TYPED.flatMap(key => (columns[key] === undefined ? [] : [{ key, column: columns[key] }])).sort(
    (a, b) => a.column - b.column,
  );
  return {
    write: () => {
      for (const run of neighbours(places)) {
        const cells = sheet.getRange(first, run[0]?.column ?? 1, checkins.length, run.length);
        setFormats(
          cells,
          checkins.map(checkin => run.map(({ key }) => formatOf(key, checkin))),
        );
        cells.setValues(content.map(line => run.map(({ key }) => line[key])));
      }
    },
    rows: content.map((line, at): TableRow => {
      const cells = Object.entries(line).map(([key, value]) => [key, textHeld(value)]);
      return { row: first + at, cells: { ...Object.fromEntries(cells), key: checkins[at]?.kpiId ?? '' } };
    }),
  };
}

function neighbours<T extends { readonly column: number }>(places: readonly T[]): readonly (readonly T[])[] {
  const found: T[][] = [];
  for (const place of places) {
    const open = found[found.length - 1];
    if (open !== undefined && open[open.length - 1]?.column === place.column - 1) open.push(place);
    else found.push([place]);
  }
  return found;
}

const TYPED = ['date', 'kpi', 'channel', 'value', 'numerator', 'denominator', 'note', 'by', 'id', 'kpi_id'] as const;
type TypedKey = (typeof TYPED)[number];

function formatOf(key: TypedKey, checkin: NewCheckin): string {
  if (key === 'date') return DAY_FORMAT;
  if (key === 'value') return checkin.format || 'General';
  if (key === 'note') return plainText(checkin.note).format;
  return key === 'id' || key === 'kpi_id' ? TEXT_FORMAT : 'General';
}

function contentOf(checkin: NewCheckin, id: string): Record<TypedKey, CellContent> {
  return {
    date: checkin.day,
    kpi: cellContent(checkin.kpi, ''),
    channel: cellContent(checkin.channel, ''),
    value: checkin.value ?? '',
    numerator: checkin.counts?.numerator ?? '',
    denominator: checkin.counts?.denominator ?? '',
    note: plainText(checkin.note || (checkin.elseNote ?? '')).content,
    by: cellContent(checkin.by, ''),
    id: plainText(id).content,
    kpi_id: plainText(checkin.kpiId).content,
  };
}
