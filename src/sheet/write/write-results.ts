/**
 * Writes counts of an export into the rows of Links, one call per column, however many links have counts. Rows without new counts keep what
 * they have, also a formula somebody typed; so does every count that the export does not carry.
 */
import type { LinkResult } from '../../contract';
import { type CellChange, type Prepared, tableWith } from '../cell-changes';
import { type Table, textOf } from '../read/read-table';
import { requireUntouched } from '../typed-meanwhile';
import { cellContent } from './cell-text';

const COUNTS = {
  clicks: (result: LinkResult) => result.clicks,
  primary: (result: LinkResult) => result.primary,
  micro_1: (result: LinkResult) => result.micro[0],
  micro_2: (result: LinkResult) => result.micro[1],
} as const satisfies Record<string, (result: LinkResult) => number | null>;

/** Reads, and gives what to write and how many rows get counts. */
export function prepareResults(table: Table, results: readonly LinkResult[]): Prepared & { readonly saved: number } {
  const { sheet, columns, headingRow, rows } = table;
  const byId = new Map(results.map(result => [result.id, result]));
  const news = rows.map(({ cells }) => {
    const id = textOf(cells.id);
    return id === '' ? undefined : byId.get(id);
  });
  const areas = Object.entries(COUNTS).flatMap(([key, count]) => {
    const column = columns[key];
    if (column === undefined || !news.some(result => result !== undefined && count(result) !== null)) return [];
    const cells = sheet.getRange(headingRow + 1, column, rows.length, 1);
    return [{ key, count, cells, formulas: cells.getFormulas() }];
  });
  return {
    write: () => {
      if (areas.length === 0) return;
      requireUntouched(
        table,
        { first: headingRow + 1, count: rows.length },
        areas.map(({ key }) => key),
        new Map(rows.map(({ row, cells }) => [row, cells])),
        // What a formula gives may change by itself, and it is written as it stands.
        (row, key) => areas.every(area => area.key !== key || area.formulas[row - headingRow - 1]?.[0] === ''),
      );
      for (const { key, count, cells, formulas } of areas) {
        cells.setValues(
          rows.map((row, index) => {
            const result = news[index];
            const kept = row.cells[key];
            const counted = result === undefined ? null : count(result);
            if (counted !== null) return [counted];
            return [formulas[index]?.[0] || (typeof kept === 'string' ? cellContent(kept, '') : (kept ?? ''))];
          }),
        );
      }
    },
    after: tableWith(
      table,
      areas.flatMap(({ key, count }) =>
        rows.flatMap(({ row }, index): CellChange[] => {
          const result = news[index];
          const content = result === undefined ? null : count(result);
          return content === null ? [] : [{ row, key, content }];
        }),
      ),
    ),
    saved: news.filter(result => result !== undefined).length,
  };
}
