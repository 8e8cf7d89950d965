/**
 * The open spreadsheet as scripts hold it: tabs, names, locale and zone, selection, messages.
 *
 * Made by SpreadsheetApp through `OpenFile.make`. There is one file; others cannot be opened.
 */

import { checkRangeName, findPlace, placeNamed } from '../file/ranges-by-name';
import { freshSheetId, numericSheetId } from '../file/sheet-ids';
import { accountOf } from '../host-state';
import type { OpenFile } from '../open-file';
import { Refusal } from '../refusal';
import type * as G from '../script/google';
import { handed, identity, type Members, own, place, read, ScriptObject, type Table, write } from '../script/script-object';
import { isZone } from '../values/zone';
import { LocalRangeList } from './range/range-list';
import { RangePlace } from './range/range-place';
import { addMetadata, MetadataFinder, metadataAt } from './rules/metadata';
import { LocalNamedRange } from './rules/named-range';
import { protectionsOf } from './rules/protection';
import { checkSheetName, SheetPlace } from './sheet/sheet-place';
import { LocalUser } from './user';

const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

export class LocalSpreadsheet extends ScriptObject {
  override readonly table = SPREADSHEET;

  constructor(private readonly file: OpenFile) {
    super();
  }

  getId(): string {
    return this.file.state.fileId;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getName(): string {
    return this.file.state.fileName;
  }

  getSheets(): G.Sheet[] {
    return this.file.sheets().map(({ id }) => this.sheet(id));
  }

  getNumSheets(): number {
    return this.file.sheets().length;
  }

  getSheetByName(name: string): G.Sheet | null {
    const found = this.file.sheets().find(sheet => sheet.name.toLowerCase() === name.toLowerCase());
    return found === undefined ? null : this.sheet(found.id);
  }

  getSheetById(id: number): G.Sheet | null {
    const found = this.file.sheets().find(sheet => numericSheetId(sheet.id) === id);
    return found === undefined ? null : this.sheet(found.id);
  }

  getActiveSheet(): G.Sheet {
    return this.sheet(this.file.workbook.activeSheetId());
  }

  setActiveSheet(sheet: G.Sheet): G.Sheet {
    return handed<G.Sheet>(own(sheet, SheetPlace) as Partial<G.Sheet>).activate();
  }

  insertSheet(...args: unknown[]): G.Sheet {
    const name = args.find(arg => typeof arg === 'string') ?? this.freeName('Sheet');
    const sheets = this.file.sheets();
    const active = sheets.findIndex(({ id }) => id === this.file.workbook.activeSheetId());
    const index = args.find(arg => typeof arg === 'number') ?? active + 1;
    const options = args.find((arg): arg is { template?: unknown } => typeof arg === 'object' && arg !== null);
    checkSheetName(this.file, name, null);
    if (index < 0 || index > sheets.length) throw new Refusal('The sheet index is out of bounds.');
    const id = freshSheetId(
      sheets.map(sheet => sheet.id),
      this.file.state.random,
    );
    if (options?.template === undefined)
      this.file.restructure([{ kind: 'insertSheet', id, name, index, rows: NEW_ROWS, columns: NEW_COLUMNS }]);
    else this.duplicate(own(options.template, SheetPlace).sheetId, id, name, index);
    return this.sheet(id).activate();
  }

  duplicateActiveSheet(): G.Sheet {
    const source = this.file.sheet(this.file.workbook.activeSheetId());
    const id = freshSheetId(
      this.file.sheets().map(sheet => sheet.id),
      this.file.state.random,
    );
    const index = this.file.sheets().findIndex(sheet => sheet.id === source.id) + 1;
    this.duplicate(source.id, id, this.freeName(`Copy of ${source.name}`), index);
    return this.sheet(id).activate();
  }

  deleteSheet(sheet: G.Sheet): void {
    const { sheetId } = own(sheet, SheetPlace);
    const sheets = this.file.sheets();
    if (sheets.every(({ id, hidden }) => id === sheetId || hidden)) throw new Refusal("You can't remove all the sheets in a document.");
    this.file.restructure([{ kind: 'deleteSheet', sheetId }]);
    this.file.state.metadata.dropSheet(sheetId);
    this.file.state.protections.dropSheet(sheetId);
  }

  deleteActiveSheet(): G.Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  moveActiveSheet(position: number): void {
    if (position < 1 || position > this.getNumSheets()) throw new Refusal('The sheet index is out of bounds.');
    this.file.restructure([{ kind: 'moveSheet', sheetId: this.file.workbook.activeSheetId(), index: position - 1 }]);
  }

  getRange(notation: string): G.Range {
    const found = placeNamed(this.file, notation, this.file.workbook.activeSheetId());
    return handed<G.Range>(this.file.make.range(found.area, found.openRows, found.openColumns));
  }

  getRangeByName(name: string): G.Range | null {
    const found = findPlace(this.file, name, this.file.workbook.activeSheetId());
    return found === null ? null : handed<G.Range>(this.file.make.range(found.area, found.openRows, found.openColumns));
  }

  getRangeList(notations: string[]): G.RangeList {
    const areas = notations.map(notation => placeNamed(this.file, notation, this.file.workbook.activeSheetId()).area);
    return handed<G.RangeList>(new LocalRangeList(this.file, areas));
  }

  getNamedRanges(): G.NamedRange[] {
    return this.file.workbook.namedRanges().map(({ name }) => handed<G.NamedRange>(new LocalNamedRange(this.file, name)));
  }

  setNamedRange(name: string, range: G.Range): void {
    checkRangeName(name);
    this.file.restructure([{ kind: 'namedRange', name, area: own(range, RangePlace).area }]);
  }

  removeNamedRange(name: string): void {
    if (!this.file.workbook.namedRanges().some(named => named.name === name)) throw new Refusal(`Named range "${name}" does not exist.`);
    this.file.restructure([{ kind: 'namedRange', name, area: null }]);
  }

  getActiveRange(): G.Range {
    return handed<G.Range>(this.file.make.range(this.file.workbook.selection()));
  }

  getActiveCell(): G.Range {
    return handed<G.Range>(this.file.make.range({ ...this.file.workbook.selection(), rows: 1, columns: 1 }));
  }

  getCurrentCell(): G.Range {
    return this.getActiveCell();
  }

  setActiveRange(range: G.Range): G.Range {
    return handed<G.Range>(own(range, RangePlace) as Partial<G.Range>).activate();
  }

  setActiveSelection(range: string | G.Range): G.Range {
    return (typeof range === 'string' ? this.getRange(range) : range).activate();
  }

  setCurrentCell(cell: G.Range): G.Range {
    return this.setActiveRange(cell);
  }

  getSpreadsheetLocale(): string {
    return this.file.workbook.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    this.file.settle();
    this.file.workbook.setLocale(locale);
  }

  getSpreadsheetTimeZone(): string {
    return this.file.workbook.timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    if (!isZone(timeZone)) throw new Refusal(`Invalid argument: timezone. Should be of type: String`);
    this.file.settle();
    this.file.workbook.setTimeZone(timeZone);
  }

  getProtections(type: G.ProtectionType): G.Protection[] {
    return protectionsOf(this.file, String(type), null);
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): G.Spreadsheet {
    addMetadata(this.file, { type: 'SPREADSHEET' }, key, rest);
    return handed<G.Spreadsheet>(this);
  }

  getDeveloperMetadata(): G.DeveloperMetadata[] {
    return metadataAt(this.file, { type: 'SPREADSHEET' });
  }

  createDeveloperMetadataFinder(): G.DeveloperMetadataFinder {
    return handed<G.DeveloperMetadataFinder>(new MetadataFinder(this.file, null));
  }

  getOwner(): G.User {
    return handed<G.User>(new LocalUser(accountOf('editor')));
  }

  toast(message: string, title = '', seconds: number | null = 5): void {
    this.file.state.screen.toast(message, title, seconds ?? 5);
  }

  private sheet(id: string): G.Sheet {
    return handed<G.Sheet>(this.file.make.sheet(id));
  }

  private duplicate(from: string, id: string, name: string, index: number): void {
    this.file.restructure([
      { kind: 'duplicateSheet', sheetId: from, id, name },
      { kind: 'moveSheet', sheetId: id, index },
    ]);
    this.file.state.metadata.copySheet(from, id);
  }

  private freeName(base: string): string {
    const taken = new Set(this.file.sheets().map(({ name }) => name.toLowerCase()));
    if (base !== 'Sheet' && !taken.has(base.toLowerCase())) return base;
    for (let number = taken.size + 1; ; number += 1) {
      const name = base === 'Sheet' ? `Sheet${number}` : `${base} ${number}`;
      if (!taken.has(name.toLowerCase())) return name;
    }
  }
}

const MEMBERS: Members<LocalSpreadsheet, G.Spreadsheet> = {
  getId: place(),
  getUrl: place(),
  getName: read(),
  getSheets: read(),
  getNumSheets: read(),
  getSheetByName: read('string'),
  getSheetById: read('int'),
  getActiveSheet: read(),
  setActiveSheet: read('Sheet', 'Sheet boolean'),
  insertSheet: write('', 'int', 'int object', 'object', 'string', 'string int', 'string int object', 'string object'),
  duplicateActiveSheet: write(),
  deleteSheet: write('Sheet'),
  deleteActiveSheet: write(),
  moveActiveSheet: write('int'),
  getRange: place('string'),
  getRangeByName: read('string'),
  getRangeList: place('array'),
  getNamedRanges: read(),
  setNamedRange: write('string Range'),
  removeNamedRange: write('string'),
  getActiveRange: read(),
  getActiveCell: read(),
  getCurrentCell: read(),
  setActiveRange: read('Range'),
  setActiveSelection: read('string', 'Range'),
  setCurrentCell: read('Range'),
  getSpreadsheetLocale: read(),
  setSpreadsheetLocale: write('string'),
  getSpreadsheetTimeZone: read(),
  setSpreadsheetTimeZone: write('string'),
  getProtections: read('enum:ProtectionType'),
  addDeveloperMetadata: write(
    'string',
    'string enum:DeveloperMetadataVisibility',
    'string string',
    'string string enum:DeveloperMetadataVisibility',
  ),
  getDeveloperMetadata: read(),
  createDeveloperMetadataFinder: read(),
  getOwner: identity(),
  toast: { kind: 'ui', access: 'file', signatures: ['string', 'string string', 'string string number|null'] },
};

export const SPREADSHEET: Table = { name: 'Spreadsheet', path: 'SpreadsheetApp.Spreadsheet', members: MEMBERS };
