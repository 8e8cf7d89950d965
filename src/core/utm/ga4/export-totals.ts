/**
 * Lines of an export that add up others: the report's total, and subtotals where a table has several dimensions.
 *
 * Used by export-table.ts. Counting them once more would double every figure; dropping a campaign that is called "total" would lose one.
 */
import { type Column, isCount, isTag } from './export-headings';
import { countIn } from './export-numbers';

/** `line` is the line of the text, from 1, in which the row starts. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Names that only totals have, as GA4, Google Ads, TikTok and spreadsheets write them in the four languages. */
const TOTAL =
  /^(?:grand total|total\s*[:–-].*|totals? (?:of|for) .*|jumlah (?:keseluruhan|besar)|jumlah\s*[:–-].*|jumlah \d.*|(?:kaikki )?yhteensä(?:\s*[:–-].*| \d.*)?|loppusumma|kokonaissumma|samlet(?: antal)?|(?:total )?i alt(?:\s*[:–-].*| \d.*)?|totalsum|hovedtotal)$/i;
/** These words may as well name a campaign. */
const PERHAPS_TOTAL = /^(?:totals?|totaler|subtotal|jumlah|subjumlah|summa|välisumma|sum|delsum)$/i;

/** Whether a label is the one for everything. @example isTotalWord('Totals') // true */
export function isTotalWord(label: string): boolean {
  return TOTAL.test(label) || PERHAPS_TOTAL.test(label);
}

/** Totals name themselves, or have nothing in any column that says what the row is about. */
export function isGrandTotal(cells: readonly string[], columns: readonly Column[]): boolean {
  return cells.some(cell => TOTAL.test(cell)) || columns.every((column, at) => !isTag(column) || (cells[at] ?? '') === '');
}

/** A row with a cell "total" is one when it adds up the others of its campaign (or of all); else a campaign has that name. */
export function isSumOfOthers(row: TableRow, rows: readonly TableRow[], columns: readonly Column[]): boolean {
  const at = row.cells.findIndex((cell, place) => !isCount(columns[place] ?? null) && PERHAPS_TOTAL.test(cell));
  if (at < 0) return false;
  // What else the row says of itself, its subtotal's others say too.
  const said = columns.flatMap((column, place) => (isTag(column) && place !== at && (row.cells[place] ?? '') !== '' ? [place] : []));
  const others = rows.filter(
    other => other !== row && other.cells[at] !== row.cells[at] && said.every(place => other.cells[place] === row.cells[place]),
  );
  if (others.length === 0) return false;
  // The file's number habit is not known yet: under one of the two the sums must agree, but for what GA4 rounds.
  return (['.', ','] as const).some(sign =>
    columns.every((column, place) => {
      if (!isCount(column)) return true;
      const sum = (summed: readonly TableRow[]): number =>
        summed.reduce((total, { cells }) => total + (countIn(cells[place] ?? '', sign) ?? 0), 0);
      return Math.abs(sum([row]) - sum(others)) < 0.01 * rows.length;
    }),
  );
}
