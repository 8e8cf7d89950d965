/**
 * A board that cannot spread out: something stands among its hidden columns, as after pasting a whole row, or one of them was deleted. Its cells
 * still show what was last known, so that nobody notices. Used by the sheet check and its repair.
 */
import type { TabSpec } from '../../tabs/spec';
import type { Table } from '../read/read-table';
import { prepareNotes } from '../write/filled-columns';

/** The column with the formula of a tab's board, by its key; null where the board is well, waits, or is switched off. */
export function blockedBoard({ sheet, headingRow, silentBoard }: Table, { columns }: TabSpec): string | null {
  if (silentBoard === null || !String(sheet.getRange(headingRow - 1, silentBoard).getValue()).startsWith('#REF')) return null;
  return columns.find(({ board }) => board?.formula != null)?.key ?? null;
}

/** Moves what stands in the hidden columns into notes, and adds hidden columns where there are too few; columns that are seen are a person's. */
export function prepareFreeing(table: Table, spec: TabSpec): () => void {
  const { sheet, headingRow, silentBoard } = table;
  const key = blockedBoard(table, spec);
  if (key === null || silentBoard === null) return () => undefined;
  const [wide, last] = [spec.columns.filter(({ board }) => board !== null).length, sheet.getMaxColumns()];
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
  const writeNotes = typed.length === 0 ? () => undefined : prepareNotes({ ...table, columns }, typed, ({ value }) => String(value));
  return () => {
    writeNotes();
    for (const { row, key: at } of typed) sheet.getRange(row, columns[at] ?? 1).clearContent();
    if (hidden === wide) return;
    sheet.insertColumnsAfter(silentBoard + hidden - 1, wide - hidden);
    sheet.getRange(1, silentBoard + hidden, sheet.getMaxRows(), wide - hidden).clear();
    sheet.hideColumns(silentBoard + hidden, wide - hidden);
  };
}
