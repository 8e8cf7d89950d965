/**
 * A group of columns with its handle, found again by its first column.
 *
 * Made by `Sheet.getColumnGroup`.
 */

import type { OpenFile } from '../../open-file';
import { Refusal } from '../../refusal';
import type * as G from '../../script/google';
import { handed, type Members, read, ScriptObject, type Table, write } from '../../script/script-object';

interface Columns {
  readonly column: number;
  readonly count: number;
  readonly collapsed: boolean;
}

export class LocalGroup extends ScriptObject {
  override readonly table = GROUP;

  constructor(
    private readonly file: OpenFile,
    private readonly sheetId: string,
    private readonly column: number,
  ) {
    super();
  }

  override get tab(): string {
    return this.file.nameOf(this.sheetId);
  }

  isCollapsed(): boolean {
    return this.columns.collapsed;
  }

  collapse(): G.Group {
    return this.fold(true);
  }

  expand(): G.Group {
    return this.fold(false);
  }

  getDepth(): number {
    return 1;
  }

  getControlIndex(): number {
    return this.columns.column + this.columns.count + 1;
  }

  getRange(): G.Range {
    const { column, count } = this.columns;
    const area = { sheetId: this.sheetId, row: 0, column, rows: this.file.sheet(this.sheetId).rows, columns: count };
    return handed<G.Range>(this.file.make.range(area, true));
  }

  private get columns(): Columns {
    const found = this.file.workbook.columnGroups(this.sheetId).find(group => group.column === this.column);
    if (found === undefined) throw new Refusal('The group does not exist.');
    return found;
  }

  private fold(collapsed: boolean): G.Group {
    const { column, count } = this.columns;
    this.file.restructure([{ kind: 'columnGroup', sheetId: this.sheetId, column, count, collapsed }]);
    return handed<G.Group>(this);
  }
}

const MEMBERS: Members<LocalGroup, G.Group> = {
  isCollapsed: read(),
  collapse: write(),
  expand: write(),
  getDepth: read(),
  getControlIndex: read(),
  getRange: read(),
};

const GROUP: Table = { name: 'Group', path: 'SpreadsheetApp.Group', members: MEMBERS };
