/**
 * Reads a written amount with its sign and unit: "-15 %", "1 234,5 kr.", "RM 40", "+0.5 pp".
 * Used by the target grammar, by typed check-ins and by the arguments of custom functions. Never guesses: a text with two
 * possible readings is a problem.
 */

import { failure, type Outcome, success } from '../outcome';
import { type DecimalSign, type DigitsProblem, readDigits } from './read-digits';

/** A written amount taken apart: `digits` is unsigned with a decimal point; `unit` is as typed, '%' or 'pp' when it is one of these. */
export interface Quantity {
  readonly sign: '+' | '-' | '';
  readonly digits: string;
  readonly unit: string;
}

/** Digits with their group and decimal signs, for building larger patterns; the units below likewise. */
export const AMOUNT = String.raw`(?:[.,]?\d(?:[\d .,'’\u00a0\u2007\u2009\u202f]*\d)?)`;
export const CURRENCY_BEFORE = String.raw`(?:[A-Z]{1,3}\$|\p{Sc}|[A-Z]{2,3}|[Kk]r\.?)`;
export const UNIT_AFTER = String.raw`(?:%(?:-yks\.?|-enh\.?|p)?|p\.p\.|[\p{L}\p{Sc}][\p{L}\p{Sc}./]{0,11})`;

/** Blanks only behind what they follow: free ones side by side could share a long run of blanks in millions of ways. */
const QUANTITY = new RegExp(`^(?:([+\\-−])\\s*)?(?:(${CURRENCY_BEFORE})\\s*)?(?:([+\\-−])\\s*)?(${AMOUNT})\\s*(${UNIT_AFTER})?$`, 'u');
const POINTS = /^(?:pp\.?|p\.p\.|%-yks\.?|%-enh\.?|%p)$/i;

/** `pp` in its spellings becomes 'pp'; everything else stays as typed. Example: `'%-yks.'` → `'pp'`. */
export function unitOf(typed: string): string {
  return POINTS.test(typed) ? 'pp' : typed;
}

/**
 * Takes a written amount apart; a currency may stand before or after, but only one unit in all.
 * Example: `readQuantity('− 1 234,5 kr.', ',')` → `{ sign: '-', digits: '1234.5', unit: 'kr.' }`; `'abc'` → problem `not_a_number`.
 */
export function readQuantity(text: string, decimal: DecimalSign): Outcome<Quantity, DigitsProblem> {
  const match = QUANTITY.exec(text.trim());
  if (match === null) return failure({ code: 'not_a_number', text });
  const [, before, currency, between, amount = '', unit] = match;
  if ((before !== undefined && between !== undefined) || (currency !== undefined && unit !== undefined)) {
    return failure({ code: 'not_a_number', text });
  }
  const digits = readDigits(amount, decimal);
  if (!digits.ok) return digits.problem.code === 'not_a_number' ? failure({ code: 'not_a_number', text }) : digits;
  const sign = before ?? between ?? '';
  return success({ sign: sign === '' || sign === '+' ? sign : '-', digits: digits.value, unit: unitOf(currency ?? unit ?? '') });
}

/**
 * The number of a quantity; percentages and percentage points become shares, correctly rounded (1.1% is 0.011 exactly as typed 0.011).
 * Example: `{ sign: '-', digits: '1.1', unit: '%' }` → −0.011.
 */
export function amountOf({ sign, digits, unit }: Quantity): number {
  const size = Number(unit === '%' || unit === 'pp' ? `${digits}e-2` : digits);
  return sign === '-' && size !== 0 ? -size : size;
}

/**
 * Reads a text as one number, with or without a unit. Not a number, or too large for one: problem `not_a_number`.
 * Example: `readNumber('1 234,5 €', ',')` → 1234.5; `readNumber('42%', '.')` → 0.42.
 */
export function readNumber(text: string, decimal: DecimalSign): Outcome<number, DigitsProblem> {
  const quantity = readQuantity(text, decimal);
  if (!quantity.ok) return quantity;
  const value = amountOf(quantity.value);
  return Number.isFinite(value) ? success(value) : failure({ code: 'not_a_number', text });
}
