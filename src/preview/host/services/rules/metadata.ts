/**
 * Developer metadata as scripts hold it: items, their location, and the finder.
 *
 * Used by the spreadsheet, sheet and range services. Only a spreadsheet, a sheet, a whole row or a whole column can carry it.
 */
import type { Area } from '../../../engine/workbook';
import { holds, intersects } from '../../file/followed-area';
import type { MetadataEntry, MetadataLocation } from '../../file/metadata-store';
import type { OpenFile } from '../../open-file';
import { Refusal } from '../../refusal';
import type * as G from '../../script/google';
import { builder, handed, type Members, own, read, ScriptObject, type Table, write } from '../../script/script-object';
import { asEnum, EnumValue, valueNamed } from '../../values/enumeration';
import { METADATA_LOCATION_TYPE, METADATA_VISIBILITY } from '../../values/enums';
import { RangePlace } from '../range/range-place';
import { HeldSheet } from '../sheet/held-sheet';

const ARBITRARY =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

/** Where metadata on this range would stand: a whole row or column; otherwise throws Google's sentence, or gives null when only asked. */
export function rangeLocation(range: RangePlace): MetadataLocation;
export function rangeLocation(range: RangePlace, strict: false): MetadataLocation | null;
export function rangeLocation(range: RangePlace, strict = true): MetadataLocation | null {
  const { sheetId, row, column, rows, columns } = range.area;
  const sheet = range.file.sheet(sheetId);
  if (rows === 1 && column === 0 && columns === sheet.columns) return { type: 'ROW', sheetId, index: row };
  if (columns === 1 && row === 0 && rows === sheet.rows) return { type: 'COLUMN', sheetId, index: column };
  if (strict) throw new Refusal(ARBITRARY);
  return null;
}

/** Adds an item from the overloads `(key)`, `(key, visibility)`, `(key, value)`, `(key, value, visibility)`. */
export function addMetadata(file: OpenFile, location: MetadataLocation, key: string, rest: readonly unknown[]): void {
  const value = typeof rest[0] === 'string' ? rest[0] : null;
  const visibility = rest.find(part => part instanceof EnumValue);
  file.state.metadata.add({ key, value, visibility: String(visibility ?? 'DOCUMENT') as MetadataEntry['visibility'], location });
}

/** The items that stand exactly at a location. */
export function metadataAt(file: OpenFile, location: MetadataLocation): G.DeveloperMetadata[] {
  const entries = file.state.metadata.all().filter(entry => JSON.stringify(entry.location) === JSON.stringify(location));
  return entries.map(entry => handed<G.DeveloperMetadata>(new MetadataItem(file, entry.id)));
}

class MetadataPlace extends ScriptObject {
  override readonly table = LOCATION;

  constructor(
    private readonly file: OpenFile,
    private readonly location: MetadataLocation,
  ) {
    super();
  }

  getLocationType(): G.DeveloperMetadataLocationType {
    return asEnum(METADATA_LOCATION_TYPE[this.location.type]);
  }

  getSpreadsheet(): G.Spreadsheet | null {
    return this.location.type === 'SPREADSHEET' ? handed<G.Spreadsheet>(this.file.make.spreadsheet()) : null;
  }

  getSheet(): G.Sheet | null {
    return this.location.type === 'SHEET' ? handed<G.Sheet>(this.file.make.sheet(this.location.sheetId)) : null;
  }

  getRow(): G.Range | null {
    return this.line('ROW');
  }

  getColumn(): G.Range | null {
    return this.line('COLUMN');
  }

  private line(type: 'ROW' | 'COLUMN'): G.Range | null {
    const { location } = this;
    if (location.type !== type) return null;
    const area = locationArea(this.file, location);
    return handed<G.Range>(this.file.make.range(area, type === 'COLUMN', type === 'ROW'));
  }
}

function locationArea(file: OpenFile, location: Exclude<MetadataLocation, { type: 'SPREADSHEET' }>): Area {
  const { rows, columns } = file.sheet(location.sheetId);
  const whole = { sheetId: location.sheetId, row: 0, column: 0, rows, columns };
  if (location.type === 'ROW') return { ...whole, row: location.index, rows: 1 };
  return location.type === 'COLUMN' ? { ...whole, column: location.index, columns: 1 } : whole;
}

export class MetadataItem extends ScriptObject {
  override readonly table = ITEM;

  constructor(
    private readonly file: OpenFile,
    private readonly id: number,
  ) {
    super();
  }

  getId(): number {
    return this.id;
  }

  getKey(): string {
    return this.entry.key;
  }

  getValue(): string | null {
    return this.entry.value;
  }

  getVisibility(): G.DeveloperMetadataVisibility {
    return asEnum(valueNamed(METADATA_VISIBILITY, this.entry.visibility) as EnumValue);
  }

  getLocation(): G.DeveloperMetadataLocation {
    return handed<G.DeveloperMetadataLocation>(new MetadataPlace(this.file, this.entry.location));
  }

  setKey(key: string): G.DeveloperMetadata {
    return this.change({ key });
  }

