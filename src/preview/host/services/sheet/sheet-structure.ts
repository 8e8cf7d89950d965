/**
 * Rows and columns of a tab: inserting, deleting, freezing, grouping, sorting, clearing.
 *
 * The third layer of `LocalSheet`. Positions are one-based towards scripts.
 */

import { checkUnmerged } from '../../file/grid';
import { Refusal } from '../../refusal';
import type * as G from '../../script/google';
import { handed } from '../../script/script-object';
import { valueContent } from '../range/range-values';
import { LocalGroup } from './group';
import { SheetSizes } from './sheet-sizes';

interface ClearLayers {
  readonly content: boolean;
  readonly format: boolean;
  readonly validation: boolean;
  readonly notes: boolean;
}

const NOTHING: ClearLayers = { content: false, format: false, validation: false, notes: false };

export abstract class SheetStructure extends SheetSizes {
  appendRow(contents: unknown[]): G.Sheet {
    const { sheetId } = this;
    this.file.settle();
    const row = this.file.workbook.lastContent(sheetId).row + 1;
    const { rows, columns } = this.properties;
    if (row >= rows) this.file.restructure([{ kind: 'insertRows', sheetId, before: rows, count: 1 }]);
    if (contents.length > columns)
      this.file.restructure([{ kind: 'insertColumns', sheetId, before: columns, count: contents.length - columns }]);
    this.file.write(
      contents.map((value, column) => ({
        kind: 'content',
        at: { sheetId, row, column },
        content: valueContent(value, this.file, 'appendRow'),
      })),
    );
    return this.self;
  }

  insertRowBefore(before: number): G.Sheet {
    return this.insertRowsBefore(before, 1);
  }

  insertRowAfter(after: number): G.Sheet {
    return this.insertRowsAfter(after, 1);
  }

  insertRowsBefore(before: number, howMany: number): G.Sheet {
    return this.restructured({
      kind: 'insertRows',
      sheetId: this.sheetId,
      before: this.within(before, 'rows') - 1,
      count: this.some(howMany),
    });
  }

  insertRowsAfter(after: number, howMany: number): G.Sheet {
    return this.restructured({ kind: 'insertRows', sheetId: this.sheetId, before: this.within(after, 'rows'), count: this.some(howMany) });
  }

  insertRows(row: number, howMany = 1): void {
    this.insertRowsBefore(row, howMany);
  }

  insertColumnBefore(before: number): G.Sheet {
    return this.insertColumnsBefore(before, 1);
  }

  insertColumnAfter(after: number): G.Sheet {
    return this.insertColumnsAfter(after, 1);
  }

  insertColumnsBefore(before: number, howMany: number): G.Sheet {
    return this.restructured({
      kind: 'insertColumns',
      sheetId: this.sheetId,
      before: this.within(before, 'columns') - 1,
      count: this.some(howMany),
    });
  }

  insertColumnsAfter(after: number, howMany: number): G.Sheet {
    return this.restructured({
      kind: 'insertColumns',
      sheetId: this.sheetId,
      before: this.within(after, 'columns'),
      count: this.some(howMany),
    });
  }

  insertColumns(column: number, howMany = 1): void {
    this.insertColumnsBefore(column, howMany);
  }

  deleteRow(row: number): G.Sheet {
    this.deleteRows(row, 1);
    return this.self;
  }

  deleteRows(row: number, howMany: number): void {
    const { rows, frozenRows } = this.properties;
    const index = this.span(row, howMany, 'rows');
    if (howMany >= rows) throw new Refusal("You can't delete all the rows on the sheet.");
    if (index <= frozenRows && index + howMany >= rows && frozenRows > 0)
      throw new Refusal('Sorry, it is not possible to delete all non-frozen rows.');
    this.restructured({ kind: 'deleteRows', sheetId: this.sheetId, row: index, count: howMany });
  }

  deleteColumn(column: number): G.Sheet {
    this.deleteColumns(column, 1);
    return this.self;
  }

  deleteColumns(column: number, howMany: number): void {
    const { columns, frozenColumns } = this.properties;
    const index = this.span(column, howMany, 'columns');
    if (howMany >= columns) throw new Refusal("You can't delete all the columns on the sheet.");
    if (index <= frozenColumns && index + howMany >= columns && frozenColumns > 0)
      throw new Refusal('Sorry, it is not possible to delete all non-frozen columns.');
    this.restructured({ kind: 'deleteColumns', sheetId: this.sheetId, column: index, count: howMany });
  }

  getFrozenRows(): number {
    return this.properties.frozenRows;
  }

  getFrozenColumns(): number {
    return this.properties.frozenColumns;
  }

  setFrozenRows(rows: number): void {
    if (rows >= this.properties.rows) throw new Refusal("You can't freeze all visible rows on the sheet.");
    this.restructured({ kind: 'frozen', sheetId: this.sheetId, rows, columns: this.properties.frozenColumns });
  }

  setFrozenColumns(columns: number): void {
    if (columns >= this.properties.columns) throw new Refusal("You can't freeze all visible columns on the sheet.");
    this.restructured({ kind: 'frozen', sheetId: this.sheetId, rows: this.properties.frozenRows, columns });
  }

  getColumnGroupDepth(column: number): number {
    return this.file.workbook.columnGroups(this.sheetId).filter(group => group.column < column && column <= group.column + group.count)
      .length;
  }

  getColumnGroup(column: number, depth: number): G.Group | null {
    const groups = this.file.workbook.columnGroups(this.sheetId);
    const found = groups.filter(group => group.column < column && column <= group.column + group.count)[depth - 1];
    return found === undefined ? null : handed<G.Group>(new LocalGroup(this.file, this.sheetId, found.column));
  }

  collapseAllColumnGroups(): G.Sheet {
    return this.foldGroups(true);
  }

  expandAllColumnGroups(): G.Sheet {
    return this.foldGroups(false);
  }

  sort(column: number, ascending = true): G.Sheet {
    const { rows, columns, frozenRows } = this.properties;
    const area = { sheetId: this.sheetId, row: frozenRows, column: 0, rows: rows - frozenRows, columns };
    this.file.settle();
    checkUnmerged(this.file, area);
    return this.written({ kind: 'sort', area, by: [{ column: this.within(column, 'columns') - 1, ascending }] });
  }

  clear(options: { readonly formatOnly?: boolean | undefined; readonly contentsOnly?: boolean | undefined } = {}): G.Sheet {
    return this.wipe({ ...NOTHING, content: options.formatOnly !== true, format: options.contentsOnly !== true });
  }

  clearContents(): G.Sheet {
    return this.wipe({ ...NOTHING, content: true });
  }

  clearFormats(): G.Sheet {
    return this.wipe({ ...NOTHING, format: true });
  }

  clearNotes(): G.Sheet {
    return this.wipe({ ...NOTHING, notes: true });
  }

  private wipe(layers: ClearLayers): G.Sheet {
    const { rows, columns } = this.properties;
    return this.written({ kind: 'clear', area: { sheetId: this.sheetId, row: 0, column: 0, rows, columns }, ...layers });
  }

  private foldGroups(collapsed: boolean): G.Sheet {
    this.file.settle();
    const { sheetId } = this;
    const groups = this.file.workbook.columnGroups(sheetId);
    this.file.restructure(groups.map(({ column, count }) => ({ kind: 'columnGroup', sheetId, column, count, collapsed })));
    return this.self;
  }
}
