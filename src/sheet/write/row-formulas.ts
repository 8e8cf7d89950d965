/**
 * Formulas that stand in every row because they cannot be filled from the heading (SPARKLINE). Used when rows are added or mended; what somebody has
 * typed over one becomes a line of the note on its cell.
 */
import type { ColumnSpec } from '../../tabs/spec';
import type { Table } from '../read/read-table';
import { prepareNotes, shownTexts, type TypedCell } from './filled-columns';
import { rowRuns } from './row-runs';

/** Gives what writes them into the given sheet rows, neighbours in one call; reads only where something else stands there. */
export function prepareRowFormulas(table: Table, specs: readonly ColumnSpec[], rows: readonly number[]): () => void {
  const { sheet, columns } = table;
  const runs = rowRuns(rows);
  const typed = typedOver(table, specs, new Set(rows));
  const writeNotes = typed.length === 0 ? () => undefined : prepareNotes(table, typed, shownTexts(table, typed)).settle;
  return () => {
    writeNotes();
    for (const { key, each } of specs) {
      const column = columns[key];
      if (column === undefined || each === null) continue;
      for (const { first, count } of runs) {
        sheet.getRange(first, column, count, 1).setFormulas(Array.from({ length: count }, (_, at) => [each(first + at)]));
      }
    }
  };
}

/** Cells of these rows that show something and hold no formula: a drawing itself has no value. */
function typedOver({ sheet, columns, rows: lines }: Table, specs: readonly ColumnSpec[], rows: ReadonlySet<number>): readonly TypedCell[] {
  return specs.flatMap(({ key, each }): readonly TypedCell[] => {
    const column = columns[key];
    if (column === undefined || each === null) return [];
    return lines.flatMap(({ row, cells }): TypedCell[] => {
      const value = cells[key];
      if (!rows.has(row) || value === undefined || value === '') return [];
      const [[formula = ''] = []] = sheet.getRange(row, column, 1, 1).getFormulas();
      return formula === '' ? [{ row, key, value }] : [];
    });
  });
}
