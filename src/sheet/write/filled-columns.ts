/**
 * Columns filled from their heading cell: which are broken, and putting them right. One typed cell inside such a column turns the
 * whole column into #REF!, so what was typed moves elsewhere and the column comes back. What reads gives what writes.
 */
import { letters } from '../../tabs/place';
import type { TabSpec } from '../../tabs/spec';
import type { CellValue, Table } from '../read/read-table';
import { isSame } from '../typed-meanwhile';
import { cellContent } from './cell-text';
import { rowRuns } from './row-runs';
import { setHeadingCells } from './typed-tables';

/** Errors arrive as text. A heading that shows one is blocked by a typed cell below it. */
const ERROR = /^#(REF|ERROR|NAME|VALUE|N\/A)/;

export interface BrokenColumn {
  readonly key: string;
  readonly heading: string;
  /**
   * `lost`: the formula is gone; `blocked`: something was typed below it; `blank`: a heading above cells people fill is gone; `shifted`: the
   * formula names other columns than those it shows. A column inserted inside a board moves what names the board, and not what the board fills.
   */
  readonly why: 'lost' | 'blocked' | 'blank' | 'shifted';
}

export function brokenColumns(table: Table, spec: TabSpec): readonly BrokenColumn[] {
  // A tab without such columns is not asked for formulas.
  const formulas = spec.columns.some(({ fill }) => fill !== null) ? headingFormulas(table) : () => '';
  return spec.columns.flatMap(({ key, heading, fill }): BrokenColumn[] => {
    if (table.columns[key] === undefined) return [];
    if (fill === null) return isBlank(table, key, heading) ? [{ key, heading, why: 'blank' }] : [];
    const formula = formulas(key);
    if (isLost(formula)) return [{ key, heading, why: 'lost' }];
    if (ERROR.test(String(table.heading[key] ?? ''))) return [{ key, heading, why: 'blocked' }];
    return columnsNamed(formula) === columnsNamed(fill) ? [] : [{ key, heading, why: 'shifted' }];
  });
}

