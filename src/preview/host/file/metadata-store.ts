/**
 * Developer metadata of the open file: on the spreadsheet, a sheet, a whole row or a whole column.
 *
 * Used by the metadata services; follows rows and columns that move and dies with them, as Google's does.
 */
import type { StructureChange } from '../../engine/workbook';
import { Refusal } from '../refusal';

export type MetadataLocation =
  | { readonly type: 'SPREADSHEET' }
  | { readonly type: 'SHEET'; readonly sheetId: string }
  | { readonly type: 'ROW' | 'COLUMN'; readonly sheetId: string; readonly index: number };

export interface MetadataEntry {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly location: MetadataLocation;
  /** True for metadata that came with a copy of the file: it was reported to ignore every change; deleted and added anew it obeys. */
  readonly copied?: boolean;
}

/** Keys and values together, for the spreadsheet itself and for each sheet with its rows and columns. */
const MOST_CHARACTERS = 30_000;

const homeOf = (location: MetadataLocation): string => (location.type === 'SPREADSHEET' ? '' : location.sheetId);
const lengthOf = ({ key, value }: Pick<MetadataEntry, 'key' | 'value'>): number => key.length + (value?.length ?? 0);

function followed(location: MetadataLocation, change: StructureChange): MetadataLocation | null {
  if (location.type !== 'ROW' && location.type !== 'COLUMN') return location;
  if (location.sheetId !== change.sheetId || (location.type === 'ROW') !== (change.dimension === 'rows')) return location;
  if (location.index < change.at) return location;
  if (change.count < 0 && location.index < change.at - change.count) return null;
  return { ...location, index: location.index + change.count };
}

export class MetadataStore {
  private entries: readonly MetadataEntry[];
  private nextId: number;

  constructor(entries: readonly MetadataEntry[] = []) {
    this.entries = entries;
    this.nextId = 1 + Math.max(0, ...entries.map(entry => entry.id));
  }

  all(): readonly MetadataEntry[] {
    return this.entries;
  }

  add(entry: Omit<MetadataEntry, 'id'>): void {
    this.replace([...this.entries, { ...entry, id: this.nextId }]);
    this.nextId += 1;
  }

  find(id: number): MetadataEntry | null {
    return this.entries.find(entry => entry.id === id) ?? null;
  }

  change(id: number, change: Partial<Omit<MetadataEntry, 'id'>>): void {
    this.replace(this.entries.map(entry => (entry.id === id && entry.copied !== true ? { ...entry, ...change } : entry)));
  }

  remove(id: number): void {
    this.entries = this.entries.filter(entry => entry.id !== id);
  }

  follow(change: StructureChange): void {
    this.entries = this.entries.flatMap(entry => {
      const location = followed(entry.location, change);
      return location === null ? [] : [{ ...entry, location }];
    });
  }

  dropSheet(sheetId: string): void {
    this.entries = this.entries.filter(({ location }) => location.type === 'SPREADSHEET' || location.sheetId !== sheetId);
  }

  copySheet(from: string, to: string): void {
    for (const { location, key, value, visibility } of this.entries) {
      if (location.type !== 'SPREADSHEET' && location.sheetId === from)
        this.add({ key, value, visibility, location: { ...location, sheetId: to } });
    }
  }

  private replace(entries: readonly MetadataEntry[]): void {
    const sizes = new Map<string, number>();
    for (const entry of entries) sizes.set(homeOf(entry.location), (sizes.get(homeOf(entry.location)) ?? 0) + lengthOf(entry));
    if ([...sizes.values()].some(size => size > MOST_CHARACTERS))
      throw new Refusal(`Developer metadata of a spreadsheet or sheet is limited to ${MOST_CHARACTERS} characters.`);
    this.entries = entries;
  }
}
