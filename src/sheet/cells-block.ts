/** Rows of neighbouring columns in one write, which is one step to undo. Used where what belongs together moves together. */
import type { Table } from './read/read-table';
import type { CellContent } from './write/cell-text';

export interface CellsBlock {
  readonly first: number;
  /** Neighbours from left to right. */
  readonly keys: readonly string[];
  readonly contents: readonly (readonly CellContent[])[];
}

export function writeBlock({ sheet, columns }: Table, { first, keys, contents }: CellsBlock): void {
  const column = columns[keys[0] ?? ''];
  if (column !== undefined && contents.length > 0)
    sheet.getRange(first, column, contents.length, keys.length).setValues(contents.map(row => [...row]));
}
