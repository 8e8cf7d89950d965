/**
 * The lines below the headings of a table in a report: which are its rows, and which are something else.
 *
 * Used by the results of links and the import of check-ins. Further pages pasted below repeat the headings; another table may follow; totals
 * stand first or last.
 */
import type { ExportRows } from './report-rows';
import { type ColumnKind, isGrandTotal, type ReportRow, type SumTest, sumsOfOthers } from './total-rows';

/** A line that counts for nothing, and why; comments, blank lines and repeated headings are nobody's loss and not listed. */
export interface LeftOut {
  readonly line: number;
  readonly why: 'total' | 'too_many_cells' | 'other_table' | 'repeated' | 'no_count';
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

/** GA4 writes the days of a report above each of its tables: `# Start date: 20261001`, or both in one line. */
const DAYS = /^#\D*(\d{8})(?:-(\d{8}))?\D*$/;

/** The days said in front of a line, not further up than `from`; blank for none. */
function daysAbove(all: ExportRows['rows'], from: number, at: number): string {
  const days: string[] = [];
  for (let line = at - 1; line >= from; line -= 1) {
    const cells = all[line] ?? [];
    const found = DAYS.exec(cells[0]?.trim() ?? '');
    if (found !== null) days.unshift(...found.slice(1).filter(day => day !== undefined));
    else if (days.length > 0 && !isComment(cells)) break;
  }
  return days.join('–');
}

/** Whether a line says something about the report. @example isComment(['# Account: Site', '']) // true */
export const isComment = (cells: readonly string[]): boolean => COMMENT.test(cells[0]?.trim() ?? '') && lastFilled(cells) === 1;

/**
 * @example tableBelow({ rows: [['Day', 'Leads'], ['2026-11-16', '4'], ['Total', '4']], … }, { at: 0, kinds: ['day', 'figure'], … })
 * // { rows: [{ line: 2, cells: ['2026-11-16', '4'] }], leftOut: [{ line: 3, why: 'total', … }] }
 */
export function tableBelow(
  { rows: all, firstLine }: ExportRows,
  { at: headingAt, kinds, sums, isOther }: TableHead,
): { readonly rows: readonly ReportRow[]; readonly leftOut: readonly LeftOut[] } {
  const lines = lineNumbers(all, firstLine);
  const headings = (all[headingAt] ?? []).map(cell => cell.trim());
  const width = lastFilled(headings);
  const pages: ReportRow[][] = [[]];
  const leftOut: LeftOut[] = [];
  let days = daysAbove(all, 0, headingAt);
  let lastHeading = headingAt;
  let elsewhere = false;
  for (let at = headingAt + 1; at < all.length; at += 1) {
    const cells = (all[at] ?? []).map(cell => cell.trim());
    const line = lines[at] ?? 1;
    const leave = (why: LeftOut['why']): number => leftOut.push({ line, why, text: shown(cells) });
    const keep = (): unknown => pages[pages.length - 1]?.push(days === '' ? { line, cells } : { line, cells, days });
    if (cells.every(cell => cell === '' || RULE.test(cell)) || isComment(cells)) continue;
    if (sameHeadings(cells, headings)) {
      elsewhere = false;
      days = daysAbove(all, lastHeading, at) || days;
      lastHeading = at;
      pages.push([]);
    } else if (isOther(cells, all[at - 1] ?? [])) {
      elsewhere = true;
      leave('other_table');
    } else if (elsewhere) leave('other_table');
    else if (isGrandTotal(cells, kinds)) leave('total');
    else if (lastFilled(cells) > width) leave('too_many_cells');
    else if (lastFilled(cells) > 1 || width === 1 || isDay(cells, kinds)) keep();
    // A row whose counts are blank; or a line about the report, between pages or below the table.
    else leave('no_count');
  }
  const { rows, again } = withoutCopies(pages);
  const totals = new Set(sumsOfOthers(rows, kinds, sums));
  return {
    rows: rows.filter(row => !totals.has(row)),
    leftOut: [...leftOut, ...[...totals].map(leftOutAs('total')), ...again.map(leftOutAs('repeated'))].sort((a, b) => a.line - b.line),
  };
}

/** A row that is left out after all. @example [row].map(leftOutAs('no_count')) // [{ line: 3, why: 'no_count', text: 'spring' }] */
export const leftOutAs =
  <Why extends string>(why: Why) =>
  ({ line, cells }: ReportRow) => ({ line, why, text: shown(cells) });

/** A page all of whose rows stand further up was pasted twice; added up, it would count double. */
function withoutCopies(pages: readonly (readonly ReportRow[])[]): {
  readonly rows: readonly ReportRow[];
  readonly again: readonly ReportRow[];
} {
  const seen = new Set<string>();
  const rows: ReportRow[] = [];
  const again: ReportRow[] = [];
  for (const page of pages) {
    const keys = page.map(({ cells, days }) => JSON.stringify([days, cells]));
    (keys.every(key => seen.has(key)) ? again : rows).push(...page);
    for (const key of keys) seen.add(key);
  }
  return { rows, again };
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
