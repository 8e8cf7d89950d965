/**
 * Ranges that a person turned into Google Tables with typed columns, and the edits such cells refuse.
 *
 * Used by the open file before every batch of writes. What a table allows instead (chips, its own column types) no script can set.
 */
import type { Area, Edit, StructureChange } from '../../engine/workbook';
import { followedArea, intersects } from './followed-area';

export class TypedTables {
  private areas: readonly Area[] = [];

  /** The heading row included. */
  add(area: Area): void {
    this.areas = [...this.areas, area];
  }

  /** True for number formats and validations of any cell of a table, put or cleared, and for what would stand in its heading row. */
  refuses(edit: Edit): boolean {
    switch (edit.kind) {
      case 'numberFormat':
      case 'validation':
        return this.touches(edit.area);
      case 'clear':
        return (edit.validation && this.touches(edit.area)) || (edit.content && this.touchesHeading(edit.area));
      case 'content':
        return this.touchesHeading({ ...edit.at, rows: 1, columns: 1 });
      default:
        return false;
    }
  }

  follow(change: StructureChange): void {
    this.areas = this.areas.flatMap(area => followedArea(area, change) ?? []);
  }

  private touches(area: Area): boolean {
    return this.areas.some(table => intersects(table, area));
  }

  private touchesHeading(area: Area): boolean {
    return this.areas.some(table => intersects({ ...table, rows: 1 }, area));
  }
}
