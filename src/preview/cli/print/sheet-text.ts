/**
 * Prints a tab as text: what stands above the table, then the table with its visible columns.
 *
 * Used by `npm run demo` for the Dashboard. The table's heading is the last frozen row, as in every tab the add-on builds.
 */
import type { Workbook } from '../../engine/workbook';
import { type Alignment, textTable } from './text-table';

/** What to print in place of a cell that draws instead of writing; null for all others. */
export type Drawn = (cell: { readonly sheetId: string; readonly row: number; readonly column: number }) => string | null;

type ReadableWorkbook = Pick<Workbook, 'evaluated' | 'isColumnHidden' | 'isRowHidden' | 'lastContent' | 'sheets'>;

/** The lines of a tab; none for an empty one. Blank rows and columns of the table are left out. */
export function sheetText(workbook: ReadableWorkbook, sheetId: string, drawn: Drawn = () => null): readonly string[] {
  const sheet = workbook.sheets().find(found => found.id === sheetId);
  const last = workbook.lastContent(sheetId);
  if (!sheet || last.row < 0) return [];
  const shown = range(last.column + 1).filter(column => !workbook.isColumnHidden(sheetId, column));
  const cells = workbook.evaluated({ sheetId, row: 0, column: 0, rows: last.row + 1, columns: last.column + 1 });
  const text = (row: number, column: number) => drawn({ sheetId, row, column }) ?? cells[row]?.[column]?.text ?? '';
  const rows = range(last.row + 1).filter(row => !workbook.isRowHidden(sheetId, row));
  const heading = Math.max(0, sheet.frozenRows - 1);
  const above = rows.filter(row => row < heading).map(row => shown.map(column => text(row, column)).filter(part => part.trim() !== ''));
  const tableRows = rows.filter(row => row >= heading && shown.some(column => text(row, column).trim() !== ''));
  const columns = shown.filter(column => tableRows.some(row => text(row, column).trim() !== ''));
  const table = tableRows.map(row => columns.map(column => text(row, column)));
  const alignments = columns.map(
    (column): Alignment => (isNumeric(cells.slice(heading + 1).map(row => row[column]?.value)) ? 'right' : 'left'),
  );
  const lines = above.filter(parts => parts.length > 0).map(parts => parts.join('   '));
  return [...lines, ...(lines.length > 0 ? [''] : []), ...textTable(table, alignments)];
}

function isNumeric(values: readonly unknown[]): boolean {
  const filled = values.filter(value => value !== null && value !== undefined && value !== '');
  return filled.length > 0 && filled.every(value => typeof value === 'number');
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}
