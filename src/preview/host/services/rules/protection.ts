/**
 * Protections of ranges and sheets as scripts hold them; what they keep out is decided by `ProtectionStore`.
 *
 * Made by `protect()` and `getProtections(type)`. A warning-only protection has no editors and refuses nothing.
 */
import type { Area } from '../../../engine/workbook';
import type { ProtectionEntry } from '../../file/protection-store';
import { accountOf } from '../../host-state';
import type { OpenFile } from '../../open-file';
import { Refusal } from '../../refusal';
import type * as G from '../../script/google';
import { handed, type Members, own, read, ScriptObject, type Table, write } from '../../script/script-object';
import { asEnum } from '../../values/enumeration';
import { PROTECTION_TYPE } from '../../values/enums';
import { RangePlace } from '../range/range-place';
import { LocalUser } from '../user';

class LocalProtection extends ScriptObject {
  override readonly table = PROTECTION;

  constructor(
    private readonly file: OpenFile,
    private readonly id: number,
  ) {
    super();
  }

  override get tab(): string {
    return this.file.nameOf(this.file.state.protections.find(this.id)?.area.sheetId ?? '');
  }

  getDescription(): string {
    return this.entry.description;
  }

  setDescription(description: string): G.Protection {
    return this.change({ description });
  }

  getProtectionType(): G.ProtectionType {
    return asEnum(PROTECTION_TYPE[this.entry.type]);
  }

  getRange(): G.Range {
    const { area, type } = this.entry;
    const sheet = this.file.sheet(area.sheetId);
    const whole = { ...area, rows: sheet.rows, columns: sheet.columns };
    return handed<G.Range>(type === 'SHEET' ? this.file.make.range(whole, true, true) : this.file.make.range(area));
  }

  setRange(range: G.Range): G.Protection {
    return this.change({ area: own(range, RangePlace).area, rangeName: null });
  }

  getRangeName(): string | null {
    return this.entry.rangeName;
  }

  setRangeName(rangeName: string): G.Protection {
    const named = this.file.workbook.namedRanges().find(candidate => candidate.name === rangeName);
    if (named === undefined) throw new Refusal(`Named range "${rangeName}" does not exist.`);
    return this.change({ rangeName, area: named.area });
  }

  isWarningOnly(): boolean {
    return this.entry.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): G.Protection {
    return this.change({ warningOnly });
  }

  getUnprotectedRanges(): G.Range[] {
    return this.entry.unprotected.map(area => handed<G.Range>(this.file.make.range(area)));
  }

  setUnprotectedRanges(ranges: G.Range[]): G.Protection {
    const { type, area } = this.entry;
    const unprotected = ranges.map((range): Area => own(range, RangePlace).area);
    if (type !== 'SHEET') throw new Refusal('Unprotected ranges can only be set for a protected sheet.');
    if (unprotected.some(({ sheetId }) => sheetId !== area.sheetId))
      throw new Refusal('Unprotected ranges must be on the protected sheet.');
    return this.change({ unprotected });
  }

  canEdit(): boolean {
    const { role, protections } = this.file.state;
    return role !== 'viewer' && !protections.refuses(this.entry.area, role, accountOf(role));
  }

  canDomainEdit(): boolean {
    return false;
  }

  setDomainEdit(_editable: boolean): G.Protection {
    return handed<G.Protection>(this);
  }

  getEditors(): G.User[] {
    const { warningOnly, editors, creator } = this.entry;
    const accounts = warningOnly ? [] : [accountOf('editor'), accountOf(creator), ...editors];
    return [...new Set(accounts)].map(account => handed<G.User>(new LocalUser(account)));
  }

  addEditor(editor: string | G.User): G.Protection {
    return this.change({ editors: [...this.entry.editors, this.accountFrom(editor)] });
  }

  addEditors(editors: string[]): G.Protection {
    return this.change({ editors: [...this.entry.editors, ...editors.map(editor => this.accountFrom(editor))] });
  }

  removeEditor(editor: string | G.User): G.Protection {
    return this.removeEditors([editor]);
  }

  removeEditors(editors: (string | G.User)[]): G.Protection {
    const gone = new Set(editors.map(editor => this.accountFrom(editor)));
    return this.change({ editors: this.entry.editors.filter(account => !gone.has(account)) });
  }

  remove(): void {
    this.file.state.protections.remove(this.id);
  }

  private get entry(): ProtectionEntry {
    const entry = this.file.state.protections.find(this.id);
    if (entry === null) throw new Refusal('The protection has been removed.');
    return entry;
  }

  private accountFrom(editor: string | G.User): string {
    if (typeof editor !== 'string') return own(editor, LocalUser).email;
    if (!/^[^\s@]+@[^\s@]+$/.test(editor)) throw new Refusal(`Invalid email: ${editor}`);
    return editor;
  }

  private change(change: Partial<ProtectionEntry>): G.Protection {
    this.file.settle();
    this.file.state.protections.change(this.id, change);
    return handed<G.Protection>(this);
  }
}

function protect(file: OpenFile, type: ProtectionEntry['type'], area: Area): G.Protection {
  file.settle();
  const { protections, role } = file.state;
  const entry = protections.add({
    type,
    area,
    rangeName: null,
    description: '',
    warningOnly: false,
    unprotected: [],
    creator: role,
    editors: [],
  });
  return handed<G.Protection>(new LocalProtection(file, entry.id));
}

/** Protects a range; protections of ranges pile up, as on Google. */
export function protectRange(range: RangePlace): G.Protection {
  return protect(range.file, 'RANGE', range.area);
}

/** Protects a sheet, or gives the protection it has. */
export function protectSheet(file: OpenFile, sheetId: string): G.Protection {
  const existing = file.state.protections.all().find(entry => entry.type === 'SHEET' && entry.area.sheetId === sheetId);
  if (existing !== undefined) return handed<G.Protection>(new LocalProtection(file, existing.id));
  const { rows, columns } = file.sheet(sheetId);
  return protect(file, 'SHEET', { sheetId, row: 0, column: 0, rows, columns });
}

/** The protections of one type, on one sheet or on all. */
export function protectionsOf(file: OpenFile, type: string, sheetId: string | null): G.Protection[] {
  const entries = file.state.protections.all().filter(entry => entry.type === type && (sheetId === null || entry.area.sheetId === sheetId));
  return entries.map(entry => handed<G.Protection>(new LocalProtection(file, entry.id)));
}

const MEMBERS: Members<LocalProtection, G.Protection> = {
  getDescription: read(),
  setDescription: write('string'),
  getProtectionType: read(),
  getRange: read(),
  setRange: write('Range'),
  getRangeName: read(),
  setRangeName: write('string'),
  isWarningOnly: read(),
  setWarningOnly: write('boolean'),
  getUnprotectedRanges: read(),
  setUnprotectedRanges: write('array'),
  canEdit: read(),
  canDomainEdit: read(),
  setDomainEdit: write('boolean'),
  getEditors: read(),
  addEditor: write('string', 'User'),
  addEditors: write('array'),
  removeEditor: write('string', 'User'),
  removeEditors: write('array'),
  remove: write(),
};

const PROTECTION: Table = { name: 'Protection', path: 'SpreadsheetApp.Protection', members: MEMBERS };
