/**
 * The table in an export: which line holds its headings, which lines are its rows, and which are something else.
 *
 * Used by export-rows.ts. Above the table stand lines about the report (with `#` or without), before it at times a chart's table; further pages
 * pasted below repeat the headings; totals stand first or last. The CSV itself is taken apart by a library that is handed in, because the
 * core imports nothing.
 */
import type { CsvParser } from '../../report/csv';
import { type ExportRows, exportRows } from '../../report/report-rows';
import { type Column, columnsOf, isCount, isTag } from './export-headings';
import { isGrandTotal, sumsOfOthers, type TableRow } from './export-totals';
import { sideBySide } from './side-by-side';

export interface ExportTable {
  readonly headings: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly leftOut: readonly LeftOut[];
}

/** A line that is no row of results, and why; comments, blank lines and repeated headings are nobody's loss and not listed. */
export interface LeftOut {
  readonly line: number;
  readonly why: 'total' | 'too_many_cells' | 'other_table';
  readonly text: string;
}

export type TableProblem =
  | { readonly code: 'no_table' }
  /** A table was found whose rows cannot be told apart by tags. */
  | { readonly code: 'no_tags'; readonly headings: readonly string[] }
  | { readonly code: 'no_counts'; readonly headings: readonly string[] }
  | { readonly code: 'quote_open'; readonly line: number }
  /** The same counts several times: spans of days below each other, or a pivot's parts side by side. Adding them up would count twice. */
  | { readonly code: 'periods'; readonly periods: readonly string[] };

const COMMENT = /^#/;
/** The line below the headings of a table written in Markdown. */
const RULE = /^:?-{2,}:?$/;

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

function readWith({ rows, open, firstLine }: ExportRows, { events, period, pointed }: TableChoices): Reading {
  const lines = lineNumbers(rows, firstLine);
  let refused: Reading = { score: 0, table: { code: 'no_table' } };
  for (const [at, cells] of rows.entries()) {
    const headings = cells.map(cell => cell.trim());
    // A row of one cell is no heading; a long file under the wrong sign has nothing else.
    if (cells.length < 2 || COMMENT.test(headings[0] ?? '')) continue;
    const own = pointed(headings);
    const parts = own === null ? sideBySide(headings, rows[at - 1] ?? [], events) : [];
    const part = parts.find(each => each.isTotal || each.label === period);
    const columns = own ?? part?.columns ?? columnsOf(headings, events);
    const known = columns.filter(column => column !== null).length;
    const tags = columns.some(isTag);
    const counts = columns.some(isCount);
    if (tags && counts) {
      // What a person pointed out outweighs every guess.
      const score = (own === null ? 100 : 1000) + known;
      if (open !== null) return { score, table: { code: 'quote_open', line: lines[open] ?? 1 } };
      if (parts.length > 0 && part === undefined) return { score, table: { code: 'periods', periods: parts.map(({ label }) => label) } };
      return { score, table: collectRows(rows, lines, at, headings, columns) };
    }
    if (!tags && !counts) continue;
    const problem = { code: tags ? 'no_counts' : 'no_tags', headings } as const;
    // A table with tags is nearer to what is wanted than a chart's.
    const score = known + (tags ? 10 : 0);
    if (score > refused.score) refused = { score, table: problem };
  }
  return refused;
}

/** Rows may span lines, because captions hold line breaks. */
function lineNumbers(rows: ExportRows['rows'], firstLine: number): readonly number[] {
  let line = firstLine;
  return rows.map(cells => {
    const first = line;
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    return first;
  });
}

function collectRows(
  all: readonly (readonly string[])[],
  lines: readonly number[],
  headingAt: number,
  headings: readonly string[],
  columns: readonly Column[],
): ExportTable {
  const width = lastFilled(headings);
  const rows: TableRow[] = [];
  const leftOut: LeftOut[] = [];
  let elsewhere = false;
  for (let at = headingAt + 1; at < all.length; at += 1) {
    const cells = (all[at] ?? []).map(cell => cell.trim());
    const line = lines[at] ?? 1;
    const leave = (why: LeftOut['why']): number => leftOut.push({ line, why, text: cells.filter(cell => cell !== '').join(' · ') });
    if (cells.every(cell => cell === '' || RULE.test(cell)) || (COMMENT.test(cells[0] ?? '') && lastFilled(cells) === 1)) continue;
    if (sameHeadings(cells, headings)) elsewhere = false;
    else if (isHeading(cells)) {
      elsewhere = true;
      leave('other_table');
    } else if (elsewhere) leave('other_table');
    else if (isGrandTotal(cells, columns)) leave('total');
    else if (lastFilled(cells) > width) leave('too_many_cells');
    // A line about the report, between pages or below the table, has a word and no count.
    else if (lastFilled(cells) > 1 || width === 1) rows.push({ line, cells });
  }
  const totals = new Set(sumsOfOthers(rows, columns));
  return {
    headings,
    columns,
    rows: rows.filter(row => !totals.has(row)),
    leftOut: [
      ...leftOut,
      ...[...totals].map(({ line, cells }) => ({ line, why: 'total' as const, text: cells.filter(cell => cell !== '').join(' · ') })),
    ].sort((a, b) => a.line - b.line),
  };
}

/** Number of cells up to the last that holds something: saving in Excel pads lines with empty cells. */
function lastFilled(cells: readonly string[]): number {
  for (let at = cells.length; at > 0; at -= 1) if ((cells[at - 1] ?? '') !== '') return at;
  return 0;
}

function sameHeadings(cells: readonly string[], headings: readonly string[]): boolean {
  return cells.every((cell, at) => cell === (headings[at] ?? ''));
}

/** Another table's headings: known columns, and no number among the cells. */
function isHeading(cells: readonly string[]): boolean {
  return !cells.some(cell => /^[\d.,\s-]*\d$/.test(cell)) && columnsOf(cells, []).some(column => column !== null);
}
