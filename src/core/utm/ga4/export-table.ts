/**
 * The table in an export: which line holds its headings, which lines are its rows, and which are something else.
 *
 * Used by export-rows.ts. Above the table stand lines about the report (with `#` or without), before it at times a chart's table. The CSV itself is taken apart by a library that is handed in, because the
 * core imports nothing.
 */
import type { CsvParser } from '../../report/csv';
import { type ExportRows, exportRows } from '../../report/report-rows';
import { type LeftOut, lineNumbers, tableBelow } from '../../report/table-below';
import type { ColumnKind, ReportRow } from '../../report/total-rows';
import { type Column, exportColumns, isCountColumn, isTag } from './export-headings';
import { sideBySide } from './side-by-side';

export interface ExportTable {
  readonly headings: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly ReportRow[];
  readonly leftOut: readonly LeftOut[];
}

export type TableProblem =
  | { readonly code: 'no_table' }
  /** A table was found whose rows cannot be told apart by tags. */
  | { readonly code: 'no_tags'; readonly headings: readonly string[] }
  | { readonly code: 'no_counts'; readonly headings: readonly string[] }
  | { readonly code: 'quote_open'; readonly line: number }
  /** The same counts several times: spans of days below each other, or a pivot's parts side by side. Adding them up would count twice. */
  | { readonly code: 'periods'; readonly periods: readonly string[] };

/** The table whose headings say most, under the sign between cells that shows it. */
export function tableIn(text: string, choices: TableChoices, parse: CsvParser): ExportTable | TableProblem {
  const [best] = exportRows(text, parse)
    .map(rows => readWith(rows, choices))
    .sort((one, other) => other.score - one.score);
  return best?.table ?? { code: 'no_table' };
}

export interface TableChoices {
  /** The team's conversions; columns called by such a name count for it. */
  readonly events: readonly string[];
  /** Which of several spans or parts a person chose. */
  readonly period: string | null;
  /** What a person pointed out for a table with these headings; null where nobody did. */
  readonly pointed: (headings: readonly string[]) => readonly Column[] | null;
}

interface Reading {
  /** Known columns of the best line of headings; a line that cannot be used counts less than any that can. */
  readonly score: number;
  readonly table: ExportTable | TableProblem;
}

function readWith(reading: ExportRows, { events, period, pointed }: TableChoices): Reading {
  const { rows, open, firstLine } = reading;
  let refused: Reading = { score: 0, table: { code: 'no_table' } };
  for (const [at, cells] of rows.entries()) {
    const headings = cells.map(cell => cell.trim());
    // A row of one cell is no heading; a long file under the wrong sign has nothing else.
    if (cells.length < 2 || /^#/.test(headings[0] ?? '')) continue;
    const own = pointed(headings);
    const parts = own === null ? sideBySide(headings, rows[at - 1] ?? [], events) : [];
    const part = parts.find(each => each.isTotal || each.label === period);
    const columns = own ?? part?.columns ?? exportColumns(headings, events);
    const known = columns.filter(column => column !== null).length;
    const tags = columns.some(isTag);
    const counts = columns.some(isCountColumn);
    if (tags && counts) {
      // What a person pointed out outweighs every guess.
      const score = (own === null ? 100 : 1000) + known;
      if (open !== null) return { score, table: { code: 'quote_open', line: lineNumbers(rows, firstLine)[open] ?? 1 } };
      if (parts.length > 0 && part === undefined) return { score, table: { code: 'periods', periods: parts.map(({ label }) => label) } };
      return { score, table: { headings, columns, ...tableBelow(reading, { at, kinds: columns.map(kindOf), sums: 'equal', isOther }) } };
    }
    if (!tags && !counts) continue;
    const problem = { code: tags ? 'no_counts' : 'no_tags', headings } as const;
    // A table with tags is nearer to what is wanted than a chart's.
    const score = known + (tags ? 10 : 0);
    if (score > refused.score) refused = { score, table: problem };
  }
  return refused;
}

const kindOf = (column: Column): ColumnKind => (isTag(column) ? 'label' : isCountColumn(column) ? 'figure' : null);

/** Another table's headings: known columns, and no number among the cells. */
function isOther(cells: readonly string[]): boolean {
  return !cells.some(cell => /^[\d.,\s-]*\d$/.test(cell)) && exportColumns(cells, []).some(column => column !== null);
}
