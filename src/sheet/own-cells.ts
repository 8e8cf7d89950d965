/**
 * Writes the cells of a tab that are ours into a tab that is in use: headings, heading formulas, notes and the title band, wherever the
 * user has moved rows and columns. Used by the switch of language.
 */
import { HEADING_ROW, type TabSpec } from '../tabs/spec';
import { cellContent } from './cell-text';
import type { Table } from './read-table';

interface OwnCell {
  readonly row: number;
  readonly column: number;
  readonly content: string | number;
  readonly note: string;
}

/** Writes only; the caller flushes. */
export function writeOwnCells(table: Table, spec: TabSpec): void {
  for (const cells of neighbours(ownCells(table, spec))) {
    const [first] = cells;
    if (first === undefined) continue;
    table.sheet
      .getRange(first.row, first.column, 1, cells.length)
      .setValues([cells.map(({ content }) => content)])
      .setNotes([cells.map(({ note }) => note)]);
  }
}

function ownCells({ columns, headingRow }: Table, spec: TabSpec): readonly OwnCell[] {
  const headings = spec.columns.flatMap(({ key, heading, note, fill }): OwnCell[] => {
    const column = columns[key];
    // A column without heading or formula is filled by its neighbour's formula: what is written there would block it.
    if (column === undefined || (heading === '' && fill === null)) return [];
    return [{ row: headingRow, column, content: fill ?? cellContent(heading, ''), note }];
  });
  const band = spec.band.flatMap(({ row, column: place, cell, note }): OwnCell[] => {
    const key = spec.columns[place]?.key;
    const column = key === undefined ? undefined : columns[key];
    if (column === undefined) return [];
    const content = cell.own === 'formula' ? cell.formula : cellContent(cell.text, '');
    return [{ row: headingRow - HEADING_ROW + row, column, content, note }];
  });
  return [...headings, ...band];
}

/** Cells that stand side by side take one call. */
function neighbours(cells: readonly OwnCell[]): readonly (readonly OwnCell[])[] {
  const found: OwnCell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const open = found[found.length - 1];
    const last = open?.[open.length - 1];
    if (open !== undefined && last?.row === cell.row && last.column + 1 === cell.column) open.push(cell);
    else found.push([cell]);
  }
  return found;
}
