/**
 * The keys of the facts that boards are handed. One formula fills the cells below them in a row without a gap; a column inserted in between moves the
 * keys and not what the formula fills. Used by the sheet check.
 */
import { CYCLE_KEYS } from '../../boards/clock';
import type { Table } from '../read/read-table';

const [FIRST] = CYCLE_KEYS;

/** Whether a key stands elsewhere than above its own value. */
export function areFactKeysApart({ columns }: Table): boolean {
  const first = columns[FIRST];
  return first !== undefined && CYCLE_KEYS.some((key, at) => columns[key] !== undefined && columns[key] !== first + at);
}

/** Writes them side by side again. */
export function gatherFactKeys(table: Table): void {
  const { sheet, headingRow, columns } = table;
  const first = columns[FIRST];
  if (first === undefined || !areFactKeysApart(table)) return;
  const keyRow = headingRow - 1;
  for (const key of CYCLE_KEYS) {
    const column = columns[key];
    if (column !== undefined && column >= first + CYCLE_KEYS.length) sheet.getRange(keyRow, column).clearContent();
  }
  sheet.getRange(keyRow, first, 1, CYCLE_KEYS.length).setValues([[...CYCLE_KEYS]]);
}