/** What a formula names, without texts, rows, titles of tabs and signs between, which Google writes anew and by country. */
const columnsNamed = (formula: string): string =>
  formula
    .replace(/"(?:[^"]|"")*"/g, '')
    .replace(/(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!/gu, '')
    .replace(/\$?([A-Z]{1,3})\$?\d+/g, '$1')
    .replace(/[;,\s$]/g, '');

const isBlank = (table: Table, key: string, heading: string): boolean => heading !== '' && table.heading[key] === '';

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

/** What typed cells show, by cell. */
export type ShownText = (cell: TypedCell) => string;

/** Texts are known; figures and dates are asked, all in one call. The range a person has just edited saves finding it. */
export function shownTexts(table: Table, cells: readonly TypedCell[], edited?: EditedRange): ShownText {
  const asked = cells.filter(({ value }) => typeof value !== 'string');
  const area = asked.length === 0 ? null : areaOf(table, asked, edited);
  const shown = area?.range.getDisplayValues() ?? [];
  return ({ row, key, value }) =>
    typeof value === 'string'
      ? value
      : (shown[row - (area?.rowStart ?? 0)]?.[(table.columns[key] ?? 0) - (area?.columnStart ?? 0)] ?? String(value));
}

/** Two writes of the same notes, around the clearing of what they keep. */
export interface NotesKept {
  readonly keep: () => void;
  readonly settle: () => void;
}

/**
 * Keeps what was typed as a line of the note on its cell, above what a person has noted there. Reads, and gives what to write: all the notes
 * between the cells in one call, others as they were read. They are written with a line end first, which goes last, when the cells are cleared: the first
 * Ctrl+Z takes back that alone, and not the clearing, which would block the column once more.
 */
export function prepareNotes(table: Table, cells: readonly TypedCell[], textOfCell: ShownText, edited?: EditedRange): NotesKept {
  const { range, rowStart, columnStart } = areaOf(table, cells, edited);
  const notes = range.getNotes();
  const first = notes.map(row => [...row]);
  for (const cell of cells) {
    const [row, at] = [cell.row - rowStart, (table.columns[cell.key] ?? 0) - columnStart];
    const note = noteWith(textOfCell(cell), notes[row]?.[at] ?? '');
    if (notes[row] === undefined || first[row] === undefined || note === '') continue;
    notes[row][at] = note;
    first[row][at] = `${note}\n`.slice(0, NOTE_LIMIT);
  }
  return { keep: () => range.setNotes(first), settle: () => range.setNotes(notes) };
}

/** A second try finds the text there already. */
function noteWith(text: string, before: string): string {
  if (text.trim() === '' || before === text) return before;
  // Without the line end that an undo has brought back.
  if (before.startsWith(`${text}\n`)) return before.replace(/\n$/, '');
  return [text, before]
    .filter(line => line !== '')
    .join('\n')
    .slice(0, NOTE_LIMIT);
}

/** What a note holds at most. */
const NOTE_LIMIT = 50_000;

/** The smallest range with all of the cells; the edited one where they lie inside it. */
function areaOf(table: Table, cells: readonly TypedCell[], edited?: EditedRange): EditedRange {
  if (edited !== undefined && cells.every(cell => isInRange(edited, table, cell))) return edited;
  const corners = cornersOf(table, cells);
  const { rowStart, rowEnd, columnStart, columnEnd } = corners;
  const range = table.sheet.getRange(rowStart, columnStart, rowEnd - rowStart + 1, columnEnd - columnStart + 1);
  return { range, ...corners };
}

function cornersOf({ columns }: Table, cells: readonly TypedCell[]): Corners {
  const rows = cells.map(({ row }) => row);
  const places = cells.flatMap(({ key }) => columns[key] ?? []);
  const [rowStart, rowEnd] = [Math.min(...rows), Math.max(...rows)];
  const [columnStart, columnEnd] = [Math.min(...places), Math.max(...places)];
  return { rowStart, rowEnd, columnStart, columnEnd };
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

/** Whether a cell lies in a range. */
export function isInRange({ rowStart, rowEnd, columnStart, columnEnd }: Corners, { columns }: Table, { row, key }: TypedCell): boolean {
  const column = columns[key] ?? 0;
  return row >= rowStart && row <= rowEnd && column >= columnStart && column <= columnEnd;
}

/** Whether a range is exactly the given cells of one column. */
function isAllOf(corners: Corners, table: Table, cells: readonly TypedCell[]): boolean {
  const { rowStart, rowEnd, columnStart, columnEnd } = corners;
  return columnStart === columnEnd && cells.every(cell => isInRange(corners, table, cell)) && cells.length === rowEnd - rowStart + 1;
}

/**
 * Clears the typed cells, which lets the columns spill again. Those that an edit has not just read are looked at once more: what somebody else has
 * typed over them meanwhile stays, and is taken up with their own edit.
 */
export function prepareClearing(table: Table, cells: readonly TypedCell[], edited?: EditedRange): () => void {
  if (edited !== undefined && isAllOf(edited, table, cells)) {
    return () => {
      edited.range.clearContent();
    };
  }
  const { sheet, columns } = table;
  const { rowStart, rowEnd, columnStart, columnEnd } = cornersOf(table, cells);
  return () => {
    const now = sheet.getSheetValues(rowStart, columnStart, rowEnd - rowStart + 1, columnEnd - columnStart + 1);
    const same = cells.filter(({ row, key, value }) => isSame(now[row - rowStart]?.[(columns[key] ?? 0) - columnStart], value));
    const notations = same.flatMap(({ row, key }) => (columns[key] === undefined ? [] : [`${letters(columns[key])}${row}`]));
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
      const fills = new Map(
        spec.columns.flatMap(({ key, heading, fill }) =>
          lost.includes(key) || (keys.includes(key) && fill === null && isBlank(table, key, heading))
            ? [[table.columns[key] ?? 0, fill ?? cellContent(heading, '')] as const]
            : [],
        ),
      );
      for (const { first, count } of rowRuns([...fills.keys()])) {
        const inRow = Array.from({ length: count }, (_, at) => fills.get(first + at) ?? '');
        setHeadingCells(table.sheet.getRange(table.headingRow, first, 1, count), inRow);
      }
    },
  };
}

/** Filled columns without a formula in their heading. */
function brokenHeadings(table: Table, spec: TabSpec): readonly string[] {
  const formulas = headingFormulas(table);
  return spec.columns.flatMap(({ key, fill }) => (fill !== null && table.columns[key] !== undefined && isLost(formulas(key)) ? [key] : []));
}

/** Reads the formulas of the heading row; gives that of a column by its key. */
function headingFormulas({ sheet, headingRow, width, columns }: Table): (key: string) => string {
  const formulas = sheet.getRange(headingRow, 1, 1, width).getFormulas()[0] ?? [];
  return key => formulas[(columns[key] ?? 0) - 1] ?? '';
}

/** A column it named may have been deleted. */
const isLost = (formula: string): boolean => formula === '' || formula.includes('#REF!');
