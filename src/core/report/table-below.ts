/**
 * The lines below the headings of a table in a report: which are its rows, and which are something else.
 *
 * Used by the results of links and the import of check-ins. Further pages pasted below repeat the headings; another table may follow; totals
 * stand first or last.
 */
import type { ExportRows } from './report-rows';
import { type ColumnKind, isGrandTotal, type SumTest, sumsOfOthers, type TableRow } from './total-rows';

/** A line that is no row, and why; comments, blank lines and repeated headings are nobody's loss and not listed. */
export interface LeftOut {
  readonly line: number;
  readonly why: 'total' | 'too_many_cells' | 'other_table';
  readonly text: string;
}

/** Where the headings stand, what their columns are, and by what another table's headings are known. */
export interface TableHead {
  readonly at: number;
  readonly kinds: readonly ColumnKind[];
  readonly sums: SumTest;
  readonly isOther: (cells: readonly string[], above: readonly string[]) => boolean;
}

const COMMENT = /^#/;
/** The line below the headings of a table written in Markdown. */
const RULE = /^:?-{2,}:?$/;

/** Whether a line says something about the report. @example isComment(['# Account: Site', '']) // true */
export const isComment = (cells: readonly string[]): boolean => COMMENT.test(cells[0]?.trim() ?? '') && lastFilled(cells) === 1;

/**
 * @example tableBelow({ rows: [['Day', 'Leads'], ['2026-11-16', '4'], ['Total', '4']], … }, { at: 0, kinds: ['day', 'figure'], … })
 * // { rows: [{ line: 2, cells: ['2026-11-16', '4'] }], leftOut: [{ line: 3, why: 'total', … }] }
 */
export function tableBelow(
  { rows: all, firstLine }: ExportRows,
  { at: headingAt, kinds, sums, isOther }: TableHead,
): { readonly rows: readonly TableRow[]; readonly leftOut: readonly LeftOut[] } {
  const lines = lineNumbers(all, firstLine);
  const headings = (all[headingAt] ?? []).map(cell => cell.trim());
  const width = lastFilled(headings);
  const rows: TableRow[] = [];
  const leftOut: LeftOut[] = [];
  let elsewhere = false;
  for (let at = headingAt + 1; at < all.length; at += 1) {
    const cells = (all[at] ?? []).map(cell => cell.trim());
    const line = lines[at] ?? 1;
    const leave = (why: LeftOut['why']): number => leftOut.push({ line, why, text: shown(cells) });
    if (cells.every(cell => cell === '' || RULE.test(cell)) || isComment(cells)) continue;
    if (sameHeadings(cells, headings)) elsewhere = false;
    else if (isOther(cells, all[at - 1] ?? [])) {
      elsewhere = true;
      leave('other_table');
    } else if (elsewhere) leave('other_table');
    else if (isGrandTotal(cells, kinds)) leave('total');
    else if (lastFilled(cells) > width) leave('too_many_cells');
    // A line about the report, between pages or below the table, has a word and no count.
    else if (lastFilled(cells) > 1 || width === 1 || isDay(cells, kinds)) rows.push({ line, cells });
  }
  const totals = new Set(sumsOfOthers(rows, kinds, sums));
  return {
    rows: rows.filter(row => !totals.has(row)),
    leftOut: [...leftOut, ...[...totals].map(({ line, cells }) => ({ line, why: 'total' as const, text: shown(cells) }))].sort(
      (a, b) => a.line - b.line,
    ),
  };
}

const shown = (cells: readonly string[]): string => cells.filter(cell => cell !== '').join(' · ');

/** Rows may span lines, because captions hold line breaks. @example lineNumbers([['a\nb'], ['c']], 1) // [1, 3] */
export function lineNumbers(rows: ExportRows['rows'], firstLine: number): readonly number[] {
  let line = firstLine;
  return rows.map(cells => {
    const first = line;
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    return first;
  });
}

/** A day of which every other cell is blank is still a row. */
const isDay = (cells: readonly string[], kinds: readonly ColumnKind[]): boolean =>
  kinds.some((kind, at) => kind === 'day' && /\d/.test(cells[at] ?? ''));

/** Number of cells up to the last that holds something: saving in Excel pads lines with empty cells. */
function lastFilled(cells: readonly string[]): number {
  for (let at = cells.length; at > 0; at -= 1) if ((cells[at - 1] ?? '').trim() !== '') return at;
  return 0;
}

function sameHeadings(cells: readonly string[], headings: readonly string[]): boolean {
  return cells.every((cell, at) => cell === (headings[at] ?? ''));
}
