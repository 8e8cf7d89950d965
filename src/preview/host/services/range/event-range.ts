/**
 * The range of an edit event: a range that also carries its corners as plain properties.
 *
 * Made for `onEdit`; reading the corners costs no service call.
 */
import type { Area } from '../../../engine/workbook';
import type { OpenFile } from '../../open-file';
import type { Table } from '../../script/script-object';
import { LocalRange, RANGE } from './range';

export class EventRange extends LocalRange {
  override readonly table = EVENT_RANGE;
  readonly rowStart: number;
  readonly rowEnd: number;
  readonly columnStart: number;
  readonly columnEnd: number;

  constructor(file: OpenFile, area: Area) {
    super(file, area);
    this.rowStart = area.row + 1;
    this.rowEnd = area.row + area.rows;
    this.columnStart = area.column + 1;
    this.columnEnd = area.column + area.columns;
  }
}

const EVENT_RANGE: Table = { ...RANGE, fields: ['rowStart', 'rowEnd', 'columnStart', 'columnEnd'] };
