/**
 * How a tab lies on A4: how small, and which rows stand on which sheet.
 *
 * Used by print-tab.ts. It is what Google's *Print → Fit to width* with narrow margins and repeated frozen rows gives. Positions are zero-based,
 * sizes pixels.
 */
import { DEFAULT_STYLE } from '../../engine/looks/styles';
import { type Sheet, sheetFor } from '../../engine/paper';
import type { Workbook } from '../../engine/workbook';

export interface Line {
  readonly index: number;
  readonly size: number;
}

export interface Paper extends Pick<Sheet, 'orientation' | 'scale'> {
  readonly columns: readonly Line[];
  /** Rows of each sheet, the frozen ones on top of every one. */
  readonly sheets: readonly (readonly Line[])[];
}

/** Null for a tab without a word. @example paperOf(workbook, 'tab') // { orientation: 'portrait', scale: 0.79, columns, sheets: [rows] } */
export function paperOf(workbook: Workbook, sheetId: string): Paper | null {
  const last = workbook.lastContent(sheetId);
  if (last.row < 0) return null;
  const cells = workbook.evaluated({ sheetId, row: 0, column: 0, rows: last.row + 1, columns: last.column + 1 });
  const isSaid = (row: number, column: number): boolean => (cells[row]?.[column]?.text ?? '') !== '';
  const shownColumns = lines(last.column + 1, index => !workbook.isColumnHidden(sheetId, index) && workbook.columnWidth(sheetId, index));
  const shownRows = lines(last.row + 1, index => !workbook.isRowHidden(sheetId, index) && workbook.rowHeight(sheetId, index));
  const rows = upTo(shownRows, ({ index }) => shownColumns.some(column => isSaid(index, column.index)));
  const isFilled = (row: number, column: number) => workbook.shownStyle({ sheetId, row, column }).background !== DEFAULT_STYLE.background;
  // A band goes on over columns without a word, and a text at its end flows into them.
  const columns = upTo(shownColumns, ({ index }) => rows.some(row => isSaid(row.index, index) || isFilled(row.index, index)));
  const width = total(columns);
  if (width === 0 || rows.length === 0) return null;
  const { orientation, scale, room } = sheetFor(width);
  const frozen = workbook.sheets().find(({ id }) => id === sheetId)?.frozenRows ?? 0;
  return { orientation, scale, columns, sheets: sheetsOf(rows, frozen, room) };
}

/** Every sheet holds one row at least, however high it is. */
function sheetsOf(rows: readonly Line[], frozenRows: number, room: number): readonly (readonly Line[])[] {
  const frozen = rows.filter(({ index }) => index < frozenRows);
  const sheets: Line[][] = [];
  let left = 0;
  for (const row of rows.slice(frozen.length)) {
    if (sheets.length === 0 || row.size > left) {
      sheets.push([...frozen]);
      left = room - total(frozen);
    }
    sheets.at(-1)?.push(row);
    left -= row.size;
  }
  return sheets.length === 0 ? [frozen] : sheets;
}

function lines(count: number, sizeOf: (index: number) => number | false): readonly Line[] {
  return Array.from({ length: count }, (_, index) => ({ index, size: sizeOf(index) })).flatMap(({ index, size }) =>
    size === false ? [] : [{ index, size }],
  );
}

const upTo = (all: readonly Line[], isUsed: (line: Line) => boolean): readonly Line[] => all.slice(0, all.findLastIndex(isUsed) + 1);

const total = (all: readonly Line[]): number => all.reduce((sum, { size }) => sum + size, 0);
