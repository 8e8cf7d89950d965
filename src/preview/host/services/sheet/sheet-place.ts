/**
 * A tab's identity and its ranges.
 *
 * The first layer of `LocalSheet`.
 */
import { placeNamed } from '../../file/ranges-by-name';
import { numericSheetId } from '../../file/sheet-ids';
import type { OpenFile } from '../../open-file';
import { Refusal } from '../../refusal';
import type * as G from '../../script/google';
import { handed, type Members, place, read, write } from '../../script/script-object';
import { asEnum } from '../../values/enumeration';
import { SHEET_TYPE } from '../../values/enums';
import { LocalRangeList } from '../range/range-list';
import { checkArea, RangePlace } from '../range/range-place';
import { HeldSheet } from './held-sheet';

const NAME_LIMIT = 100;

/** Throws Google's sentence for a name that is empty, too long or taken (names compare without case). */
export function checkSheetName(file: OpenFile, name: string, exceptId: string | null): void {
  if (name.trim() === '') throw new Refusal('The sheet name cannot be empty.');
  if (name.length > NAME_LIMIT) throw new Refusal(`The sheet name cannot be longer than ${NAME_LIMIT} characters.`);
  if (file.sheets().some(sheet => sheet.id !== exceptId && sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new Refusal(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

export abstract class SheetPlace extends HeldSheet {
  getName(): string {
    return this.properties.name;
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): G.Sheet {
    checkSheetName(this.file, name, this.sheetId);
    this.file.restructure([{ kind: 'renameSheet', sheetId: this.sheetId, name }]);
    return this.self;
  }

  getSheetId(): number {
    return numericSheetId(this.sheetId);
  }

  getIndex(): number {
    return this.file.sheets().findIndex(sheet => sheet.id === this.sheetId) + 1;
  }

  getType(): G.Sheet extends { getType(): infer Type } ? Type : never {
    return asEnum(SHEET_TYPE.GRID);
  }

  getParent(): G.Spreadsheet {
    return handed<G.Spreadsheet>(this.file.make.spreadsheet());
  }

  getMaxRows(): number {
    return this.properties.rows;
  }

  getMaxColumns(): number {
    return this.properties.columns;
  }

  getLastRow(): number {
    return this.file.workbook.lastContent(this.sheetId).row + 1;
  }

  getLastColumn(): number {
    return this.file.workbook.lastContent(this.sheetId).column + 1;
  }

  getRange(first: string | number, column = 1, numRows = 1, numColumns = 1): G.Range {
    if (typeof first === 'string') {
      const found = placeNamed(this.file, first, this.sheetId);
      return handed<G.Range>(this.file.make.range(found.area, found.openRows, found.openColumns));
    }
    const area = { sheetId: this.sheetId, row: first - 1, column: column - 1, rows: numRows, columns: numColumns };
    return handed<G.Range>(this.file.make.range(checkArea(area)));
  }

  getRangeList(notations: string[]): G.RangeList {
    const areas = notations.map(notation => placeNamed(this.file, notation, this.sheetId).area);
    return handed<G.RangeList>(new LocalRangeList(this.file, areas));
  }

  getDataRange(): G.Range {
    const last = this.file.workbook.lastContent(this.sheetId);
    const area = { sheetId: this.sheetId, row: 0, column: 0, rows: Math.max(1, last.row + 1), columns: Math.max(1, last.column + 1) };
    return handed<G.Range>(this.file.make.range(area));
  }

  getSheetValues(row: number, column: number, numRows: number, numColumns: number): unknown[][] {
    // −1 asks for as many as there are up to the last content.
    const rows = numRows === -1 ? this.getLastRow() - row + 1 : numRows;
    const columns = numColumns === -1 ? this.getLastColumn() - column + 1 : numColumns;
    return this.getRange(row, column, rows, columns).getValues();
  }

  activate(): G.Sheet {
    this.file.settle();
    this.file.workbook.activateSheet(this.sheetId);
    return this.self;
  }

  setActiveRange(range: G.Range): G.Range {
    return own(range).activate();
  }

  setActiveSelection(range: string | G.Range): G.Range {
    return (typeof range === 'string' ? this.getRange(range) : range).activate();
  }

  setCurrentCell(cell: G.Range): G.Range {
    return own(cell).activate();
  }

  getActiveRange(): G.Range {
    const selection = this.file.workbook.selection();
    const area = selection.sheetId === this.sheetId ? selection : { sheetId: this.sheetId, row: 0, column: 0, rows: 1, columns: 1 };
    return handed<G.Range>(this.file.make.range(area));
  }

  getActiveCell(): G.Range {
    return this.getActiveRange().offset(0, 0, 1, 1);
  }

  getCurrentCell(): G.Range {
    return this.getActiveCell();
  }
}

const own = (range: G.Range): G.Range => {
  if (!((range as unknown) instanceof RangePlace)) throw new Refusal('Range not found');
  return range;
};

export const SHEET_PLACE: Members<SheetPlace, G.Sheet> = {
  getName: read(),
  getSheetName: read(),
  setName: write('string'),
  getSheetId: place(),
  getIndex: read(),
  getType: place(),
  getParent: place(),
  getMaxRows: read(),
  getMaxColumns: read(),
  getLastRow: read(),
  getLastColumn: read(),
  getRange: place('string', 'int int int? int?'),
  getRangeList: place('array'),
  getDataRange: read(),
  getSheetValues: read('int int int int'),
  activate: read(),
  setActiveRange: read('Range'),
  setActiveSelection: read('string', 'Range'),
  setCurrentCell: read('Range'),
  getActiveRange: read(),
  getActiveCell: read(),
  getCurrentCell: read(),
};
