/**
 * Where a range is: position, size, neighbours, selection. Positions are one-based towards scripts, zero-based inside.
 *
 * The first layer of `LocalRange`; a range keeps its coordinates when rows or columns are inserted, as on Google.
 */
import type { Area } from '../../../engine/workbook';
import { numericSheetId } from '../../file/sheet-ids';
import type { OpenFile } from '../../open-file';
import { Refusal } from '../../refusal';
import type * as G from '../../script/google';
import { handed, type Members, place, read, ScriptObject } from '../../script/script-object';
import { areaName, columnName } from '../../values/a1';

/** Throws Google's sentences for an area that is empty or begins outside its sheet; the position is zero-based. */
export function checkArea(area: Area): Area {
  if (area.row < 0) throw new Refusal('The starting row of the range is too small.');
  if (area.column < 0) throw new Refusal('The starting column of the range is too small.');
  if (area.rows < 1) throw new Refusal('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new Refusal('The number of columns in the range must be at least 1.');
  return area;
}

export abstract class RangePlace extends ScriptObject {
  constructor(
    readonly file: OpenFile,
    readonly area: Area,
    /** True when the notation left the rows open (`B:D`), so that the range is the whole height. */
    readonly openRows = false,
    readonly openColumns = false,
  ) {
    super();
  }

  override get tab(): string {
    return this.file.nameOf(this.area.sheetId);
  }

  /** A range may name cells beyond the grid; reading or writing them throws Google's sentence. */
  override get absence(): string | null {
    const { row, column, rows, columns, sheetId } = this.area;
    const sheet = this.file.sheet(sheetId);
    const isInside = row + rows <= sheet.rows && column + columns <= sheet.columns;
    return isInside ? null : 'The coordinates of the range are outside the dimensions of the sheet.';
  }

  protected get self(): G.Range {
    return handed<G.Range>(this as Partial<G.Range>);
  }

  getRow(): number {
    return this.area.row + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getColumn(): number {
    return this.area.column + 1;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getHeight(): number {
    return this.area.rows;
  }

  getWidth(): number {
    return this.area.columns;
  }

  getLastRow(): number {
    return this.area.row + this.area.rows;
  }

  getLastColumn(): number {
    return this.area.column + this.area.columns;
  }

  getGridId(): number {
    return numericSheetId(this.area.sheetId);
  }

  getA1Notation(): string {
    const { row, column, rows, columns } = this.area;
    if (this.openRows && this.openColumns) return '';
    if (this.openRows) return `${columnName(column)}:${columnName(column + columns - 1)}`;
    if (this.openColumns) return `${row + 1}:${row + rows}`;
    return areaName(this.area);
  }

  getSheet(): G.Sheet {
    return handed<G.Sheet>(this.file.make.sheet(this.area.sheetId));
  }

  getCell(row: number, column: number): G.Range {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns) throw new Refusal('Cell reference out of range');
    return this.range({ row: this.area.row + row - 1, column: this.area.column + column - 1, rows: 1, columns: 1 });
  }

  offset(rowOffset: number, columnOffset: number, numRows = this.area.rows, numColumns = this.area.columns): G.Range {
    return this.range({ row: this.area.row + rowOffset, column: this.area.column + columnOffset, rows: numRows, columns: numColumns });
  }

  isStartRowBounded(): boolean {
    return !this.openRows;
  }

  isEndRowBounded(): boolean {
    return !this.openRows;
  }

  isStartColumnBounded(): boolean {
    return !this.openColumns;
  }

  isEndColumnBounded(): boolean {
    return !this.openColumns;
  }

  activate(): G.Range {
    this.file.settle();
    this.file.workbook.activateSheet(this.area.sheetId);
    this.file.workbook.select(this.area);
    return this.self;
  }

  activateAsCurrentCell(): G.Range {
    return this.activate();
  }

  protected range(part: Omit<Area, 'sheetId'>): G.Range {
    return handed<G.Range>(this.file.make.range(checkArea({ sheetId: this.area.sheetId, ...part })));
  }
}

export const RANGE_PLACE: Members<RangePlace, G.Range> = {
  getRow: place(),
  getRowIndex: place(),
  getColumn: place(),
  getNumRows: place(),
  getNumColumns: place(),
  getHeight: place(),
  getWidth: place(),
  getLastRow: place(),
  getLastColumn: place(),
  getGridId: place(),
  getA1Notation: place(),
  getSheet: place(),
  getCell: place('int int'),
  offset: place('int int int? int?'),
  isStartRowBounded: place(),
  isEndRowBounded: place(),
  isStartColumnBounded: place(),
  isEndColumnBounded: place(),
  activate: read(),
  activateAsCurrentCell: read(),
};
