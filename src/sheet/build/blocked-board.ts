/**
 * A board that cannot spread out: something stands among its hidden columns, as after pasting a whole row; one of them was deleted; or the tab has
 * too few rows, as the Scorecard of a Dashboard that has grown. Its cells still show what was last known, so that nobody notices. Used by the
 * sheet check and its repair.
 */
import type { TabSpec } from '../../tabs/spec';
import type { Table } from '../read/read-table';
import { prepareNotes } from '../write/filled-columns';
import { clearAdded } from '../write/typed-tables';

/** The column with the formula of a tab's board, by its key; null where the board is well, waits, or is switched off. */
export function blockedBoard({ sheet, headingRow, silentBoard }: Table, { columns }: TabSpec): string | null {
  if (silentBoard === null || !String(sheet.getRange(headingRow - 1, silentBoard).getValue()).startsWith('#REF')) return null;
  return columns.find(({ board }) => board?.formula != null)?.key ?? null;
}

/** How many rows a tab lacks for so many lines below its heading. */
export const rowsLacking = ({ sheet, headingRow }: Table, lines: number): number => Math.max(0, headingRow + lines - sheet.getMaxRows());

/**
 * Moves what stands in the hidden columns into notes, and adds hidden columns, and rows for the lines its board gives, where there are too few;
 * columns that are seen are a person's.
 */
export function prepareFreeing(table: Table, spec: TabSpec, lines: number): () => void {
  const { sheet, headingRow, silentBoard } = table;
  const key = blockedBoard(table, spec);
  if (key === null || silentBoard === null) return () => undefined;
  const [wide, last] = [spec.columns.filter(({ board }) => board !== null).length, sheet.getMaxColumns()];
  const lacking = rowsLacking(table, lines);
  let hidden = 1;
  while (hidden < wide && silentBoard + hidden <= last && sheet.isColumnHiddenByUser(silentBoard + hidden)) hidden += 1;
  const keyRow = headingRow - 1;
  const area = sheet.getRange(keyRow, silentBoard, sheet.getMaxRows() - keyRow + 1, hidden);
  const typed = area.getDisplayValues().flatMap((line, row) =>
    line.flatMap((value, column) => {
      const at = String(column);
      return value === '' || (row === 0 && column === 0) ? [] : [{ row: keyRow + row, key: at, value }];
    }),
  );
  const columns = Object.fromEntries(Array.from({ length: hidden }, (_, at) => [String(at), silentBoard + at]));
  const writeNotes = typed.length === 0 ? () => undefined : prepareNotes({ ...table, columns }, typed, ({ value }) => String(value)).settle;
  return () => {
    writeNotes();
    for (const { row, key: at } of typed) sheet.getRange(row, columns[at] ?? 1).clearContent();
    // Above the last row, so that they get its looks and rules.
    if (lacking > 0) sheet.insertRowsBefore(sheet.getMaxRows(), lacking);
    if (hidden === wide) return;
    sheet.insertColumnsAfter(silentBoard + hidden - 1, wide - hidden);
    clearAdded(sheet.getRange(1, silentBoard + hidden, sheet.getMaxRows(), wide - hidden));
    sheet.hideColumns(silentBoard + hidden, wide - hidden);
  };
}
