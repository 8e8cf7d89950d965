/**
 * The table in an export: which line holds its headings, which lines are its rows, and which are something else.
 *
 * Used by export-rows.ts. Above the table stand lines about the report (with `#` or without), before it at times a chart's table; further pages
 * pasted below repeat the headings; totals stand first or last. The CSV itself is taken apart by a library that is handed in, because the
 * core imports nothing.
 */
import { type Column, columnsOf, type ExportColumn } from './export-headings';
import { countIn } from './export-numbers';

/** Takes a text apart into rows of cells, blank lines too; `open` is the row from 0 whose quotation mark is never closed, or null. */
export type CsvParser = (
  text: string,
  delimiter: string,
) => { readonly rows: readonly (readonly string[])[]; readonly open: number | null };

export interface ExportTable {
  readonly headings: readonly string[];
  readonly columns: readonly Column[];
  /** `line` is the line of the text, from 1, in which a row starts. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
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
  | { readonly code: 'quote_open'; readonly line: number };

export const TAG_COLUMNS: readonly ExportColumn[] = ['source', 'medium', 'source_medium', 'campaign', 'content', 'id'];
const COUNT_COLUMNS: readonly ExportColumn[] = ['clicks', 'conversions', 'event_count'];
const DELIMITERS: readonly string[] = [',', ';', '\t', '|'];
/** Excel's own way to say which sign parts the cells. */
const SEP_LINE = /^"?sep=(.)"?[\s,;]*(?:\n|$)/i;
const COMMENT = /^#/;

const TOTAL =
  /^(?:grand total|total\s*[:–-].*|total of \d.*|jumlah (?:keseluruhan|besar)|yhteensä|kokonaissumma|samlet(?: antal)?|i alt|hovedtotal)$/i;
/** These words may as well name a campaign. */
const PERHAPS_TOTAL = /^(?:totals?|jumlah|summa|sum)$/i;

const isTag = (column: Column): boolean => typeof column === 'string' && TAG_COLUMNS.includes(column);
export const isCount = (column: Column): boolean => column !== null && (typeof column === 'object' || COUNT_COLUMNS.includes(column));

/** The table whose headings say most, under the sign between cells that shows it. */
export function tableIn(text: string, events: readonly string[], parse: CsvParser): ExportTable | TableProblem {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const told = SEP_LINE.exec(plain);
  const body = told === null ? plain : plain.slice(told[0].length);
  const skipped = told === null ? 0 : 1;
  const readings = (told === null ? DELIMITERS : [told[1] ?? ',']).map(delimiter => readWith(parse(body, delimiter), events, skipped));
  const [best] = [...readings].sort((a, b) => b.score - a.score);
  return best?.table ?? { code: 'no_table' };
}

interface Reading {
  /** Known columns of the best line of headings; a line that cannot be used counts less than any that can. */
  readonly score: number;
  readonly table: ExportTable | TableProblem;
}

function readWith({ rows, open }: ReturnType<CsvParser>, events: readonly string[], skipped: number): Reading {
  const lines = lineNumbers(rows, skipped);
  let refused: Reading = { score: 0, table: { code: 'no_table' } };
  for (const [at, cells] of rows.entries()) {
    const headings = cells.map(cell => cell.trim());
    if (COMMENT.test(headings[0] ?? '')) continue;
    const columns = columnsOf(headings, events);
    const known = columns.filter(column => column !== null).length;
    const tags = columns.some(isTag);
    const counts = columns.some(isCount);
    if (tags && counts) {
      const table =
        open === null ? collectRows(rows, lines, at, headings, columns) : ({ code: 'quote_open', line: lines[open] ?? 1 } as const);
      return { score: 100 + known, table };
    }
    if (cells.length < 2 || (!tags && !counts)) continue;
    const problem = { code: tags ? 'no_counts' : 'no_tags', headings } as const;
    // A table with tags is nearer to what is wanted than a chart's.
    const score = known + (tags ? 10 : 0);
    if (score > refused.score) refused = { score, table: problem };
  }
  return refused;
}

/** Rows may span lines, because captions hold line breaks. */
function lineNumbers(rows: readonly (readonly string[])[], skipped: number): readonly number[] {
  let line = 1 + skipped;
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
  const rows: { readonly line: number; readonly cells: readonly string[] }[] = [];
  const leftOut: LeftOut[] = [];
  let elsewhere = false;
  for (let at = headingAt + 1; at < all.length; at += 1) {
    const cells = (all[at] ?? []).map(cell => cell.trim());
    const line = lines[at] ?? 1;
    const leave = (why: LeftOut['why']): number => leftOut.push({ line, why, text: cells.filter(cell => cell !== '').join(' · ') });
    if (lastFilled(cells) === 0 || (COMMENT.test(cells[0] ?? '') && lastFilled(cells) === 1)) continue;
    if (sameHeadings(cells, headings)) elsewhere = false;
    else if (isHeading(cells)) {
      elsewhere = true;
      leave('other_table');
    } else if (elsewhere) leave('other_table');
    else if (isTotal(cells, columns)) leave('total');
    else if (lastFilled(cells) > width) leave('too_many_cells');
    // A line about the report, between pages or below the table, has a word and no count.
    else if (lastFilled(cells) > 1 || width === 1) rows.push({ line, cells });
  }
  const totals = rows.filter(row => isSumOfOthers(row, rows, columns));
  return {
    headings,
    columns,
    rows: rows.filter(row => !totals.includes(row)),
    leftOut: [
      ...leftOut,
      ...totals.map(({ line, cells }) => ({ line, why: 'total' as const, text: cells.filter(cell => cell !== '').join(' · ') })),
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
  return columnsOf(cells, []).filter(column => column !== null).length >= 1 && !cells.some(cell => /^[\d.,\s-]*\d$/.test(cell));
}

/** Totals name themselves, or have nothing in any column that says what the row is about. */
function isTotal(cells: readonly string[], columns: readonly Column[]): boolean {
  return cells.some(cell => TOTAL.test(cell)) || columns.every((column, at) => !isTag(column) || (cells[at] ?? '') === '');
}

/** A row called "total" is one when it adds up the others; else a campaign has that name. */
function isSumOfOthers(row: ExportTable['rows'][number], rows: ExportTable['rows'], columns: readonly Column[]): boolean {
  const named = row.cells.filter((cell, at) => isTag(columns[at] ?? null) && cell !== '');
  if (rows.length < 2 || named.length !== 1 || !PERHAPS_TOTAL.test(named[0] ?? '')) return false;
  // The file's number habit is not known yet: under one of the two the sums must agree, but for what GA4 rounds.
  return (['.', ','] as const).some(sign =>
    columns.every((column, at) => {
      if (!isCount(column)) return true;
      const sum = (summed: ExportTable['rows']): number =>
        summed.reduce((total, { cells }) => total + (countIn(cells[at] ?? '', sign) ?? 0), 0);
      return Math.abs(sum([row]) - sum(rows.filter(other => other !== row))) < 0.01 * rows.length;
    }),
  );
}