  setValue(value: string): G.DeveloperMetadata {
    return this.change({ value });
  }

  setVisibility(visibility: G.DeveloperMetadataVisibility): G.DeveloperMetadata {
    return this.change({ visibility: String(visibility) as MetadataEntry['visibility'] });
  }

  moveToRow(row: G.Range): G.DeveloperMetadata {
    return this.change({ location: rangeLocation(own(row, RangePlace)) });
  }

  moveToColumn(column: G.Range): G.DeveloperMetadata {
    return this.change({ location: rangeLocation(own(column, RangePlace)) });
  }

  moveToSheet(sheet: G.Sheet): G.DeveloperMetadata {
    return this.change({ location: { type: 'SHEET', sheetId: own(sheet, HeldSheet).sheetId } });
  }

  moveToSpreadsheet(): G.DeveloperMetadata {
    return this.change({ location: { type: 'SPREADSHEET' } });
  }

  remove(): void {
    this.file.state.metadata.remove(this.id);
  }

  private get entry(): MetadataEntry {
    const entry = this.file.state.metadata.find(this.id);
    if (entry === null) throw new Refusal('The developer metadata has been removed.');
    return entry;
  }

  private change(change: Partial<MetadataEntry>): G.DeveloperMetadata {
    this.file.state.metadata.change(this.entry.id, change);
    return handed<G.DeveloperMetadata>(this);
  }
}

type Filter = (entry: MetadataEntry) => boolean;

export class MetadataFinder extends ScriptObject {
  override readonly table = FINDER;
  private readonly filters: Filter[] = [];
  private intersecting = false;

  /** `within` is the area searched, null for the whole spreadsheet. */
  constructor(
    private readonly file: OpenFile,
    private readonly within: Area | null,
  ) {
    super();
  }

  find(): G.DeveloperMetadata[] {
    const entries = this.file.state.metadata
      .all()
      .filter(entry => this.covers(entry.location) && this.filters.every(filter => filter(entry)));
    return entries.map(entry => handed<G.DeveloperMetadata>(new MetadataItem(this.file, entry.id)));
  }

  onIntersectingLocations(): G.DeveloperMetadataFinder {
    this.intersecting = true;
    return handed<G.DeveloperMetadataFinder>(this);
  }

  withId(id: number): G.DeveloperMetadataFinder {
    return this.where(entry => entry.id === id);
  }

  withKey(key: string): G.DeveloperMetadataFinder {
    return this.where(entry => entry.key === key);
  }

  withValue(value: string): G.DeveloperMetadataFinder {
    return this.where(entry => entry.value === value);
  }

  withLocationType(type: G.DeveloperMetadataLocationType): G.DeveloperMetadataFinder {
    return this.where(entry => entry.location.type === String(type));
  }

  withVisibility(visibility: G.DeveloperMetadataVisibility): G.DeveloperMetadataFinder {
    return this.where(entry => entry.visibility === String(visibility));
  }

  private covers(location: MetadataLocation): boolean {
    if (this.within === null) return true;
    if (location.type === 'SPREADSHEET') return false;
    const area = locationArea(this.file, location);
    return this.intersecting ? intersects(area, this.within) : holds(this.within, area);
  }

  private where(filter: Filter): G.DeveloperMetadataFinder {
    this.filters.push(filter);
    return handed<G.DeveloperMetadataFinder>(this);
  }
}

const LOCATION_MEMBERS: Members<MetadataPlace, G.DeveloperMetadataLocation> = {
  getLocationType: read(),
  getSpreadsheet: read(),
  getSheet: read(),
  getRow: read(),
  getColumn: read(),
};
const ITEM_MEMBERS: Members<MetadataItem, G.DeveloperMetadata> = {
  getId: read(),
  getKey: read(),
  getValue: read(),
  getVisibility: read(),
  getLocation: read(),
  setKey: write('string'),
  setValue: write('string'),
  setVisibility: write('enum:DeveloperMetadataVisibility'),
  moveToRow: write('Range'),
  moveToColumn: write('Range'),
  moveToSheet: write('Sheet'),
  moveToSpreadsheet: write(),
  remove: write(),
};
const FINDER_MEMBERS: Members<MetadataFinder, G.DeveloperMetadataFinder> = {
  find: read(),
  onIntersectingLocations: builder(),
  withId: builder('int'),
  withKey: builder('string'),
  withValue: builder('string'),
  withLocationType: builder('enum:DeveloperMetadataLocationType'),
  withVisibility: builder('enum:DeveloperMetadataVisibility'),
};

const LOCATION: Table = { name: 'DeveloperMetadataLocation', path: 'SpreadsheetApp.DeveloperMetadataLocation', members: LOCATION_MEMBERS };
const ITEM: Table = { name: 'DeveloperMetadata', path: 'SpreadsheetApp.DeveloperMetadata', members: ITEM_MEMBERS };
const FINDER: Table = { name: 'DeveloperMetadataFinder', path: 'SpreadsheetApp.DeveloperMetadataFinder', members: FINDER_MEMBERS };
