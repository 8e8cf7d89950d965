/**
 * Lays a TabSpec out as one rectangle of values, formats and looks, so that a tab is written with a handful of batched calls.
 * Pure; used by build-tab.ts.
 */
import { INK, LINE, MIST, PAPER } from '../../tabs/palette';
import { FIRST_ROW, HEADING_ROW, KEY_ROW, type Look, type TabSpec } from '../../tabs/spec';
import { cellContent } from '../write/cell-text';

export interface TabBlock {
  readonly rows: number;
  readonly columns: number;
  readonly values: (string | number)[][];
  readonly formats: string[][];
  readonly backgrounds: string[][];
  readonly colors: string[][];
  readonly weights: ('bold' | 'normal')[][];
  readonly styles: ('italic' | 'normal')[][];
  readonly sizes: number[][];
  readonly aligns: ('left' | 'center' | 'right')[][];
  readonly wraps: boolean[][];
  readonly notes: string[][];
}

const PLAIN: Look = { background: PAPER, color: INK, bold: false, italic: false, size: 10, align: 'left' };
const HEADING: Look = { ...PLAIN, background: MIST, bold: true };
export const RULE_COLOR = LINE;

/** Rows of the finished tab, the spare ones included. */
export function tabRows(spec: TabSpec): number {
  return FIRST_ROW - 1 + spec.rows.length + spec.spareRows;
}

export function layOut(spec: TabSpec): TabBlock {
  const rows = tabRows(spec);
  const columns = spec.columns.length;
  const grid = <T>(value: (row: number, column: number) => T): T[][] =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => value(row + 1, column)));
  const band = new Map(spec.band.map(cell => [`${cell.row}:${cell.column}`, cell]));
  const inBand = (row: number, column: number) => band.get(`${row}:${column}`);
  const ofColumn = (column: number) => spec.columns[column] as TabSpec['columns'][number];
  const look = (row: number, column: number): Look => {
    if (row < KEY_ROW) return inBand(row, column)?.look ?? PLAIN;
    return row <= HEADING_ROW ? { ...HEADING, align: ofColumn(column).align } : { ...PLAIN, align: ofColumn(column).align };
  };
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
    backgrounds: grid((row, column) => look(row, column).background),
    colors: grid((row, column) => look(row, column).color),
    weights: grid((row, column) => (look(row, column).bold ? 'bold' : 'normal')),
    styles: grid((row, column) => (look(row, column).italic ? 'italic' : 'normal')),
    sizes: grid((row, column) => look(row, column).size),
    aligns: grid((row, column) => look(row, column).align),
    wraps: grid((row, column) => row === HEADING_ROW || (row > HEADING_ROW && ofColumn(column).wrap)),
    notes: grid((row, column) => (row === HEADING_ROW ? ofColumn(column).note : row < KEY_ROW ? (inBand(row, column)?.note ?? '') : '')),
  };
}
