/**
 * Edits of rows and columns: size, visibility, groups, insertion, deletion and frozen panes.
 *
 * Used by `edits.ts`. Positions are the contract's (zero-based); the library wants lists of indices.
 */

import type { Getters } from '../library';
import { type Edit, RefusedEdit } from '../workbook';
import type { Send } from './batch';

type Kind<K extends Edit['kind']> = Extract<Edit, { readonly kind: K }>;
type Dimension = 'COL' | 'ROW';

const indices = (start: number, count: number): number[] => Array.from({ length: count }, (_, index) => start + index);

/** Sets the size of rows or columns in pixels. */
export function resize(send: Send, sheetId: string, dimension: Dimension, start: number, count: number, pixels: number): void {
  send('RESIZE_COLUMNS_ROWS', { sheetId, dimension, elements: indices(start, count), size: pixels });
}

/** Hides or shows rows or columns; those that are so already are left alone. */
export function hide(
  send: Send,
  getters: Getters,
  sheetId: string,
  dimension: Dimension,
  start: number,
  count: number,
  hidden: boolean,
): void {
  const isHidden = (index: number) =>
    dimension === 'COL' ? getters.isColHiddenByUser(sheetId, index) : getters.isRowHiddenByUser(sheetId, index);
  const elements = indices(start, count).filter(index => isHidden(index) !== hidden);
  if (elements.length) send(hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS', { sheetId, dimension, elements });
}

/** Makes a group of columns, or folds and unfolds the one that is there. */
export function groupColumns(send: Send, getters: Getters, { sheetId, column, count, collapsed }: Kind<'columnGroup'>): void {
  const span = { sheetId, dimension: 'COL' as const, start: column, end: column + count - 1 };
  if (!getters.getHeaderGroup(sheetId, 'COL', span.start, span.end)) send('GROUP_HEADERS', span);
  if (getters.isGroupFolded(sheetId, 'COL', span.start, span.end) !== collapsed) {
    send(collapsed ? 'FOLD_HEADER_GROUP' : 'UNFOLD_HEADER_GROUP', span);
  }
}

/** Takes columns out of their group; those left and right of them stay grouped. Columns without a group are left as they are. */
export function ungroupColumns(send: Send, getters: Getters, { sheetId, column, count }: Kind<'columnUngroup'>): void {
  for (const index of indices(column, count)) {
    const grouped = getters.getHeaderGroups(sheetId, 'COL').some(({ start, end }) => start <= index && index <= end);
    if (grouped) send('UNGROUP_HEADERS', { sheetId, dimension: 'COL', start: index, end: index });
  }
}

/** Inserts rows or columns before an index; an index past the end appends. */
export function insert(send: Send, getters: Getters, sheetId: string, dimension: Dimension, before: number, count: number): void {
  const total = dimension === 'ROW' ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
  const atEnd = before >= total;
  send('ADD_COLUMNS_ROWS', {
    sheetId,
    sheetName: getters.getSheetName(sheetId),
    dimension,
    base: atEnd ? total - 1 : before,
    quantity: count,
    position: atEnd ? 'after' : 'before',
  });
}

/** Deletes rows or columns; refused when nothing, or nothing unfrozen, would be left. */
export function remove(send: Send, getters: Getters, sheetId: string, dimension: Dimension, start: number, count: number): void {
  const total = dimension === 'ROW' ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
  const { xSplit, ySplit } = getters.getPaneDivisions(sheetId);
  const frozen = dimension === 'ROW' ? ySplit : xSplit;
  const noun = dimension === 'ROW' ? 'rows' : 'columns';
  if (count >= total) throw new RefusedEdit(`You can't delete all the ${noun} on the sheet.`);
  if (frozen && start <= frozen && start + count >= total)
    throw new RefusedEdit(`You can't delete all the non-frozen ${noun} on the sheet.`);
  send('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: getters.getSheetName(sheetId), dimension, elements: indices(start, count) });
}

/** Freezes the first rows and columns, 0 for none; refused inside a merge. */
export function freeze(send: Send, getters: Getters, { sheetId, rows, columns }: Kind<'frozen'>): void {
  const cuts = (size: number, start: number, end: number) => size > start && size <= end;
  for (const { top, bottom, left, right } of getters.getMerges(sheetId)) {
    if (cuts(rows, top, bottom) || cuts(columns, left, right)) {
      throw new RefusedEdit("You can't freeze columns or rows that contain only part of a merged cell.");
    }
  }
  const { xSplit, ySplit } = getters.getPaneDivisions(sheetId);
  if (ySplit !== rows) rows ? send('FREEZE_ROWS', { sheetId, quantity: rows }) : send('UNFREEZE_ROWS', { sheetId });
  if (xSplit !== columns) columns ? send('FREEZE_COLUMNS', { sheetId, quantity: columns }) : send('UNFREEZE_COLUMNS', { sheetId });
}
