/**
 * Sizes and hiding of a tab's rows and columns, and the checks of positions. Positions are one-based towards scripts.
 *
 * The second layer of `LocalSheet`.
 */
import type { Edit } from '../../../engine/workbook';
import { Missing, Refusal } from '../../refusal';
import type * as G from '../../script/google';
import { own } from '../../script/script-object';
import { RangePlace } from '../range/range-place';
import { SheetPlace } from './sheet-place';

function pixelsOf(size: number): number {
  if (size < 1) throw new Missing(`rows or columns of ${size} pixels`);
  return size;
}

export abstract class SheetSizes extends SheetPlace {
  getColumnWidth(column: number): number {
    return this.file.workbook.columnWidth(this.sheetId, this.within(column, 'columns') - 1);
  }

  setColumnWidth(column: number, width: number): G.Sheet {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(column: number, howMany: number, width: number): G.Sheet {
    return this.written({
      kind: 'columnWidth',
      sheetId: this.sheetId,
      column: this.span(column, howMany, 'columns'),
      count: howMany,
      pixels: pixelsOf(width),
    });
  }

  getRowHeight(row: number): number {
    return this.file.workbook.rowHeight(this.sheetId, this.within(row, 'rows') - 1);
  }

  setRowHeight(row: number, height: number): G.Sheet {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(row: number, howMany: number, height: number): G.Sheet {
    return this.written({
      kind: 'rowHeight',
      sheetId: this.sheetId,
      row: this.span(row, howMany, 'rows'),
      count: howMany,
      pixels: pixelsOf(height),
    });
  }

  setRowHeightsForced(row: number, howMany: number, height: number): G.Sheet {
    return this.setRowHeights(row, howMany, height);
  }

  hideColumns(column: number, howMany = 1): void {
    this.foldColumns(column, howMany, true);
  }

  showColumns(column: number, howMany = 1): void {
    this.foldColumns(column, howMany, false);
  }

  hideColumn(column: G.Range): void {
    const { area } = own(column, RangePlace);
    this.foldColumns(area.column + 1, area.columns, true);
  }

  unhideColumn(column: G.Range): void {
    const { area } = own(column, RangePlace);
    this.foldColumns(area.column + 1, area.columns, false);
  }

  hideRows(row: number, howMany = 1): void {
    this.foldRows(row, howMany, true);
  }

  showRows(row: number, howMany = 1): void {
    this.foldRows(row, howMany, false);
  }

  hideRow(row: G.Range): void {
    const { area } = own(row, RangePlace);
    this.foldRows(area.row + 1, area.rows, true);
  }

  unhideRow(row: G.Range): void {
    const { area } = own(row, RangePlace);
    this.foldRows(area.row + 1, area.rows, false);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.file.workbook.isColumnHidden(this.sheetId, this.within(column, 'columns') - 1);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.file.workbook.isRowHidden(this.sheetId, this.within(row, 'rows') - 1);
  }

  private foldColumns(column: number, count: number, hidden: boolean): void {
    this.written({ kind: 'columnsHidden', sheetId: this.sheetId, column: this.span(column, count, 'columns'), count, hidden });
  }

  private foldRows(row: number, count: number, hidden: boolean): void {
    this.written({ kind: 'rowsHidden', sheetId: this.sheetId, row: this.span(row, count, 'rows'), count, hidden });
  }

  protected restructured(edit: Edit): G.Sheet {
    this.file.restructure([edit]);
    return this.self;
  }

  protected written(edit: Edit): G.Sheet {
    this.file.write([edit]);
    return this.self;
  }

  protected some(count: number): number {
    if (count < 1) throw new Refusal('The number of rows or columns must be at least 1.');
    return count;
  }

  protected within(position: number, dimension: 'rows' | 'columns'): number {
    if (position < 1 || position > this.properties[dimension])
      throw new Refusal(dimension === 'rows' ? 'Those rows are out of bounds.' : 'Those columns are out of bounds.');
    return position;
  }

  protected span(position: number, count: number, dimension: 'rows' | 'columns'): number {
    this.within(position, dimension);
    this.within(position + this.some(count) - 1, dimension);
    return position - 1;
  }
}
