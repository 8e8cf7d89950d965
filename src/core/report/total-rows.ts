/**
 * Lines of a report that add up others: the report's total, and subtotals where a table has several dimensions.
 *
 * Used by table-below.ts. Counting them once more would double every figure; dropping a campaign that is called "total" would lose one.
 */
import { countIn } from './report-numbers';

/** What a column is for the reader of totals: the day of a row, a word it is about, a count that can be added up, or something else. */
export type ColumnKind = 'day' | 'label' | 'figure' | null;

/** `line` is the line of the text, from 1, in which the row starts. */
export interface ReportRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** The days the report says above its table, as GA4 does: 20261001–20261031; none where it says none. */
  readonly days?: string;
}

/** Names that only totals have, as GA4, Google Ads, TikTok and spreadsheets write them in the four languages. */
const TOTAL =
  /^(?:grand total|total\s*[:–-].*|totals? (?:of|for) .*|jumlah (?:keseluruhan|besar)|jumlah\s*[:–-].*|jumlah (?:bagi |untuk |daripada )?\d.*|(?:kaikki )?yhteensä(?:\s*[:–-].*| \d.*)?|\d+ \p{L}+ yhteensä|loppusumma|kokonaissumma|samlet(?: antal)?(?: (?:for|af) \d.*)?|(?:total )?i alt(?:\s*[:–-].*| (?:for |af )?\d.*)?|totalsum|hovedtotal)$/iu;
/** These words may as well name a campaign. */
const PERHAPS_TOTAL = /^(?:totals?|totaler|subtotal|jumlah|subjumlah|summa|välisumma|sum|delsum)$/i;

/** Whether a label is the one for everything. @example isTotalWord('Totals') // true */
export function isTotalWord(label: string): boolean {
  return TOTAL.test(label) || PERHAPS_TOTAL.test(label);
}

const isNaming = (kind: ColumnKind): boolean => kind === 'day' || kind === 'label';

/** Words in so many other cells are about something, though no column for it was known; a total has a currency at most. */
const OWN_WORDS = 3;

/**
 * Totals name themselves, or have nothing in any column that says what the row is about. A row that has its own day is about that day, and one with
 * words beside those columns, as a post that belongs to no campaign, about those.
 */
export function isGrandTotal(cells: readonly string[], kinds: readonly ColumnKind[]): boolean {
  const days = kinds.flatMap((kind, at) => (kind === 'day' ? [cells[at] ?? ''] : []));
  if (days.some(isTotalWord)) return true;
  if (days.some(cell => /\d/.test(cell))) return false;
  if (cells.some(cell => TOTAL.test(cell))) return true;
  const isNameless = kinds.some(isNaming) && kinds.every((kind, at) => !isNaming(kind) || (cells[at] ?? '') === '');
  return isNameless && cells.filter(cell => /\p{L}{2}/u.test(cell)).length < OWN_WORDS;
}

/** How a subtotal is known: by the very sum of its others, or by being no smaller, where a report shows only its longest rows. */
export type SumTest = 'equal' | 'at_least';

/**
 * The rows with a cell "total" that add up the others of their campaign and day (or of all); other rows of that name are campaigns called so.
 *
 * @example sumsOfOthers([a 1, b 2, Total 3], ['label', 'figure'], 'equal') // [Total 3]
 */
export function sumsOfOthers(rows: readonly ReportRow[], kinds: readonly ColumnKind[], test: SumTest): readonly ReportRow[] {
  const known = new Map<string, Sums | null>();
  return rows.filter(row => {
    const at = row.cells.findIndex((cell, place) => kinds[place] !== 'figure' && isTotalWord(cell));
    if (at < 0) return false;
    // What else the row says of itself, its subtotal's others say too.
    const said = kinds.flatMap((kind, place) => (isNaming(kind) && place !== at && (row.cells[place] ?? '') !== '' ? [place] : []));
    // A long table has many subtotals of the same others, whose sums are taken once.
    const key = JSON.stringify([at, row.cells[at], said, said.map(place => row.cells[place])]);
    const others = known.has(key)
      ? (known.get(key) ?? null)
      : sumsOf(
          rows.filter(other => other.cells[at] !== row.cells[at] && said.every(place => other.cells[place] === row.cells[place])),
          kinds,
        );
    known.set(key, others);
    if (others === null) return false;
    const own = sumsOf([row], kinds);
    // What GA4 rounds in each row.
    const slack = 0.01 * rows.length;
    // The file's number habit is not known yet: under one of the two the sums must agree.
    return SIGNS.some((_, sign) =>
      kinds.every((_, place) => {
        const over = sumAt(own, sign, place) - sumAt(others, sign, place);
        return over > -slack && (test === 'at_least' || over < slack);
      }),
    );
  });
}

const SIGNS = ['.', ','] as const;
/** Under each decimal sign, the sum of each column that counts; 0 for the others. */
type Sums = readonly (readonly number[])[];

/** Null where there is nothing to add up. */
function sumsOf(rows: readonly ReportRow[], kinds: readonly ColumnKind[]): Sums | null {
  if (rows.length === 0) return null;
  return SIGNS.map(sign =>
    kinds.map((kind, place) =>
      kind === 'figure' ? rows.reduce((sum, { cells }) => sum + (countIn(cells[place] ?? '', sign) ?? 0), 0) : 0,
    ),
  );
}

function sumAt(sums: Sums | null, sign: number, place: number): number {
  return sums?.[sign]?.[place] ?? 0;
}
