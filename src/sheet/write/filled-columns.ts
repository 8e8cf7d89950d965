/**
 * Columns filled from their heading cell: which are broken, and putting them right. One typed cell inside such a column turns the
 * whole column into #REF!, so what was typed moves elsewhere and the column comes back. What reads gives what writes.
 */
import { letters } from '../../tabs/place';
import type { ColumnSpec, TabSpec } from '../../tabs/spec';
import type { CellValue, Table } from '../read/read-table';

/** Errors arrive as text. A heading that shows one is blocked by a typed cell below it. */
const ERROR = /^#(REF|ERROR|NAME|VALUE|N\/A)/;

export interface BrokenColumn {
  readonly key: string;
  readonly heading: string;
  /** `lost`: the formula is gone; `blocked`: something was typed below it. */
  readonly why: 'lost' | 'blocked';
}

export function brokenColumns(table: Table, spec: TabSpec): readonly BrokenColumn[] {
  const lost = brokenHeadings(table, spec);
  return filled(spec).flatMap(({ key, heading }): BrokenColumn[] => {
    if (table.columns[key] === undefined) return [];
    if (lost.includes(key)) return [{ key, heading, why: 'lost' }];
    return ERROR.test(String(table.heading[key] ?? '')) ? [{ key, heading, why: 'blocked' }] : [];
  });
}

/** A cell of a filled column that somebody typed into. */
export interface TypedCell {
  readonly row: number;
  readonly key: string;
  readonly value: CellValue;
}

/**
 * All of them in the given columns. A column that is whole has none: its cells hold what its formula gives. One that is blocked shows an
 * error in its heading and nothing below it but what was typed; so does one that has `lost` its formula.
 */
export function typedCells({ heading, rows }: Table, keys: readonly string[], lost: readonly string[]): readonly TypedCell[] {
  const open = keys.filter(key => lost.includes(key) || ERROR.test(String(heading[key] ?? '')));
  return open.flatMap(key =>
    rows.flatMap(({ row, cells }): TypedCell[] => {
      const value = cells[key];
      return value === undefined || value === '' ? [] : [{ row, key, value }];
    }),
  );
}

/** What the cells show; figures and dates are asked, a column at a time. */
export function shownTexts(table: Table, cells: readonly TypedCell[]): (cell: TypedCell) => string {
  const texts = new Map<TypedCell, string>();
  for (const { range, first, typed } of stretches(table, cells)) {
    const shown = typed.every(({ value }) => typeof value === 'string') ? null : range.getDisplayValues();
    for (const cell of typed) {
      texts.set(cell, typeof cell.value === 'string' ? cell.value : (shown?.[cell.row - first]?.[0] ?? String(cell.value)));
    }
  }
  return cell => texts.get(cell) ?? '';
}

/** Keeps what was typed as a line of the note on its cell, above what a person has noted there. Reads, and gives what to write. */
export function prepareNotes(table: Table, cells: readonly TypedCell[]): () => void {
  const textOfCell = shownTexts(table, cells);
  const writes = stretches(table, cells).map(({ range, first, typed }) => {
    const notes = range.getNotes().map(([note = '']) => [note]);
    for (const cell of typed) {
      const before = notes[cell.row - first]?.[0] ?? '';
      const text = textOfCell(cell);
      // A second try finds it there.
      const isKept = before === text || before.startsWith(`${text}\n`);
      notes[cell.row - first] = [
        isKept
          ? before
          : [text, before]
              .filter(line => line !== '')
              .join('\n')
              .slice(0, NOTE_LIMIT),
      ];
    }
    return () => {
      range.setNotes(notes);
    };
  });
  return () => {
    for (const write of writes) write();
  };
}

/** What a note holds at most. */
const NOTE_LIMIT = 50_000;

interface Stretch {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly first: number;
  readonly typed: readonly TypedCell[];
}

/** Each column from its first to its last typed cell. */
function stretches({ sheet, columns }: Table, cells: readonly TypedCell[]): readonly Stretch[] {
  return [...new Set(cells.map(({ key }) => key))].flatMap((key): Stretch[] => {
    const column = columns[key];
    const typed = cells.filter(cell => cell.key === key);
    if (column === undefined) return [];
    const rows = typed.map(({ row }) => row);
    const first = Math.min(...rows);
    return [{ range: sheet.getRange(first, column, Math.max(...rows) - first + 1, 1), first, typed }];
  });
}

export interface Corners {
  readonly rowStart: number;
  readonly rowEnd: number;
  readonly columnStart: number;
  readonly columnEnd: number;
}

export interface EditedRange extends Corners {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
}

/** Whether a range is exactly the given cells of one column. */
export function isAllOf({ rowStart, rowEnd, columnStart, columnEnd }: Corners, { columns }: Table, cells: readonly TypedCell[]): boolean {
  const inside = cells.every(({ row, key }) => columns[key] === columnStart && row >= rowStart && row <= rowEnd);
  return columnStart === columnEnd && inside && cells.length === rowEnd - rowStart + 1;
}

/** Clears the typed cells, which lets the columns spill again. */
export function prepareClearing(table: Table, cells: readonly TypedCell[], edited?: EditedRange): () => void {
  if (edited !== undefined && isAllOf(edited, table, cells)) {
    return () => {
      edited.range.clearContent();
    };
  }
  const { sheet, columns } = table;
  const notations = cells.flatMap(({ row, key }) => (columns[key] === undefined ? [] : [`${letters(columns[key])}${row}`]));
  return () => {
    if (notations.length > 0) sheet.getRangeList(notations).clearContent();
  };
}

export interface LostHeadings {
  readonly keys: readonly string[];
  /** Writes the formulas again. */
  readonly write: () => void;
}

/** Which of the columns have lost the formula in their heading; reads, and gives what writes them again. */
export function prepareLostHeadings(table: Table, spec: TabSpec, keys: readonly string[]): LostHeadings {
  if (keys.length === 0) return { keys: [], write: () => undefined };
  const lost = brokenHeadings(table, spec).filter(key => keys.includes(key));
  return {
    keys: lost,
    write: () => {
      for (const { key, fill } of filled(spec)) {
        const column = table.columns[key];
        if (column !== undefined && fill !== null && lost.includes(key)) table.sheet.getRange(table.headingRow, column).setFormula(fill);
      }
    },
  };
}

/** Filled columns without a formula in their heading. */
function brokenHeadings(table: Table, spec: TabSpec): readonly string[] {
  const formulas = table.sheet.getRange(table.headingRow, 1, 1, table.width).getFormulas()[0] ?? [];
  return filled(spec).flatMap(({ key }) => {
    const column = table.columns[key];
    return column === undefined || (formulas[column - 1] ?? '') !== '' ? [] : [key];
  });
}

function filled(spec: TabSpec): readonly ColumnSpec[] {
  return spec.columns.filter(({ fill }) => fill !== null);
}
