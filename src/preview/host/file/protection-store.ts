/**
 * Protected sheets and ranges of the open file, and whether a person may write somewhere.
 *
 * Used by the protection services and, before every batch of writes, by the open file.
 */
import type { Area, StructureChange } from '../../engine/workbook';
import type { Role } from '../host';
import { followedArea, holds, intersects } from './followed-area';

export interface ProtectionEntry {
  readonly id: number;
  readonly type: 'SHEET' | 'RANGE';
  /** For a sheet, the whole grid at the time it was protected; only its `sheetId` matters then. */
  readonly area: Area;
  readonly rangeName: string | null;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly unprotected: readonly Area[];
  /** Who made it; that person and the owner (role `editor`) can always write. */
  readonly creator: Role;
  readonly editors: readonly string[];
}

export class ProtectionStore {
  private entries: readonly ProtectionEntry[];
  private nextId: number;

  constructor(entries: readonly ProtectionEntry[] = []) {
    this.entries = entries;
    this.nextId = 1 + Math.max(0, ...entries.map(entry => entry.id));
  }

  all(): readonly ProtectionEntry[] {
    return this.entries;
  }

  add(entry: Omit<ProtectionEntry, 'id'>): ProtectionEntry {
    const added = { ...entry, id: this.nextId };
    this.nextId += 1;
    this.entries = [...this.entries, added];
    return added;
  }

  find(id: number): ProtectionEntry | null {
    return this.entries.find(entry => entry.id === id) ?? null;
  }

  change(id: number, change: Partial<Omit<ProtectionEntry, 'id'>>): void {
    this.entries = this.entries.map(entry => (entry.id === id ? { ...entry, ...change } : entry));
  }

  remove(id: number): void {
    this.entries = this.entries.filter(entry => entry.id !== id);
  }

  /** True when a protection that is more than a warning keeps this person out of the area. */
  refuses(area: Area, role: Role, account: string): boolean {
    return this.entries.some(entry => {
      if (entry.warningOnly || role === 'editor' || role === entry.creator || entry.editors.includes(account)) return false;
      if (entry.type === 'RANGE') return intersects(entry.area, area);
      return entry.area.sheetId === area.sheetId && !entry.unprotected.some(open => holds(open, area));
    });
  }

  follow(change: StructureChange): void {
    this.entries = this.entries.flatMap(entry => {
      const area = entry.type === 'SHEET' ? entry.area : followedArea(entry.area, change);
      const unprotected = entry.unprotected.flatMap(open => followedArea(open, change) ?? []);
      return area === null ? [] : [{ ...entry, area, unprotected }];
    });
  }

  dropSheet(sheetId: string): void {
    this.entries = this.entries.filter(entry => entry.area.sheetId !== sheetId);
  }
}
