/**
 * How an export writes its numbers: decided once for the whole file, from all its cells.
 *
 * Used by the results of links and the import of check-ins. GA4 counts fractional key events, so `1.333` may be one and a third, or one thousand three hundred.
 */
import { scaled } from '../number/factors';
import { readDigits } from '../number/read-digits';
import { readQuantity } from '../number/read-quantity';

export type NumberSign = '.' | ',';

/** The decimal sign of a file, and a cell of it that would be another number under the other sign; null when there is none. */
export interface ExportHabit {
  readonly decimal: NumberSign;
  readonly example: string | null;
}

/** GA4's own screen adds each count's share of the total: `1,234 (12.5%)`. Blanks before it are left to `withoutShare`: a pattern would try each of them. */
const SHARE = /\(\s*[\d.,]+\s?%\s*\)$/;
/** What stands where there is no number: signs, errors of spreadsheets, words. */
const NONE =
  /^(?:-{1,2}|–|—|#?n\/a|null|nan|#i\/t|#(?:puuttuu|div\/0|value|ref|arvo|jako\/0|værdi|division\/0)!|(?:not|no data) available|ei (?:saatavilla|käytettävissä)|ikke tilgængeligt?|tidak tersedia)?$/i;
/** GA4's words for what it does not know. */
const NOT_SET = /^\((?:not set|none|not provided|data not available|tidak ditetapkan|ei asetettu|ikke angivet)\)$/i;
/** What a tool hides because so few people would be known by it. */
const HIDDEN = /^[<≤]\s?\d+$/;

/**
 * The decimal sign that all cells of the counts allow. Cells with one reading decide; then the whole counts (clicks), which have no fractions;
 * then the `others`, cells of the file that are not counted, such as a rate of 0.66; then `usual`, the person's own sign.
 *
 * @example habitOf(['1,234.5', '1.333'], [], ',') // { decimal: '.', example: '1.333' }
 * @example habitOf(['1.333'], ['1.200'], '.') // { decimal: ',', example: '1.333' }
 */
export function habitOf(
  fractional: readonly string[],
  whole: readonly string[],
  usual: NumberSign,
  others: readonly string[] = [],
): ExportHabit {
  const cells = [...whole, ...fractional];
  const example = [...fractional, ...whole].find(isDoubtful) ?? null;
  const only = (sign: NumberSign, among: readonly string[]): number =>
    among.filter(cell => numberOf(cell, sign) !== null && numberOf(cell, otherSign(sign)) === null).length;
  const grouped = (sign: NumberSign): number => whole.filter(cell => isDoubtful(cell) && Number.isInteger(numberOf(cell, sign))).length;
  const votes = (sign: NumberSign): readonly number[] => [only(sign, cells), grouped(sign), only(sign, others)];
  const [point, comma] = [votes('.'), votes(',')];
  for (const [at, count] of point.entries()) {
    const against = comma[at] ?? 0;
    if (count !== against) return { decimal: count > against ? '.' : ',', example };
  }
  return { decimal: usual, example };
}

const otherSign = (sign: NumberSign): NumberSign => (sign === '.' ? ',' : '.');

/** Nothing that is counted in a report is hours or metres: `1,2 t.` is what Finnish and Danish screens make of 1,200. */
const OF_COUNTS: Readonly<Record<string, number>> = { '': 0, t: 3, m: 6 };

const withoutShare = (cell: string): string => cell.replace(SHARE, '').trimEnd();

function numberOf(cell: string, sign: NumberSign): number | null {
  const plain = withoutShare(cell);
  const digits = readDigits(plain, sign);
  if (digits.ok) return Number(digits.value);
  // GA4 and ad platforms shorten what they show: 1.2K.
  const amount = /\d\s?\p{L}/u.test(plain) ? readQuantity(plain, sign) : digits;
  if (!amount.ok || amount.value.sign !== '') return null;
  const exponent = OF_COUNTS[amount.value.unit.replace(/\.$/, '').toLowerCase()];
  return exponent === undefined ? null : Number(scaled(amount.value.digits, exponent));
}

/** Two readings, two numbers. */
function isDoubtful(cell: string): boolean {
  const [point, comma] = [numberOf(cell, '.'), numberOf(cell, ',')];
  return point !== null && comma !== null && point !== comma;
}

/** Whether a cell says that there is no number. @example isNone('#N/A') // true */
export const isNone = (cell: string): boolean => NONE.test(cell.trim()) || isNotSet(cell);

/** @example isNotSet('(ikke angivet)') // true */
export const isNotSet = (cell: string): boolean => NOT_SET.test(cell.trim());

/** A count of zero or more; null where the file has none; undefined for what is no number. @example countIn('1.333', '.') // 1.333 */
export function countIn(cell: string, decimal: NumberSign): number | null | undefined {
  // An apostrophe in front is a spreadsheet's mark for "this is a text".
  const plain = withoutShare(cell.trim().replace(/^'(?=\d)/, ''));
  if (isNone(plain) || HIDDEN.test(plain)) return null;
  return numberOf(plain, decimal) ?? undefined;
}
