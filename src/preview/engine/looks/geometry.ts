/**
 * Areas of the contract and zones of the library, and how they overlap.
 */
import type { CellPosition, Zone } from '@odoo/o-spreadsheet/dist/types/types/misc';
import type { Range } from '@odoo/o-spreadsheet/dist/types/types/range';
import type { Area, Cell } from '../workbook';

/** The library's zone of an area. */
export const zoneOf = ({ row, column, rows, columns }: Area): Zone => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column + columns - 1,
});

/** The area of a range of the library. */
export const areaOf = ({ sheetId, zone }: Pick<Range, 'sheetId' | 'zone'>): Area => ({
  sheetId,
  row: zone.top,
  column: zone.left,
  rows: zone.bottom - zone.top + 1,
  columns: zone.right - zone.left + 1,
});

/** The library's position of a cell. */
export const positionOf = ({ sheetId, row, column }: Cell): CellPosition => ({ sheetId, row, col: column });

/** True when the areas share a cell. */
export const overlaps = (one: Area, other: Area): boolean =>
  one.sheetId === other.sheetId &&
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** A cell as an area of one. */
export const cellArea = ({ sheetId, row, column }: Cell): Area => ({ sheetId, row, column, rows: 1, columns: 1 });

/** One value for each cell of an area, row by row. */
export function eachCell<T>(area: Area, valueAt: (cell: Cell) => T): T[][] {
  const { sheetId } = area;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => valueAt({ sheetId, row: area.row + row, column: area.column + column })),
  );
}

/** What is left of an area when another is cut out: at most four areas. */
export function without(area: Area, hole: Area): Area[] {
  if (!overlaps(area, hole)) return [area];
  const { sheetId } = area;
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const top = Math.max(area.row, hole.row);
  const low = Math.min(bottom, hole.row + hole.rows);
  const pieces: Area[] = [
    { ...area, rows: top - area.row },
    { ...area, row: low, rows: bottom - low },
    { sheetId, row: top, rows: low - top, column: area.column, columns: hole.column - area.column },
    { sheetId, row: top, rows: low - top, column: hole.column + hole.columns, columns: right - hole.column - hole.columns },
  ];
  return pieces.filter(piece => piece.rows > 0 && piece.columns > 0);
}

/** The A1 name of a cell on its own tab. */
export function a1Of({ row, column }: Pick<Cell, 'row' | 'column'>): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
