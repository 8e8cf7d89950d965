/**
 * Reads the digits of a number as people write them: groups by blanks, points, commas or apostrophes, one decimal sign.
 * Used by read-quantity. Signs and units are taken off before; the result is text so that percentages keep every digit.
 */

import { failure, type Outcome, success } from '../outcome';

/** The decimal sign in force; null when it is not known, and then only texts with one possible reading are accepted. */
export type DecimalSign = '.' | ',' | null;

export type DigitsProblem =
  | { readonly code: 'not_a_number'; readonly text: string }
  | { readonly code: 'ambiguous_number'; readonly text: string; readonly one: string; readonly other: string };

// A group never starts with 0: "0.125" has one reading.
const GROUPED_BLANK = /^[1-9]\d{0,2}(?: \d{3})+$/;
const GROUPED_APOSTROPHE = /^[1-9]\d{0,2}(?:'\d{3})+$/;
const GROUPED_POINT = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const GROUPED_COMMA = /^[1-9]\d{0,2}(?:,\d{3})+$/;

function isGrouped(whole: string, decimal: '.' | ','): boolean {
  if (GROUPED_BLANK.test(whole) || GROUPED_APOSTROPHE.test(whole)) return true;
  return decimal === '.' ? GROUPED_COMMA.test(whole) : GROUPED_POINT.test(whole);
}

function readWith(text: string, decimal: '.' | ','): string | null {
  const at = text.lastIndexOf(decimal);
  const whole = at < 0 ? text : text.slice(0, at);
  const fraction = at < 0 ? '' : text.slice(at + 1);
  if (at >= 0 && !/^\d+$/.test(fraction)) return null;
  if (whole === '') return at < 0 ? null : `0.${fraction}`;
  if (!/^\d+$/.test(whole) && !isGrouped(whole, decimal)) return null;
  const digits = whole.replace(/\D/g, '');
  return fraction === '' ? digits : `${digits}.${fraction}`;
}

/**
 * Turns written digits into plain ones with a decimal point. Thin, narrow and non-breaking blanks count as blanks, ’ as '.
 * Without a decimal sign `1,234` is ambiguous (1234 or 1.234) and a problem; `1,2` and `1 234,5` are not.
 * Example: `readDigits('1.234,5', ',')` → `'1234.5'`; `readDigits('1,2', '.')` → problem `not_a_number`.
 */
export function readDigits(text: string, decimal: DecimalSign): Outcome<string, DigitsProblem> {
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/’/g, "'");
  if (decimal !== null) {
    const digits = readWith(plain, decimal);
    return digits === null ? failure({ code: 'not_a_number', text }) : success(digits);
  }
  const point = readWith(plain, '.');
  const comma = readWith(plain, ',');
  if (point !== null && comma !== null && Number(point) !== Number(comma)) {
    return failure({ code: 'ambiguous_number', text, one: point, other: comma });
  }
  const digits = point ?? comma;
  return digits === null ? failure({ code: 'not_a_number', text }) : success(digits);
}
