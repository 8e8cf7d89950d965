/**
 * What each method of `SheetStructure` is to the guard.
 *
 * Used by `sheet.ts`; apart from the class only to keep both files short.
 */
import type * as G from '../../script/google';
import { type Members, read, write } from '../../script/script-object';
import type { SheetPlace } from './sheet-place';
import type { SheetStructure } from './sheet-structure';

export const SHEET_STRUCTURE: Members<Omit<SheetStructure, keyof SheetPlace>, G.Sheet> = {
  appendRow: write('array'),
  insertRowBefore: write('int'),
  insertRowAfter: write('int'),
  insertRowsBefore: write('int int'),
  insertRowsAfter: write('int int'),
  insertRows: write('int int?'),
  insertColumnBefore: write('int'),
  insertColumnAfter: write('int'),
  insertColumnsBefore: write('int int'),
  insertColumnsAfter: write('int int'),
  insertColumns: write('int int?'),
  deleteRow: write('int'),
  deleteRows: write('int int'),
  deleteColumn: write('int'),
  deleteColumns: write('int int'),
  getColumnWidth: read('int'),
  setColumnWidth: write('int int'),
  setColumnWidths: write('int int int'),
  getRowHeight: read('int'),
  setRowHeight: write('int int'),
  setRowHeights: write('int int int'),
  setRowHeightsForced: write('int int int'),
  hideColumns: write('int int?'),
  showColumns: write('int int?'),
  hideColumn: write('Range'),
  unhideColumn: write('Range'),
  hideRows: write('int int?'),
  showRows: write('int int?'),
  hideRow: write('Range'),
  unhideRow: write('Range'),
  isColumnHiddenByUser: read('int'),
  isRowHiddenByUser: read('int'),
  getFrozenRows: read(),
  getFrozenColumns: read(),
  setFrozenRows: write('int'),
  setFrozenColumns: write('int'),
  getColumnGroupDepth: read('int'),
  getColumnGroup: read('int int'),
  collapseAllColumnGroups: write(),
  expandAllColumnGroups: write(),
  sort: write('int boolean?'),
  clear: write('object?'),
  clearContents: write(),
  clearFormats: write(),
  clearNotes: write(),
};
