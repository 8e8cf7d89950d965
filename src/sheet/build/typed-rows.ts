/**
 * What somebody has typed into a tab of ours that was never finished. Such a tab is laid out anew, and nothing typed may go with it. Used before
 * a tab is built.
 */
import { FIRST_ROW, KEY_ROW, type TabSpec } from '../../tabs/spec';
import { dayOfCell } from '../read/days';
import type { CellValue } from '../read/read-table';
import { layOut } from './tab-block';

/**
 * How a tab stands before it is built: `fresh` as it was inserted, `begun` with what the build had written of its spec, `typed` with anything else:
 * before its keys are written anything at all, then whatever differs in the columns people fill.
 */
export type SiteState = 'fresh' | 'begun' | 'typed';

export function siteState(sheet: GoogleAppsScript.Spreadsheet.Sheet, spec: TabSpec): SiteState {
  const values: CellValue[][] = sheet.getDataRange().getValues();
  if (values.every(row => row.every(cell => cell === ''))) return 'fresh';
  if ((values[KEY_ROW - 1]?.[0] ?? '') === '') return 'typed';
  return isTyped(sheet, spec, values) ? 'typed' : 'begun';
}

function isTyped(sheet: GoogleAppsScript.Spreadsheet.Sheet, spec: TabSpec, values: readonly CellValue[][]): boolean {
  const drawn = layOut(spec).values;
  let timeZone: string | null = null;
  const isDay = (cell: CellValue, day: unknown) => {
    timeZone ??= sheet.getParent().getSpreadsheetTimeZone();
    return dayOfCell(cell, timeZone) === day;
  };
  const typed = spec.columns.flatMap(({ fill, each, board, visibility }, column) =>
    fill === null && each === null && board === null && visibility !== 'hidden' ? [column] : [],
  );
  return values.slice(FIRST_ROW - 1).some((row, at) =>
    row.some((cell, column) => {
      if (cell === '' || (column < spec.columns.length && !typed.includes(column))) return false;
      const ours = drawn[FIRST_ROW - 1 + at]?.[column] ?? '';
      if (typeof ours === 'string' && ours.startsWith('=')) return false;
      // The apostrophe in front only says that a text is one.
      const held = typeof ours === 'string' ? ours.replace(/^'/, '') : ours;
      return cell instanceof Date ? !isDay(cell, held) : cell !== held;
    }),
  );
}
