/**
 * Lays a TabSpec out as one rectangle of values, formats and looks, so that a tab is written with a handful of batched calls.
 * Pure; used by build-tab.ts.
 */
import { INK, MIST, PAPER } from '../../tabs/palette';
import { type ColumnSpec, FIRST_ROW, HEADING_ROW, KEY_ROW, type Look, type TabSpec } from '../../tabs/spec';
import { cellContent } from '../write/cell-text';

/** How the cells of an area look, row by row. */
export interface Looks {
  readonly backgrounds: string[][];
  readonly colors: string[][];
  readonly weights: ('bold' | 'normal')[][];
  readonly styles: ('italic' | 'normal')[][];
  readonly sizes: number[][];
  readonly aligns: ('left' | 'center' | 'right')[][];
  readonly wraps: boolean[][];
}

export interface TabBlock extends Looks {
  readonly rows: number;
  readonly columns: number;
  readonly values: (string | number)[][];
  readonly formats: string[][];
  readonly notes: string[][];
}

const PLAIN: Look = { background: PAPER, color: INK, bold: false, italic: false, size: 10, align: 'left' };
const HEADING: Look = { ...PLAIN, background: MIST, bold: true };

/** Rows of the finished tab, the spare ones included. */
export function tabRows(spec: TabSpec): number {
  return FIRST_ROW - 1 + spec.rows.length + spec.spareRows;
}

/**
 * The looks of some columns of a tab, by their index in its spec, -1 for one that is not in it; rows are those of a fresh tab, also where a tab in
 * use has more.
 */
export function looksOf(spec: TabSpec, rows: readonly number[], columns: readonly number[]): Looks {
  const band = new Map(spec.band.map(({ row, column, look }) => [`${row}:${column}`, look]));
  const grid = <T>(value: (look: Look, row: number, column: ColumnSpec | undefined) => T): T[][] =>
    rows.map(row =>
      columns.map(index => {
        const column = spec.columns[index];
        const ofColumn = { ...(row <= HEADING_ROW ? HEADING : PLAIN), align: column?.align ?? PLAIN.align };
        return value(row < KEY_ROW ? (band.get(`${row}:${index}`) ?? PLAIN) : ofColumn, row, column);
      }),
    );
  return {
    backgrounds: grid(({ background }) => background),
    colors: grid(({ color }) => color),
    weights: grid(({ bold }) => (bold ? 'bold' : 'normal')),
    styles: grid(({ italic }) => (italic ? 'italic' : 'normal')),
    sizes: grid(({ size }) => size),
    aligns: grid(({ align }) => align),
    wraps: grid((_, row, column) => row === HEADING_ROW || (row > HEADING_ROW && column?.wrap === true)),
  };
}

export function layOut(spec: TabSpec): TabBlock {
  const rows = tabRows(spec);
  const columns = spec.columns.length;
  const grid = <T>(value: (row: number, column: number) => T): T[][] =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => value(row + 1, column)));
  const band = new Map(spec.band.map(cell => [`${cell.row}:${cell.column}`, cell]));
  const inBand = (row: number, column: number) => band.get(`${row}:${column}`);
  const ofColumn = (column: number) => spec.columns[column] as TabSpec['columns'][number];
  const format = (row: number, column: number): string => {
    if (row < KEY_ROW) return inBand(row, column)?.format ?? '';
    if (row <= HEADING_ROW) return row === HEADING_ROW ? ofColumn(column).headFormat : '';
    const { key, format: standard } = ofColumn(column);
    return spec.rows[row - FIRST_ROW]?.formats[key] ?? standard;
  };
  const value = (row: number, column: number): string | number => {
    if (row < KEY_ROW) {
      const cell = inBand(row, column)?.cell;
      return cell === undefined ? '' : cell.own === 'formula' ? cell.formula : cellContent(cell.text, '');
    }
    const { key, heading, fill, each, board } = ofColumn(column);
    // The board itself gives the keys of the columns it fills.
    if (row === KEY_ROW) return board === null ? cellContent(key, '') : (board.formula ?? '');
    if (row === HEADING_ROW) return fill ?? cellContent(heading, '');
    const data = spec.rows[row - FIRST_ROW];
    if (data === undefined) return '';
    return each === null ? cellContent(data.cells[key], format(row, column)) : each(row);
  };
  return {
    rows,
    columns,
    values: grid(value),
    formats: grid((row, column) => format(row, column) || 'General'),
    ...looksOf(
      spec,
      Array.from({ length: rows }, (_, row) => row + 1),
      spec.columns.map((_, column) => column),
    ),
    notes: grid((row, column) => (row === HEADING_ROW ? ofColumn(column).note : row < KEY_ROW ? (inBand(row, column)?.note ?? '') : '')),
  };
}
