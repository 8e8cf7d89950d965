/**
 * A command: something that changes the workbook, under the lock, and leaves its last known values up to date behind it. Used by the
 * endpoints and the menu; an edit by typing has no time for the second half.
 */
import { keepKnown } from '../sheet/known-values';
import { openWorkbook } from '../sheet/workbook';
import { KNOWN_KEYS } from '../tabs/place';
import { boardsOf } from './current';
import { stampToday } from './now';
import { hasShape } from './shape';
import { whileLocked } from './writing';

const KNOWN_TABS = Object.keys(KNOWN_KEYS) as readonly (keyof typeof KNOWN_KEYS)[];

/** `applied` runs once everything is applied, for marks that say it is done. */
export function command<T>(write: () => T, applied: (result: T) => void = () => undefined): T {
  return whileLocked(write, result => {
    applied(result);
    bringUpToDate();
  });
}

/** Hands today to the formulas and keeps what the boards say now. Under the lock. */
export function bringUpToDate(): void {
  const workbook = openWorkbook(SpreadsheetApp.getActiveSpreadsheet());
  if (workbook === null || !hasShape(workbook)) return;
  stampToday(workbook);
  keepKnown(workbook, boardsOf(workbook), KNOWN_TABS);
}
