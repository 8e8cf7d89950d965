/** Merged cells: where they are, and merging and splitting them as Sheets would. Used by the reader and by `edits.ts`. */
import type { Send } from '../edits/batch';
import type { Getters } from '../library';
import { type Area, type Cell, RefusedEdit } from '../workbook';
import { areaOf, overlaps, positionOf, zoneOf } from './geometry';

/** The merges that touch an area, each as a whole, from the top to the bottom. */
export function mergesIn(getters: Getters, area: Area): readonly Area[] {
  const { sheetId } = area;
  const found = getters.getMerges(sheetId).map(zone => areaOf({ sheetId, zone }));
  return found.filter(each => overlaps(each, area)).sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Whether a cell is hidden by a merge that begins in another one. */
export function isCovered(getters: Getters, at: Cell): boolean {
  const position = positionOf(at);
  return getters.isInMerge(position) && !getters.isMainCellPosition(position);
}

/** Merges an area; refused across a frozen edge and where another merge lies partly in it. */
export function merge(send: Send, getters: Getters, { area }: { readonly area: Area }): void {
  const { xSplit, ySplit } = getters.getPaneDivisions(area.sheetId);
  const crosses = (edge: number, start: number, count: number) => edge > start && edge < start + count;
  if (crosses(ySplit, area.row, area.rows) || crosses(xSplit, area.column, area.columns)) {
    throw new RefusedEdit('You must select all cells in a merged range to merge or unmerge them across a frozen edge.');
  }
  requireWhole(getters, area);
  send('ADD_MERGE', { sheetId: area.sheetId, target: [zoneOf(area)], force: true });
}

/** Splits what is merged in an area; refused where a merge lies partly in it. */
export function unmerge(send: Send, getters: Getters, { area }: { readonly area: Area }): void {
  requireWhole(getters, area);
  for (const each of mergesIn(getters, area)) send('REMOVE_MERGE', { sheetId: area.sheetId, target: [zoneOf(each)] });
}

function requireWhole(getters: Getters, area: Area): void {
  if (mergesIn(getters, area).every(each => isWithin(each, area))) return;
  throw new RefusedEdit('You must select all cells in a merged range to merge or unmerge them.');
}

const isWithin = (inner: Area, outer: Area): boolean =>
  inner.row >= outer.row &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column >= outer.column &&
  inner.column + inner.columns <= outer.column + outer.columns;
