/**
 * Columns filled from their heading cell: which are broken, and putting them right. One typed cell inside such a column turns the
 * whole column into #REF!, so what was typed moves into a note on its cell and the column comes back.
 */
import type { ColumnSpec, TabSpec } from '../tabs/spec';
import type { Table } from './read-table';

/** Errors arrive as text. A heading that shows one is blocked by a typed cell below it. */
const ERROR = /^#(REF|ERROR|NAME|VALUE|N\/A)/;

export interface BrokenColumn {
  readonly key: string;
  readonly heading: string;
  /** `lost`: the formula is gone; `blocked`: something was typed below it. */
  readonly why: 'lost' | 'blocked';
}

export function brokenColumns(table: Table, spec: TabSpec): readonly BrokenColumn[] {
  const width = table.sheet.getMaxColumns();
  const range = table.sheet.getRange(table.headingRow, 1, 1, width);
  const formulas = range.getFormulas()[0] ?? [];
  const shown = range.getDisplayValues()[0] ?? [];
  return filled(spec).flatMap(({ key, heading }): BrokenColumn[] => {
    const column = table.columns[key];
    if (column === undefined) return [];
    if ((formulas[column - 1] ?? '') === '') return [{ key, heading, why: 'lost' }];
    return ERROR.test(shown[column - 1] ?? '') ? [{ key, heading, why: 'blocked' }] : [];
  });
}

/** Writes the heading formulas of the named columns again and clears what blocks them; typed text is kept in notes. */
export function restoreColumns(table: Table, spec: TabSpec, keys: readonly string[]): void {
  for (const { key, fill } of filled(spec)) {
    const column = table.columns[key];
    if (column === undefined || fill === null || !keys.includes(key)) continue;
    const rows = table.sheet.getMaxRows() - table.headingRow;
    const cells = table.sheet.getRange(table.headingRow + 1, column, rows, 1);
    const typed = cells.getValues();
    typed.forEach(([value], index) => {
      if (value !== '' && value !== undefined) keepInNote(table, table.headingRow + 1 + index, column, String(value));
    });
    cells.clearContent();
    table.sheet.getRange(table.headingRow, column).setFormula(fill);
  }
}

/** Clears one typed cell of a filled column and keeps its text in a note. */
export function keepInNote(table: Table, row: number, column: number, text: string): void {
  table.sheet.getRange(row, column).setNote(text).clearContent();
}

function filled(spec: TabSpec): readonly ColumnSpec[] {
  return spec.columns.filter(({ fill }) => fill !== null);
}
