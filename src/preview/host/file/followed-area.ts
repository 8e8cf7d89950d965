/**
 * What kept positions become when rows or columns are inserted or deleted.
 *
 * Used by protections and developer metadata, which the engine does not know.
 */
import type { Area, StructureChange } from '../../engine/workbook';

/** A stretch of rows or columns after a change; null when all of it was deleted. */
function followedSpan(start: number, count: number, change: StructureChange): { readonly start: number; readonly count: number } | null {
  const end = start + count;
  if (change.count > 0) {
    if (change.at <= start) return { start: start + change.count, count };
    return change.at < end ? { start, count: count + change.count } : { start, count };
  }
  const removed = -change.count;
  const moved = (position: number): number => (position <= change.at ? position : Math.max(change.at, position - removed));
  const left = moved(end) - moved(start);
  return left === 0 ? null : { start: moved(start), count: left };
}

/** The area after the change, null when it is gone: rows 3–4 after one row is inserted before row 0 are rows 4–5. */
export function followedArea(area: Area, change: StructureChange): Area | null {
  if (area.sheetId !== change.sheetId) return area;
  const rows = change.dimension === 'rows';
  const span = rows ? followedSpan(area.row, area.rows, change) : followedSpan(area.column, area.columns, change);
  if (span === null) return null;
  return rows ? { ...area, row: span.start, rows: span.count } : { ...area, column: span.start, columns: span.count };
}

/** True when two areas share a cell. */
export function intersects(a: Area, b: Area): boolean {
  return (
    a.sheetId === b.sheetId &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** True when the first area holds all of the second. */
export function holds(outer: Area, inner: Area): boolean {
  return (
    outer.sheetId === inner.sheetId &&
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}
