/**
 * A range as scripts hold it: the layers below plus clearing, copying, sorting, protecting and metadata.
 *
 * Made by sheets and the spreadsheet through `OpenFile.make`.
 */
import { copyEdits, layersOf } from '../../file/copied-cells';
import { checkUnmerged } from '../../file/grid';
import { accountOf } from '../../host-state';
import { Missing, Refusal } from '../../refusal';
import type * as G from '../../script/google';
import { handed, type Members, own, read, type Table, write } from '../../script/script-object';
import { addMetadata, MetadataFinder, MetadataItem, rangeLocation } from '../rules/metadata';
import { protectRange } from '../rules/protection';
import { RANGE_FORMATS } from './range-formats';
import { RANGE_MERGES, RangeMerges } from './range-merges';
import { RANGE_PLACE, RangePlace } from './range-place';
import { RANGE_RULES } from './range-rules';
import { RANGE_VALUES } from './range-values';

interface ClearOptions {
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly commentsOnly?: boolean | undefined;
}

interface SortKey {
  readonly column: number;
  readonly ascending?: boolean;
}

export class LocalRange extends RangeMerges {
  override readonly table = RANGE;

  clear(options: ClearOptions = {}): G.Range {
    const { contentsOnly, formatOnly, validationsOnly, commentsOnly } = options;
    const some = [contentsOnly, formatOnly, validationsOnly, commentsOnly].includes(true);
    return this.wipe({
      content: some ? contentsOnly === true : true,
      format: some ? formatOnly === true : true,
      validation: validationsOnly === true,
      notes: commentsOnly === true,
    });
  }

  clearContent(): G.Range {
    return this.clear({ contentsOnly: true });
  }

  clearFormat(): G.Range {
    return this.clear({ formatOnly: true });
  }

  copyTo(destination: G.Range, how: unknown = null, transposed = false): void {
    const to = own(destination, RangePlace).area;
    let type = 'PASTE_NORMAL';
    if (typeof how === 'object' && how !== null && !('compareTo' in how)) {
      const options = how as ClearOptions;
      if (options.contentsOnly === true) type = 'PASTE_FORMULA';
      else if (options.formatOnly === true) type = 'PASTE_FORMAT';
    } else if (how !== null) type = String(how);
    this.file.settle();
    this.file.write(copyEdits(this.file, this.area, to, layersOf(type), transposed));
  }

  sort(spec: unknown): G.Range {
    const keys = (Array.isArray(spec) ? spec : [spec]).map((key: number | SortKey) => {
      const { column, ascending = true } = typeof key === 'number' ? { column: key } : key;
      const index = column - 1;
      if (!Number.isInteger(index)) throw new Refusal(`Cannot convert ${String(column)} to int.`);
      if (index < this.area.column || index >= this.area.column + this.area.columns)
        throw new Refusal('The column to sort by is outside of the range.');
      return { column: index, ascending };
    });
    // Sorting orders evaluated values, so what is queued has to be in the cells before.
    this.file.settle();
    checkUnmerged(this.file, this.area);
    this.file.write([{ kind: 'sort', area: this.area, by: keys }]);
    return this.self;
  }

  shiftColumnGroupDepth(delta: number): G.Range {
    if (delta !== 1 && delta !== -1) throw new Missing(`Range.shiftColumnGroupDepth(${delta})`);
    const { sheetId, column, columns: count } = this.area;
    this.file.settle();
    const groups = this.file.workbook.columnGroups(sheetId);
    if (delta === 1 && groups.some(group => group.column < column + count && column < group.column + group.count))
      throw new Missing('Range.shiftColumnGroupDepth over a group, which nests on Google');
    this.file.restructure([
      delta === 1 ? { kind: 'columnGroup', sheetId, column, count, collapsed: false } : { kind: 'columnUngroup', sheetId, column, count },
    ]);
    return this.self;
  }

  collapseGroups(): G.Range {
    return this.foldGroups(true);
  }

  expandGroups(): G.Range {
    return this.foldGroups(false);
  }

  protect(): G.Protection {
    return protectRange(this);
  }

  canEdit(): boolean {
    const { role, protections } = this.file.state;
    return role !== 'viewer' && !protections.refuses(this.area, role, accountOf(role));
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): G.Range {
    addMetadata(this.file, rangeLocation(this), key, rest);
    return this.self;
  }

  getDeveloperMetadata(): G.DeveloperMetadata[] {
    const location = rangeLocation(this, false);
    const entries = this.file.state.metadata
      .all()
      .filter(entry => location !== null && JSON.stringify(entry.location) === JSON.stringify(location));
    return entries.map(entry => handed<G.DeveloperMetadata>(new MetadataItem(this.file, entry.id)));
  }

  createDeveloperMetadataFinder(): G.DeveloperMetadataFinder {
    return handed<G.DeveloperMetadataFinder>(new MetadataFinder(this.file, this.area));
  }

  private foldGroups(collapsed: boolean): G.Range {
    this.file.settle();
    const { sheetId, column, columns } = this.area;
    const groups = this.file.workbook
      .columnGroups(sheetId)
      .filter(group => group.column < column + columns && column < group.column + group.count);
    this.file.restructure(groups.map(group => ({ kind: 'columnGroup', sheetId, column: group.column, count: group.count, collapsed })));
    return this.self;
  }

  private wipe(layers: {
    readonly content: boolean;
    readonly format: boolean;
    readonly validation: boolean;
    readonly notes: boolean;
  }): G.Range {
    this.file.write([{ kind: 'clear', area: this.area, ...layers }]);
    return this.self;
  }
}

const OWN: Members<Omit<LocalRange, keyof RangeMerges>, G.Range> = {
  clear: write('object?'),
  clearContent: write(),
  clearFormat: write(),
  copyTo: write('Range', 'Range object', 'Range enum:CopyPasteType boolean?'),
  sort: write('int', 'object', 'array'),
  shiftColumnGroupDepth: write('int'),
  collapseGroups: write(),
  expandGroups: write(),
  protect: write(),
  canEdit: read(),
  addDeveloperMetadata: write(
    'string',
    'string enum:DeveloperMetadataVisibility',
    'string string',
    'string string enum:DeveloperMetadataVisibility',
  ),
  getDeveloperMetadata: read(),
  createDeveloperMetadataFinder: read(),
};

export const RANGE: Table = {
  name: 'Range',
  path: 'SpreadsheetApp.Range',
  members: { ...RANGE_PLACE, ...RANGE_VALUES, ...RANGE_FORMATS, ...RANGE_RULES, ...RANGE_MERGES, ...OWN },
};
